import { joined, md, proof, type Rich, wordsOf } from '../compose/rich.ts';
import { bullets, say } from '../draft.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { actRef, titleOf } from './tell.ts';

/** What an act rests on: its recitals, or only the acts that it cites. */
export const recitals: Finder = async (context) => {
  const { words, question, scope, reader } = context;
  const kind = question.aspect === 'acts' ? 'link' : 'recital';
  const [only] = scope.acts;
  if (scope.acts.length === 1 && only) {
    const facts = await reader.facts({ kinds: [kind], actIds: [only.id] });
    if (facts.length === 0)
      return {
        status: 'not_stated',
        blocks: [say(words.actSilent(actRef(only), words.subjects.recitals, await titleOf(context, only.id)))],
      };
    return {
      status: 'answered',
      blocks: [
        say(words.texts.restsOn(actRef(only), kind === 'link')),
        bullets(facts.map((fact): Rich => md`${words.quote(wordsOf(fact))}${proof(fact)}`)),
      ],
    };
  }
  return byAct(
    context,
    [kind],
    'recitals',
    (facts, act) =>
      md`${words.texts.restsOn(actRef(act), kind === 'link')} ${joined(
        facts.map((fact): Rich => md`${words.quote(wordsOf(fact))}${proof(fact)}`),
        ' ; ',
      )}`,
  );
};
