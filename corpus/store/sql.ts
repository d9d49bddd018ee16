/** Conditions for LanceDB's `where`. Every value that comes from outside goes through `literal`. */

/** A text as SQL literal. A quote is doubled; a NUL, which no stored text holds and which ends some parsers' input, is dropped. */
export function literal(value: string): string {
  return `'${value.replaceAll('\0', '').replaceAll("'", "''")}'`;
}

/** `column IN (…)`; an empty list is met by nothing. */
export function isIn(column: string, values: Iterable<string>): string {
  const list = [...new Set(values)];
  return list.length === 0 ? 'false' : `${column} IN (${list.map(literal).join(', ')})`;
}

/** A list column that has one of the values. */
export function hasAny(column: string, values: Iterable<string>): string {
  const list = [...new Set(values)];
  return list.length === 0 ? 'false' : `array_has_any(${column}, [${list.map(literal).join(', ')}])`;
}

export function and(conditions: (string | undefined)[]): string | undefined {
  const held = conditions.filter((condition) => condition !== undefined);
  return held.length === 0 ? undefined : held.map((condition) => `(${condition})`).join(' AND ');
}

/** An empty list is met by nothing. */
export function or(conditions: string[]): string {
  return conditions.length === 0 ? 'false' : conditions.map((condition) => `(${condition})`).join(' OR ');
}
