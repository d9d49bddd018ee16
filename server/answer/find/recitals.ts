import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import type { Place } from '../../../corpus/record/place.ts';
import { joined, md, proof, proofAt, type Rich, wordsAt, wordsOf } from '../compose/rich.ts';
import { bullets, say } from '../draft.ts';
import { asks } from '../understand/ways.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { lawsCited } from './laws-cited.ts';
import { actRef, titleOf, wholeActs } from './tell.ts';

type Basis = FactOf<'recital'> | FactOf<'link'>;

/** Recitals of one kind, where the question asks for that kind alone; what tells them is folded. */
const kinds: { asked: (question: string) => boolean; said: RegExp }[] = [
  { asked: asks({ fr: 'deleg~', en: 'delegat~' }), said: /\bdeleg/ },
  { asked: asks({ fr: 'quel|quels code|codes', en: 'which|what code|codes' }), said: /\bcode\b/ },
  {
    asked: asks({
      fr: 'quel|quels|quelle|quelles loi|lois|article|articles|decret|decrets',
      en: 'which|what law|laws|legislation|article|articles|decree|statute',
    }),
    said: /\b(?:loi|code|decret|ordonnance|article)\b/,
  },
  { asked: asks({ fr: 'quelle|quelles deliberation|deliberations', en: 'which|what deliberation|deliberations' }), said: /\bdeliberation/ },
];

/** Laws are also named where an act explains itself: "conformément à l'article 8 du code …". */
const asksLaw = asks({
  fr: 'texte|textes|legal~|juridique|juridiques|loi|lois|code|codes|article|articles|reglement~|decret|decrets',
  en: 'text|texts|legal~|law|laws|code|codes|article|articles|regulation|regulations|decree|statute',
});
/** Acts whose text is read for the laws that it names. */
const mostRead = 60;

/** What an act rests on: its recitals, or only the acts that it cites; of several acts what is of the kind asked for, where some have it. */
export const recitals: Finder = async (context) => {
  const { words, question, scope, reader } = context;
  const kind = question.aspect === 'acts' ? 'link' : 'recital';
  const asked = question.acts.reduce((left, act) => left.replace(act.text, ' '), question.text);
  const wanted = kinds.find((one) => one.asked(asked))?.said;
  const ofKind = (facts: readonly Basis[]) => facts.filter((fact) => wanted?.test(fold(fact.value.text)));
  const read = kind === 'recital' && asksLaw(asked) ? scope.acts.slice(0, mostRead) : [];
  const texts = await wholeActs(
    context,
    read.map((act) => act.id),
  );
  const within = (actId: string, facts: readonly Basis[]) =>
    lawsCited(actId, texts.get(actId)?.text ?? '').filter(
      ({ start }) => !facts.some(({ places: [place] }) => place && start >= place.start && start < place.end),
    );
  const [only] = scope.acts;
  const all: readonly Basis[] = await reader.facts({ kinds: [kind], actIds: scope.acts.map((act) => act.id) });
  const some = ofKind(all).length > 0 || scope.acts.some((act) => within(act.id, all).length > 0);
  const told = (facts: readonly Basis[]) => (wanted && some ? ofKind(facts) : facts);
  if (scope.acts.length === 1 && only) {
    if (all.length === 0)
      return {
        status: 'not_stated',
        blocks: [say(words.actSilent(actRef(only), words.subjects.recitals, await titleOf(context, only.id)))],
      };
    // "Which deliberation delegated powers": the recital that says it; asked for nothing in particular, all of them.
    return {
      status: 'answered',
      blocks: [
        say(words.texts.restsOn(actRef(only), kind === 'link' || told(all).length < all.length)),
        bullets([...told(all).map(quoted), ...within(only.id, all).map(quotedAt)]),
      ],
    };
  }
  return byAct(context, [kind], 'recitals', (facts, act) => {
    const items = [...told(facts).map(quoted), ...within(act.id, facts).map(quotedAt)];
    return items.length === 0
      ? null
      : md`${words.texts.restsOn(actRef(act), kind === 'link' || told(facts).length < facts.length)} ${joined(items, ' ; ')}`;
  });

  function quoted(fact: Basis): Rich {
    return md`${words.quote(wordsOf(fact))}${proof(fact)}`;
  }
  function quotedAt(place: Place): Rich {
    return md`${words.quote(wordsAt(place))}${proofAt(place)}`;
  }
};
