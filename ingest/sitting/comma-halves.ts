import { isFirstName } from '../../corpus/language/first-names.ts';
import { type NameToken, nameTokens } from '../../corpus/language/name-tokens.ts';
import { isOffice } from '../../corpus/language/name-words.ts';

/**
 * A list whose names are parted by a comma inside ("ROC, Anne, VALMY, Luc", "Mme Anne, ROC"), as address files and spreadsheets give them, with the
 * commas inside names as spaces; offsets stay. Only where every name of the list is written so: "ROC, VALMY, Anne PIN" stays as it is.
 */
export function joinHalves(list: string): string {
  if (!opens.test(list)) return list;
  // A sentence may stand below: then the first line alone, unless it goes on.
  const line = list.slice(0, Math.max(0, list.indexOf('\n', list.search(/\S/))));
  const first = line.trimEnd().endsWith(',') ? null : joinedIn(line);
  return joinedIn(list) ?? (first ?? line) + list.slice(line.length);
}

function joinedIn(list: string): string | null {
  const halves = halvesOf(nameTokens(list));
  if (halves === null || halves.length < 2 || halves.length % 2 === 1) return null;
  const commas: number[] = [];
  let known = 0;
  for (let i = 0; i < halves.length; i += 2) {
    const [one, other] = [halves[i], halves[i + 1]];
    if (one === undefined || other === undefined || one.kind === other.kind || other.comma === null) return null;
    commas.push(other.comma);
    if (isFirstName((one.kind === 'given' ? one : other).text)) known++;
  }
  // A surname and a commune are two halves as well: "ROC, Belval, PIN, Saint-Marc".
  if (3 * known < halves.length) return null;
  const letters = list.split('');
  for (const at of commas) letters[at] = ' ';
  return letters.join('');
}

/** The first item is half a name: "ROC, Anne", ": Mme Anne, ROC". */
const opens =
  /^[\s:–-]{0,4}(?:M\.?|MM\.?|Mme|Mmes|Monsieur|Madame|Messieurs|Mesdames)? ?(?:\p{Lu}[\p{Lu}'’ -]{1,30}, ?\p{Lu}\p{Ll}|\p{Lu}[\p{Ll}-]{1,20}, ?\p{Lu}{2})/u;

/** `comma`: where the comma stands that alone parts it from the half before. */
type Half = { kind: 'given' | 'family'; text: string; comma: number | null };

/** Runs of surnames in capitals and runs of first names; null where one item holds both, for then names are whole. */
function halvesOf(tokens: readonly NameToken[]): Half[] | null {
  const halves: Half[] = [];
  /** What stands since the last half: nothing, one comma, or anything else. */
  let since: NameToken[] = [];
  for (const token of tokens) {
    const kind = token.kind === 'caps' ? 'family' : token.kind === 'cap' || token.kind === 'initials' ? 'given' : null;
    const last = halves.at(-1);
    if (kind === null || (kind === 'given' && isOffice(token.text))) {
      since.push(token);
      continue;
    }
    const apart = since.filter((one) => one.kind !== 'particle');
    if (last !== undefined && apart.length === 0) {
      if (last.kind !== kind) return null;
    } else {
      const [only, ...more] = apart;
      halves.push({ kind, text: token.text, comma: only?.text === ',' && more.length === 0 ? only.start : null });
    }
    since = [];
  }
  return halves;
}
