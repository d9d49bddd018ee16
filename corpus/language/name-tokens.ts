import { fold } from './fold.ts';
import { isNoName, particles, type Title, titles } from './name-words.ts';
import { remember, rememberWords } from './remember.ts';

/**
 * - `title`: "M.", "Mmes"; `initials`: "J-P.", "M.A."; `caps`: "DUPONT", "ROC'H"; `cap`: "Jean-Pierre", "Valmont"; `particle`: "de", "LE";
 * - `stop`: a word that no name holds; `lower`: any other word in lower case; `mark`: punctuation, numbers and signs.
 */
export type NameToken = {
  kind: 'title' | 'initials' | 'caps' | 'cap' | 'particle' | 'stop' | 'lower' | 'mark';
  text: string;
  start: number;
  end: number;
  /** Line breaks between the token before and this one. */
  breaks: number;
  title?: Title;
};

// Initials with dots ("J.", "J.-P.", "M.A."), with hyphens ("J-P.", "P-Y"), two with one dot beside a surname in capitals ("JP. VALMY",
// "VALMY JP."), and the usual short forms of first names ("Ph.", "Chr.").
const dotted =
  /\p{Lu}{2}\.(?= ?\p{Lu}{2})|(?<=\p{Lu}{2} )\p{Lu}{2}\.(?=[\s,;)]|$)|(?:\p{Lu}\.(?:-(?=\p{Lu}(?!\p{L})))?){1,3}(?:\p{Lu}(?!\p{L})\.?)?|\p{Lu}\.?-\p{Lu}(?![\p{L}'’-])\.?|(?:Ph|Chr|Th|Cl|Fr|Ch|Yv|Gh)\.(?=[ -]?\p{Lu})/uy;
// A word with its apostrophes and hyphens. A hyphen before white space joins only what a line end cut ("VALMY- ROC", "Jean- Marc"): behind a surname
// in capitals and before a first name it parts people ("Luc VALMY- Anne ROC").
const word =
  /\p{L}[\p{L}\p{M}]*(?:(?:['’ʼ]|[-‐‑]‐?(?:\s{1,2}(?=\p{Lu})(?!(?<=\p{Lu}\p{Lu}[-‐‑]\s{1,2})\p{Lu}\p{Ll}))?)\p{L}[\p{L}\p{M}]*)*/uy;
const space = /\s/u;
const mark = /\d[\d/.:,h-]*|[\s\S]/uy;

/** Cuts a text into the tokens that names are made of. Linear in its length. */
export const nameTokens = remember((text): readonly NameToken[] => {
  const tokens: NameToken[] = [];
  let at = 0;
  let breaks = 0;
  while (at < text.length) {
    const unit = text.charAt(at);
    if (unit === ' ' || unit === '\n' || space.test(unit)) {
      if (unit === '\n') breaks += 1;
      at += 1;
      continue;
    }
    const token = (letters.test(unit) ? (titleAt(text, at) ?? wordAt(text, at)) : null) ?? markAt(text, at);
    if (isSurnameOfParticles(token, tokens.at(-1), breaks, text)) token.kind = 'caps';
    token.breaks = breaks;
    tokens.push(token);
    breaks = 0;
    at = token.end;
  }
  return tokens;
});

/** No title and no word starts with a mark or a figure of the keyboard: nothing to try there. */
const letters = /[A-Za-z\u0080-\uffff]/;

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? text.slice(at, pattern.lastIndex) : null;
}

/** Particles that are surnames too where no other follows: "Luc BEL", "M. BEN", "Anne VAN". */
const alone = /^(?:BEL|BEN|VAN|VON|DEN|DEL|TER|AIT|OULD)$/;
const surnameBehind = /[ \n]{1,3}(?:\p{Lu}['’])?\p{Lu}{2}/uy;

/** "LE DU" is no French but as a surname; in "LE VAN" and "Luc BEL" no surname in capitals follows the particle, which then is one. */
function isSurnameOfParticles(token: NameToken, before: NameToken | undefined, breaks: number, text: string): boolean {
  if (token.kind !== 'particle') return false;
  if (token.text === 'DU' && before?.text === 'LE') return true;
  if (!alone.test(token.text) || before === undefined || breaks > 0) return false;
  surnameBehind.lastIndex = token.end;
  return (
    (before.text === 'LE' || before.kind === 'title' || before.kind === 'cap' || before.kind === 'initials') && !surnameBehind.test(text)
  );
}

/** What titles begin with: most words are not even looked up. */
const titleInitials = new Set([...titles.keys()].flatMap((form) => [form.charAt(0), form.charAt(0).toUpperCase()]));
const titleWord = /\p{L}{1,13}(?!\p{L})/uy;
/** "MmeVALMY": where the text lost the space. */
const gluedTitle = /M(?:me|lle)s?(?=\p{Lu}{2})/uy;

/** "M." is a title where a name may follow: not in "M.A. SEREIN", nor where a list of initials is all there is (see `findPersonNames`). */
function titleAt(text: string, at: number): NameToken | null {
  if (!titleInitials.has(text.charAt(at))) return null;
  const found = matchAt(gluedTitle, text, at) ?? matchAt(titleWord, text, at);
  if (found === null) return null;
  const title = titles.get(fold(found));
  if (title === undefined) return null;
  // In lower case only whole words are titles ("monsieur"), and "mme": "m" is a metre, "mm" a millimetre.
  const dot = text.charAt(at + found.length) === '.' ? 1 : 0;
  const end = at + found.length + dot;
  const rest = text.slice(end, end + 4);
  // "m. Luc ROC", but not "sur 12 m. Les": behind a figure it is a metre, and so is one that ends a line.
  const typed =
    found === 'm' && dot === 1 && /^ \p{Lu}\p{L}/u.test(rest) && !/[\d,] ?$/.test(text.slice(Math.max(0, at - 2), at).replace(/, $/, ''));
  if (!/^\p{Lu}/u.test(found) && !typed && (found.length < 3 || title.title === null)) return null;
  if (/^['’-]/.test(rest)) return null;
  if (found.length <= 2 && /^\p{Lu}(?:\.|-|\s|$)/u.test(rest) && dot === 1) return null;
  // "ROC-GRAND M., PIN A. - VAL M. - …": before a mark, an initial.
  if (found === 'M' && dot === 1 && /^\s?(?:[,;)–]|- )/.test(rest)) return null;
  // Without its dot, a single "M" is a title only before a name: "M Valmy".
  // "M Valmy", but not in the middle of a name: "Ali M Roc".
  if (found.length === 1 && dot === 0 && (!/^\s{1,2}\p{Lu}/u.test(rest) || /\p{L} $/u.test(text.slice(Math.max(0, at - 2), at))))
    return null;
  return { kind: 'title', text: text.slice(at, end), start: at, end, breaks: 0, title };
}

function wordAt(text: string, at: number): NameToken | null {
  const initials = small.test(text.charAt(at)) ? null : matchAt(dotted, text, at);
  const found = matchAt(word, text, at);
  if (initials !== null && (found === null || initials.length >= found.length)) {
    return { kind: 'initials', text: initials, start: at, end: at + initials.length, breaks: 0 };
  }
  if (found === null) return null;
  return { kind: wordKind(found), text: found, start: at, end: at + found.length, breaks: 0 };
}

/** No initial. */
const small = /[a-z]/;

const wordKind = rememberWords((found): NameToken['kind'] => {
  const folded = fold(found);
  // "LE DÛ", a surname.
  if (found === 'DÛ') return 'caps';
  // "X À Y", "X A Y" between capitals is the preposition, not an initial without its dot.
  if (folded === 'a') return 'lower';
  // A place and no person: "Belval-sur-Mer", "Roc-en-Plaine".
  if (/^\p{Lu}.*-(?:sur|sous|lès|les|lez|aux|en|et|près)-\p{Lu}/u.test(found) && /\p{Ll}$/u.test(found)) return 'stop';
  if (particles.has(folded)) return 'particle';
  if (!/^\p{Lu}/u.test(found)) return /^d['’]\p{Lu}/u.test(found) ? caseKind(found.slice(2)) : 'lower';
  if (isNoName(found)) return 'stop';
  return caseKind(found);
});

/** Two capitals at the end make a surname in capitals, also in "McDONALD", "d'ALMEIDA" and "Martin-PRIVAT". */
function caseKind(found: string): 'caps' | 'cap' | 'initials' {
  if ([...found].length === 1) return 'initials';
  return /\p{Lu}['’]?\p{Lu}$/u.test(found) ? 'caps' : 'cap';
}

function markAt(text: string, at: number): NameToken {
  const found = matchAt(mark, text, at) ?? text.charAt(at);
  return { kind: 'mark', text: found, start: at, end: at + found.length, breaks: 0 };
}
