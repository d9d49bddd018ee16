/** The one form in which texts are served: NFC, `\n` between lines, no BOM. Changes nothing else; applied twice, it changes nothing. */
export function plainText(text: string): string {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return text.slice(start).replace(/\r\n?/g, '\n').normalize('NFC');
}

/** Markdown rather than plain text: a heading, a bold run or an escaped mark, which no clerk types in a plain text. */
export function isMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /(?<!\*)\*\*[^\s*][^*]{0,300}\*\*(?!\*)/.test(text) || /\w\\[_*#-]/.test(text);
}
