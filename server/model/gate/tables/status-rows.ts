/** Words that say how somebody stands to a sitting, folded. */
export const statusCues = {
  present:
    'present presente presents presentes siege siegeait siegeaient siegent assiste assistait assistaient assistent participe participent participa participait participaient participer participate participates participating attended attend attending attendance participated',
  absent: 'absent absente absents absentes absence missing missed misses away absentees manque manquait manquaient manquent',
  excused: 'excuse excuser excusee excuses excusees excused apologised apologies',
  represented: 'represente representee representes representees represented',
} as const satisfies Record<string, string>;

/** Who sits, where they are counted. */
export const memberNouns: ReadonlySet<string> = new Set(
  'membre membres elu elus elue elues conseiller conseillers conseillere conseilleres delegue delegues deleguees personnes autres member members councillor councillors people others'.split(
    ' ',
  ),
);

/** Words by which a list says that it names some of many. */
export const partialWords: ReadonlySet<string> = new Set(
  'notamment parmi dont included include includes including among notably'.split(' '),
);

/** Words that say that somebody held an office at the sitting, by the kind of fact that proves it. */
export const officeCues = {
  president:
    'preside presidee presidait presidaient presidence presider presida president presidente chaired chair chairs chairing presided presides presiding chairman chairwoman chairmanship presidency',
  secretary: 'secretaire secretariat secretary',
  signatory: 'signe signee signait signataire signature signed signatory signs signa',
} as const satisfies Record<string, string>;
