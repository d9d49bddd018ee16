import type { ActSummary, CorpusReader } from '../../corpus/corpus-reader.ts';
import type { AlertLedger } from './alert-ledger.ts';
import { alertMessage } from './alert-message.ts';
import { type PostDeps, postOnce } from './post-once.ts';
import type { Subject } from './read-subjects.ts';

export type AlertDeps = PostDeps & {
  reader: CorpusReader;
  subjects: readonly Subject[];
  ledger: AlertLedger;
  publicUrl: string;
  /** Base64, for the signature. Empty: none. */
  secret: string;
  now: () => Date;
};

export type AlertReport = { sent: number; failed: { subject: string; actId: string; reason: string }[] };

/**
 * Posts the acts that are new to each subject, oldest first. An act is written down before it is posted, so that it is posted at most once,
 * whatever happens in between; one that could not be posted is reported. The first run of a subject takes what is there as known: who
 * follows a subject wants what comes.
 */
export async function sendAlerts({ reader, subjects, ledger, publicUrl, secret, now, ...post }: AlertDeps): Promise<AlertReport> {
  const report: AlertReport = { sent: 0, failed: [] };
  for (const subject of subjects) {
    const found = await actsOn(reader, subject);
    if (!ledger.hasBegun(subject.name)) {
      await ledger.add(subject.name, [...found.map(({ id }) => id), null]);
      continue;
    }
    for (const act of found.reverse()) {
      if (ledger.has(subject.name, act.id)) continue;
      await ledger.add(subject.name, [act.id]);
      const reason = await postOnce(subject.url, alertMessage({ subject, act, publicUrl, secret, now: now() }), post);
      if (reason === null) report.sent += 1;
      else report.failed.push({ subject: subject.name, actId: act.id, reason });
    }
  }
  return report;
}

async function actsOn(reader: CorpusReader, { words, person }: Subject): Promise<ActSummary[]> {
  const filter = { ...(words !== undefined && { q: words }), ...(person !== undefined && { person }) };
  const acts: ActSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader.acts(filter, { limit: 200, ...(cursor !== undefined && { cursor }) });
    acts.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return acts;
}
