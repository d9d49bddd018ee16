import { groupBy } from '../../../corpus/group-by.ts';
import { fold } from '../../../corpus/language/fold.ts';
import { md, proof } from '../compose/rich.ts';
import { answered, type Draft, notStated, say } from '../draft.ts';
import type { FindContext } from './finder.ts';
import { counted } from './proxies.ts';
import { proxiesIn, rosters, tellsApart } from './roster.ts';
import { unitRef } from './tell.ts';

const several = /\b(?:(?:two|several|multiple|2) proxies|more than one proxy|(?:deux|plusieurs|2) (?:pouvoirs|procurations))\b/;
const once = /\b(?:(?:same|one|single|meme) (?:sitting|meeting|session|time|day|seance|reunion|jour)|at once|a la fois|en meme temps)\b/;

/** Whether the question asks if somebody held several proxies at one sitting, which the law bounds. */
export function asksAtOnce(question: string): boolean {
  const asked = fold(question);
  return several.test(asked) && once.test(asked);
}

/** Who held more than one proxy at a sitting, over the sittings whose acts say who gave a proxy to whom. */
export async function heldAtOnce(context: FindContext): Promise<Draft> {
  const { words } = context;
  const all = await rosters(context);
  const telling = all.filter((roster) => roster.entries.length > 0 && tellsApart(roster));
  const over = say(
    await counted(
      context,
      telling,
      all.filter((roster) => !telling.includes(roster)),
    ),
  );
  const held = telling.flatMap((roster) => proxiesIn(roster).map((entry) => ({ roster, entry })));
  if (held.length === 0) return notStated(over);
  const groups = groupBy(held, ({ roster, entry }) => `${telling.indexOf(roster)}|${entry.holderKey}`);
  const times = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < 2) return [];
    const when = md`${words.on(unitRef(context, first.roster.unit))}${proof(...group.map(({ entry }) => entry.fact))}`;
    return [words.people.heldTwoAt(first.entry.holder ?? '', group.length, when)];
  });
  const text = times.length > 0 ? words.people.heldTwo(times) : words.people.noneHeldTwo(proof(...held.map(({ entry }) => entry.fact)));
  return answered(say(text), over);
}
