import { isFirstName } from './first-names.ts';
import { foldWords } from './fold.ts';
import type { Candidate, FoundName } from './name-at.ts';

export type FindNamesOptions = {
  /** Only names that a title stands before, in person or for their group: for running text, where "Espace Commercial" is nobody. */
  titled?: boolean;
  /** Accept a surname or a first name alone without a title: for a place where one person stands ("pouvoir à DUPONT"). */
  alone?: boolean;
  /** Folded surnames of people who are named in full elsewhere: one of these alone is a name too. */
  surnames?: ReadonlySet<string>;
};

/** Which candidates of a list are names, now that the whole list is known. */
export function settleNames(text: string, found: readonly Candidate[], options: FindNamesOptions): FoundName[] {
  const initialM = isListOfInitials(found);
  const halves = found.filter((one) => one.half && !one.inGroup);
  // Nine in ten: a list of surnames (or of first names) alone, not one stray word among whole names.
  const listOfHalves = halves.length >= 3 && halves.length * 10 >= found.length * 9 && (allCaps(halves) || mostlyFirstNames(halves));
  const titledOnly = isTitledList(found);
  const isKnown = ({ name }: Candidate) => options.surnames?.has(foldWords(name.family)) ?? false;
  const capitals = found.filter((one) => one.label === undefined && /\p{Lu}{2}$/u.test(one.name.family)).length;
  const inCapitals = capitals >= 3 && capitals * 4 >= found.filter((one) => one.label === undefined && !one.half).length * 3;
  const followers = followersOfTitle(text, found);
  const belongs = (one: Candidate) => {
    if (followers.has(one)) return true;
    // Where surnames stand in capitals, words in small letters with a colon behind them head the people of a place.
    if (one.label !== undefined && inCapitals && !/\p{Lu}{2}/u.test(one.name.printed)) return false;
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

/** Fewer surnames behind one may be communes. */
const fewestFollowers = 3;

/** "M. ROC (Belval), PIN (Roc), VALMY (Pinville), GRAND": written for "MM."; nothing but commas and places stands between. */
function followersOfTitle(text: string, found: readonly Candidate[]): ReadonlySet<Candidate> {
  const all = new Set<Candidate>();
  let run: Candidate[] = [];
  let last: Candidate | null = null;
  const close = () => {
    if (run.length >= fewestFollowers) for (const one of run) all.add(one);
    run = [];
  };
  for (const one of found) {
    const bare = one.half && /\p{Lu}{2}$/u.test(one.name.printed);
    if (one.inGroup) {
      close();
      last = bare && one.name.title !== null ? one : null;
    } else if (last !== null && /^\s*(?:\([^()]{0,60}\)\s*)?,[\s,]*$/.test(text.slice(last.end, one.start)) && bare) {
      run.push(one);
      last = one;
    } else if (text.charAt(one.start - 1) !== '(' && !/\([^()]{0,60}$/.test(text.slice(Math.max(0, one.start - 60), one.start))) {
      close();
      last = null;
    }
  }
  close();
  return all;
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
