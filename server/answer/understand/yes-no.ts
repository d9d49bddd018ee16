import { fillers, type Item } from './items.ts';

/** Words that ask, folded. */
export const questionWords =
  /^(qui|que|qu|quoi|quel|quelle|quels|quelles|combien|comment|quand|pourquoi|ou|who|whom|whose|what|which|when|where|why|how)$/;
const auxiliaries = /^(was|were|is|are|am|did|do|does|has|have|had|can|could|will|would|should|isn|wasn|weren|didn|doesn|hasn)$/;

/** Whether a question asks for yes or no: an auxiliary in front, a verb with its pronoun behind it, or a statement with a question mark. */
export function isYesNo(items: Item[]): boolean {
  const words = items.filter((item) => item.kind !== 'break' && !(fillers.has(item.text) && !item.text.startsWith('-')));
  const texts = words.map((item) => item.text);
  // "Could you tell me who …" asks what follows.
  const polite = /^(can|could|would|will|do)$/.test(texts[0] ?? '') && /^(you|i|we)$/.test(texts[1] ?? '');
  if (polite && texts.some((text) => questionWords.test(text))) return false;
  const [first = '', second = ''] = texts[0] === 'and' || texts[0] === 'et' ? texts.slice(1) : texts;
  if (auxiliaries.test(first)) return true;
  if (texts.some((text) => questionWords.test(text) && text !== 'que' && text !== 'ou' && text !== 'qu')) return false;
  if (first === 'qu' || first === 'que' || first === 'ou') return false;
  if (first === 'est' && (second === 'ce' || second === 'il')) return true;
  return texts.some((text) => /^-(il|elle|ils|elles|on)$/.test(text)) || isSpoken(items);
}

/** Verbs that a statement turned into a question has in its first clause: "le vote était unanime ?", "la Région paie bien 900 € ?". */
const finite =
  /^(?:est|etait|sont|etaient|a|avait|ont|avaient|depasse|atteint|excede|couvre|couvrait|finance|paie|paye|verse|coute|peut|pouvait|doit|devait|fait|compte|comptait|touche|represente|apporte|donne|recoit|detient|preside|vote|contribue|participe|is|are|was|were|has|had|\p{L}{2,12}(?:aient|[^flr]ait))$/u;

/** A statement with nothing but its mark to ask by: somebody or something, and a finite verb before any word that relates. */
function isSpoken(all: Item[]): boolean {
  const items = /^(?:et|and|mais|but|alors)$/.test(all[0]?.text ?? '') ? all.slice(1) : all;
  const first = items[0]?.text ?? '';
  const article = /^(?:le|la|les|l|ce|cette|ces|the|this)$/.test(first);
  if (items.at(-1)?.text !== '?' || !(article || /^(?:il|elle|ils|elles|on|nous|c|it|there|<person>|<act>)$/.test(first))) return false;
  for (const [k, { text }] of items.entries()) {
    if (relates.test(text)) return false;
    // "Le vote de 2021 ?": right behind an article stands its noun.
    const preposition = text === 'a' && /^(?:la|le|l|partir|quel)$/.test(items[k + 1]?.text ?? '');
    if (k > (article ? 1 : 0) && finite.test(text) && !preposition) return true;
  }
  return false;
}

const relates = /^(?:que|qu|qui|dont|ou|laquelle|lequel|lesquels|lesquelles|who|which|that)$/;
