import { setTimeout } from 'node:timers/promises';
import type { EmbedderSettings } from '../../corpus/embed/open-embedder.ts';
import { type PublishingSettings, publishStore } from '../../corpus/publishing/publish-store.ts';
import { embedderOfStore } from '../../corpus/store/embedder-of-store.ts';
import { openStore } from '../../corpus/store/open-store.ts';
import type { StoreAccess } from '../../corpus/store/store-access.ts';
import { openAlertLedger } from './alert-ledger.ts';
import { readSubjects } from './read-subjects.ts';
import { type AlertReport, sendAlerts } from './send-alerts.ts';

type AlertSettings = { alertsFile: string; alertsSecret: string; publicUrl: string; lancedbUri: string } & EmbedderSettings &
  Partial<StoreAccess> &
  PublishingSettings;

/** Posts what an ingestion brought to those who follow a subject. What was posted is kept beside the file of subjects. */
export async function runAlerts(settings: AlertSettings): Promise<AlertReport> {
  const { alertsFile, alertsSecret, publicUrl, lancedbUri } = settings;
  const subjects = await readSubjects(alertsFile);
  const ledger = await openAlertLedger(`${alertsFile}.sent.jsonl`);
  const store = await openStore({ uri: lancedbUri, access: settings, embedder: await embedderOfStore(settings) });
  try {
    const { reader } = publishStore(store, settings);
    const wait = (ms: number) => setTimeout(ms);
    return await sendAlerts({ reader, subjects, ledger, publicUrl, secret: alertsSecret, now: () => new Date(), fetch, wait });
  } finally {
    store.close();
  }
}
