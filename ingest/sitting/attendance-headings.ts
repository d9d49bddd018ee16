import { nameTokens } from '../../corpus/language/name-tokens.ts';
import type { FactOf } from '../../corpus/record/fact.ts';
import type { SourceText } from '../reading/source-text.ts';
import { type HeadingMeaning, headingTails, headingWords } from './attendance-words.ts';

type Status = FactOf<'attendance'>['value']['status'];

/** A heading of a list of people, in offsets of the readable text. `status` null: staff and guests, who are no members. */
export type AttendanceHeading = {
  start: number;
  /** End of the words; the list starts at `listStart`, behind the colon and the number announced. */
  end: number;
  listStart: number;
  status: Status | null;
  excused: boolean;
  /** "Absents et procurations": who has no proxy is absent, who has one is represented. */
  mixed: boolean;
  announced: number | null;
};

const longestHeading = 16;

/**
 * Headings such as "Étaient présents :", "Absent(s) représenté(s) :", "Présents ou ayant donné procuration de vote :", "Excusés avec pouvoir".
 * The wording is not looked up whole: a heading is a run of words of the table, and its status follows from what they mean together, so that
 * "Conseillers absents ayant donné mandat de vote" needs no row of its own. Prose has the same words ("les membres présents"): a heading
 * starts a line or has a capital, follows no article, and is closed by a colon, a line end or the first name itself.
 */
export function findHeadings(text: SourceText): AttendanceHeading[] {
  const found: AttendanceHeading[] = [];
  for (const match of text.folded.matchAll(firstWords)) {
    if (match.index < (found.at(-1)?.end ?? 0)) continue;
    const heading = headingAt(text, match.index);
    if (heading !== null) found.push(heading);
  }
  return [...found, ...exceptions(text)].sort((a, b) => a.start - b.start);
}

const meanings = new Map(
  Object.entries(headingWords).flatMap(([meaning, words]) =>
    // The keys of a record typed by HeadingMeaning are HeadingMeanings.
    words.split(/\s+/).map((word) => [word, meaning as HeadingMeaning] as const),
  ),
);
const cores: HeadingMeaning[] = ['present', 'absent', 'excused', 'represented', 'proxy', 'staff'];
// An office may stand in a heading and not open one: "le Maire  Présents :".
const opening = [...meanings]
  .filter(
    ([word, meaning]) =>
      meaning !== 'either' &&
      meaning !== 'without' &&
      meaning !== 'sitting' &&
      word.length > 2 &&
      (meaning !== 'filler' || /^(?:membre|conseiller|elu|delegue|titulaire|suppleant|administrateur|votes?$)/.test(word)),
  )
  .concat([['sans', 'without']])
  .map(([word]) => word);
const firstWords = new RegExp(`(?<![a-z-])(?<!(?<!nombre d)')(?:${opening.join('|')}|a(?= donne))(?![a-z])`, 'g');
// "Absent(s)", "Présent(e)s", "Présent(e)(s)", "Absent(s/es)", "Excusé(e/s)".
const endings = /\((?:e\)\(s|nt|e?s?(?:[/,-]e?s)?)\)(?:s(?![a-z]))?/y;
/** Words that a heading does not end with: "… par procuration | en application de …". */
const linking = new Set(['en', 'a', 'au', 'le', 'la', 'les', 'de', 'd', 'du', 'l', 's']);
// "Excusé(e)s | S. ROC": a letter with its dot is an initial.
const next = /[ ]?((?![a-z]\.)[a-z]+)/y;

