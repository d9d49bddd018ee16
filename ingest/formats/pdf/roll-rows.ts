import { fold } from '../../../corpus/language/fold.ts';
import { baselines, lineText, type Segment } from './segments.ts';

/** What heads the columns of a roll: how somebody stands to the sitting, or who. Folded; as long a label as fits. */
const states =
  'presente?s?|absente?s?(?: excusee?s?)?|excusee?s?|representee?s?(?: par)?|(?:a )?(?:donne )?(?:pouvoir|procuration)s?(?: a| donnee? a)?|mandataire';
const people =
  'noms?,? (?:et )?prenoms?|prenoms?,? (?:et )?noms?|noms?|prenoms?|(?:membres|elus|conseillers|delegues)(?: [a-z]{5,16}(?<!presents|absents|excuses))?';
const label = new RegExp(
  `\\s*(?:(${states})|${people}|n°|qualite|fonction|commune|groupe|signature|emargement)(?:\\(?(?:e|s|es)\\)?)*(?=\\s|$)`,
  'y',
);

/**
 * The line that heads a roll with a cross in one of its columns ("Nom Prénom  Présent  Absent  Excusé  Pouvoir à"), label by label. Only below such a head
 * cells are told by their place on the page: which column is empty is what the roll says, and running text has no such lines.
 */
export function rollHead(parts: Segment[]): Segment[] | null {
  const labels: Segment[] = [];
  let told = 0;
  for (const part of [...parts].sort((a, b) => a.x0 - b.x0)) {
    // "Absent excusé" is one head, "Absent Excusé" are two that stand near: each has its capital.
    const shown = part.text.replace(/(?<=\bAbsente?s?(?:\([es]{1,3}\))?)\s(?=Excus)/, '\t');
    const folded = [...fold(shown)]
      .map((letter, i) => (shown.charAt(i) === '\t' ? '\t' : letter))
      .join('')
      .trimEnd();
    for (label.lastIndex = 0; label.lastIndex < folded.length; ) {
      const from = label.lastIndex;
      const match = label.exec(folded);
      if (match === null) return null;
      if (match[1] !== undefined) told++;
      labels.push(cut(part, from + (match[0].length - match[0].trimStart().length), from + match[0].length));
    }
  }
  return told >= 2 && labels.length > told && labels.length <= 8 ? labels : null;
}

/** Some letters of a part with about the place that they take: letters are taken to be of one width. */
function cut(part: Segment, from: number, to: number): Segment {
  const width = (part.x1 - part.x0) / Math.max(1, part.text.length);
  return { ...part, text: part.text.slice(from, to), x0: part.x0 + from * width, x1: part.x0 + to * width };
}

/** "ROC Luc X": a cross that stands near is a cell of its own. */
function withCrossApart(part: Segment): Segment[] {
  const at = /\s(?:[xX✓✔])\s*$/.exec(part.text)?.index;
  return at === undefined ? [part] : [cut(part, 0, at), cut(part, at + 1, part.text.trimEnd().length)];
}

/** A row of the roll, each cell below its head with the empty ones between them; null where a part stands below none, or says nothing of anybody. */
export function rollRow(heads: Segment[], parts: Segment[]): string | null {
  const cells: Segment[][] = heads.map(() => []);
  for (const part of parts.flatMap(withCrossApart)) {
    const at = columnOf(heads, part);
    if (at === null) return null;
    cells[at]?.push(part);
  }
  const texts = cells.map((cell) => baselines(cell).map(lineText).join(' '));
  return texts.filter((text) => text !== '').length > 1 ? texts.join('\t') : null;
}

/** The head that stands above most of the part, else the nearest one; a part as wide as two columns is no cell. */
function columnOf(heads: Segment[], part: Segment): number | null {
  const over = heads.map((head) => Math.min(head.x1, part.x1) - Math.max(head.x0, part.x0));
  const best = over.reduce((found, width, i) => (width > (over[found] ?? 0) ? i : found), 0);
  if (over.filter((width) => width > 0).length > 1) return null;
  return (over[best] ?? 0) > -3 * part.size ? best : null;
}
