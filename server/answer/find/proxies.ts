import { foldWords } from '../../../corpus/language/fold.ts';
import { md, proof, type Rich } from '../compose/rich.ts';
import { type Draft, list, say } from '../draft.ts';
import { eachRoster, unclear } from './attendance.ts';
import { headingOf, proofOfList } from './attendance-words.ts';
import type { FindContext, Finder, Named } from './finder.ts';
import { asksAtOnce, heldAtOnce } from './held-at-once.ts';
import { rankSittingsOf } from './rank-sittings.ts';
import { rankOf } from './ranking.ts';
import { type Entry, proxiesIn, type Roster, rosters, tellsApart, withStatus } from './roster.ts';
import { at, titleProof, unitRef } from './tell.ts';

/** Who gave a proxy to whom; whose somebody held; to whom somebody gave theirs; how often. */
export const proxies: Finder = async (context) => {
  const [person, other] = context.named;
  if (person) return ofPerson(context, person, other ?? null);
  if (asksAtOnce(context.question.text)) return heldAtOnce(context);
  const rank = rankSittingsOf(context.question) ?? rankOf(context.question);
  if (rank) return rank(context);
  const draft = await eachRoster(
    context,
    async (roster) => {
      const { attendance } = context.words;
      const here = at(context, roster.unit);
      const held = proxiesIn(roster);
      if (held.length > 0)
        return {
          silent: false,
          text: attendance.proxies(
            here,
            held.map((one) => attendance.holds(one.holder ?? '', one.name, proof(one.fact))),
          ),
        };
      const unnamed = withStatus(roster, 'represented');
      if (unnamed.length > 0)
        return {
          silent: true,
          text: context.words.representedByUnnamed(
            here,
            unnamed.map((one) => md`${one.name}${proof(one.fact)}`),
          ),
        };
      if (!tellsApart(roster)) return { silent: true, text: unclear(context, roster) };
      const none = roster.headings.some((one) => one.value.status === 'represented' && one.value.none)
        ? headingOf(roster, 'represented')
        : null;
      if (none) return { silent: false, text: attendance.noProxiesStated(here, none.words, none.proof) };
      return { silent: false, text: attendance.noProxies(here, proofOfList(roster.entries, roster.headings)) };
    },
    'proxies',
  );
  const total = context.question.count && draft.status === 'answered' ? await totalOf(context) : null;
  return total ? { ...draft, blocks: [say(total), ...draft.blocks] } : draft;
};

/** How many proxies over several sittings, and over which of them that was counted. */
async function totalOf(context: FindContext): Promise<Rich | null> {
  const telling = (await rosters(context)).filter((roster) => roster.entries.length > 0 && tellsApart(roster));
  const n = telling.reduce((sum, roster) => sum + proxiesIn(roster).length, 0);
  return telling.length > 1 ? context.words.attendance.proxiesTotal(n, telling.length) : null;
}

type Found = { roster: Roster; entry: Entry };