function headingAt({ folded, view }: SourceText, start: number): AttendanceHeading | null {
  const lineStart = /(?:^|\n)[^\p{L}\p{N}\n]{0,6}$/u.test(view.text.slice(Math.max(0, start - 8), start));
  const capital = /\p{Lu}/u.test(view.text.charAt(start));
  // The "-DE" that closes a stamp's identifier is no article.
  const led = /(?:^|[^a-z-])(?:des?|les|aux?|nombre|d'|du|ses|leurs|tous|autres)[ \n]$|nombre d'$/.test(
    folded.slice(Math.max(0, start - 9), start),
  );
  if (led) return countedList({ folded, view }, start);
  const words: { meaning: HeadingMeaning; word: string }[] = [];
  let end = start;
  let at = start;
  while (words.length < longestHeading) {
    next.lastIndex = at;
    const match = next.exec(folded);
    const word = match?.[1] ?? '';
    const meaning = meanings.get(word);
    if (match === null || meaning === undefined) break;
    words.push({ meaning, word });
    at += match[0].length;
    endings.lastIndex = at;
    const plural = endings.exec(folded)?.[0] ?? '';
    if (plural.includes('s')) words[words.length - 1] = { meaning, word: `${word}s` };
    at += plural.length;
    if (!linking.has(word) || end === start) end = at;
    at +=
      /^(?:[ ]?[/,][ ]?|\n)(?=(?:ayant|ou|et|par|excusee?s?|representee?s?|non|titulaires|suppleants|avec)[^a-z])/.exec(
        folded.slice(at, at + 16),
      )?.[0].length ?? 0;
  }
  // A row of a table: "| Présents | VALMY Luc, …".
  const cell = /(?:^|\n)\|[^\p{L}\p{N}\n]{0,6}$/u.test(view.text.slice(Math.max(0, start - 8), start));
  const bar = cell ? (/^ ?\|(?= \p{L})/u.exec(view.text.slice(at, at + 6))?.[0].length ?? 0) : 0;
  const closing = bar > 0 ? { listStart: at + bar, announced: null, colon: true } : closingOf(folded, view.text, at);
  const said = folded.slice(start, end);
  // "Membres suppléants avec voix délibérative :" are there for somebody.
  const sitting = /suppleante?s? (?:a|avec) voix deliberative/.test(said);
  const announces = statusOf([...words.map((one) => one.meaning), ...(sitting ? ['sitting' as const] : [])]);
  // "Suppléants présents sans droit de vote :", "… sans vote", "… sans voix délibérative": guests.
  const voteless = /(?<![a-z])sans (?:(?:droit de )?vote|voix deliberative)/.test(said);
  if (voteless && closing?.colon) return { start, end, listStart: closing.listStart, announced: closing.announced, ...guests };
  if (announces === undefined || closing === null) return null;
  const weak = !closing.colon;
  // Within a line, in small letters: "…, étaient présents les conseillers suivants : Mme X".
  if (!capital && !lineStart && (weak || !opensInLine(words) || !nameFollows(view.text, closing.listStart))) return null;
  // "(pouvoir à | M. VALMY)", cut by a line end, is no heading.
  if (weak && /^(?:a|au|de|d|du|des|par|avec|le|la|les|l|et|ou|donne|donnent)$/.test(words.at(-1)?.word ?? '')) return null;
  // Without a colon one word in the singular is a mark beside a name ("DUPONT Jean Présent"), and a lone "Pouvoir" is part of a sentence.
  const single = words.length === 1 && !/s$/.test(words[0]?.word ?? '');
  if (weak && !lineStart && (!capital || (single && !isLoneHeading(view.text, start, end)))) return null;
  return { start, end, listStart: closing.listStart, announced: closing.announced, ...announces };
}

/**
 * "PRÉSENTS M. X Mme Y ABSENTE Mme Z", lines lost: in capitals like the heading before it, with a title behind it, and the text marks nobody with
 * "PRÉSENT" alone, as a roll does.
 */
function isLoneHeading(shown: string, start: number, end: number): boolean {
  return (
    /^\p{Lu}+$/u.test(shown.slice(start, end)) &&
    nameTokens(shown.slice(end, end + 14))[0]?.kind === 'title' &&
    /(?<!\p{L})PR[ÉE]SENTS(?!\p{L})/u.test(shown.slice(Math.max(0, start - 6_000), start)) &&
    !/(?<!\p{L})PR[ÉE]SENTE?(?!\p{L})/u.test(shown.slice(Math.max(0, start - 6_000), start + 6_000))
  );
}

/** "Nombre de présents : 3 (Mme X, M. Y, …)": a count with the list in parentheses behind it. */
function countedList({ folded, view }: Pick<SourceText, 'folded' | 'view'>, start: number): AttendanceHeading | null {
  if (!/(?:^|[^a-z])nombre d(?:e |')$/.test(folded.slice(Math.max(0, start - 11), start))) return null;
  const counted = /^(presents|absents|excuses|representes|pouvoirs|procurations) ?: ?(\d{1,3}) ?(?:: ?)?\( ?/.exec(
    folded.slice(start, start + 40),
  );
  if (counted?.[1] === undefined) return null;
  const meaning = meanings.get(counted[1]);
  const announces = meaning === undefined ? undefined : statusOf([meaning]);
  const listStart = start + counted[0].length;
  if (announces === undefined || !nameFollows(view.text, listStart)) return null;
  return { start, end: start + counted[1].length, listStart, announced: Number(counted[2]), ...announces };
}

/** "étaient présents …", "absents les conseillers suivants". */
function opensInLine(words: { meaning: HeadingMeaning; word: string }[]): boolean {
  return words[0]?.meaning === 'verb' || words.some(({ word }) => /^suivante?s$/.test(word));
}

function nameFollows(shown: string, from: number): boolean {
  const [first] = nameTokens(shown.slice(from, from + 30));
  return first?.kind === 'title' || first?.kind === 'caps';
}

const tail = new RegExp(`^ ?[,(]? ?'?(?:${headingTails.join('|')})[^:;]{0,140}(?=:)`);

/** What closes a heading: a colon (a number before or behind it), a line end, or a name that follows at once. */
function closingOf(folded: string, shown: string, end: number): { listStart: number; announced: number | null; colon: boolean } | null {
  const rest = folded.slice(end, end + 200);
  const skipped = tail.exec(rest.replaceAll('\n', ' '))?.[0].length ?? 0;
  const closed =
    /^\s{0,2}(?:\([a-z ,']{2,40}\)\s?)?(?:\(\s?(\d{1,3})\s?\)|(\d{1,3}))?\s{0,2}[:;]\s{0,3}(?:\(?(\d{1,3})\)?(?![\d/h.:]|\s?\/))?/.exec(
      rest.slice(skipped),
    );
  if (closed) {
    const digits = closed[1] ?? closed[2] ?? closed[3];
    return { listStart: end + skipped + closed[0].length, announced: digits === undefined ? null : Number(digits), colon: true };
  }
  const line = /^ ?(?:\((\d{1,3})\))?[ .–-]{0,3}(?:\n|$)/.exec(rest);
  if (line) return { listStart: end + line[0].length, announced: line[1] === undefined ? null : Number(line[1]), colon: false };
  const [first, second] = nameTokens(shown.slice(end, end + 40));
  const name =
    first?.kind === 'title' ||
    // "Présent(e)s | C. VALMY, …": an initial with its dot opens a name; one without may be anything.
    (first !== undefined &&
      (['caps', 'cap'].includes(first.kind) || /\.$/.test(first.text)) &&
      second !== undefined &&
      /caps|cap/.test(second.kind));
  return name ? { listStart: end, announced: null, colon: false } : null;
}

const guests = { status: null, excused: false, mixed: false } as const;

/** What the words of a heading announce together; undefined where they announce no list. */
function statusOf(words: HeadingMeaning[]): Pick<AttendanceHeading, 'status' | 'excused' | 'mixed'> | undefined {
  const has = (meaning: HeadingMeaning) => words.includes(meaning);
  if (!cores.some(has)) return has('sitting') ? { status: 'present', excused: false, mixed: false } : undefined;
  const excused = has('excused');
  const away = has('represented') || has('proxy');
  if (has('staff') || (has('also') && has('present'))) return guests;
  if (has('present')) return away || has('absent') ? presentOr(words) : { status: 'present', excused: false, mixed: false };
  if (away && has('without')) return { status: 'absent', excused, mixed: false };
  const mixed = (has('absent') || excused) && away && has('either');
  if (mixed) return { status: 'absent', excused, mixed };
  if (away) return { status: 'represented', excused, mixed: false };
  return { status: 'absent', excused, mixed: false };
}

/** "Présents ou ayant donné procuration", "Présents et représentés": who is who is not said. "Présents et absents" announces nothing. */
function presentOr(words: HeadingMeaning[]): Pick<AttendanceHeading, 'status' | 'excused' | 'mixed'> | undefined {
  if (words.includes('absent') || words.includes('without')) return undefined;
  return words.includes('either') ? { status: 'presentOrRepresented', excused: false, mixed: false } : undefined;
}

const exception =
  /(?:tous les|l'ensemble des|la totalite des|(?:(?:mm|mmes|messieurs|mesdames)\.? et )?(?:mm|messieurs|mmes|mesdames)\.?,? les) (?:membres|conseillers|elus|delegues)[a-z' ,\n]{0,60}?(?:a l'exception de|sauf|excepte|hormis) ?:?/g;

/** "Tous les membres étaient présents à l'exception de M. X": the names that follow are the absent. */
function exceptions({ folded }: SourceText): AttendanceHeading[] {
  return [...folded.matchAll(exception)]
    .filter(
      (match) => /present/.test(match[0]) || /presents?\s{0,2}:?\s{0,2}$/.test(folded.slice(Math.max(0, match.index - 16), match.index)),
    )
    .map((match) => {
      const end = match.index + match[0].length;
      return { start: match.index, end, listStart: end, status: 'absent' as const, excused: false, mixed: false, announced: null };
    });
}
