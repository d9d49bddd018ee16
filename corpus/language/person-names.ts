import type { PersonName } from '../record/person-name.ts';
import { isFirstName } from './first-names.ts';
import { fold, foldWords } from './fold.ts';
import { longestName, nameShape, toPersonName } from './name-shape.ts';
import { type NameToken, nameTokens } from './name-tokens.ts';
import { isOffice, type Title } from './name-words.ts';
import { remember } from './remember.ts';
import { joinSpacedHyphens } from './spaced-hyphens.ts';

/** `start` takes in the title that stands before this name ("Mme FABRE"), not the one of a whole group ("Mmes FABRE et ROUX"). */
export type FoundName = { start: number; end: number; name: PersonName };

export type FindNamesOptions = {
  /** Only names that a title stands before, in person or for their group: for running text, where "Espace Commercial" is nobody. */
  titled?: boolean;
  /** Accept a surname or a first name alone without a title: for a place where one person stands ("pouvoir à DUPONT"). */
  alone?: boolean;
  /** Folded surnames of people who are named in full elsewhere: one of these alone is a name too. */
  surnames?: ReadonlySet<string>;
};

type Candidate = FoundName & { half: boolean; bareM: boolean; inGroup: boolean };

/**
 * The people named in a run of text that is a list of names: with or without titles, surname first or last, in any case, with initials,
 * particles, compound and hyphenated names, separated by anything or by nothing. Offices and communes between the names are passed over.
 * Precision first: one word without a title is taken for a name only where the whole list is made of such ("DUPONT, MARTIN, SIMON").
 */
export function findPersonNames(text: string, options: FindNamesOptions = {}): FoundName[] {
  return settle(text, candidatesIn(text), options);
}

/** A list is asked for its names again once the surnames of the other lists are known. */
const candidatesIn = remember((text): readonly Candidate[] => {
  const tokens = joinSpacedHyphens(nameTokens(text));
  const found: Candidate[] = [];
  let group: Title | null = null;
  let origins = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i];
    if (token === undefined) break;
    if (opensNoName(token)) {
      i++;
      continue;
    }
    const titled = token.kind === 'title' ? titleRun(tokens, i) : null;
    if (titled !== null) group = titled.title.group ? titled.title : null;
    if (titled === null && isPreposition(tokens, i)) {
      i++;
      continue;
    }
    const start = titled?.next ?? i;
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
    found.push({ ...name, start: begin, inGroup: group !== null || own, bareM: own && /^M\.$/.test(token.text) });
    i = name.next;
  }
  return origins > 0 ? found.map((one) => withoutOrigin(text, one)) : found;
});

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

/** Titles that stand together ("Mesdames et Messieurs") and the office behind one ("Monsieur le Maire Luc VALMY"): where the name starts. */
function titleRun(tokens: readonly NameToken[], at: number): { title: Title; next: number } | null {
  let title = tokens[at]?.title;
  if (title === undefined) return null;
  let next = at + 1;
  const [and, other] = [tokens[next], tokens[next + 1]];
  if (and !== undefined && /^(?:et|ou|\/|,)$/i.test(and.text) && other?.title?.group === true && (title.group || and.text !== ',')) {
    title = { title: null, group: true };
    next += 2;
  }
  const afterOffice = skipOffice(tokens, next);
  return { title, next: afterOffice };
}

