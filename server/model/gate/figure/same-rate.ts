import type { Span } from '../../../../corpus/record/place.ts';
import type { Case } from '../check.ts';
import type { Unit } from '../evidence.ts';
import type { Figure } from '../figures.ts';

/** "500 par an": how often belongs to the figure that it stands behind, where the sentence says it of another. */
export function sameRate({ claim }: Case, unit: Unit, figure: Figure): boolean {
  const rated = (text: string, { end }: Span) => rate.test(text.slice(end, end + 40));
  if (!rated(claim.text, figure)) return true;
  const { figures, text } = unit.reading;
  return !figures.some((other) => rated(text, other)) || figures.some((other) => other.key === figure.key && rated(text, other));
}

const rate =
  /^(?:\s[\p{L}€²]{1,12}){0,2}\s(?:par|per|an?|each|every|chaque)\s(?:an|année|mois|jour|semaine|year|month|week|day)(?!\p{L})/iu;
