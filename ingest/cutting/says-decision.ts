import { decidingBodies, decidingVerbs, decisionWordings } from './wordings.ts';

const verb = new RegExp(`\\b(?:${decidingVerbs.join('|')})\\b`);
const counted = /\b(?:pour|contre|abstentions?) ?: ?\d|\b\d{1,3} (?:voix|votes?) (?:pour|contre)\b|\badoptee?s?\b/;
/** "Le conseil municipal, ouï l'exposé de son premier vice-président, après discussion, décide": the verb is at most this far. */
const reach = 160;

/** Whether a piece of text (folded) decides: only then is an item an act. An agenda's line or a row of a table never does. */
export function saysDecision(folded: string): boolean {
  if (decisionWordings.some((wording) => folded.includes(wording)) || counted.test(folded)) return true;
  return decidingBodies.some((body) => {
    for (let at = folded.indexOf(body); at >= 0; at = folded.indexOf(body, at + body.length)) {
      if (verb.test(folded.slice(at + body.length, at + body.length + reach))) return true;
    }
    return false;
  });
}
