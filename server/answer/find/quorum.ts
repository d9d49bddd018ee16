import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { proofOfList } from './attendance-words.ts';
import { bySitting } from './by-act.ts';
import type { Finder } from './finder.ts';
import { type Roster, rosters, withStatus } from './roster.ts';
import { at } from './tell.ts';

/** "Was the quorum higher than in 2018?" asks for figures, and not whether one was met. */
const sizes =
  /\b(?:higher|lower|larger|smaller|bigger|same|equal|plus (?:eleve|grand|haut|bas|petit)\w*|moins (?:eleve|grand|haut)\w*|egal|meme|identique|superieur|inferieur)\b/;

/** The quorum: its figure, and whether it was reached, as the act states it, else as its own lists show. */
export const quorum: Finder = async (context) => {
  const { words, question } = context;
  const whether = question.yesNo && !sizes.test(fold(question.text));
  const asksReached = question.aspect === 'reached' || (whether && question.aspect !== 'required');
  const lists = await rosters(context);
  return bySitting(
    context,
    ['quorum'],
    asksReached ? 'quorumReached' : 'quorum',
    (facts, unit) => {
      const here = at(context, unit);
      const required = facts.find((fact) => fact.value.required !== null);
      const reached = facts.find((fact) => fact.value.reached !== null);
      const roster = lists.find((one) => one.unit.date === unit.date && one.unit.acts[0]?.id === unit.acts[0]?.id);
      if (asksReached) {
        if (reached) {
          const figure = required?.value.required ?? null;
          const marks = required && required !== reached ? md`${proof(reached)}${proof(required)}` : proof(reached);
          return words.yesNo(
            reached.value.reached === true,
            words.figures.quorumReached(here, reached.value.reached === true, figure, marks),
          );
        }
        return required && roster ? computed(required, roster, here) : null;
      }
      if (!required) return null;
      const figure = required.value.required ?? 0;
      const said = words.figures.quorum(here, figure, proof(required));
      return reached && question.aspect !== 'required'
        ? md`${said} ${words.figures.quorumStated(reached.value.reached === true, proof(reached))}`
        : said;
    },
    (facts, unit) => {
      const [near] = facts;
      return near ? words.figures.quorumUnstated(at(context, unit), near.value.reached, proof(near)) : null;
    },
  );

  /** Present (and represented) against the figure: told as what the lists show, since who counts depends on the body and the day. */
  function computed(required: FactOf<'quorum'>, roster: Roster, here: Rich): Rich | null {
    const figure = required.value.required ?? 0;
    const there = withStatus(roster, 'present');
    const away = withStatus(roster, 'represented');
    if (there.length === 0) return null;
    return words.figures.quorumComputed(
      here,
      figure,
      there.length,
      away.length,
      md`${proof(required)}${proofOfList(there, roster.headings)}`,
    );
  }
};
