/** Titles before a name or an office, folded, French and English. */
const rows: Record<'M.' | 'Mme', string> = {
  'M.': 'm mm mr messrs monsieur messieurs',
  Mme: 'mme mmes mrs ms madame mesdames mlle miss',
};

const table = new Map((['M.', 'Mme'] as const).flatMap((title) => rows[title].split(' ').map((word) => [word, title] as const)));

export function titleOf(folded: string): 'M.' | 'Mme' | null {
  return table.get(folded) ?? null;
}
