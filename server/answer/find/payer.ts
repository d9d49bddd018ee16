import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import { frenchFor } from '../understand/vocabulary.ts';
import { stemSet } from './subject.ts';

const article = "(?:le |la |les |l'|the |notre |our )?";
const name = "([\\p{L}' -]{3,60}?)";
/** Forms of verbs and none of their nouns: "la participation" pays nothing. */
const verbsFr =
  '(?:pai|pay|vers|donn|apport|financ|contribu|particip|debours|allou|accord|attribu|octroy)(?:e|es|ent|er|ait|aient|era|eront|ee?s?)(?!\\p{L})';
const verbsEn =
  'pay|pays|paid|paying|contribute[sd]?|give[sn]?|gave|fund(?:s|ed)?|finance[sd]?|spend|spent|invest(?:s|ed)?|bring|provide[sd]?';

/** What payers are, by the noun that their names begin with: where no verb says that they pay, such a name is needed. */
const payerKind =
  '(?:ministere|ministry|region|departement|department|county|etat|state|europe|union|commune|ville|city|caisse|rectorat|academie|agence|agency|communaute|metropole|syndicat|feder|erdf|ademe|conseil|council)';

/** Who is asked about as the payer, by the place of the name beside the verb or the share. */
const asked = [
  // "La somme accordée par l'Agence"
  new RegExp(
    `(?:${verbsFr}|paid|granted|awarded|given|funded) (?:par|by) ${article}${name}(?: pour| a | au | en | dans | for | to | in |,|\\W*$)`,
    'u',
  ),
  // "Combien paie la Caisse des Prêts ?", "Quel montant verse la Région ?"
  new RegExp(
    `\\b(?:combien|que|quel(?:le)? (?:montant|somme|part)) (?:${verbsFr}) ${article}${name}(?: pour| a | au | par | en |\\W*$)`,
    'u',
  ),
  // "Combien la Région paie-t-elle", "Quel montant le Ministère verse-t-il"
  new RegExp(`\\b(?:combien|quel(?:le)? (?:montant|somme|part)) (?:d'argent )?${article}${name} (?:${verbsFr})`, 'u'),
  // "How much does the Ministry pay", "How much of the bus did the Region pay for"
  new RegExp(`\\bhow much (?:money |of [\\p{L}' -]{1,40}? )?(?:does|did|do|will|is|was|has|have) ${article}${name} (?:${verbsEn})\\b`, 'u'),
  // "L'État a-t-il versé plus de 1 000 € ?", "Combien la Caisse a-t-elle déjà investi ?"
  new RegExp(
    `^(?:est-ce que |(?:combien|quel(?:le)? (?:montant|somme|part)) (?:d'argent )?)?${article}${name} (?:a|ont|avait|avaient)(?:-t)?-(?:il|elle|ils|elles) (?:\\p{L}+ )?(?:${verbsFr}|investi|depense|mis\\b)`,
    'u',
  ),
  // "Le Département finance-t-il moins de la moitié ?", "la Région paie bien 900 € ?"
  new RegExp(
    `^(?:est-ce que )?(?!(?:a|ont|avait)(?:-t)?-)${article}${name} (?:${verbsFr})(?:-(?:t-)?(?:il|elle|ils|elles)\\b| (?:bien|donc|seulement|plus|moins|\\d))`,
    'u',
  ),
  new RegExp(`^(?:does|did|will|has|have|had) ${article}${name} (?:ever |already )?(?:${verbsEn})\\b`, 'u'),
  // "La part du Rectorat", "la participation de la Région", "the Ministry's share"
  new RegExp(
    `\\b(?:part|quote-part|participation|contribution) (?:annuelle |financiere )?(?:du |de la |de l'|des )${name}(?: pour| a | au | en |,|\\W*$)`,
    'u',
  ),
  // "Et la C.D.L., combien ?", "Et le Ministère ?" behind such a question
  new RegExp(
    `^\\W*(?:et|and|mais|but) (?!(?:au|en|a|pour|par|dans|de|sur|avec|in|for|with|cela|this|that)\\b)${article}${name},? (?:combien|how much)\\W*$`,
    'u',
  ),
  new RegExp(`^\\W*(?:et|and|mais|but|quid d[eu]|what about|how about) ${article}(${payerKind}[\\p{L}' -]{0,40}?)\\W*$`, 'u'),
  new RegExp(`\\b(?:share|contribution) (?:of|paid by|from) ${article}${name}(?: for| to | in |,|\\W*$)`, 'u'),
  /\b(?:the )?([\p{L} -]{3,40}?)'s (?:own )?(?:share|contribution)\b/u,
];
/** Whose share an act's words say it is: "la participation du Département à", "la contribution de la Région s'élève à". */
const said =
  /\b(?:participation|contribution|quote-part|part|subvention|aide|dotation) (?:annuelle |financiere )?(?:du |de la |de l'|des |de notre |de )([\p{L}' -]{3,60}?)(?: est| a hauteur| a |,|;|\.| s'eleve| fixee| pour| d'un montant|$)/gu;
