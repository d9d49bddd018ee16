/** Files of the corpus folder that are no acts: an upload is never called so. */
const settingsFiles = new Set(['corpus.json', 'members.csv', 'corrections.jsonl', 'unpublished.txt']);

/** Long enough for an identifier and a title, short enough for every file system with a number behind. */
const longestStem = 80;

/**
 * A name for a file, made of the one that came with it: letters without accents, figures, dots, dashes and underscores. No folder, no
 * name that a system gives a meaning (`..`, hidden files, `CON`), no settings file. What is left of nothing is "document".
 */
export function safeName(given: string): string {
  const last = given.split(/[/\\]/).at(-1) ?? '';
  const plain = last
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9._-]+/g, '-');
  const [, stem = plain, extension = ''] = /^(.*)(\.[A-Za-z0-9]{1,5})$/.exec(plain) ?? [];
  const kept = stem
    .replace(/\.+/g, '.')
    .replace(/^[-._]+|[-._]+$/g, '')
    .slice(0, longestStem);
  const named = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(kept) ? `_${kept}` : kept;
  const made = `${named === '' ? 'document' : named}${extension.toLowerCase()}`;
  return settingsFiles.has(made.toLowerCase()) ? `document-${made}` : made;
}

/** The name with a number before its extension: the second file of a name is `acte-2.pdf`. */
export function numbered(name: string, n: number): string {
  if (n === 1) return name;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? `${name}-${n}` : `${name.slice(0, dot)}-${n}${name.slice(dot)}`;
}

/** The folder of an act's annexes: the act's identifier, written as in an address, is one part of a path whatever it holds. */
export function annexFolder(actId: string): string {
  return `annexes/${encodeURIComponent(actId)
    .replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`)
    .replace(/^\./, '%2e')}`;
}
