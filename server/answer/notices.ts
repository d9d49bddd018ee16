import { groupBy } from '../../corpus/group-by.ts';
import type { Notice } from '../../corpus/record/notice.ts';
import { noticeCodes, noticeText } from '../../corpus/record/notice-texts.ts';
import type { Answer, Citation } from '../contract.ts';
import type { Draft } from './draft.ts';
import type { FindContext } from './find/finder.ts';

/** Notices of one answer at most: the reader came for the answer. */
const most = 12;
const mostOfOneKind = 3;

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
  const told = [...own, ...(draft.notices ?? []), ...ofActs.filter((notice) => concerns(notice, citations))];
  const worded = told.map((notice) => ({
    ...notice,
    text:
      words.notices.byCode[notice.code]?.(notice.params) ??
      (noticeCodes.some((code) => code === notice.code) ? noticeText(notice, question.lang) : words.notices.generic(notice)),
  }));
  // The same alert of several acts of a sitting is told once, and of one kind the first few.
  const once = [...new Map(worded.map((notice) => [notice.text, notice])).values()];
  return [...groupBy(once, (notice) => notice.code).values()].flatMap((same) => same.slice(0, mostOfOneKind)).slice(0, most);
}

/** Whether a notice is about what the answer quotes, or about how the text of its only act was read. */
function concerns(notice: Notice, citations: readonly Citation[]): boolean {
  if (notice.places.length === 0) return notice.level !== 'info' && new Set(citations.map((citation) => citation.actId)).size === 1;
  return notice.places.some((place) =>
    citations.some((citation) => citation.actId === place.actId && place.start < citation.end && citation.start < place.end),
  );
}
