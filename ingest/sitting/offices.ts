/** Who may preside or sign, by office. Folded; one row an office. */
export const headOffices = ['maire', 'president', 'presidente', 'mairesse'];

/** Who signs besides: for the head, or by delegation. Longest first. */
export const signingOffices = [
  ...headOffices,
  'premier vice-president',
  'premiere vice-presidente',
  'vice-president',
  'vice-presidente',
  'premier adjoint',
  'premiere adjointe',
  'adjoint',
  'adjointe',
  'doyen',
  'doyenne',
  'directeur general',
  'directrice generale',
  'directeur',
  'directrice',
];
