import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    globalSetup: 'tests/support/global-setup.ts',
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // LanceDB's native module is not made for worker threads that come and go.
    pool: 'forks',
    // One less than the processors, as Vitest has it, but two on two: most tests wait for a browser, a server or a disk more than they compute.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    env: { RUST_LOG: 'error' },
    // Of a damaged PDF that is read all the same (ingest/formats/pdf/pdf-library.ts), by generated documents.
    onUnhandledError: ({ name }) => name !== 'XRefEntryException',
  },
});
