/** Words after "quorum" that say it is there: "le quorum est atteint", "les conditions de quorum étant remplies". */
export const quorumReachedWords =
  'atteint atteinte réuni constaté vérifié rempli remplie remplies réunie réunies acquis respecté obtenu établi';

/** Words that may stand between "quorum" and those: "le quorum légal, fixé à 10, étant ainsi atteint". */
export const quorumLinkWords =
  "légal requis nécessaire exigé est sont étant était largement a été ayant fut bien ainsi donc toujours alors soit se trouve trouvant fixé à de du la le membres conseillers présents moitié plus un sur en exercice que par n' n pas constate constaté demeure reste ce titre conformément comme";

/** "Après avoir constaté le quorum légal": seeing it is saying that it is there. Checking it ("vérifie le quorum") says nothing. */
export const quorumSeen = /constat(?:e|er|ent|ant|ation)?\s+(?:de\s+)?(?:que\s+)?(?:le|du|l'existence du|l'atteinte du)\s+$/;

/** A rule about the quorum, or a condition: it says nothing of this sitting. */
export const quorumRuleBefore =
  /(?:^|\s)(?:si|lorsque|quand|pour que|afin|sous reserve|en cas|dans le cas ou|sans condition de|des lors que|tant que)(?:\s|$)/;
export const quorumRuleAfter =
  /^quorum\s(?:doit|devra|s'apprecie|est calcule|n'est pas exige|sera|serait|est la majorite|se calcule|est apprecie|est verifie a)/;

/** "Le quorum n'ayant pas été atteint le 8 mars, le conseil a été de nouveau convoqué": of an earlier sitting. */
export const quorumOfEarlierSitting =
  /premiere convocation|nouveau convoque|nouvelle convocation|reconvoque|seance du|reunion du|precedente/;
