import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import { frenchFor } from '../understand/vocabulary.ts';

/** A payer or a kind of aid, of one word or two. */
const name =
  "((?!tax|tva|vat|ht\\b|doute|budget|frais)[\\p{L}-]{2,30}(?: (?:de la |de l'|du |des |de |d'|of the |of )[\\p{L}-]{2,30}| (?!pour|dans|combien|quel|reste|what|does|would|le departement)[\\p{L}-]{4,30})?)";
const article = "(?:le |la |les |l'|the |any )?";
/**
 * What a question about money leaves out: "sans l'aide de la Région", "hors subvention", "without the grant". Taxes left out say how a sum is
 * counted, and stay ("hors taxes"); so do things that are no payer's ("sans doute", "hors budget").
 */
const leaves = [
  `(?:sans|hors|hormis|excepte|without|excluding|except|net of)(?: compter| counting)? ${article}${name}`,
  // "Une fois l'aide déduite", "after deducting the grant": what is left is asked.
  `une fois ${article}${name} (?:dedui|enlev|otee?|retir|soustrai|vers|percu|recu|obtenu)`,
  `(?:apres deduction|deduction faite) (?:de |du |des |d')${article}${name}`,
  `(?:after )?deducting ${article}${name}`,
  `once ${article}${name} (?:is|are|has been|have been) (?:deducted|taken|subtracted|removed|received|paid)`,
].map((way) => new RegExp(`(?<!\\p{L})${way}`, 'gu'));
/** Words between the parts of a payer's name. */
const links = /^(?:de|du|des|d|la|le|les|l|of|the)$/;

/** The words of those whom a question about money leaves out, folded; empty where it leaves out nobody. */
export function leftOut(question: string): string[] {
  const asked = fold(question).replaceAll('’', "'");
  return leaves
    .flatMap((way) => [...asked.matchAll(way)])
    .flatMap((found) => (found[1] ?? '').split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 1 && !links.test(word)));
}

/** Words for money from others, which tell no payer from the next. */
const anyAid = /^(?:subvention|aide|participation|contribution|part|financement|grant|aid|subsidy|funding|share|contribution|money)s?$/;

/** Whether words name those who are left out: all of the name, or aid as such where no payer is named. */
export function isLeftOut(out: readonly string[], words: string): boolean {
  const payers = out.filter((word) => !anyAid.test(word));
  const has = new Set(stems(words));
  const isIn = (word: string) => [word, ...frenchFor(word)].some((way) => stems(way).every((stem) => has.has(stem)));
  return out.length > 0 && (payers.length > 0 ? payers : out).every(isIn);
}
