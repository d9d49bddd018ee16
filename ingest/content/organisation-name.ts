/**
 * A name read from where it begins: words with a capital, with the particles and articles between them ("Académie de Toulouse", "Vallée
 * d'Orval Énergie"). A name in capitals ends at the first word in small letters, since "VALMY de Roc-sur-Mer" is a company and its town. Null where
 * no capital begins ("la société éditrice de la solution").
 */
export function readName(text: string): { name: string; length: number } | null {
  const quoted = /^\s?(?:«\s?([^»\n]{2,60}?)\s?»|“([^”\n]{2,60})”|"([^"\n]{2,60})")/.exec(text);
  if (quoted) return { name: (quoted[1] ?? quoted[2] ?? quoted[3] ?? '').trim(), length: quoted[0].length };
  const first = /^\s?(\p{Lu}[\p{L}\p{N}.&'’-]*|\d{1,3}[A-Z]\p{L}+)/u.exec(text);
  if (!first) return null;
  let at = first[0].length;
  const shouting = isShouting(first[1] ?? '');
  const next = shouting
    ? /^\s(?:(?:&|ET|DE|DU|DES|D['’]|LA|LE|LES)\s?)?(?:\p{Lu}[\p{Lu}\p{N}.&'’-]+|&|\d{1,4}(?![\d/.,]|\s?(?:\d|€|%|euros)))(?![\p{Ll}])/u
    : /^(?:[\s-](?:(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’]|et\s|&\s|en\s|sur\s|les\s)?)\p{Lu}[\p{L}\p{N}.&'’-]*|\s\d{1,4}(?![\d/.,]|\s?(?:\d|€|%|euros)))/u;
  for (let words = 0; words < 10; words++) {
    const word = next.exec(text.slice(at, at + 50));
    if (!word || (!shouting && isFollowingSentence(text, at))) break;
    at += word[0].length;
  }
  const name = text
    .slice(0, at)
    .replace(/\s+/g, ' ')
    .replace(/[.,;\s'’-]+$/, '')
    .trim();
  return name.length > 1
    ? { name: /(?:\b\p{L}\.){2}/u.test(text.slice(0, at)) && text.charAt(at - 1) === '.' ? `${name}.` : name, length: at }
    : null;
}

function isShouting(word: string): boolean {
  return /^[\p{Lu}\p{N}.&'’-]{2,}$/u.test(word) && !/^\p{Lu}\.$/u.test(word) && /\p{Lu}{2}/u.test(word);
}

/** A point before the next capital closes a sentence, unless it belongs to initials. */
function isFollowingSentence(text: string, at: number): boolean {
  return text.charAt(at - 1) === '.' && !/(?:^|[\s.])\p{Lu}\.$/u.test(text.slice(Math.max(0, at - 3), at));
}
