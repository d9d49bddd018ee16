import { foldWords } from '../../../corpus/language/fold.ts';
import { genericTable } from './generic-table.ts';

/** Table words that are also what a question can be about: never generic, whatever form a verb makes of them. */
const subjects = new Set(
  `affaires accord accords appel appels aide aides attribution marche marches support demande demandes depense depenses fund funds grant grants offres share single unique
  note notes cout couts participe voie vote votes part tiers enseignant enseignants porte portes rapport relation lien ordre groupe
  engagement engagements base work works working use uses user users records order orders date dates call calls contract contracts
  lead leads learning training teaching record cover care state return share shares seed ferme fermes`.split(/\s+/),
);

const forms = new Set([...french(), ...english()].map((word) => foldWords(word).replace(/ /g, '')).filter((word) => word !== ''));
const generic = new Set([...forms].filter((word) => !subjects.has(word)));

/** Whether a folded word says nothing of a question's subject. */
export function isGeneric(word: string): boolean {
  return generic.has(word);
}

/** Whether a folded word is a form of the table, also where it is a noun that a question can be about ("votes", "demandes"). */
export function isGenericForm(word: string): boolean {
  return forms.has(word);
}

/** French adjectives of the table that are nouns too: what a thing or somebody is called by them is no word of the questioner's own. */
const nouns = new Set(['principal', 'principale', 'principaux', 'general', 'generale', 'special', 'complet']);
export function isGenericAdjective(word: string): boolean {
  return nouns.has(word);
}

/** Every generic word: none of them is ever a misspelt name. */
export const genericWords: ReadonlySet<string> = generic;

function list(cells: readonly (string | undefined)[]): string[] {
  return cells.flatMap((cell) => (cell ?? '').split(/\s+/)).filter((word) => word !== '');
}

function french(): string[] {
  const rows = genericTable.map((row) => row.fr);
  const endings = 'e es ons ez ent ait aient a ai ais ant er era eront erait eraient erent ee ees iez ions erez eriez'.split(' ');
  const verbs = list(rows.map(({ er }) => er)).flatMap((verb) => {
    if (!verb.endsWith('er')) return [verb];
    const root = verb.slice(0, -2);
    // "partageons", "prononçons"; "appeler" doubles its l.
    return [
      ...endings.map((ending) => root + ending),
      `${root}eons`,
      `${root}eait`,
      `${root}eaient`,
      ...(verb === 'appeler' ? ['appelle', 'appellent'] : []),
    ];
  });
  const declined = list(rows.flatMap(({ noun, adjective }) => [noun, adjective]));
  return [...verbs, ...list(rows.map(({ forms }) => forms)), ...declined.flatMap(agreed)];
}

/** Feminine and plural of nouns and adjectives. */
function agreed(word: string): string[] {
  if (/[sx]$/.test(word)) return [word, word.replace(/s$/, 'se')];
  return [
    word,
    `${word}s`,
    `${word}e`,
    `${word}es`,
    word.replace(/l$/, 'lle'),
    word.replace(/l$/, 'lles'),
    word.replace(/al$/, 'aux'),
    word.replace(/eau$/, 'eaux'),
  ];
}

function english(): string[] {
  const rows = genericTable.map((row) => row.en);
  const verbs = list(rows.map(({ verb }) => verb)).flatMap((one) => {
    const root = one.replace(/e$/, '');
    const y = one.replace(/y$/, 'ie');
    const doubled = /[^aeiou][aeiou][bdgmnpt]$/.test(one) ? one + one.slice(-1) : root;
    // "Noted", "varied"; a "d" behind any other letter makes another word: "wind" is no form of "win".
    const past = /[ey]$/.test(one) ? [`${y}d`] : [];
    return [one, `${y}s`, `${one}es`, ...past, `${root}ed`, `${root}ing`, `${doubled}ed`, `${doubled}ing`];
  });
  const declined = list(rows.flatMap(({ noun, adjective }) => [noun, adjective]));
  return [...verbs, ...list(rows.map(({ forms }) => forms)), ...declined.flatMap((one) => [one, `${one}s`, one.replace(/y$/, 'ies')])];
}
