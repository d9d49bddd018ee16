import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { joined, md, proof, proofAt, type Rich, wordsAt, wordsOf } from '../compose/rich.ts';
import { bullets, say } from '../draft.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { lawsCited } from './laws-cited.ts';
import { actRef, titleOf, wholeActs } from './tell.ts';

/** Recitals of one kind, where the question asks for that kind alone. */
const kinds: { asked: RegExp; said: RegExp }[] = [
  { asked: /\bdeleg/, said: /\bdeleg/ },
  { asked: /\b(?:quels?|which|what) codes?\b/, said: /\bcode\b/ },
  { asked: /\b(?:quelles? lois?|(?:which|what) laws?)\b/, said: /\bloi\b/ },
  { asked: /\b(?:quelles?|which|what) deliberations?\b/, said: /\bdeliberation/ },
];

const asksLaw = /\b(?:textes?|texts?|legal\w*|juridiques?|lois?|laws?|codes?|articles?|reglement\w*)\b/;

/** The recitals of the kind that the question asks for; all where none is, or where it asks for none in particular. */
function ofKind<F extends FactOf<'recital'> | FactOf<'link'>>(facts: readonly F[], asked: string): readonly F[] {
  const wanted = kinds.find((one) => one.asked.test(asked));
  const about = wanted ? facts.filter((fact) => wanted.said.test(fold(fact.value.text))) : [];
  return about.length > 0 ? about : facts;
}

/** What an act rests on: its recitals, or only the acts that it cites. */
export const recitals: Finder = async (context) => {
  const { words, question, scope, reader } = context;
  const kind = question.aspect === 'acts' ? 'link' : 'recital';
  const [only] = scope.acts;
  const asked = fold(question.acts.reduce((left, act) => left.replace(act.text, ' '), question.text));
  if (scope.acts.length === 1 && only) {
    const facts = await reader.facts({ kinds: [kind], actIds: [only.id] });
    if (facts.length === 0)
      return {
        status: 'not_stated',
        blocks: [say(words.actSilent(actRef(only), words.subjects.recitals, await titleOf(context, only.id)))],
      };
    // "Which deliberation delegated powers": the recital that says it; asked for nothing in particular, all of them.
    const told = ofKind(facts, asked);
    // Laws are also named where the act explains itself: "conformément à l'article 8 du code …".
    const text = kind === 'recital' && asksLaw.test(asked) ? ((await wholeActs(context, [only.id])).get(only.id)?.text ?? '') : '';
    const within = lawsCited(only.id, text).filter(
      ({ start }) => !facts.some(({ places: [place] }) => place && start >= place.start && start < place.end),
    );
    return {
      status: 'answered',
      blocks: [
        say(words.texts.restsOn(actRef(only), kind === 'link' || told.length < facts.length)),
        bullets([
          ...told.map((fact): Rich => md`${words.quote(wordsOf(fact))}${proof(fact)}`),
          ...within.map((place): Rich => md`${words.quote(wordsAt(place))}${proofAt(place)}`),
        ]),
      ],
    };
  }
  return byAct(
    context,
    [kind],
    'recitals',
    (facts, act) =>
      md`${words.texts.restsOn(actRef(act), kind === 'link')} ${joined(
        ofKind(facts, asked).map((fact): Rich => md`${words.quote(wordsOf(fact))}${proof(fact)}`),
        ' ; ',
      )}`,
  );
};
