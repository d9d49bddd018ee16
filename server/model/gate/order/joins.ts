import type { Span } from '../../../../corpus/record/place.ts';
import { isNe } from '../negator.ts';
import type { TextReading, Word } from '../read-text.ts';
import { isGlue } from '../tables/glue-words.ts';
import { negators } from '../tables/negation-rows.ts';
import { operatorsOf } from '../tables/operator-rows.ts';
import { coordinators, determiners, partOf, relatives } from '../tables/order-rows.ts';
import { wordsIn } from './boundary.ts';
import type { Token } from './sequences.ts';
import type { Walk } from './walk.ts';

/** Whether what is left out between two words of the cited sentence leaves them what they were to each other. */
export function joins({ claim, unit, tokens, items, told }: Walk, i: number, from: number, to: number): boolean {
  const [first, last] = [tokens[from], tokens[to]];
  if (first === undefined || last === undefined) return false;
  const said = between(claim, items[i - 1], items[i]);
  const saysPart = /[,;:(–—]/.test(said) || wordsIn(said).some((word) => partOf.has(word) || relatives.has(word) || coordinators.has(word));
  const gap = unit.words.filter((word) => word.start >= first.end && word.end <= last.start && !isInFigure(unit, word));
  const marked = unit.text.slice(first.end, last.start);
  if (/[;:]/.test(marked) && !saysPart) return false;
  const complement = items[i]?.preposition === 'of' && last.preposition === 'of';
  let leftOut = false;
  let opened: 'nothing' | 'mark' | 'coordinator' = 'nothing';
  for (const word of gap) {
    const isContent =
      word.part === 'figure' ||
      (!isGlue(word.folded) &&
        !determiners.has(word.folded) &&
        operatorsOf(word.folded) === null &&
        !isNe(word) &&
        !negators.has(word.folded));
    if (partOf.has(word.folded) && !saysPart) return false;
    if (relatives.has(word.folded) && leftOut && !saysPart) return false;
    // "au nom et pour le compte de …" between two commas is one insertion; behind a comma "et" begins the next part.
    if (coordinators.has(word.folded) && (word.afterMark || opened === 'nothing')) opened = 'coordinator';
    else if (word.afterMark) opened = 'mark';
    if (!isContent || told.has(word.start)) continue;
    leftOut = true;
    // A word right behind "et" or a comma that the claim leaves out may be the subject of what comes next.
    if (opened === 'nothing' || complement || isParticiple(word)) continue;
    if (opened === 'coordinator' || !closedBehind(unit, word, last)) return false;
  }
  return true;
}

/** The comma of "1,50 €" parts nothing. */
function isInFigure({ figures }: TextReading, { start }: Word): boolean {
  return figures.some((figure) => figure.start < start && start < figure.end);
}

/** "Le loyer, fixé à …": a participle behind a comma is no subject. */
function isParticiple({ printed, afterMark }: Word): boolean {
  return afterMark && /(?:é|ée|és|ées)$/u.test(printed);
}

/** An insertion between two commas is left out whole. */
function closedBehind(unit: TextReading, word: Word, last: Token): boolean {
  return /[,)–—]|(?:^|\s)(?:et|ou)\s/.test(unit.text.slice(word.end, last.start));
}

function between({ text }: TextReading, one: Span | undefined, other: Span | undefined): string {
  if (one === undefined || other === undefined) return '';
  return one.end <= other.start ? text.slice(one.end, other.start) : text.slice(other.end, one.start);
}