/** "le Maire", "la 1ère adjointe au maire", "les conseillers communautaires :" between a title and the name. */
function skipOffice(tokens: readonly NameToken[], from: number): number {
  const article = tokens[from];
  if (article === undefined || !/^(?:le|la|les|l['’].*)$/i.test(article.text)) return from;
  let i = from + 1;
  let offices = /^l['’]/i.test(article.text) ? 1 : 0;
  while (i < tokens.length && i < from + 8) {
    const token = tokens[i];
    if (token === undefined || token.breaks > 1) break;
    if ((token.kind === 'stop' || token.kind === 'lower') && isOffice(token.text)) offices++;
    else if (!(offices > 0 && /^(?:de|du|des|la|le|au|à|:|-)$/i.test(token.text))) break;
    i++;
  }
  return offices > 0 ? i : from;
}

/**
 * "MM. Anne ROC, Luc PIN": many write "MM." for ladies and gentlemen. Where a first name of the group is a woman's beyond doubt, the title says nothing
 * of her; she is not given another that is not printed.
 */
const womens =
  /^(?:(?:marie|anne|jeanne|rose|[a-z]{1,8}[^o]ine|[a-z]{2,10}(?:ette|elle|ienne|ianne)|sylvie|nathalie|valerie|stephanie|therese|laurence|florence|sandra|sophie|isabelle|catherine|brigitte|monique|veronique|genevieve|edith|agnes|ines)(?:[ -]|$))/;

function groupTitle(title: Title | null, given: string | null): PersonName['title'] {
  if (title === null) return null;
  const woman =
    title.group && title.title === 'M.' && given !== null && womens.test(fold(given)) && !/^(?:etienne|fabienne?$)/.test(fold(given));
  return woman ? null : title.title;
}

function nameAt(text: string, tokens: readonly NameToken[], at: number, title: Title | null): (Candidate & { next: number }) | null {
  const ahead = unstopped(tokens, at, title);
  const shape = nameShape(ahead);
  if (shape === null) return null;
  const used = ahead.slice(0, shape.length);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return null;
  const plain = toPersonName(text, used, shape, null);
  const name = { ...plain, title: groupTitle(title, plain.given) };
  if (!/\p{L}{2}/u.test(name.family)) return null;
  // Two letters alone are an abbreviation ("Pr", "N°") far more often than a surname.
  if (!shape.complete && title === null && name.family.length < 3) return null;
  return { start: first.start, end: last.end, name, half: !shape.complete, bareM: false, inGroup: false, next: at + shape.length };
}

/** The tokens that a name may take. Straight behind a title, a word that else opens a heading is a surname: "M. MARS", "Mme PRÉSENT". */
function unstopped(tokens: readonly NameToken[], at: number, title: Title | null): readonly NameToken[] {
  const ahead = tokens.slice(at, at + longestName + 1);
  const [token, second] = ahead;
  // "E. Février": behind an initial with its dot, a month is a surname.
  if (
    token?.kind === 'initials' &&
    token.text.endsWith('.') &&
    second?.kind === 'stop' &&
    /^(?:Janvier|Février|Mars|Avril|Mai|Juin|Juillet|Lundi|Samedi)$/i.test(second.text)
  )
    return [token, { ...second, kind: /\p{Lu}{2}$/u.test(second.text) ? 'caps' : 'cap' }, ...ahead.slice(2)];
  if (token === undefined || (token.kind !== 'title' && token.kind !== 'stop')) return ahead;
  const as = (kind: NameToken['kind']) => [{ ...token, kind }, ...ahead.slice(1)];
  // "M. M. VALMY": behind a title, a second "M." is an initial.
  if (token.kind === 'title') return token.text === 'M.' && tokens[at - 1]?.kind === 'title' ? as('initials') : ahead;
  if (isSurnameOfOffice(token, tokens[at + 1], tokens[at + 2])) return as('caps');
  if (title === null || tokens[at - 1]?.kind !== 'title' || isOffice(token.text)) return ahead;
  return as(/\p{Lu}{2}$/u.test(token.text) ? 'caps' : 'cap');
}

/** "DOYEN Anne", "MAIRE Luc": an office in capitals before a known first name that stands alone is a surname. */
function isSurnameOfOffice(token: NameToken, first: NameToken | undefined, next: NameToken | undefined): boolean {
  if (!isOffice(token.text) || !/^\p{Lu}{3,}$/u.test(token.text)) return false;
  return (
    first?.kind === 'cap' &&
    first.breaks === 0 &&
    isFirstName(first.text) &&
    (next === undefined || next.kind === 'mark' || next.breaks > 0)
  );
}

/** What "de" follows where it begins no surname: "suppléant de ROC Luc", "pouvoir de PIN Eve". */
const takesDe =
  /^(?:suppleante?s?|suppleance|remplacante?|remplacement|lieu|pouvoirs?|procurations?|mandats?|mandataire|absence|presence)$/;

function isPreposition(tokens: readonly NameToken[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return token?.kind === 'particle' && /^(?:de|du|des)$/.test(token.text) && before !== undefined && takesDe.test(fold(before.text));
}

/** Where somebody comes from, printed behind the name: "Luc VALMY de Belval sur Mer", "Anne ROC, de Pinville,". */
function isOriginWord(tokens: readonly NameToken[], at: number, before: FoundName | undefined): boolean {
  const token = tokens[at];
  if (token?.kind !== 'particle' || before === undefined || !/^(?:de|du|des|d['’])$/.test(token.text)) return false;
  // "de Anne ROC à Luc PIN, de Eve GRAND à …": a list of proxies, each with its giver.
  if (isFirstName(tokens[at + 1]?.text ?? '') && tokens.slice(at + 2, at + 6).some(({ text }) => /^[àÀ]$/.test(text))) return false;
  const previous = tokens[at - 1];
  if (previous === undefined) return false;
  return previous.end === before.end || (previous.text === ',' && tokens[at - 2]?.end === before.end);
}

/** Past the name of a commune: capitalised words with what joins them ("sur", "lès", "-"), up to a comma, a title or a new line. */
function afterOrigin(tokens: readonly NameToken[], from: number): number {
  let i = from;
  while (i < tokens.length) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'title' || (token.breaks > 0 && i > from)) break;
    if (token.kind === 'mark' && !/^[-–—'’]$/.test(token.text)) break;
    if (token.kind === 'lower' && !/^(?:sur|sous|lès|les|lez|en|et|aux?|près)$/.test(token.text)) break;
    if (token.text === 'et' && tokens[i + 1]?.kind === 'title') break;
    i++;
  }
  return i;
}

/** Where the list gives communes of origin, "Paul GRAND de BELVAL" ends with one too; elsewhere it is a surname. */
function withoutOrigin(text: string, one: Candidate): Candidate {
  const whole = text.slice(one.start, one.end);
  const cut = whole.search(/(?<=\p{Lu})\s(?:de|du|des)\s+\S+$/u);
  const [shorter] = cut < 0 ? [] : findPersonNames(whole.slice(0, cut), { alone: true });
  return shorter === undefined ? one : { ...one, end: one.start + shorter.end, name: { ...shorter.name, title: one.name.title } };
}

function settle(text: string, found: readonly Candidate[], options: FindNamesOptions): FoundName[] {
  const initialM = isListOfInitials(found);
  const halves = found.filter((one) => one.half && !one.inGroup);
  // Nine in ten: a list of surnames (or of first names) alone, not one stray word among whole names.
  const listOfHalves = halves.length >= 3 && halves.length * 10 >= found.length * 9 && (allCaps(halves) || mostlyFirstNames(halves));
  const titledOnly = isTitledList(found);
  const isKnown = ({ name }: Candidate) => options.surnames?.has(foldWords(name.family)) ?? false;
  const belongs = (one: Candidate) => {
    if (one.inGroup) return true;
    // … and so is what stands in capitals throughout, where the first names of the others do not ("PIERRE LEVÉE", "SAINT MARC").
    if (titledOnly && (!/\p{Lu}{2}/u.test(one.name.printed) || !/\p{Ll}/u.test(one.name.printed))) return false;
    return (one.half && isKnown(one)) || (!options.titled && (!one.half || options.alone === true || listOfHalves));
  };
  return found
    .filter(belongs)
    .map(({ start, end, name, bareM }) =>
      initialM && bareM && name.given === null
        ? { start, end, name: { ...name, title: null, given: 'M.', printed: text.slice(start, end).replace(/\s+/g, ' ') } }
        : { start, end, name },
    );
}

/** Where all others have initials and no title, "M." is one too: "E. VALMY, R. ROC, M. PIN". */
function isListOfInitials(found: readonly Candidate[]): boolean {
  const untitled = found.filter((one) => !one.inGroup && one.name.given !== null && /\.$|^\p{Lu}{1,2}$/u.test(one.name.given));
  const titled = found.filter((one) => one.inGroup);
  return untitled.length >= 2 && untitled.length > titled.length && titled.every((one) => one.bareM);
}

/** Where everybody has a title and a surname in capitals, words in mixed case are a column of communes. */
function isTitledList(found: readonly Candidate[]): boolean {
  const titled = found.filter((one) => one.inGroup && /\p{Lu}{2}/u.test(one.name.printed));
  // Words alone without a title are nobody here anyway.
  const whole = found.filter((one) => one.inGroup || !one.half).length;
  return titled.length >= 4 && titled.length * 4 >= whole * 3;
}

function allCaps(names: FoundName[]): boolean {
  return names.every(({ name }) => /\p{Lu}{2}$/u.test(name.printed));
}

function mostlyFirstNames(names: FoundName[]): boolean {
  return names.filter(({ name }) => isFirstName(name.printed)).length * 3 >= names.length * 2;
}
