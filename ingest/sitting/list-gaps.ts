import { fold, foldWords } from '../../corpus/language/fold.ts';
import { nameTokens } from '../../corpus/language/name-tokens.ts';
import { isOffice } from '../../corpus/language/name-words.ts';
import { listSmallWords, sentenceVerbs } from './attendance-words.ts';
import { findLink, officeOfHolder } from './proxy-links.ts';

const verbs = new Set(sentenceVerbs.split(/\s+/));

const smallWords = new Set(listSmallWords.split(/\s+/));

/** Words that are no part of a list, one after the other, that a list survives: what a neighbouring column leaves between two names. */
const strangeWords = 3;

/** Whether what stands between two people of a list, as printed and folded, is no list any more: too many strange words, or a verb. */
export function isProse(shown: string, folded: string, behindSomebody: boolean): boolean {
  if (behindSomebody && description.test(folded)) return false;
  const head = groupHead.exec(folded)?.index ?? folded.length;
  return strangers(shown.slice(0, head)) > strangeWords || hasVerb(folded.slice(0, head));
}

/** "Mme X, représentant l'administration ; | M. Y": where semicolons part the people, what stands before one describes the person before. */
const description = /^,[^.:;\n]{3,120};\s*$/;

/** Whom the next people of a list sit for or belong to: "Communauté de communes du Roc : | Luc PIN", "- Collège des départements :". */
const groupHead =
  /(?:^|[\n.;])[ \t]*(?:[-•–*] ?)?(?:colleges?|communes?|communautes?|c\.?c\.?|cdc|cantons?|syndicats?|departements?|regions?|metropole|pays|secteurs?|groupes?|representants?|delegues?|membres|elus?|conseillers?|adjoints?|vice-presidents?|titulaires?|suppleants?)(?: [^\n:;.]{1,80})? ?:\s*$/;

/** The head of a group stands before the next person, so that the list goes on behind a full stop or a blank line. */
export function opensGroup(gap: string): boolean {
  return groupHead.test(gap);
}

/** Words of a gap that a list does not hold: neither office nor name of a place nor part of a proxy or a condition, nothing in parentheses. */
function strangers(gap: string): number {
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

function hasVerb(gap: string): boolean {
  return !tellsProxy(gap) && plainWords(gap).some((word) => word.length > 1 && verbs.has(word));
}

/** "Mme X est désignée secrétaire": the name is the subject of a sentence. "M. X a donné pouvoir à" is a proxy. */
export function isSubject(gap: string, shown: string): boolean {
  // "à", folded, is the verb "a"; in capitals it has no accent.
  if (/^[ ,\n]{0,3}(?:[àÀ]|A\s)/.test(shown)) return false;
  const said = gap.slice(apposition(gap));
  const word = /^[ ,\n]{0,3}(?:qui )?([a-z]+)(?![a-z.])/.exec(said)?.[1] ?? '';
  return (
    verbs.has(word) &&
    !tellsProxy(gap) &&
    !/^[ ,\n]{0,3}(?:qui )?(?:est |a ete |etait |a |ont )?(?:excuse|absent|represente|arrive|parti|quitte|donne|present)/.test(said)
  );
}

/** "Mme X, Présidente | , ouvre la séance", "Mme X, adjointe au maire de Belval | , préside": where what is said of her office ends. */
function apposition(gap: string): number {
  const office = /^ ?,? ?(?:(?:le|la) )?([a-z]+)/.exec(gap);
  if (office?.[1] === undefined || !isOffice(office[1])) return 0;
  const behind = gap.slice(office[0].length);
  // Without a comma only whoever presides goes on with a verb: "…, conseillère  A été nommée secrétaire : …" is a sentence of its own.
  const verb = (/^(?:maire|presidente?|doyenne?)$/.test(office[1]) ? /^(?:,[ \n]| )([a-z]+)/ : /^,[ \n]([a-z]+)/).exec(behind)?.[1];
  if (verb !== undefined && verbs.has(verb)) return office[0].length;
  const place = /^[a-z0-9°' -]{1,60}(?=,[ \n][a-z]+ )/.exec(behind);
  return place === null ? 0 : office[0].length + place[0].length;
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
