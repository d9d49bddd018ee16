import { fold, foldWords } from '../../corpus/language/fold.ts';
import { nameTokens } from '../../corpus/language/name-tokens.ts';
import { isOffice } from '../../corpus/language/name-words.ts';
import { listSmallWords, sentenceVerbs } from './attendance-words.ts';
import { findLink, officeOfHolder } from './proxy-links.ts';

const verbs = new Set(sentenceVerbs.split(/\s+/));

const smallWords = new Set(listSmallWords.split(/\s+/));

/** Words of a gap that a list does not hold: neither office nor name of a place nor part of a proxy or a condition, nothing in parentheses. */
export function strangers(gap: string): number {
  const words = nameTokens(gap.replace(asides, ' ')).filter(({ kind, text }) => (kind === 'lower' || kind === 'stop') && text.length > 2);
  return words.filter(
    ({ text }) =>
      !isOffice(text) &&
      !foldWords(text)
        .split(' ')
        .every((part) => part.length < 3 || smallWords.has(part)),
  ).length;
}

/** A wording of its own, with the holder behind it or told by office ("pouvoir à M. le Maire, Mme X"); a bare "par" or "à" may belong to any sentence. */
export function tellsProxy(gap: string): boolean {
  const link = findLink(gap);
  return link === null ? officeOfHolder(gap) !== null : !link.onlyInProxyList;
}

export function hasVerb(gap: string): boolean {
  return !tellsProxy(gap) && plainWords(gap).some((word) => word.length > 1 && verbs.has(word));
}

/** "Mme X est désignée secrétaire": the name is the subject of a sentence. "M. X a donné pouvoir à" is a proxy. */
export function isSubject(gap: string, shown: string): boolean {
  // "à", folded, is the verb "a"; in capitals it has no accent.
  if (/^[ ,\n]{0,3}(?:[àÀ]|A\s)/.test(shown)) return false;
  // "…, Mme X, Présidente, ouvre la séance".
  const word = /^[ ,\n]{0,3}(?:(?:le |la )?(?:maire|presidente?|doyenne?),? |qui )?([a-z]+)(?![a-z.])/.exec(gap)?.[1] ?? '';
  return (
    verbs.has(word) &&
    !tellsProxy(gap) &&
    !/^[ ,\n]{0,3}(?:qui )?(?:est |a ete |etait |a |ont )?(?:excuse|absent|represente|arrive|parti|quitte|donne|present)/.test(gap)
  );
}

/** "Excusée : Mme X.  Mme Y est arrivée lors du point 2": a sentence of its own behind the list, of somebody whom another list names. */
export function isMovement(between: string, gap: string): boolean {
  return (
    // Between the people of a list stands a mark.
    /^\s*$|[.\n]/.test(between.replace(/(?<![a-z])(?:mm?|mr|mmes?)\./g, '')) &&
    /^ ?(?:(?:est|sont) (?:arrive|parti)|(?:a|ont) (?:quitte|rejoin)|,? ?(?:tresorier|receveu|percept|comptable)[a-z ]{0,30} est excuse)/.test(
      gap,
    )
  );
}

const asides = /\([^()]{0,200}\)|(?:arriv|part|à partir|a partir|jusqu|à compter|a compter)[^,;\n]{0,80}/g;

function plainWords(gap: string): string[] {
  return fold(gap.replace(asides, ' ')).match(/[a-z]+/g) ?? [];
}
