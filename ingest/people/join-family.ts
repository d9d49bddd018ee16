import { groupBy } from '../../corpus/group-by.ts';
import type { PersonReason } from '../../corpus/record/person-reasons.ts';
import { type Bearer, mayBeOne } from './bearer.ts';
import { cutAtGaps, type ListedSittings } from './mandates.ts';
import type { Mention } from './mentions-of.ts';
import { familyKey, givenAgree, givenWords, isWrittenOut, titlesAgree } from './name-keys.ts';

/** Mentions of one form of a name (title, given name) within one run of sittings. */
type Form = { title: Mention['name']['title']; given: string[]; mentions: Mention[] };

/**
 * The people who bear one surname. A first name written out is one person through all years; initials and a surname alone are read within
 * a run of sittings without a long gap, and only where one bearer can be meant.
 */
export function joinFamily(family: string, mentions: readonly Mention[], sittings: ListedSittings): Bearer[] {
  const writtenOut = mentions.filter(({ name }) => isWrittenOut(givenWords(name)));
  const bearers: Bearer[] = [];
  for (const form of forms(writtenOut)) {
    const same = bearers.filter((bearer) => accepts(bearer, form));
    const [only] = same;
    if (only && same.length === 1) add(only, form.mentions, family, 'givenName');
    else bearers.push(begin(family, form.mentions, same));
  }
  const rest = mentions.filter(({ name }) => !isWrittenOut(givenWords(name)));
  for (const run of runsOf(mentions, sittings)) {
    const inRun = new Set(run);
    const here = () => bearers.filter(({ mentions: own }) => own.some(({ mention }) => inRun.has(mention)));
    const ofRun = forms(rest.filter((mention) => inRun.has(mention)));
    // The most telling form first: initials, then titles, then a surname with nothing beside it.
    for (const form of ofRun) {
      const candidates = here().filter((bearer) => accepts(bearer, form));
      const [only] = candidates;
      if (only && candidates.length === 1) add(only, form.mentions, family, form.given.length > 0 ? 'initials' : 'surnameAlone');
      else bearers.push(begin(family, form.mentions, candidates));
    }
  }
  for (const [n, one] of bearers.entries()) {
    for (const other of bearers.slice(n + 1)) if (!contradict(one, other)) mayBeOne(one, other, 'longGap');
  }
  return bearers;
}

/** Runs of the surname's mentions, each title's for itself: M. and Mme of one name are two people, and the one fills no gap of the other. */
function runsOf(mentions: readonly Mention[], sittings: ListedSittings): Mention[][] {
  const byTitle = groupBy(mentions, ({ name }) => name.title);
  return byTitle.has('M.') && byTitle.has('Mme')
    ? [...byTitle.values()].flatMap((own) => cutAtGaps(own, sittings))
    : cutAtGaps(mentions, sittings);
}

function forms(mentions: readonly Mention[]): Form[] {
  const groups = groupBy(mentions, ({ name }) => JSON.stringify([name.title, givenWords(name)]));
  const made = [...groups.values()].flatMap((own): Form[] => {
    const [first] = own;
    return first ? [{ title: first.name.title, given: givenWords(first.name), mentions: own }] : [];
  });
  const weight = ({ title, given }: Form) => given.join('').length * 2 + (title === null ? 0 : 1);
  return made.sort((a, b) => weight(b) - weight(a));
}

/** Whether a form can be this bearer's: neither its title nor its given name goes against any form that the bearer has. */
function accepts(bearer: Bearer, form: Form): boolean {
  return bearer.mentions.every(
    ({ mention: { name } }) =>
      titlesAgree(name.title, form.title) && (form.given.length === 0 || givenAgreeOrNone(givenWords(name), form.given)),
  );
}

function givenAgreeOrNone(a: string[], b: string[]): boolean {
  return a.length === 0 || givenAgree(a, b);
}

function contradict(one: Bearer, other: Bearer): boolean {
  const names = (bearer: Bearer) => [
    ...new Map(bearer.mentions.map(({ mention }) => [`${mention.name.title} ${mention.name.given}`, mention.name])).values(),
  ];
  return names(one).some((a) =>
    names(other).some((b) => !titlesAgree(a.title, b.title) || !givenAgreeOrNone(givenWords(a), givenWords(b))),
  );
}

function begin(family: string, mentions: readonly Mention[], candidates: Bearer[]): Bearer {
  const bearer: Bearer = { family, mentions: [], possibly: [] };
  add(bearer, mentions, family, 'exact');
  for (const other of candidates) mayBeOne(bearer, other, 'severalBearers');
  return bearer;
}

function add(bearer: Bearer, mentions: readonly Mention[], family: string, reason: PersonReason): void {
  for (const mention of mentions) bearer.mentions.push({ mention, reason: familyKey(mention.name) === family ? reason : 'oneLetter' });
}
