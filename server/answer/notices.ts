import type { Notice } from '../../corpus/record/notice.ts';
import type { Answer, Citation } from '../contract.ts';
import type { Draft } from './draft.ts';
import type { FindContext } from './find/finder.ts';

/** Notices of one answer at most: the reader came for the answer. */
const most = 12;

/** What a reader should know beside the answer: how names and dates were read, and what the checks note on the acts cited. */
export async function notices(context: FindContext, draft: Draft, citations: readonly Citation[]): Promise<Answer['notices']> {
  const { question, named, scope, reader, words } = context;
  const own: Notice[] = [];
  const note = (code: string, level: Notice['level'], params: Notice['params']) => own.push({ code, level, params, places: [] });
  for (const [i, person] of named.entries()) {
    const [only] = person.people;
    if (question.people[i]?.corrected && only && person.people.length === 1)
      note('correctedName', 'doubt', { asked: person.text, read: only.name });
    if (person.people.length > 1)
      note('sharedName', 'doubt', { asked: person.text, people: person.people.map((one) => one.name).join(', ') });
  }
  for (const asked of question.dates.length > 0 ? question.impossibleDates : []) note('impossibleDate', 'info', { asked });
  if (scope.acts.length > 0) for (const span of scope.missed) note('missedDate', 'info', { asked: span.text });
  if (question.acts.some((act) => act.ids.length > 0)) for (const asked of scope.unknownActs) note('unknownAct', 'info', { asked });
  const ofActs = citations.length === 0 ? [] : await reader.notices([...new Set(citations.map((citation) => citation.actId))]);
  return [...own, ...(draft.notices ?? []), ...ofActs]
    .slice(0, most)
    .map((notice) => ({ ...notice, text: words.notices.byCode[notice.code]?.(notice.params) ?? words.notices.generic(notice) }));
}
