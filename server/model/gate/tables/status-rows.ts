/** Words that say how somebody stands to a sitting, folded. */
export const statusCues = {
  present:
    'present presente presents presentes siege siegeait siegeaient siegent assiste assistait assistaient assistent participe participait participaient attended attend attending attendance participated',
  absent: 'absent absente absents absentes absence missing away absentees',
  excused: 'excuse excusee excuses excusees excused apologised apologies',
  represented: 'represente representee representes representees represented',
} as const satisfies Record<string, string>;

/** Words that say that somebody held an office at the sitting, by the kind of fact that proves it. */
export const officeCues = {
  president:
    'preside presidee presidait presidaient presidence presider presida president presidente chaired chair chairs chairing presided presides presiding chairman chairwoman chairmanship presidency',
  secretary: 'secretaire secretariat secretary',
  signatory: 'signe signee signait signataire signature signed signatory signs signa',
} as const satisfies Record<string, string>;
