import { md, proof, type Rich } from '../compose/rich.ts';
import { bullets, type Draft, say } from '../draft.ts';
import type { FindContext, Finder, Named } from './finder.ts';
import { apart, presence } from './presence.ts';
import { counted, isOne } from './proxies.ts';
import { proxiesIn, rosters, tellsApart } from './roster.ts';
import { unitRef } from './tell.ts';

/** All that the acts say of one person: offices, each sitting, proxies given and held. */
export const person: Finder = async (context) => {
  const drafts = [];
  for (const named of context.named.flatMap(apart)) drafts.push(await about({ ...context, named: [named] }, named));
  return {
    status: drafts.some((draft) => draft.status === 'answered') ? 'answered' : 'not_stated',
    blocks: drafts.flatMap((draft) => draft.blocks),
  };
};

async function about(context: FindContext, named: Named): Promise<Draft> {
  const attended = await presence({ ...context, question: { ...context.question, intent: 'person', aspect: null } });
  const offices = await officesOf(context, named);
  const held = await heldBy(context, named);
  const blocks = [
    ...attended.blocks,
    ...(held.length > 0 ? [say(context.words.people.heldHead), bullets(held)] : []),
    ...(offices.length > 0 ? [say(context.words.people.officesHead), bullets(offices)] : []),
  ];
  if (held.length > 0) {
    const all = await rosters(context);
    const unclearOnes = all.filter((roster) => !tellsApart(roster));
    if (unclearOnes.length > 0) blocks.push(say(await counted(context, all.filter(tellsApart), unclearOnes)));
  }
  return { status: attended.status === 'answered' || offices.length > 0 || held.length > 0 ? 'answered' : attended.status, blocks };
}

async function heldBy(context: FindContext, named: Named): Promise<Rich[]> {
  const { words } = context;
  return (await rosters(context)).flatMap((roster) =>
    proxiesIn(roster)
      .filter((entry) => isOne(named, entry.holderKey))
      .map((entry) => words.people.heldOf(words.on(unitRef(context, roster.unit)), entry.name, proof(entry.fact))),
  );
}

async function officesOf(context: FindContext, named: Named): Promise<Rich[]> {
  const { words, reader, scope, roll } = context;
  const facts = await reader.facts({ kinds: ['president', 'secretary', 'signatory'], actIds: scope.acts.map((act) => act.id) });
  const said = new Set<string>();
  return facts.flatMap((fact) => {
    if (!named.ids.includes(roll.idOf(fact.actId, fact.value.person) ?? '')) return [];
    const unit = scope.units.find((one) => one.acts.some((act) => act.id === fact.actId));
    const key = `${unit?.date}|${fact.kind}`;
    if (!unit || said.has(key)) return [];
    said.add(key);
    const office = 'office' in fact.value ? fact.value.office : null;
    return [md`${words.offices.line(words.on(unitRef(context, unit)), fact.kind, office)}${proof(fact)}`];
  });
}
