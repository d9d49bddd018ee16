import { md, nothing, text } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { counted, date, fromTo, sitting } from './forms.ts';

const searchedIn = ({ acts, from, to }: { acts: number; from: string | null; to: string | null }) =>
  acts === 0 ? md`The corpus holds no act.` : md`I searched the ${counted(acts, 'act')} of the corpus${fromTo(from, to)}.`;

export const notFound: (typeof fr)['notFound'] = {
  subject: (words, searched) =>
    md`I found nothing${words.length === 0 ? ' that answers this question' : ` on “${words.join(' ')}”`}. ${searchedIn(searched)}`,
  offSubject: (words, read, more) =>
    md`I find nothing there on “${text(words.join(' '))}”. I read ${read}${more > 0 ? ` and ${counted(more, 'other act')}` : ''}: it is not said there.`,
  acronym: (words, searched) => md`No act says what “${words.join(' ')}” stands for. ${searchedIn(searched)}`,
  acts: (searched) => md`No act meets these conditions. ${searchedIn(searched)}`,
  person: (name, searched) =>
    md`The name “${name}” is in no list of the acts: not among those present, represented or absent, nor as chair, secretary or signatory. ${searchedIn(searched)}`,
  noPerson: (searched) => md`The question names nobody whom I know. ${searchedIn(searched)}`,
  act: (named, searched) => md`The corpus has no act “${named.join('”, “')}”. ${searchedIn(searched)}`,
  noNumber: (ref, words, proof) => md`The acts speak of it and do not give its number. The nearest, ${ref}: ${words}${proof}.`,
  foreign: (named, searched) => md`The corpus has no act of “${named}”. ${searchedIn(searched)}`,
  twoNeeded: (searched) => md`To compare I need two sittings or two acts of the corpus. ${searchedIn(searched)}`,
  date: (iso, said, searched, before, after) => {
    const near =
      before && after
        ? md`The nearest sittings are ${sitting(before)} (before) and ${sitting(after)} (after).`
        : before
          ? md`The nearest sitting is ${sitting(before)}, before that date.`
          : after
            ? md`The nearest sitting is ${sitting(after)}, after that date.`
            : nothing;
    return md`The corpus has no sitting ${iso === null ? `for “${said}”` : `on ${date(iso)}`}. ${searchedIn(searched)} ${near}`;
  },
  impossible: (said) => md`“${said}” is not a date that exists.`,
  empty: md`The corpus holds no act yet.`,
  tooWide: (acts, sittings, last) =>
    md`The question is about ${counted(acts, 'act')} of ${counted(sittings, 'sitting')}, too many to read them all. Name a date, a year or a body${last === null ? '' : md` (for instance ${sitting(last)})`}.`,
  clarify: (name) => md`Several people are called “${name}”. Whom do you mean?`,
};

export const corpus: (typeof fr)['corpus'] = {
  holds: ({ acts, sittings, from, to, authorities, bodies }, people) => {
    if (acts === 0) return notFound.empty;
    const named = authorities.filter((name) => name !== '');
    const more = named.length > 5 ? ` and ${counted(named.length - 5, 'other')}` : '';
    const whose =
      named.length === 0
        ? ''
        : ` (${named.slice(0, 5).join(', ')}${more}${bodies.length > 0 && bodies.length < 6 ? `: ${bodies.join(', ')}` : ''})`;
    return md`The corpus holds ${counted(acts, 'act')} of ${counted(sittings, 'sitting')}${fromTo(from, to)}${whose}${people === null ? '' : `, and names ${counted(people, 'person', 'people')}`}.`;
  },
  sittings: (shown, all) => (shown < all ? md`The last ${shown} sittings:` : md`${all === 1 ? 'The sitting' : 'The sittings'}:`),
  sitting: (unit, n) =>
    md`${unit.date === null ? 'no date' : date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}: ${n === 1 ? text(unit.act.title) : counted(n, 'act')}`,
};
