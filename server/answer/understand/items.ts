import { fold } from '../../../corpus/language/fold.ts';

/** A word of the question, or something already recognised in it that stands as one word for the wordings: `<person>`, `<date>`, `<act>`. */
export type Item = {
  kind: 'word' | 'person' | 'date' | 'act' | 'break';
  /** Folded; for what was recognised, its mark. A stressed "là" stays "là": it says presence, "la" says nothing, nor does "ce jour-là". */
  text: string;
  start: number;
  end: number;
};

/** A stretch of the question that was recognised. */
export type Mark = { kind: 'person' | 'date' | 'act'; start: number; end: number };

/**
 * Cuts a question into items. Elisions and hyphens part words ("l'acte", "a-t-il"); the t of "a-t-il" goes. A pronoun behind a hyphen stays,
 * marked by a leading hyphen ("-elle"): it repeats the subject ("Mme X était-elle") or stands for it ("était-elle").
 * A dotted acronym ("C.C.I.") is one word, and so is "vice-président", who is not the president. Marks that end or join clauses (", ; ? : &") are items too, so that two things asked can be told apart.
 */
export function itemsOf(question: string, marks: Mark[] = []): Item[] {
  const folded = fold(question);
  const items: Item[] = [];
  const sorted = [...marks].sort((a, b) => a.start - b.start);
  let m = 0;
  let put: Mark | undefined;
  for (const found of folded.matchAll(
    /vice[- ](?:president|chair)\p{L}{0,6}|(?:\p{L}\.){2,8}(?:\p{L}(?!\p{L}))?|[\p{L}\p{N}]+|[,;?!:&%€]/gu,
  )) {
    const start = found.index;
    const end = start + found[0].length;
    while (m < sorted.length && (sorted[m]?.end ?? 0) <= start) m += 1;
    const mark = sorted[m];
    if (mark && mark.start <= start) {
      if (put !== mark) items.push({ kind: mark.kind, text: `<${mark.kind}>`, start: mark.start, end: mark.end });
      put = mark;
      continue;
    }
    if (/^[,;?!:&]$/.test(found[0])) {
      items.push({ kind: 'break', text: found[0], start, end });
      continue;
    }
    const glued = folded.charAt(start - 1);
    const previous = items.at(-1)?.text ?? '';
    if (
      found[0] === 't' &&
      /[-' ]/.test(glued) &&
      /^(a|ont?|va|donne|preside|cite|compte|verse|paye|paie|porte|represente)$/.test(previous)
    )
      continue;
    const pronoun = /^(il|elle|ils|elles|on)$/.test(found[0]) && (glued === '-' || folded.slice(start - 3, start).trim() === 't');
    // "Ce jour-là", "cette fois là" point at a time: nobody was there.
    const pointing = glued === '-' || /^(?:ce|cet|cette|ces)$/.test(items.at(-2)?.text ?? '');
    const stressed = question.slice(start, end).toLowerCase() === 'là' && !pointing;
    items.push({
      kind: 'word',
      text: /^\p{L}\./u.test(found[0]) ? found[0].replace(/\./g, '') : stressed ? 'là' : pronoun ? `-${found[0]}` : found[0],
      start,
      end,
    });
  }
  return items;
}

/** Articles and courtesies that wordings are written without. */
export const fillers = new Set(
  `le la les l un une the an a svp stp please donc alors exactement exactly deja already bien aussi also then precisement
  -il -elle -ils -elles -on`.split(/\s+/),
);
