import { fold } from '../../../corpus/language/fold.ts';
import type { FindContext, Named } from './finder.ts';
import { fullName } from './roll.ts';

/** The chair as the subject of a question about proxies: "le président a-t-il reçu un pouvoir", "did the mayor hold a proxy". */
const chair =
  /\b(?:le president|la presidente|monsieur le maire|madame la maire|le maire|la maire|the (?:president|chair|chairman|chairwoman|mayor)) (?!de seance)(?:\w+[- ]){0,3}(?:a|avait|detenait|portait|recu|recoit|donne|detenu|vote|held?|h[ao]ld|had|have|give|gave|receive|received)\b|\b(?:did|has|had) the (?:president|chair|chairman|chairwoman|mayor)\b/;

/** Which side the chair is on, where the verb says it. */
const gives = /\b(?:donn\w+|confi\w+|laiss\w+|remis|g[ia]ve|given|granted)\b/;

/**
 * The context with whoever presided at the one sitting in question as the person asked about, where a question about proxies names nobody but
 * the chair. As it is where several did, or where the act leaves open who.
 */
export async function withOfficeHolder(context: FindContext): Promise<FindContext> {
  const { question, scope, reader, roll, named } = context;
  if (question.intent !== 'proxies' || named.length > 0 || scope.units.length !== 1 || !chair.test(fold(question.text))) return context;
  const facts = await reader.facts({ kinds: ['president'], actIds: scope.acts.map((act) => act.id) });
  const ids = new Set(facts.map((fact) => (fact.value.orRepresentative ? null : roll.idOf(fact.actId, fact.value.person))));
  const [id] = ids;
  const [first] = facts;
  if (ids.size !== 1 || !id || !first) return context;
  const people = (await reader.people()).filter((person) => person.id === id);
  const holder: Named = { text: fullName(first.value.person), ids: [id], people };
  const aspect = gives.test(fold(question.text)) ? 'giver' : 'holder';
  return { ...context, named: [holder], question: { ...question, aspect } };
}
