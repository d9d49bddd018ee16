import { fold } from '../../../corpus/language/fold.ts';
import { md, proof, text, wordsOf } from '../compose/rich.ts';
import { byAct } from './by-act.ts';
import type { Finder } from './finder.ts';
import { actRef } from './tell.ts';

/** Whether a transmission identifier has the act's own number as a part. */
function holdsNumber(identifier: string, id: string): boolean {
  return identifier !== id && `-${identifier}-`.includes(`-${id}-`);
}

/** The identifiers that an act prints. An act without one is named by its date, and that is said. */
export const identifier: Finder = (context) => {
  const { words, question } = context;
  return byAct(context, ['identifier'], 'identifier', (facts, act) => {
    // The SIREN of the authority is the second part of the transmission identifier (@CTES).
    const [siren] = /\bsiren\b/.test(fold(question.text)) ? facts.filter((fact) => fact.value.parts) : [];
    if (siren?.value.parts) return words.texts.siren(actRef(act), siren.value.parts.siren, words.quote(wordsOf(siren)), proof(siren));
    if (/\bsiren\b/.test(fold(question.text))) return null;
    const asked = facts.filter((fact) => question.aspect === null || fact.value.scheme === question.aspect);
    // The register number may stand inside the transmission identifier alone ("…-CP2019_06_07-DE").
    const within = question.aspect === 'register' ? facts.filter((fact) => holdsNumber(fact.value.value, act.id)) : [];
    const chosen = asked.length > 0 ? asked : within;
    if (chosen.length === 0) return null;
    const seen = new Map(chosen.map((fact) => [fact.value.value, fact]));
    const items = [...seen.values()].map((fact) => md`${words.texts.scheme(fact.value.scheme, text(fact.value.value))}${proof(fact)}`);
    return words.texts.identifiers({ ...actRef(act), number: null }, items);
  });
};
