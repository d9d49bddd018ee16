import type { PersonName } from '../record/person-name.ts';
import { type Candidate, type FoundName, nameAt } from './name-at.ts';
import { afterLabel, afterOrigin, isCommune, isOriginWord, isPreposition } from './name-origins.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import type { Title } from './name-words.ts';
import { remember } from './remember.ts';
import { type FindNamesOptions, settleNames } from './settle-names.ts';
import { withSoleInitials } from './sole-initials.ts';
import { joinSpacedHyphens } from './spaced-hyphens.ts';
import { titleRun } from './title-run.ts';

/**
 * The people named in a run of text that is a list of names: with or without titles, surname first or last, in any case, with initials,
 * particles, compound and hyphenated names, separated by anything or by nothing. Offices and communes between the names are passed over.
 * Precision first: one word without a title is taken for a name only where the whole list is made of such ("DUPONT, MARTIN, SIMON").
 */
export function findPersonNames(text: string, options: FindNamesOptions = {}): FoundName[] {
  return settleNames(text, candidatesIn(text), options);
}

/** A list is asked for its names again once the surnames of the other lists are known. */
const candidatesIn = remember((text): readonly Candidate[] => {
  const tokens = withSoleInitials(joinSpacedHyphens(nameTokens(text)));
  const found: Candidate[] = [];
  let group: Title | null = null;
  let origins = 0;
  let aside = false;
  // "MM. A (pouvoir à Mme B), C": behind the parentheses the group goes on.
  let outer: Title | null = null;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (opensNoName(token)) {
      if (token.text === '(') outer = group;
      if (token.text === ')' && aside) group = outer;
      if (token.text === '(' || token.text === ')') aside = token.text === '(';
      i++;
      continue;
    }
    const titled = token.kind === 'title' ? titleRun(tokens, i) : null;
    if (titled !== null) group = titled.title.group ? titled.title : null;
    if (titled === null && isPreposition(tokens, i)) {
      i++;
      continue;
    }
    if (titled === null && isCommune(tokens, i)) {
      group = null;
      i = afterLabel(tokens, i) ?? placeEnd(tokens, i);
      continue;
    }
    const start = titled?.next ?? i;
    // "Mme la Préfète du Roc": where her office is, and nobody's name.
    if (titled !== null && !titled.title.group && start > i + 1 && /^(?:de|du|des)$/i.test(tokens[start - 1]?.text ?? '')) {
      i = placeEnd(tokens, start);
      continue;
    }
    // "MM. A et B pour BELVAL  MM. C et D pour …": the place that sent them is none of the group.
    if (titled === null && tokens[i - 1]?.text === 'pour') group = null;
    const inherited = isOtherParty(tokens[start - 1]) ? null : group;
    const name = isOriginWord(tokens, start, found.at(-1)) ? null : nameAt(text, tokens, start, titled?.title ?? inherited);
    if (name === null) {
      i = Math.max(start, i + 1);
      if (titled === null && isOriginWord(tokens, i - 1, found.at(-1))) {
        i = afterOrigin(tokens, i);
        origins++;
      }
      continue;
    }
    // "Mmes ROC (Belval), PIN (Saint-Marc et Valbourg)": a word of small letters in parentheses is where the one before is from.
    if (aside && titled === null && group !== null && name.half && isInCapitals(found.at(-1)) && !isInCapitals(name)) {
      i = name.next;
      continue;
    }
    const own = titled !== null && !titled.title.group;
    // "MM. ROC, PIN - BELVAL : M. VALOT": a commune heads the next group.
    if (name.half && tokens[name.next]?.text === ':') {
      const title = titled?.title ?? group;
      const before = title === null || found.length === 0 ? null : beforePlace(text, tokens, start, title);
      if (titled === null || titled.title.group || before !== null) {
        if (before !== null) found.push({ ...before, start: own ? token.start : before.start, inGroup: true, bareM: false });
        group = null;
        i = name.next;
        continue;
      }
    }
    const begin = own ? token.start : name.start;
    const label = titled === null && afterLabel(tokens, i) !== null ? { label: true as const } : {};
    found.push({ ...name, start: begin, inGroup: group !== null || own, bareM: own && /^M\.$/.test(token.text), ...label });
    i = name.next;
  }
  return origins > 0 ? found.map((one) => withoutOrigin(text, one)) : found;
});

function isInCapitals(one: FoundName | undefined): boolean {
  return one !== undefined && /\p{Lu}{2}/u.test(one.name.printed);
}

/** Past the capitalised words that begin here. */
function placeEnd(tokens: readonly NameToken[], from: number): number {
  let i = from + 1;
  while (/^(?:caps|cap|particle)$/.test(tokens[i]?.kind ?? '') && tokens[i]?.breaks === 0) i++;
  return i;
}

/** "Mme ROC BELVAL : M. PIN", lines lost: the surname alone, where what follows it heads the next group. A surname of two words is not told from it. */
function beforePlace(text: string, tokens: readonly NameToken[], start: number, title: Title): (Candidate & { next: number }) | null {
  const surname = tokens.findIndex((token, i) => i >= start && token.kind === 'caps');
  // Behind a dash or on a line of its own it is all the commune's name.
  const apart = (tokens[start]?.breaks ?? 0) > 0 || /^[-–—;•|]$/.test(tokens[start - 1]?.text ?? '');
  if (surname < 0 || apart || tokens[surname + 1]?.kind !== 'caps') return null;
  return nameAt(text, tokens.slice(0, surname + 1), start, title);
}

/** "Mmes X, Y remplacée par son suppléant | Z", "MM. X à | Y": whom the wording leads to is none of the group, and its title says nothing of them. */
function isOtherParty(before: NameToken | undefined): boolean {
  return before !== undefined && /^(?:à|par|suppléante?|remplaçante?|pouvoir|procuration)$/i.test(before.text);
}

/** Most tokens of a text that is no list: nothing begins with them, whatever stands around. */
function opensNoName({ kind }: NameToken): boolean {
  return kind === 'lower' || kind === 'mark';
}

/** The one person that a text names ("M. Antoine VERDIER", "LE VALMY Luc"); null where it names nobody, several, or says more. */
export function parsePersonName(text: string): PersonName | null {
  const [only, ...more] = findPersonNames(text, { alone: true });
  if (only === undefined || more.length > 0) return null;
  const around = text.slice(0, only.start) + text.slice(only.end);
  return /[\p{L}\p{N}]/u.test(around) ? null : only.name;
}

/** Where the list gives communes of origin, "Paul GRAND de BELVAL" ends with one too; elsewhere it is a surname. */
function withoutOrigin(text: string, one: Candidate): Candidate {
  const whole = text.slice(one.start, one.end);
  const cut = whole.search(/(?<=\p{Lu})\s(?:de|du|des)\s+\S+$/u);
  const [shorter] = cut < 0 ? [] : findPersonNames(whole.slice(0, cut), { alone: true });
  return shorter === undefined ? one : { ...one, end: one.start + shorter.end, name: { ...shorter.name, title: one.name.title } };
}
