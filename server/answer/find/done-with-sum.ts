import { fold } from '../../../corpus/language/fold.ts';
import type { Place } from '../../../corpus/record/place.ts';

/** A sum with the act that gives it. */
type Said = { fact: { places: Place[]; value: { raw: string; label?: string; plan?: unknown } }; act: { text: string } };

/** What is done with a sum, one a row: asked for, granted, paid, estimated. Folded beginnings of words, French and English. */
const rows = [
  'demand|sollicit|request|appl(?:y|ied)',
  'accord|obten|obtain|attribu|octroy|grant|award|notifi',
  'vers(?:e|a|er)|pay|regl|perc[ue]|encaiss|paid|disburs|receiv|recu',
  'estim|chiffr|devis|quot',
];
const known = rows.map((row) => new RegExp(`(?<!\\p{L})(?:${row})`, 'u'));
const [askedFor] = known;

/**
 * Of sums that say differently what was done with them ("30 000 € ont été demandés, 49 000 € ont été accordés"), those of which a question
 * asks it. Where it asks nothing of the kind, the wholes: "une somme de 90 000 €, dont 30 000 € …" names a part that nobody asked for.
 */
export function asDone<F extends Said>(question: string, fits: readonly F[]): F[] {
  if (fits.length < 2) return [...fits];
  const asked = known.find((row) => row.test(fold(question)));
  const said = fits.map(pieceOf);
  const chosen = asked ? fits.filter((_, i) => asked.test(said[i] ?? '')) : [];
  if (chosen.length === 0) return wholesOf(question, fits);
  // That one of them says nothing of it leaves it open; only another thing done tells them apart.
  const others = known.filter((row) => row !== asked);
  return said.some((piece) => !asked?.test(piece) && others.some((row) => row.test(piece))) ? chosen : [...fits];
}

/** "A-t-elle été finalement versée ?", "has it been paid?": the auxiliary with what was done. */
const hasBeen = /\b(?:ete|been)(?: [\p{L}-]{2,30}){1,3}/u;
/** "Combien l'Europe a-t-elle versé ?", "How much did the State pay?": somebody did it. */
const hasDone =
  /\b(?:(?:a|ont)(?:-t)?-(?:il|elle|on|ils|elles)|(?:has|have|did) [\p{L}' -]{2,40}) (?:(?:\p{L}{3,12}ment|deja|already|actually) )?\p{L}{3,20}/u;

/**
 * Whether something done with a sum is asked of which the acts say none of it: that a grant is asked for pays nothing. Of somebody who did it,
 * where the sum was but asked for or planned: a price that was agreed is what is paid.
 */
export function isUnsaidDone(question: string, fits: readonly Said[]): boolean {
  const said = fold(question);
  const sought = fits.every((one) => askedFor?.test(pieceOf(one)) || isPlannedGrant(one));
  const verb = hasBeen.exec(said)?.[0] ?? (sought && !askedFor?.test(said) ? hasDone.exec(said)?.[0] : undefined);
  const asked = verb === undefined ? undefined : known.find((row) => row.test(verb));
  return asked !== undefined && fits.every((one) => !asked.test(pieceOf(one)));
}

/** A line of a financing plan that others are to pay: what they are asked for. */
function isPlannedGrant({ fact: { value } }: Said): boolean {
  return (value.plan ?? null) !== null && /(?<!\p{L})(?:subvention|aide|concours|dotation)/u.test(fold(value.label ?? ''));
}

/** Those that are no part of another sum, unless a question asks for parts. */
function wholesOf<F extends Said>(question: string, fits: readonly F[]): F[] {
  const wholes = /\b(?:dont|deja|parmi|sur les|of which|out of|already)\b/.test(fold(question)) ? [] : fits.filter((one) => !isPart(one));
  return wholes.length > 0 ? wholes : [...fits];
}

function isPart({ fact, act }: Said): boolean {
  const [place] = fact.places;
  const clause = place ? act.text.slice(place.start, place.end) : '';
  return /(?<![\p{L}])(?:dont|soit dont|y compris)\s+(?:environ\s+)?$/iu.test(clause.slice(0, Math.max(0, clause.indexOf(fact.value.raw))));
}

/** The words around a sum up to the nearest mark on each side, folded. */
function pieceOf({ fact, act }: Said): string {
  const [place] = fact.places;
  if (!place) return '';
  const clause = act.text.slice(place.start, place.end + 80);
  const at = Math.max(0, clause.indexOf(fact.value.raw));
  const before = /[^,;:()]{0,80}$/u.exec(clause.slice(Math.max(0, at - 80), at))?.[0] ?? '';
  const after = /^[^,;:().]{0,80}/u.exec(clause.slice(at + fact.value.raw.length))?.[0] ?? '';
  return fold(`${before}${after}`);
}
