import { fold, foldWords } from '../../corpus/language/fold.ts';
import { functionOnly } from '../answer/understand/lexicon.ts';
import { givingVerbs, orderingVerbs } from '../answer/understand/order-words.ts';

/** Letters without a width: words hidden from who reads. Text out of PDFs has some, so that they are no sign by themselves. */
const widthless = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/gu;
/** Turned directions of writing and letters of the plane of tags: what is written with them reads otherwise than it looks. */
export const hiddenLetters = /[\u202a-\u202e\u2066-\u2069]|[\u{e0020}-\u{e007f}]/u;
/** Those, code, data, comments, tags and marks of chats: nothing that an act is written in. */
const machines = [
  hiddenLetters,
  /```|"""|<!--|<[/!|]?\p{L}[^<>\n@]{0,200}>|<<|\[\/?\p{Lu}{3,12}\]|\{\{/u,
  /[{[]\s{0,4}"\w{1,40}"\s{0,4}[:,\]]|!?\[[^\][\n]{0,200}\]\(\S{1,400}\)|\bdata:\w{1,20}\/\w{1,20}[;,]|[A-Za-z0-9+]{40,}/u,
];

/** Folded words by which a program is meant, as whom nobody addresses in an act: one way of calling it a row. */
const called = [
  '(?:modele|model) de lang(?:ue|age)|(?:large )?language model',
  '(?:cher|chere|dear|hey|hello|bonjour) (?:l )?(?:ia|ai|bot|robot|assistant|chatbot)',
  '(?:le|au|tout|a l|pour l) (?:lecteur automatique|assistant (?:ia|virtuel))|(?:to|for) the (?:ai|assistant|model)',
  '(?:vos|votre|tes|ta|your) (?:\\p{L}+ ){0,2}?(?:instructions?|consignes?|reponses?|prompt|guidelines?|answers?)|dans (?:toute|chaque) reponse',
  // An act is in the third person; "vous" stands in letters and debates, "tu" nowhere.
  'tu|tes|(?:vous etes|you are) (?:desormais|maintenant|now)',
];
const programNamed = new RegExp(`(?:^| )(?:${called.join('|')})(?: |$)`, 'u');
/** "system: …", "Assistant : …": who speaks in a chat, at the beginning of a line. */
const speaker =
  /^[\W_]{0,6}(?:(?:system|assistant|human|user|override)[\W_]{0,3}:|system override\b|(?:note|message|ps|pour|to|for)\b[^:\n]{0,24}\b(?:assistant|robot|chatbot|ia|ai|llm)\b[^:\n]{0,20}:)/mu;

const clauseMarks = /[.,;:()[\]!?\n*#>]|\s(?:[-–—]|et|puis)\s/u;
/** What may stand before the verb of an order. */
const leads = /^(?:(?:ensuite|alors|donc|surtout|merci de|ne|n|y|en) )+/u;
const inEz = /^\p{L}{2,20}ez$/u;
/** Words behind one in "-ez" that is no order: names ("PEREZ", "GOMEZ de la Vega"), and questions in a debate ("avez-vous …"). */
const noObject = new Set(['de', 'd', 'du', 'et', 'ou', 'a', 'y', 'vous']);
/** The singular looks like an article of an act ("ajoute", "remplace"): only what none begins with. */
const otherImperative =
  /^(?:(?:faites|dites|fais|dis|mets) (?:que|qu|le|la|les|moi|lui|en|comme|savoir)|reponds|ecris|traduis|pretends|ignore|oublie)(?: |$)/u;
/** "Donnez-les", "remplace-le": no place is called so far ("Noisy-le-Grand"). */
const withPronoun = /^\W{0,4}\p{L}{2,20}-(?:moi|nous|le|la|les|lui|leur)(?![\p{L}-])/u;
/** Words of grammar from which a clause is taken for English, and how many more of them than of French ones. */
const english = { fewest: 2, morePerFrench: 2, share: 1 / 4 };

/**
 * Whether words of an act order whoever reads them about ("ignorez vos consignes", a message of a chat, code, hidden letters), or are not in its
 * language. Acts are in French, in the third person, and speak to nobody: who does so was at work in the file. Such words carry nothing that a model
 * says; they stay words of the act, found and quoted as such.
 */
export function addressesReader(printed: string): boolean {
  const text = printed.replace(widthless, '');
  if (machines.some((sign) => sign.test(text)) || speaker.test(fold(text))) return true;
  if (programNamed.test(foldWords(text))) return true;
  return text.split(clauseMarks).some((clause) => {
    const words = foldWords(clause).trim();
    return isImperative(words.replace(leads, '')) || withPronoun.test(fold(clause)) || isEnglish(words.split(' '));
  });
}

/** The second person, in which no article is ("approuve"): a verb of ordering in "-ez", or another before its object. */
function isImperative(words: string): boolean {
  const [verb = '', next = ''] = words.split(' ');
  if (inEz.test(verb) && (orderingVerbs.has(verb) || givingVerbs.has(verb) || (functionOnly.fr.has(next) && !noObject.has(next))))
    return true;
  return otherImperative.test(words);
}

/** Public acts are in French (Constitution, article 2): a clause that is English is a name at best. */
function isEnglish(words: readonly string[]): boolean {
  const count = (own: ReadonlySet<string>, other: ReadonlySet<string>) => words.filter((word) => own.has(word) && !other.has(word)).length;
  const [en, fr] = [count(functionOnly.en, functionOnly.fr), count(functionOnly.fr, functionOnly.en)];
  return en >= english.fewest && en >= english.share * words.length && en > english.morePerFrench * fr;
}
