import { fold } from '../../../corpus/language/fold.ts';

/** Two things whose sums a question sets side by side, in its own words, and what it wants of them. */
export type TwoSums = { asked: 'more' | 'less' | 'same' | 'difference' | 'total'; yesNo: boolean; first: string; second: string };

/** `A` and `B` are the two things; `asked` 'either' where the word that decides it ("plus", "less") is group `side`. */
type Row = { asked: TwoSums['asked'] | 'either'; yesNo?: true; said: string };

const more = 'plus(?: \\p{L}{2,12})?|superieure?s?|more|larger|higher|bigger|greater|dearer|more expensive';
const less = 'moins(?: \\p{L}{2,12})?|inferieure?s?|plus (?:petite?|faible|bas|basse)s?|less|smaller|lower|cheaper|less expensive';
const verb = '(?:-t)?(?:-(?:il|elle|ils|elles))?';
const of = "(?:de |du |des |d'|of )";

/**
 * How French and English set two sums side by side: whether one is beyond the other, which of them is, how far they lie apart, what they make
 * together. Add a row for another way to say it.
 */
const rows: Row[] = [
  { asked: 'difference', said: `(?:difference|ecart|difference de prix|gap) (?:entre|between) A (?:et|and) B` },
  { asked: 'difference', said: `(?:de combien|combien) A (?:depasse|excede)\\p{L}{0,3}${verb} B` },
  { asked: 'difference', said: '(?:by how much|how much) (?:do|does|did) A (?:exceed|surpass) B' },
  { asked: 'difference', said: 'how much (?:more|less|higher|lower|larger|smaller) (?:is|was|are|were) A than B' },
  { asked: 'total', said: `(?:somme|total|cumul|addition|sum|combined total) ${of}A (?:et|and) ${of}?B` },
  { asked: 'total', said: 'A (?:et|plus|and) B ?,? ?(?:=|ca fait|cela fait|font|makes?|equals?) ?(?:combien|how much|\\?)' },
  { asked: 'total', said: '(?:ajout|additionn|cumul)\\p{L}{1,4} A (?:et|a|au|aux|avec) B' },
  { asked: 'total', said: '(?:add|adding|adds|added|sum|combine) A (?:and|to|with) B' },
  {
    asked: 'total',
    said: '(?:combien|how much) (?:font|fait|donnent|representent|valent|do|does|are|is|make) A (?:et|and|plus) B (?:ensemble|reunie?s|cumulee?s|additionnee?s|together|combined|make|come to|added up)',
  },
  {
    asked: 'either',
    said: `(?:lequel|laquelle|quel montant|quelle somme|qu'est-ce qui|which|what)[^,:]{0,30} (?<side>${more}|${less})[^,:]{0,30}[,:] (?:de |between )?A (?:ou|et|or|and) B`,
  },
  { asked: 'either', said: `entre A et B ?,? (?:lequel|laquelle|quel montant|qu'est-ce qui)[^,:]{0,30} (?<side>${more}|${less})` },
  {
    asked: 'same',
    yesNo: true,
    said: `A (?:est|sont|etait|etaient)${verb} (?:egale?s?|egaux|identiques?|la meme chose|du meme montant) (?:a|au|aux|que) B`,
  },
  { asked: 'same', yesNo: true, said: '(?:is|was|are|were) A (?:equal to|the same as|as (?:much|large|high) as) B' },
  { asked: 'either', yesNo: true, said: `A (?:est|sont|etait|etaient)${verb} (?<side>${less}|${more}) (?:que|a|au|aux) B` },
  { asked: 'either', yesNo: true, said: `(?:is|was|are|were) A (?<side>${less}|${more}) than B` },
  { asked: 'either', yesNo: true, said: `A (?:cout|va|repres)\\p{L}{1,6}${verb} (?<side>${less}|${more}) (?:que|qu') ?B` },
  { asked: 'either', yesNo: true, said: `(?:do|does|did) A (?:cost|amount to|bring|represent) (?<side>${less}|${more}) than B` },
  { asked: 'more', yesNo: true, said: `A (?:depasse|excede)\\p{L}{0,3}${verb} B` },
  { asked: 'more', yesNo: true, said: '(?:do|does|did) A (?:exceed|surpass) B' },
];

const thing = (name: string) => `(?<${name}>[^,;:?]{2,80}?)`;
const known = rows.map((row) => ({
  ...row,
  found: new RegExp(
    `(?:^|(?<![\\p{L}\\p{N}]))${row.said.replace(/(?<![\p{L}\\])A(?![\p{L}])/u, thing('first')).replace(/(?<![\p{L}\\])B(?![\p{L}])/u, thing('second'))}(?=\\W*$|[,;?])`,
    'u',
  ),
}));

/** The two things that a question compares or adds; null where it does neither, and where one of them is a figure of its own: that is a bound. */
export function twoSums(question: string): TwoSums | null {
  const folded = fold(question);
  const text = folded.length === question.length ? question : folded;
  for (const { asked, yesNo, found } of known) {
    const groups = found.exec(folded)?.groups;
    if (!groups?.first || !groups.second) continue;
    // The words as they were written: capitals tell names.
    const from = folded.indexOf(groups.first);
    const second = folded.lastIndexOf(groups.second);
    const a = bare(text.slice(from, from + groups.first.length));
    // "La part de la Région … que celle de l'État": the noun is said once.
    const b = bare(text.slice(second, second + groups.second.length)).replace(
      /^(?:celles?|celui|ceux|that|those)(?= (?:d|of))/iu,
      a.split(' ')[0] ?? '',
    );
    if (!/\p{L}{2}/u.test(a) || !/\p{L}{2}/u.test(b) || figure.test(a) || figure.test(b)) return null;
    const side = new RegExp(`^(?:${less})$`, 'u').test(groups.side ?? '') ? 'less' : 'more';
    return { asked: asked === 'either' ? side : asked, yesNo: yesNo === true, first: a, second: b };
  }
  return null;
}

/** "200 000 euros", "half of it": no thing of an act. */
const figure = /^\W*(?:€ ?)?\d|€|\beuros?\b/u;

/** A thing without what leads to it: "est-ce que le montant de la subvention" is "subvention". */
function bare(said: string): string {
  return said.replace(/^(?:est-ce que |is |was |si |que |j'|l'|d'|les? |la |du |des |de |the |a |an |of )+/iu, '').trim();
}
