import { oneLine } from '../../corpus/language/readable.ts';
import type { ReadFile } from './read-file.ts';

/** What was read out of a document, for a person: each fact with the words that it was read from. */
export function readingSheet({ file, acts }: ReadFile): string {
  return acts
    .flatMap((act) => [
      `${file}: ${act.id}${act.idAssigned ? ' (assigned)' : ''} · ${act.sessionDate ?? 'no date'} · ${act.title}`,
      ...act.facts.map((fact) => {
        const words = fact.places.map(({ start, end }) => `« ${oneLine(act.text.slice(start, end))} »`).join(' + ');
        return `  ${fact.kind.padEnd(18)} ${JSON.stringify(fact.value)}${fact.derivation === 'computed' ? ` (computed: ${fact.basis ?? '?'})` : ''}\n${' '.repeat(21)}${words}`;
      }),
      ...act.notices.map((notice) => `  ! ${notice.level} ${notice.code} ${JSON.stringify(notice.params)}`),
      '',
    ])
    .join('\n');
}
