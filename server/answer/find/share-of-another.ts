import { fold } from '../../../corpus/language/fold.ts';
import { stems } from '../../../corpus/language/stem.ts';
import type { Question } from '../../contract.ts';
import { proofSpan } from '../compose/proof-span.ts';
import type { Fit } from './money-fit.ts';
import type { Subject } from './subject.ts';

/** What a thing costs is asked for: "combien coûte l'ENT", "the price of the bus". */
const asksCost = /\b(?:cout\w*|prix|tarif\w*|costs?|price\w*)\b/;
/** What somebody puts in, as acts word an amount and as a question may ask for it: no cost of a thing. */
const share = /\b(?:participation|contribution|cotisation|quote-part|subvention|aide|dotation|fonds de concours|grant|subsid\w+|fee)s?\b/;
/** Nouns before "de" that are still the thing: "le projet de convention", "the cost of the bus", "le marché de restauration". */
const sameThing = /^(?:projet|montant|cout|prix|objet|mise|oeuvre|cadre|marche|contrat|prestation)s?$/;
const articles = /^(?:la|le|les|l|the|un|une)$/;
const ofWords = /^(?:de|du|des|d)$/;

/**
 * Whether an amount is somebody's share in another thing than the one whose cost is asked for. "Participation de 900 € par an à la mesure
 * d'audience de la plateforme" is no price of the platform, though it names it: there it only says whose audience is measured.
 */
export function isShareOfAnother(question: Question, subject: Subject, { fact, act }: Fit): boolean {
  const asked = fold(question.text);
  const [place] = fact.places;
  if (fact.kind !== 'amount' || !place || subject.words.length === 0) return false;
  if (!asksCost.test(asked) || share.test(asked) || !share.test(fold(fact.value.label))) return false;
  const span = proofSpan(fact, place, act.text);
  const words = fold(act.text.slice(span.start, span.end)).match(/[\p{L}\p{N}]+/gu) ?? [];
  const roots = words.map((word) => stems(word)[0] ?? word);
  return !subject.words.some((one) => one.forms.some((form) => standsForItself(form, roots, words)));
}

/** Whether a run of stems stands in a clause other than behind "de" and another noun. */
function standsForItself(form: readonly string[], roots: readonly string[], words: readonly string[]): boolean {
  return roots.some((root, i) => {
    if (root !== form[0]) return false;
    let before = i - 1;
    while (before >= 0 && articles.test(words[before] ?? '')) before--;
    return !ofWords.test(words[before] ?? '') || sameThing.test(words[before - 1] ?? '');
  });
}
