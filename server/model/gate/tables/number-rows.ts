/** Ranks in words, French and English, folded: the n-th row is of rank n. "second" is of both languages. */
const ordinalRows = [
  'premier premiere premiers premieres first',
  'deuxieme deuxiemes second seconde seconds secondes',
  'troisieme third',
  'quatrieme fourth',
  'cinquieme fifth',
  'sixieme sixth',
  'septieme seventh',
  'huitieme eighth',
  'neuvieme ninth',
  'dixieme tenth',
  'onzieme eleventh',
  'douzieme twelfth',
];

/** "une soixantaine de collectivités", "a dozen": numbers that are said roughly. */
const aboutRows: [word: string, value: number][] = [
  ['dizaine', 10],
  ['dizaines', 10],
  ['douzaine', 12],
  ['dozen', 12],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
  ['centaine', 100],
];

/**
 * `onlyBehindCount`: words that are ranks or other things unless a count or an article says otherwise ("one third", "un quart"); `isRank`: those that
 * are ranks all the same where a noun follows ("a third phase").
 */
const fractionRows: [words: string, row: { of: number; onlyBehindCount: boolean; isRank?: true }][] = [
  ['moitie half', { of: 2, onlyBehindCount: false }],
  ['tiers thirds', { of: 3, onlyBehindCount: false }],
  ['third', { of: 3, onlyBehindCount: true, isRank: true }],
  ['quart quarter', { of: 4, onlyBehindCount: true }],
  ['quarts quarters', { of: 4, onlyBehindCount: false }],
];

export const ordinalWords = new Map(ordinalRows.flatMap((row, n) => row.split(' ').map((word) => [word, n + 1] as const)));
export const aboutNumbers = new Map(aboutRows);
export const fractionWords = new Map(fractionRows.flatMap(([words, row]) => words.split(' ').map((word) => [word, row] as const)));