/** One person's proxies, given and held, counted over the sittings that say who gave a proxy to whom. */
async function ofPerson(context: FindContext, person: Named, other: Named | null): Promise<Draft> {
  const { words, question } = context;
  const all = await rosters(context);
  const telling = all.filter((roster) => roster.entries.length > 0 && tellsApart(roster));
  const unclearOnes = all.filter((roster) => roster.entries.length === 0 || !tellsApart(roster));
  const found = telling.flatMap((roster) => proxiesIn(roster).map((entry) => ({ roster, entry })));
  const given = found.filter(({ entry }) => isOne(person, entry.key) && (other === null || isOne(other, entry.holderKey)));
  const held = found.filter(({ entry }) => isOne(person, entry.holderKey) && (other === null || isOne(other, entry.key)));
  const name = nameIn(person, [...given.map(({ entry }) => entry.name), ...held.map(({ entry }) => entry.holder ?? '')]);
  if (telling.length === 0) {
    const texts = await Promise.all(
      unclearOnes.map(async (roster) =>
        roster.entries.length === 0
          ? words.notSaid(at(context, roster.unit), words.subjects.proxies, await titleProof(context, roster.unit))
          : unclear(context, roster),
      ),
    );
    return { status: 'not_stated', blocks: [list(texts)] };
  }
  const asked = other === null ? question.aspect : null;
  const gave = (quiet: boolean) => sentence(context, given, quiet, name, 'gave', telling);
  const got = (quiet: boolean) => sentence(context, held, quiet, name, 'held', telling);
  const parts =
    asked === 'giver'
      ? [gave(false), given.length === 0 ? got(true) : null]
      : asked === 'holder'
        ? [got(false), held.length === 0 ? gave(true) : null]
        : [held.length > 0 || given.length === 0 ? got(false) : null, gave(held.length > 0 || given.length === 0)];
  const said = parts.flatMap((part) => (part !== null && !part.isEmpty ? [part] : []));
  const yes = asked === 'giver' ? given.length > 0 : asked === 'holder' ? held.length > 0 : given.length + held.length > 0;
  const blocks = said.map((part, i) => say(i === 0 && question.yesNo ? words.yesNo(yes, part) : part));
  if (!context.scope.fixed || unclearOnes.length > 0 || telling.length > 1) blocks.push(say(await counted(context, telling, unclearOnes)));
  return { status: 'answered', blocks };
}

/** "M. X held 2 proxies: on …, that of …". Nothing at all where `quiet` and there is none. */
function sentence(
  context: FindContext,
  found: readonly Found[],
  quiet: boolean,
  name: string,
  side: 'gave' | 'held',
  telling: readonly Roster[],
): Rich {
  const { words } = context;
  const items = found.map(({ roster, entry }) => {
    const when = words.on(unitRef(context, roster.unit));
    return side === 'gave'
      ? words.people.gaveTo(when, entry.holder ?? '', proof(entry.fact))
      : words.people.heldOf(when, entry.name, proof(entry.fact));
  });
  if (items.length > 0) return side === 'gave' ? words.people.gave(name, items) : words.people.held(name, items);
  if (quiet) return md``;
  const proofs = telling.slice(0, 6).map((roster) => proofOfProxies(roster));
  return side === 'gave'
    ? words.people.gaveNone(name, md`${joinedProofs(proofs)}`)
    : words.people.heldNone(name, md`${joinedProofs(proofs)}`);
}

/** What shows that somebody is not among the proxies of a sitting: the list of the represented, else of all. */
function proofOfProxies(roster: Roster): Rich {
  const represented = withStatus(roster, 'represented');
  return proofOfList(represented.length > 0 ? represented : roster.entries, roster.headings);
}

function joinedProofs(proofs: readonly Rich[]): Rich {
  return proofs.reduce((out, one) => md`${out}${one}`, md``);
}

/** Over which sittings that was counted, and which could not be. */
export async function counted(context: FindContext, telling: readonly Roster[], unclearOnes: readonly Roster[]): Promise<Rich> {
  const { words } = context;
  const silent = unclearOnes.slice(0, 6).map((roster) => {
    const heading = headingOf(roster, 'presentOrRepresented');
    return words.also(unitRef(context, roster.unit), heading?.proof ?? proofOfList(roster.entries, roster.headings));
  });
  return words.people.over(
    telling.slice(0, 8).map((roster) => unitRef(context, roster.unit)),
    telling.length,
    silent,
    unclearOnes.length - silent.length,
  );
}

export function isOne(named: Named, key: string | null): boolean {
  return key !== null && (named.ids.includes(key) || (named.ids.length === 0 && foldWords(named.text) === key));
}

/** The name as the acts print it most; the roll's where they print none here. */
export function nameIn(named: Named, printed: readonly string[]): string {
  return printed.find((name) => name !== '') ?? named.people[0]?.name ?? named.text;
}
