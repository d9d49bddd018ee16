import type { CueRow } from './cue-row.ts';

/** How long, how often, by whom, for whom, on what terms, in which way. */
export const termCues: CueRow[] = [
  { asked: { fr: 'depuis', en: 'since when' }, said: 'depuis|a compter d|a partir d', worth: 0.3 },
  {
    asked: {
      fr: 'jusqu~\nexpir~\nprend|prendra ... fin\ntermine~\narriv~ ... a',
      en: 'until|till\nwhen does|will\nexpir~\nend|ends|ending\nrun|runs out',
    },
    said: 'jusqu|au plus tard|a terme|son terme|au terme|prenant fin|prend fin|prendra fin|expir|echeance',
    worth: 0.4,
  },
  {
    asked: { fr: 'combien de temps\nquelle duree', en: 'how long\nduration' },
    said: 'duree|pour une periode|pendant|ans|annees|mois',
    worth: 0.3,
  },
  {
    asked: { fr: 'a quelle frequence\nquelle periodicite\na quel rythme\ntous combien', en: 'how often|frequently\nwhat frequency' },
    said: 'mensuel|annuel|hebdomadaire|trimestriel|semestriel|quotidien|chaque|tous les|toutes les|par an|par mois|par semaine',
    worth: 0.6,
    needed: true,
  },
  {
    asked: { fr: 'partag~\nrepart~\nqui paie|paye\nfinance~', en: 'shared|split|divided\nwho pays' },
    said: 'repartir|reparti|partage entre|partagee entre|partages entre|soit partage|partage de|partage du|partage des|a hauteur|tiers|moitie|chacun|pour cent',
    worth: 0.4,
  },
  {
    asked: { fr: 'qui paie|paye|supporte\nqui finance $', en: 'who pays|funds|finances' },
    said: 'a hauteur|tiers|moitie|a la charge|participation|participer|finance |finances |financent |financer|financement|repartir|prend en charge|prise en charge|prises en charge|pris en charge',
    worth: 0.5,
    needed: true,
  },
  // What a share is reckoned by.
  {
    asked: {
      fr: 'comment ... calcul~|determin~|fixe~|repart~',
      en: 'how ... calcul~|determin~|apportion~|divided|split|comput~|worked',
    },
    said: 'en fonction d|au prorata|proportionnel|a raison d|a hauteur|tiers|moitie',
    worth: 0.5,
  },
  // "Selon les termes figurant en annexe" gives no criterion.
  {
    asked: { fr: 'critere|criteres\nsur quelle base\ncle repartition', en: 'criteria|criterion\naccording to what' },
    said: "en fonction d|selon le |selon la |selon l'|selon leur|au prorata|proportionnel|a raison d|sur la base",
    worth: 0.6,
    needed: true,
  },
  // "La consultation des absences" consults nobody.
  {
    asked: {
      fr: 'ete|etaient|sont|est|avoir ... consulte~|sond~|interroge~',
      en: 'was|were|been ... consulted|survey~|poll|polled\nwas|were|been ... asked for|about their? view|views|opinion|opinions',
    },
    said: "l'avis|questionnaire|enquete|sondage|recueilli|interroge|concertation|saisine",
    worth: 0.6,
    needed: true,
  },
  // Whether something has its price.
  {
    asked: {
      fr: 'payant|payante|payants|payantes|gratuit|gratuite|gratuits|gratuites|gratuitement\nfaire|fait|faisait|font|faisaient payer',
      en: 'free|chargeable\ncharge|charges|charged for',
    },
    said: 'contrepartie|gratuit|payant|gracieux|sans frais|financement',
    worth: 0.9,
    needed: true,
  },
  // A thing of one's own beside that of others.
  { asked: { fr: 'son|sa|ses|leur|leurs propre|propres', en: 'its|their own' }, said: '(?:son|sa|ses|leurs?) propres?', worth: 0.9 },
  // Who came in whose place.
  {
    asked: {
      fr: 'quels|quelles|qui ... remplace|remplaces|remplacee|remplacees|remplacent|substitu~',
      en: 'who|which|what ... replaced|replaces|superseded',
    },
    said: 'substitu|remplac|succed|en lieu et place',
    worth: 0.6,
    needed: true,
  },
  // That some take part says of none that they went.
  {
    asked: {
      fr: 'quitte|quittent|quittee|quitter|quitterent|retire|retires|retiree|retirees|sorti|sortie|sortis|sorties|desengage~|renonce|renoncent|renoncer|abandonne~',
      en: 'left|leaves|leaving|withdrew|withdrawn|withdraws|withdraw|quit|abandoned|renounced\npulled|opted|dropped out\ndid|does|has|have|had ... leave',
    },
    said: 'quitt|retir|retrait|se retire|sorti|desengag|renonc|abandon|depart de |denonc|resili|ne fait plus|ne font plus|cesse',
    worth: 0.6,
    needed: true,
  },
  // Meeting others is in other words than holding a sitting.
  {
    asked: { fr: 'a|ont|avait|avaient ... rencontr~', en: 'did|has|have|had|was|were ... meet|met' },
    said: 'recu |recus |recue|rencontr|entretien|reuni',
    worth: 0.5,
    needed: true,
  },
  {
    asked: {
      fr: 'a qui s? adress~|est|sont|etait|etaient|sert\npour qui\ndestinataire|destinataires|beneficiaire|beneficiaires',
      en: 'who|whom is|was|are|were ... for|aimed|intended|meant\nfor whom\nbeneficiary|beneficiaries',
    },
    said: "offrant|destine|a destination|au profit|a l'intention|aux eleves|aux parents|aux usagers|aux habitants|aux agents|usagers|beneficiaires",
    worth: 0.5,
  },
  // Who or what is left out: a passage without a negation speaks of those who are in.
  {
    asked: {
      fr: 'exclu|exclus|exclue|exclues|interdit|interdits|interdite|interdites|ecarte|ecartes|ecartee|ecartees|dispense|dispenses|dispensee|dispensees',
      en: 'not|never allowed|included|covered|concerned|eligible|entitled\nexcluded|forbidden|banned',
    },
    said: "ne |n'|sauf|hormis|hors |except|a l'exclusion|exclu|interdi|ecart|dispens|non compris",
    worth: 0.6,
    needed: true,
    notWhy: true,
  },
  {
    asked: {
      fr: 'a|dans|sous|selon|suivant quel|quels|quelle|quelles condition|conditions|modalite|modalites|terme|termes',
      en: 'on|under|in what|which terms|conditions',
    },
    said: 'selon les|a condition|sous reserve|a hauteur|condition|contrepartie|dans la limite',
    worth: 0.5,
  },
  {
    asked: { fr: 'comment\npar quel|quels moyen|moyens\nde quelle facon|maniere', en: 'how' },
    said: 'au moyen|par le biais|selon|grace a|modalites|reparti',
    worth: 0.25,
  },
];
