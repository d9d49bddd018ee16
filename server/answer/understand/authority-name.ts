import { foldWords } from '../../../corpus/language/fold.ts';
import { rememberWords } from '../../../corpus/language/remember.ts';

/** Kinds of local authorities, folded (CGCT, second to fifth parts), with the body that decides for them. A longer name before what it begins with. */
const kinds: readonly { kind: string; body: string }[] = [
  { kind: 'communaute de communes', body: 'conseil communautaire' },
  { kind: 'communaute d agglomeration', body: 'conseil communautaire' },
  { kind: 'communaute urbaine', body: 'conseil communautaire' },
  { kind: 'communaute', body: 'conseil communautaire' },
  { kind: 'metropole', body: 'conseil metropolitain' },
  { kind: 'syndicat intercommunal a vocation unique', body: 'comite syndical' },
  { kind: 'syndicat intercommunal a vocation multiple', body: 'comite syndical' },
  { kind: 'syndicat intercommunal', body: 'comite syndical' },
  { kind: 'syndicat mixte', body: 'comite syndical' },
  { kind: 'syndicat', body: 'comite syndical' },
  { kind: 'centre communal d action sociale', body: "conseil d'administration" },
  { kind: 'centre intercommunal d action sociale', body: "conseil d'administration" },
  { kind: 'ccas', body: "conseil d'administration" },
  { kind: 'conseil departemental', body: 'conseil departemental' },
  { kind: 'conseil general', body: 'conseil general' },
  { kind: 'departement', body: 'conseil departemental' },
  { kind: 'conseil regional', body: 'conseil regional' },
  { kind: 'region', body: 'conseil regional' },
  { kind: 'conseil municipal', body: 'conseil municipal' },
  { kind: 'commune', body: 'conseil municipal' },
  { kind: 'ville', body: 'conseil municipal' },
  { kind: 'mairie', body: 'conseil municipal' },
];
/** The same in English questions. */
const english = ['department', 'county', 'town', 'city', 'municipality', 'district'];
const articles = '(?:de|du|des|d|le|la|les|l|of|in|the)';
const leading = new RegExp(`^(?:${kinds.map(({ kind }) => kind).join('|')}) (?:${articles} ){0,3}`);
const before = new RegExp(`(?<![a-z])(?:${[...kinds.map(({ kind }) => kind), ...english].join('|')}) (?:${articles} ){0,3}$`);
const behind = new RegExp(
  `^(?: s)?(?: (?:municipal|community|departmental|regional|${english.join('|')})){0,2}(?: (?:council|board|committee|assembly))?(?![a-z])`,
);

/** "tarn et garonne" for "Département de Tarn-et-Garonne", "minervois" for "Communauté de communes Le Minervois": the name without its kind. */
export const ownName = rememberWords((authority) => foldWords(authority).replace(leading, '').trim());

/** The body that decides for an authority by its kind: null where the name does not tell it. */
export function bodyOf(authority: string): string | null {
  const words = `${foldWords(authority)} `;
  return kinds.find(({ kind }) => words.startsWith(`${kind} `))?.body ?? null;
}

/** Where what names an authority begins in folded words, the kind before its own name included: "la [ville de] Lusigny". `at`: where the own name begins. */
export function kindBefore(words: string, at: number): number {
  const near = words.slice(Math.max(0, at - 60), at);
  return at - (before.exec(near)?.[0].length ?? 0);
}

/** Where it ends: "Lusigny [town council]", in English. `end`: where the own name ends. */
export function kindBehind(words: string, end: number): number {
  return end + (behind.exec(words.slice(end, end + 60))?.[0].length ?? 0);
}
