import { foldWords } from '../../../corpus/language/fold.ts';
import { joined, proof } from '../compose/rich.ts';
import { absent, present, represented } from './attendance.ts';
import { bySitting } from './by-act.ts';
import type { Finder } from './finder.ts';
import { proxies } from './proxies.ts';
import { at } from './tell.ts';

/** "How many members were absent" counts a list, not the members in office. */
const lists: { said: RegExp; finder: Finder }[] = [
  { said: /^(absente?s?|absentees?|excusee?s?|missing|manqu(?:e|ent|ait|aient))$/, finder: absent },
  { said: /^(pouvoirs?|procurations?|mandats?|proxy|proxies)$/, finder: proxies },
  { said: /^(presente?s?|attend\w*)$/, finder: present },
  { said: /^represent(?:ee?s?|er|ed)$/, finder: represented },
];

/** The counts that the act prints: members in office, or those who took part in the vote. */
export const members: Finder = (context) => {
  const listed = lists.find(({ said }) =>
    foldWords(context.question.text)
      .split(' ')
      .some((word) => said.test(word)),
  );
  if (listed) return listed.finder({ ...context, question: { ...context.question, count: true } });
  const wanted = context.question.aspect === 'voters' ? ['voters', 'votesCast'] : ['inOffice'];
  return bySitting(context, ['count'], context.question.aspect === 'voters' ? 'voters' : 'members', (facts, unit) => {
    const fitting = facts.filter((fact) => wanted.includes(fact.value.of));
    if (fitting.length === 0) return null;
    return joined(fitting.map((fact) => context.words.figures.members(at(context, unit), fact.value.count, fact.value.of, proof(fact))));
  });
};
