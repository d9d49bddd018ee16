import { loadConfig } from '../../config.ts';
import { readUnanswered, showUnanswered } from './unanswered-log.ts';

/** `npm run unanswered`: lists the questions that found nothing, where KEEP_UNANSWERED keeps them. */
try {
  const { keepUnanswered } = loadConfig();
  if (keepUnanswered === '')
    throw new Error('No question is kept: set KEEP_UNANSWERED to the path of a file, for instance data/unanswered.jsonl.');
  console.log(showUnanswered(await readUnanswered(keepUnanswered)));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
