import { fold } from '../../../corpus/language/fold.ts';
import type { Question } from '../../contract.ts';

const sitting = `(?:seances?|reunions?|commission|conseil|sessions?|sittings?|meetings?|assemblees?)`;
const act = `(?:deliberations?|actes?|decisions?|acts?|resolutions?|documents?)`;

const thing = `(?:${sitting}|${act})`;
const english = 'permanent commission|standing committee';
const lastBefore = new RegExp(`\\b(?:derniere?s?|last|latest|most recent|newest|plus recente?s?)\\s(?:${thing}|${english})\\b`);
const lastBehind = new RegExp(`\\b${thing}\\s(?:permanente\\s)?(?:la |le |les )?(?:plus recente?s?|derniere?s?)\\b`);
const firstBefore = new RegExp(`\\b(?:premiere?s?|first|earliest|oldest|plus anciens?|plus anciennes?)\\s(?:${thing}|${english})\\b`);
const firstBehind = new RegExp(`\\b${thing}\\s(?:permanente\\s)?(?:la |le |les )?plus ancien(?:ne)?s?\\b`);

/** "la dernière séance", "the most recent act", "first meeting", "la délibération la plus récente". Not "the last phase" nor "the last 5 years". */
export function rankIn(question: string): Question['rank'] {
  const text = fold(question);
  if (lastBefore.test(text) || lastBehind.test(text)) return 'last';
  return firstBefore.test(text) || firstBehind.test(text) ? 'first' : null;
}

/** Things that "all" or "list" may run over: what sittings and acts have, not "all the schools". */
const listed = `(?:${sitting}|${act}|procurations?|pouvoirs?|proxies|proxy holders|presidents?|chairs?|chairmen|secretaires?|secretaries|signataires?|signatories|montants?|amounts?|votes?|quorums?|absences?|absents?|absentees|presents?|representes?|presences?|identifiants?|identifiers?|references?)`;
const every = [
  new RegExp(
    `\\b(?:toutes?|tous|chaque|ensemble|every|all|each)\\s(?:(?:the|les|de|des|of|d'|l'|nos|our|these|those)\\s?){0,3}(?:\\w+\\s)?${listed}\\b`,
  ),
  new RegExp(`\\b(?:listes?|listez|lister|list|enumere[rz]?|enumerate|recense[rz]?)\\b.{0,40}\\b${listed}\\b`),
  new RegExp(`\\b(?:quelles?|which|what|how many|combien de)\\s(?:de\\s)?${sitting}\\b`),
  /\b(?:a chaque fois|en tout|au total|depuis le debut|overall|in total|altogether|over the years|au fil des ans|combien de fois|how often|how many times)\b/,
];

/** "toutes les séances", "every meeting", "each sitting", "liste les procurations", "at which sessions", "à chaque fois". */
export function isAll(question: string): boolean {
  // "Were they all present?" is of people, not of sittings.
  const text = fold(question).replace(
    /\b(?:they|ils|elles|etaient|sont|were|are)(?:[ -](?:they|ils|elles))? (?:tous|toutes|all)(?= (?:present|absent|represent|la\b|there))/g,
    ' ',
  );
  return every.some((wording) => wording.test(text));
}

/** "le plus souvent", "most often", "the largest amount": a ranking. */
export function superlativeIn(question: string): 'most' | 'least' | null {
  const text = fold(question);
  if (/\b(?:plus (?:recente?s?|ancien(?:ne)?s?|tot|tard|ou moins)|most recent)\b/.test(text)) return null;
  if (
    /\b(?:l[ea]s? plus (?:souvent|de |d'|grand|gros|eleve|important|absente?|presente?|frequem|assidu)|plus grand nombre|plus gros|plus eleve|plus importante?|(?<!at )most|largest|biggest|highest|greatest)\b/.test(
      text,
    )
  )
    return 'most';
  if (/\b(?:l[ea]s? moins|plus petite?|plus faible|plus bas|(?<!at )least|fewest|lowest|smallest)\b/.test(text)) return 'least';
  return null;
}
