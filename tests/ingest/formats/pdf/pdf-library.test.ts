import { expect, it } from 'vitest';

// Kept before anything of reading is loaded. Asked for their source, the library's own functions say that they are native.
const native = { push: Array.prototype.push, parse: JSON.parse, stringify: JSON.stringify, structuredClone: globalThis.structuredClone };

it('whichever way it is loaded, an ingestion runs with native functions', { timeout: 60_000 }, async () => {
  await import('../../../../ingest/run-ingest.ts');
  expect(Array.prototype.push === native.push).toBe(true);
  expect(JSON.parse === native.parse).toBe(true);
  expect(JSON.stringify === native.stringify).toBe(true);
  expect(globalThis.structuredClone === native.structuredClone).toBe(true);
});
