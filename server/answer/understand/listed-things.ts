import { fold } from '../../../corpus/language/fold.ts';

/** What may lead such a list: "quels étaient …", "donnez-moi …", "I need …", "pour la séance du 12 mars :". */
const lead =
  /^(?:[^:]{0,120}: *|(?:quel(?:le)?s? (?:est|sont|etai(?:en)?t|fu(?:ren)?t)|what (?:is|are|was|were)|(?:donne[rz]?|indique[rz]?|precise[rz]?|rappelle[rz]?|dites|give|tell|list|show)(?:[- ](?:moi|nous|me|us))?|je (?:cherche|veux|voudrais)|i (?:need|want))\s+)/u;
/** Where and when, behind the list or before it: "… de la séance du 12 mars", "for 12 March". */
const place =
  /(?<!(?:^|\P{L})(?:number|nombre|date|heure|liste|list|resultats?|results?|montant|amount))\s(?:de la|du|de l'|d'|a la|au|le|lors|pour|en|for|of|on|in|at)\s(?=[^,]{0,60}(?:\d|seance|reunion|sitting|meeting|session|acte?|deliberation))/u;
const article = /^(?:les? |la |l'|the |un |une |des |leurs? |son |sa )/u;

/**
 * Things asked for in a row of nouns, "heure, lieu et président de la séance du 12 mars", as questions of their own, each with what the row is said
 * of. Empty where a text is no such row: three words a noun at most, two nouns at least, and no question word among them.
 */
export function listedThings(text: string): string[] {
  const folded = fold(text);
  if (folded.length !== text.length) return [];
  const from = lead.exec(folded)?.[0].length ?? 0;
  const head = text.slice(0, from);
  const rest = text.slice(from).replace(/[\s?.!]+$/u, '');
  const placed = place.exec(fold(rest));
  const row = placed ? rest.slice(0, placed.index) : rest;
  const behind = placed ? rest.slice(placed.index) : '';
  const all = row.split(/\s*,\s*(?:et |and )?|\s+(?:et|and|&|\+|puis)\s+|\s*[&+]\s*/u).map((noun) => noun.trim());
  // "Montant, titulaire et durée du marché": what stands behind the last noun is said of all.
  const of = placed || head !== '' ? null : complement.exec(fold(all.at(-1) ?? ''));
  const cut = of ? (all.at(-1) ?? '').length - of[0].length : 0;
  const nouns = of ? [...all.slice(0, -1), (all.at(-1) ?? '').slice(0, cut)] : all;
  const fits = nouns.every(
    (noun) => noun !== '' && /^\p{L}[\p{L}' -]*$/u.test(fold(noun)) && noun.replace(article, '').split(/\s+/).length <= 3,
  );
  if (!fits || nouns.length < 2 || asks.test(fold(row))) return [];
  const said = of ? (all.at(-1) ?? '').slice(cut) : behind === '' && head.includes(':') ? ` ${head.replace(/:\s*$/u, '').trim()}` : behind;
  return nouns.map((noun) => `${noun}${said}`);
}

const complement = /(?<=\p{L}) (?:du|de la|de l'|des|of the) .{3,80}$/u;

const asks =
  /(?:^|(?<!\p{L}))(?:qui|que|quoi|quels?|quelles?|combien|comment|quand|pourquoi|ou|est-ce|who|whom|what|which|when|where|why|how|was|were|is|are|did|does|has|have|il|elle|ils|elles|he|she|they|it)(?!\p{L})/u;
