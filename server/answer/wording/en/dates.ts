import { md } from '../../compose/rich.ts';
import type { fr } from '../fr.ts';
import { Act, act, counted, date, sitting } from './forms.ts';

const done = {
  convocation: 'the members were convened',
  sent: 'was sent to the prefecture',
  received: 'was received by the prefecture',
  posted: 'was posted',
  published: 'was published',
};
const named = {
  sitting: 'the sitting',
  convocation: 'the convocation',
  sent: 'its sending to the prefecture',
  received: 'its receipt by the prefecture',
  posted: 'its posting',
  published: 'its publication',
};
const field = {
  convocation: 'convocation',
  sent: 'sending to the prefecture',
  received: 'receipt by the prefecture',
  posted: 'posting',
  published: 'publication',
};

export const dates: (typeof fr)['dates'] = {
  role: (role, ref, when, proof) =>
    role === 'convocation' ? md`For ${act(ref)}, ${done[role]} ${when}${proof}.` : md`${Act(ref)} ${done[role]} ${when}${proof}.`,
  blank: (role, ref, proof) => md`${Act(ref)} does not give the date of ${field[role]}: the field is there and was left blank${proof}.`,
  sitting: (ref, iso, proof) =>
    md`${ref.number === null ? md`The act “${ref.title}”` : md`Act ${ref.number}`} was passed at the sitting of ${date(iso)}${proof}.`,
  betweenSittings: (first, second, n, proof) =>
    md`${counted(n, 'day')} ${n === 1 ? 'lies' : 'lie'} between ${sitting(first)} and ${sitting(second)}${proof}.`,
  between: (ref, from, start, to, end, n, proof) =>
    n === 0
      ? md`For ${act(ref)}, ${named[from]} and ${named[to]} fell on the same day, ${date(start)}${proof}.`
      : md`For ${act(ref)}, ${counted(Math.abs(n), 'day')} ${Math.abs(n) === 1 ? 'lies' : 'lie'} between ${named[from]} (${date(start)}) and ${named[to]} (${date(end)})${proof}.`,
  partOf: (part, said) => (part === null ? said : `${{ start: 'the beginning of ', middle: 'mid-', end: 'the end of ' }[part]}${said}`),
};
