/** One event of the bot's life. Nothing that people write goes in but through `question`, which the setting LOG_QUESTIONS opens. */
type LogEvent = { level: 'info' | 'warn' | 'error'; event: string; [fact: string]: string | number | boolean | undefined };

export type Log = (event: LogEvent) => void;

/** JSON a line, for whoever runs the bot. */
export function createLog({
  questions,
  write,
  now = () => new Date(),
}: {
  questions: boolean;
  write(line: string): void;
  now?: () => Date;
}): Log {
  return ({ question, ...event }) => {
    write(JSON.stringify({ at: now().toISOString(), ...event, ...(questions && question !== undefined ? { question } : {}) }));
  };
}

/** What an error says of itself in a log: its code and message, never what was asked. */
export function errorFacts(error: unknown): { code?: string; message: string } {
  if (!(error instanceof Error)) return { message: String(error) };
  return 'code' in error ? { code: String(error.code), message: error.message } : { message: error.message };
}
