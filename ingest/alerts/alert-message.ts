import { createHash, createHmac } from 'node:crypto';
import type { ActSummary } from '../../corpus/corpus-reader.ts';
import type { Subject } from './read-subjects.ts';

type AlertOf = { subject: Subject; act: ActSummary; publicUrl: string; secret: string; now: Date };

/** What is posted of an act: to Discord a message, to any other address JSON, signed where there is a secret (standardwebhooks.com). */
export function alertMessage({ subject, act, publicUrl, secret, now }: AlertOf): { headers: Record<string, string>; body: string } {
  const url = publicUrl === '' ? null : `${publicUrl}/acts/${encodeURIComponent(act.id)}`;
  if (isDiscord(subject.url)) {
    const content = [`**${subject.name}** · ${act.sessionDate ?? 'sans date'} · ${act.id}`, act.title, url]
      .filter((line) => line !== null)
      .join('\n');
    // Discord takes 2,000 characters; a title may hold what would call people.
    return { headers: json, body: JSON.stringify({ content: content.slice(0, 2_000), allowed_mentions: { parse: [] } }) };
  }
  const { id, title, sessionDate, authority, body: assembly } = act;
  const body = JSON.stringify({
    type: 'act.new',
    timestamp: now.toISOString(),
    data: { subject: subject.name, act: { id, title, sessionDate, authority: authority.name, body: assembly, url } },
  });
  // The same act for the same subject has the same id, so that a receiver can tell a repetition.
  const messageId = `msg_${createHash('sha256')
    .update(JSON.stringify([subject.name, id]))
    .digest('hex')
    .slice(0, 32)}`;
  const seconds = String(Math.floor(now.getTime() / 1_000));
  const headers = { ...json, 'webhook-id': messageId, 'webhook-timestamp': seconds };
  if (secret === '') return { headers, body };
  const signature = createHmac('sha256', Buffer.from(secret, 'base64')).update(`${messageId}.${seconds}.${body}`).digest('base64');
  return { headers: { ...headers, 'webhook-signature': `v1,${signature}` }, body };
}

const json = { 'content-type': 'application/json' };

const isDiscord = (address: string): boolean => {
  const { hostname, pathname } = new URL(address);
  return /(?:^|\.)discord(?:app)?\.com$/.test(hostname) && pathname.startsWith('/api/webhooks/');
};
