/** Lines looked at: a table or a stream of records shows itself in the first ones. */
const head = 20;

/**
 * Whether a text is data for programs (JSON, a record a line, cells parted by separators) and not a document: somebody keeps a list beside
 * the acts. Decided by the content, since names lie; a table inside a document has lines without separators around it.
 */
export function isData(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 65_536)).replace(/^\uFEFF/, '');
  return isJson(start) || isCells(start);
}

function isJson(start: string): boolean {
  const text = start.trimStart();
  if (!/^[[{]\s{0,200}["{[\]}\d]/.test(text)) return false;
  const first = text.split('\n', 1)[0] ?? '';
  // A whole value may go on behind the first line or beyond what was looked at: a quoted key is enough to tell it from words in brackets.
  return parses(first) || parses(text) || /^(?:\[\s{0,200})?\{\s{0,200}"[^"\n]{1,80}"\s{0,20}:/.test(text);
}

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function isCells(start: string): boolean {
  const lines = start
    .split('\n', head)
    .filter((line) => line.trim() !== '')
    .map((line) => line.replace(/"[^"]{0,2000}"/g, ''));
  if (lines.length < 2) return false;
  return [';', '\t', ','].some((separator) => {
    const [first = 0, ...rest] = lines.map((line) => line.split(separator).length - 1);
    return first >= 2 && rest.every((count) => count === first);
  });
}
