import type { ActSummary } from '../../../corpus/corpus-reader.ts';
import { md, type Rich } from '../compose/rich.ts';
import { type Block, type Draft, notFound, say } from '../draft.ts';
import { contentRun, exactPhrase } from './exact-phrase.ts';
import type { FindContext, Finder } from './finder.ts';
import { offSubject, searchedOf } from './narrow.ts';
import { aboutShare, type Fit, fits, scoreOf, subjectOf } from './subject.ts';
import { actRef, mostRows, titleOf } from './tell.ts';

/** Which acts are there: on a subject, of a year, naming a person. */
export const acts: Finder = async (context) => {
  const { question, words, reader, named, scope } = context;
  let found = scope.acts;
  const subject = subjectOf(question);
  if (subject.words.length > 0 && !question.acts.some((act) => act.ids.length > 0)) {
    const all = await withPhrase(
      context,
      (await fits(context, subject)).filter((fit) => fit.text >= aboutShare),
    );
    // Acts whose title is on the subject are the acts on it; where no title is, those that speak of it.
    const titled = all.filter((fit) => fit.title >= aboutShare);
    found = (titled.length > 0 && titled.length < all.length && all.length > 12 ? titled : all)
      .toSorted((a, b) => scoreOf(b) - scoreOf(a))
      .map((fit) => fit.act);
    if (found.length === 0) return offSubject(context);
  }
  for (const person of named) {
    const ids = new Set<string>();
    for (const id of person.ids) for (const act of await everyActOf(reader, id)) ids.add(act.id);
    found = found.filter((act) => ids.has(act.id));
  }
  if (found.length === 0) return notFound(say(words.notFound.acts(searchedOf(context))));
  return listed(
    context,
    [...found].sort((a, b) => (a.sessionDate ?? '').localeCompare(b.sessionDate ?? '') || a.id.localeCompare(b.id)),
  );
};

/** Of the acts that speak of the subject, those that have its words together as the question does, where any has. */
async function withPhrase({ question, reader }: FindContext, all: readonly Fit[]): Promise<readonly Fit[]> {
  const phrase = exactPhrase(question);
  if (phrase === null || all.length < 2) return all;
  const texts = await reader.texts(all.map((fit) => fit.act.id));
  const together = all.filter((fit) => contentRun(`${fit.act.title} ${texts.get(fit.act.id) ?? ''}`).includes(phrase));
  return together.length > 0 ? together : all;
}

/** A few acts as a list, many as a table. */
async function listed(context: FindContext, found: readonly ActSummary[]): Promise<Draft> {
  const { words } = context;
  const shown = found.slice(0, mostRows);
  const head = say(words.texts.actsHead(found.length));
  const more: Block[] = found.length > shown.length ? [say(words.more(found.length - shown.length))] : [];
  if (shown.length <= 6) {
    const items = await Promise.all(
      shown.map(async (act): Promise<Rich> => md`${words.texts.actLine(actRef(act), words.date)}${await titleOf(context, act.id)}`),
    );
    return { status: 'answered', blocks: [head, { kind: 'list', items }, ...more] };
  }
  const table = await Promise.all(
    shown.map(async (act): Promise<Rich[]> => {
      const { number, date, title } = actRef(act);
      return [md`${date === null ? '' : words.date(date)}`, md`${number ?? '–'}`, md`${title}${await titleOf(context, act.id)}`];
    }),
  );
  return { status: 'answered', blocks: [head, { kind: 'table', head: words.texts.actsTable, rows: table }, ...more] };
}

async function everyActOf(reader: FindContext['reader'], person: string): Promise<ActSummary[]> {
  const items: ActSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts({ person }, { limit: 200, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return items;
}
