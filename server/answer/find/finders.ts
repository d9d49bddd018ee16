import { fold } from '../../../corpus/language/fold.ts';
import type { Intent } from '../../contract.ts';
import type { Draft } from '../draft.ts';
import { acronym } from './acronym.ts';
import { act } from './act.ts';
import { acts } from './acts.ts';
import { amount, rate } from './amount.ts';
import { annexes } from './annexes.ts';
import { absent, attendance, present, represented } from './attendance.ts';
import { budgetLine } from './budget-line.ts';
import { citing } from './citing.ts';
import { compareWith } from './compare.ts';
import { coverage } from './coverage.ts';
import { date } from './date.ts';
import { decision } from './decision.ts';
import { duration } from './duration.ts';
import { everyTimeOf } from './every-time.ts';
import { againstFigure } from './figure-held.ts';
import type { FindContext, Finder } from './finder.ts';
import { history } from './history.ts';
import { identifier } from './identifier.ts';
import { members } from './members.ts';
import { president, secretary, signatory } from './offices.ts';
import { open } from './open.ts';
import { organisation } from './organisation.ts';
import { period } from './period.ts';
import { person } from './person.ts';
import { presence } from './presence.ts';
import { proxies } from './proxies.ts';
import { quorum } from './quorum.ts';
import { rankSittingsOf } from './rank-sittings.ts';
import { rankOf } from './ranking.ts';
import { recitals } from './recitals.ts';
import { time, venue } from './time-venue.ts';
import { vote } from './vote.ts';

/** With a person, a list of people is a question about that person's sittings; with "most often", a ranking; with "at all the sittings", those of whom it holds each time. */
function ofPeople(list: Finder): Finder {
  return (context) => {
    if (context.named.length > 0) return presence(context);
    const over = rankSittingsOf(context.question) ?? rankOf(context.question) ?? everyTimeOf(context.question);
    return over ? over(context) : list(context);
  };
}

/** "Was everyone present?" is answered by those who were not. */
const wasEveryone =
  /\b(?:everyone|everybody|all (?:the |of the )?(?:members|councillors|councilors)|tout le monde|tous les (?:elus|membres|conseillers)|au complet|full attendance)\b/;

const finders: Record<Intent, Finder> = {
  attendance: ofPeople(attendance),
  present: ofPeople((context) =>
    context.question.yesNo && wasEveryone.test(fold(context.question.text)) ? absent(context) : present(context),
  ),
  absent: ofPeople(absent),
  represented: ofPeople(represented),
  proxies,
  presence: ofPeople(attendance),
  person: (context) => (context.named.length > 0 ? person(context) : open(context)),
  president,
  secretary,
  signatory,
  members,
  quorum,
  vote,
  amount,
  rate: sharedOut,
  budgetLine,
  date,
  duration,
  time,
  venue,
  decision,
  recitals,
  citing,
  acts,
  identifier,
  act,
  annexes,
  acronym,
  organisation,
  period,
  compare: compareWith((intent) => finderOf(intent)),
  history,
  coverage,
  open,
};

/** "How is the cost split": by rates where a record has them; else what the acts say of it. */
async function sharedOut(context: FindContext): Promise<Draft> {
  const draft = await rate(context);
  if (draft.status === 'answered' || !/^\W*(?:comment|how)\b/i.test(context.question.text)) return draft;
  const told = await open(context);
  return told.status === 'answered' ? told : draft;
}

/** The finder of an intent. */
export function finderOf(intent: Intent): Finder {
  return againstFigure(finders[intent]);
}
