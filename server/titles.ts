/** Titles before a name as questions and models write them, French and English, in folded words. Those that acts print: corpus/language. */
export const titleOf: ReadonlyMap<string, 'M.' | 'Mme'> = new Map([
  ...'m mr mister messrs monsieur messieurs mm'.split(' ').map((form) => [form, 'M.'] as const),
  ...'mme mrs ms miss mlle madame mesdames mmes mademoiselle'.split(' ').map((form) => [form, 'Mme'] as const),
]);
