type Transmission = {
  value: string;
  parts: { department: string; siren: string; date: string; number: string; nature: string };
  order?: string;
};

/**
 * The identifier that @CTES gives an act: department, SIREN, date, number, nature, and the order of the file in the transmission. The number
 * holds no dash, so that both ends leave exactly five parts; one with more or fewer, with an impossible date or a SIREN whose key is wrong
 * (a misread figure) is refused: null. Spaces in the number are underscores that the stamp's print or recognition lost.
 */
export function parseTransmission(printed: string): Transmission | null {
  const bare = printed
    .trim()
    .replace(/\s?-\s?/g, '-')
    .replace(/ /g, '_');
  const match = /^(\d{2,3}|\d{2}[AB]|2[AB])-(\d{9})-(\d{4})(\d{2})(\d{2})-([A-Za-z\d_]{1,40})-([A-Z]{2})(?:-(\d{1,3}(?:-\d{1,3})?))?$/.exec(
    bare,
  );
  if (!match) return null;
  const [, department = '', siren = '', year, month, day, number = '', nature = '', order] = match;
  const date = `${year}-${month}-${day}`;
  if (!isSiren(siren) || !isDay(date)) return null;
  const value = [department, siren, date.replaceAll('-', ''), number, nature].join('-');
  return { value, parts: { department, siren, date, number, nature }, ...(order ? { order } : {}) };
}

/** Luhn's key over nine figures. */
export function isSiren(figures: string): boolean {
  if (!/^\d{9}$/.test(figures)) return false;
  let sum = 0;
  for (const [i, figure] of [...figures].entries()) {
    const doubled = Number(figure) * (i % 2 === 1 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

function isDay(date: string): boolean {
  const time = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date);
}
