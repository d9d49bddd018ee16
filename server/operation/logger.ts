import { destination, type Logger, pino } from 'pino';
import type { ErrorLog } from '../problem.ts';
import { requestContext } from './request-context.ts';

export type { Logger } from 'pino';

export type LogLevel = 'error' | 'warn' | 'info' | 'debug' | 'silent';

/**
 * Structured logs, one JSON a line on standard error, each line of a request with its id. Only what a line is given goes in: no headers, no
 * query, no body, no address, so that no token and no question can.
 */
export function createLogger(level: LogLevel, write: { write(line: string): void } = destination({ dest: 2, sync: true })): Logger {
  return pino(
    {
      level,
      // The host's name and the process's number are the journal's business.
      base: null,
      messageKey: 'event',
      timestamp: () => `,"at":"${new Date().toISOString()}"`,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => requestContext.getStore() ?? {},
    },
    write,
  );
}

/** What nobody foresaw, with where it came from. The message and the stack are of this program and its libraries, not of the request. */
export function errorLog(logger: Logger): ErrorLog {
  return (error, { method, path }) => logger.error({ method, path: shortPath(path), ...errorFacts(error) }, 'failure');
}

/** An error's own words, and those of what caused it. */
export function errorFacts(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { message, stack, cause } = error;
  const code = 'code' in error ? String(error.code) : undefined;
  return { ...(code !== undefined && { code }), message, stack, ...(cause instanceof Error && { cause: cause.message }) };
}

/** A path is whatever a caller sends. */
export const shortPath = (path: string): string => path.slice(0, 200);
