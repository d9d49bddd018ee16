/**
 * What an identifier is found by: case, Markdown escapes, spaces and kinds of hyphen apart; without a "n°" or "id." before it, and without
 * the order that may follow a transmission identifier (`099-123456789-20190621-CP2019_06_07-DE-1-1`).
 */
export function identifierKey(identifier: string): string {
  const bare = identifier
    .normalize('NFC')
    .replace(/[\\\s]/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/^(?:n°|nº|no\.|id\.|id:)/, '');
  const transmission = /^([0-9a-z]{2,3}-\d{9}-\d{8}-[^-]+-[a-z]{2})-\d+-\d+$/.exec(bare);
  return transmission?.[1] ?? bare;
}
