import { Hono } from 'hono';
import { operation } from '../openapi/operations.ts';
import type { PrivacyFacts } from '../privacy/privacy-facts.ts';

/** What is kept of who asks, by the settings in force. */
export function privacyRoutes({ privacy }: { privacy: PrivacyFacts }) {
  return new Hono().get('/', operation({ summary: 'What the server keeps of who asks it.', tag: 'server', json: 'Privacy' }), (c) =>
    c.json(privacy),
  );
}
