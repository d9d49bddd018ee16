import { setTimeout } from 'node:timers/promises';
import { embedderFor } from '../../corpus/embed/embedder-for.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import { openAlertLedger } from './alert-ledger.ts';
import { readSubjects } from './read-subjects.ts';
import { type AlertReport, sendAlerts } from './send-alerts.ts';

type AlertSettings = { alertsFile: string; alertsSecret: string; publicUrl: string; lancedbUri: string; embeddings: string };

/** Posts what an ingestion brought to those who follow a subject. What was posted is kept beside the file of subjects. */
export async function runAlerts({ alertsFile, alertsSecret, publicUrl, lancedbUri, embeddings }: AlertSettings): Promise<AlertReport> {
  const subjects = await readSubjects(alertsFile);
  const ledger = await openAlertLedger(`${alertsFile}.sent.jsonl`);
  const store = await openStore({ uri: lancedbUri, embedder: embedderFor(embeddings) });
  try {
    const { reader } = store;
    const wait = (ms: number) => setTimeout(ms);
    return await sendAlerts({ reader, subjects, ledger, publicUrl, secret: alertsSecret, now: () => new Date(), fetch, wait });
  } finally {
    store.close();
  }
}