/** A row of a financing plan, whose label ends with the payer: "Subvention FEDER … 12 000 €", "Participation Région : 5 000 €". */
const labelled = new RegExp(
  `\\b(?:participation|contribution|subvention|aide|dotation) (${payerKind}[\\p{L}' -]{0,40}?)(?= ?[….:|]| \\d|$)`,
  'gu',
);
/** Of whom a sum is asked: "une aide est sollicitée de l'Europe, à hauteur de 50 %". */
const askedOf = /\bsollicit\w+ (?:de |du |aupres de |aupres du )(?:l'|la |le )?([\p{L} '-]{3,40})/gu;
/** The fund behind a payer: "l'aide de l'Europe, au titre du Fonds … (FEADER)" is that fund's as well. */
const onBehalf = /\b(?:au titre|par le biais|via|dans le cadre) (?:du |de la |de l'|des |le |la )([^.;]{3,120})/gu;
/** The authority itself, as acts and questions call it. */
const itself =
  /\b(?:departe?ment\w*|commune|ville|town|city|collectivite|conseil|metropole|communaute|region|syndicat|nous|council|authority|county)\b/;

const pronoun = /^(?:on|il|elle|ils|elles|nous|vous|they|you|cela|ceci|chacun|everyone)$/;

/** Whom a question names as the payer, folded; null where it names none. */
export function payerAsked(question: string): string | null {
  const found = asked.map((row) => row.exec(fold(question))?.[1]?.trim()).find((name) => name !== undefined && name !== '');
  return found === undefined || pronoun.test(found) ? null : found;
}

/**
 * Whether an amount's own words give it to another payer than the one that a question names: "combien paie l'État" is not answered by "la
 * participation du Département à 4 800 €". False where either names none. `paid`: those whom the act's contracts pay.
 */
export function paidByAnother(question: string, clause: string, authority: string, paid: readonly string[] = []): boolean {
  const who = payerAsked(question);
  if (who === null) return false;
  // Whoever holds the contract is paid by it.
  const theirs = new Set(stems(who));
  if (paid.some((name) => stems(name).some((stem) => stem.length > 2 && theirs.has(stem)))) return true;
  // Of several rows nothing tells which the sum is of.
  const rows = (clause.match(/€/g) ?? []).length > 1 ? [said, askedOf] : [said, labelled, askedOf];
  const payers = rows.flatMap((row) => [...fold(clause).matchAll(row)].map((found) => found[1] ?? ''));
  if (payers.length === 0) return false;
  payers.push(...[...fold(clause).matchAll(onBehalf)].map((found) => found[1] ?? ''));
  // "De" and "et" are in every name.
  const own = new Set(stems(authority).filter((stem) => stem.length > 2));
  const wanted = stemsOf(who);
  return !payers.some((payer) => {
    const has = new Set(stems(payer));
    return (
      wanted.some((stem) => has.has(stem)) || (isOwn(who, authority) && (isOwn(payer, authority) || [...has].some((stem) => own.has(stem))))
    );
  });
}

/** Whether words name the authority itself, by what it is or as its acts do. */
export function isOwn(text: string, authority: string): boolean {
  return itself.test(fold(text)) && (/collectivite|nous|notre/.test(fold(text)) || sharesKind(text, authority));
}

/** "le Département" is the authority where the authority is a Département. */
function sharesKind(text: string, authority: string): boolean {
  const kind = itself.exec(fold(text))?.[0] ?? '';
  return kind !== '' && fold(authority).includes(kind.slice(0, 6));
}

/** Whether words name a payer. */
export function namesPayer(payer: string, words: string): boolean {
  const has = stemSet(words);
  return stemsOf(payer).some((stem) => has.has(stem));
}

/** The stems of a payer's name: "the European fund" is asked about in English, and named in French. */
function stemsOf(payer: string): string[] {
  const words = payer.match(/\p{L}+/gu) ?? [];
  return [payer, ...[...words, payer].flatMap(frenchFor)].flatMap((way) => stems(way)).filter((stem) => stem.length > 2);
}

/** Whether a payer is surely somebody else than the authority, which acts and questions call by what it is. */
export function isOther(payer: string): boolean {
  return new RegExp(`(?<!\\p{L})${payerKind}(?!\\p{L})`, 'u').test(payer) && !itself.test(payer);
}
