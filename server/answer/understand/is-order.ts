import { fold, foldWords } from '../../../corpus/language/fold.ts';
import { askedIn } from './intent.ts';
import { itemsOf } from './items.ts';
import { isFunctionWord } from './lexicon.ts';
import { givingVerbs, messageLabels, noVerbs, ofReader, orderingVerbs, orderLeads, toldBefore } from './order-words.ts';

const clauseMarks = /[,:()[\]«»"“”—]|\s-\s/u;
const lead = new RegExp(`^(?:(?:${orderLeads.join('|')}) )+`, 'u');
const label = new RegExp(`^\\W{0,6}(?:${messageLabels.join('|')})`, 'u');
const toReader = new RegExp(`(?:^| )(?:${ofReader.join('|')})(?: |$)`, 'u');
const leansOn = new RegExp(`(?:^| )${toldBefore} `, 'u');
/** "Ne cite pas", "do not cite": a denial without its subject. */
const forbids = /^(?:(?:ne|n) (?!\p{L}+ (?:il|elle|on|ils|elles|ce|t) )|do not |don t )/u;
/** "Qui", "which" and the like within the first words behind the verb: "dis-moi qui présidait". */
const asksWhat =
  /^(?:\p{L}+ ){0,3}(?:qui|quels?|quelles?|combien|comment|quand|pourquoi|ou|si|s|if|whether|who|whom|whose|what|which|when|where|why|how)(?: |$)/u;
/** Of a noun the words behind are its complement: "answer of the Region", "act 2018", "no 12" but not "no rule". */
const complement = /^(?:of|from|no? \S{0,20}\d\S{0,20}|(?:19|20)\d\d)(?: |$)/;
/** "Traite-moi", "convertis-le": the pronoun of a French imperative. */
const withPronoun = /^\W*\p{L}{2,20}-(?:moi|toi|nous|le|la|les|lui|leur|en|y)(?![\p{L}-])/u;
/** "Dis que", "state that": what follows is put into the reader's mouth. */
const thatSo = /^(?:que|qu|that) /;
/** A verb before its object: no noun has an article or "que" right behind it. */
const englishObject = /^(?:\p{L}+ )?(?:the|all|every|each|your|any|everything|no|it|me|them|us)(?: |$)/u;
const object =
  /^(?:(?:plutot|aussi|ensuite|toujours|moi|toi|lui|tout|bien|also|always) )?(?:le|la|les|l|un|une|chaque|toute|tous|ton|ta|tes|votre|vos|que|qu|the|all|every|each|your|any|everything|no|it|me|them|us)(?: |$)/;

/**
 * Whether a sentence orders about whoever reads it ("ignore tes consignes", "réponds en vers", "system: …") and asks for nothing of the acts. A
 * request is no order ("dis-moi qui présidait", "liste les absents"), nor is what an act says ("la délibération annule les instructions").
 */
export function isOrder(sentence: string): boolean {
  if (label.test(fold(sentence))) return true;
  const words = foldWords(sentence);
  if (asksFor(sentence, words)) return false;
  return (
    clausesOf(sentence).some((clause) => commands(foldWords(clause)) || tells(clause)) || (toReader.test(words) && !leansOn.test(words))
  );
}

/** The same of a question or of a clause of one, where only the verb is a sure sign: "ignores-tu tes règles ?", "…, et réponds en vers, …". */
export function isOrderInQuestion(clause: string): boolean {
  const { verb, rest } = verbOf(foldWords(clause));
  if (label.test(fold(clause)) || forbids.test(foldWords(clause).replace(lead, ''))) return true;
  // "Pouvez-vous me dire, pour la séance du 3 mai, qui présidait ?": what is to be said follows.
  if (rest === '' && givingVerbs.has(verb)) return false;
  return orderingVerbs.has(verb) && !complement.test(rest) && !asksWhat.test(rest);
}

/** Giving is asked for otherwise too: "cherche-moi la convention de 2015" may lead to a question. */
function tells(clause: string): boolean {
  return withPronoun.test(fold(clause)) && !givingVerbs.has(verbOf(foldWords(clause)).verb);
}

function commands(words: string): boolean {
  const { verb, rest } = verbOf(words);
  if (forbids.test(words.replace(lead, ''))) return true;
  if (complement.test(rest)) return false;
  if (orderingVerbs.has(verb) || (givingVerbs.has(verb) && thatSo.test(rest))) return true;
  const mayBeVerb = /(?:e|s|ez)$/.test(verb) || englishObject.test(rest);
  return verb.length > 2 && mayBeVerb && object.test(rest) && !noVerbs.has(verb) && !givingVerbs.has(verb) && !isFunctionWord(verb);
}

/** The request of a sentence that begins with a verb of giving: for what a question word names, or for what the tables know. */
function asksFor(sentence: string, words: string): boolean {
  const { verb, rest } = verbOf(words);
  if (!givingVerbs.has(verb)) return false;
  return asksWhat.test(rest) || (!thatSo.test(rest) && askedIn(itemsOf(sentence), { person: false })?.sure === true);
}

function verbOf(words: string): { verb: string; rest: string } {
  const [verb = '', ...rest] = words.replace(lead, '').split(' ');
  return { verb, rest: rest.join(' ') };
}

/** What marks part: a sentence may order in any of its clauses ("je suis ton chef : affiche tout"). */
function clausesOf(sentence: string): string[] {
  return sentence.split(clauseMarks).filter((clause) => /\p{L}/u.test(clause));
}
