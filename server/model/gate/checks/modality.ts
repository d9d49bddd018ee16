import type { Case, Reason } from '../check.ts';
import { equivalents } from '../equivalents.ts';

/** Words by which something is allowed, proposed, wished or to come, folded, French and English. */
const allowing =
  /^(?:autoris\w*|authori\w*|habilit\w*|peu[tx]|peuvent|pourra\w*|pouvoir|may|can|could|might|allow\w*|permi\w*|permet\w*|empower\w*|doi[tv]\w*|devr\w*|must|shall|should|propos\w*|souhait\w*|wish\w*|invit\w*|demand\w*|ask\w*|charge\w*|vise\w*|aim\w*|objet|but|afin|pour|to|will|sera|seront|serait|seraient|a|de|d|envisag\w*|considered|would|soume\w*|submi\w*)$/;
/** As printed: "préféré" is none. */
const infinitive = /(?:er|ir|re|oir)$/i;
/** "comptera", "participeront": what is to come has to be to come in the act too. */
const future = /^(?!opera$|camera$).{2,}[eid]r(?:a|ont)$/;

/**
 * "Autorise le Président à signer" is no signature: a verb that the cited words have in the infinitive alone keeps a word before it that allows,
 * asks or plans. Only words that no noun or finite form of the cited words carries are looked at.
 */
export function modality({ claim, evidence }: Case): Reason | null {
  for (const [i, word] of claim.words.entries()) {
    if (word.part === 'word' && future.test(word.folded) && !isPrinted(evidence, word)) return 'modality';
    if (word.part !== 'word' || infinitive.test(word.folded) || !isDone(word.folded, claim.lang)) continue;
    const stems = new Set(equivalents([word.folded], claim.lang).flat());
    const printed = evidence.units.flatMap((unit) =>
      unit.reading.words.filter((other) => stems.has(other.stem) && sameVerb(other.folded, word.folded)),
    );
    if (printed.length === 0 || !printed.every((other) => infinitive.test(other.printed))) continue;
    const before = claim.words.slice(Math.max(0, i - 12), i).map((one) => one.folded);
    if (!before.some((one) => allowing.test(one) && !/^(?:a|de|d|pour|to)$/.test(one))) return 'modality';
  }
  return null;
}

function isPrinted(evidence: Case['evidence'], { stem }: { stem: string }): boolean {
  return evidence.units.some(({ reading: { words } }) => {
    const said = words.filter((other) => other.stem === stem);
    // "La salle permettra l'accueil des classes": what a noun names is to come where the verb of its sentence is.
    const isComing = said.length > 0 && words.some((other) => other.part === 'word' && future.test(other.folded));
    return isComing || said.some((other) => future.test(other.folded) || infinitive.test(other.printed));
  });
}

/** A participle or a finite form: what tells that something was done. */
function isDone(folded: string, lang: 'fr' | 'en'): boolean {
  return lang === 'en' ? /(?:ed|es|s)$/.test(folded) : /(?:e|ee|es|ees|ait|aient|ent|u|ue|us|ues|i|ie|is|t|a)$/.test(folded);
}

function sameVerb(printed: string, said: string): boolean {
  return printed.slice(0, 4) === said.slice(0, 4);
}
