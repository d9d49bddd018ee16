/** The value of a fact in short words, for a reader who compares what was extracted with what a person says: "M. Luc GRAND, present". */
export function valueWords(value: unknown): string {
  return words(value).join(', ') || '—';
}

function words(value: unknown): string[] {
  if (typeof value === 'string' || typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap(words);
  if (value === null || typeof value !== 'object') return [];
  if ('printed' in value && typeof value.printed === 'string') {
    const title = 'title' in value && typeof value.title === 'string' ? `${value.title} ` : '';
    return [`${title}${value.printed}`];
  }
  return Object.values(value).flatMap(words);
}
