import { rememberOf } from '../../corpus/language/remember.ts';
import type { Span } from '../../corpus/record/place.ts';
import type { SourceText } from '../reading/source-text.ts';

/**
 * The stamps that transmission to the prefecture sets on each page, as spans of the readable text: "Envoyé en préfecture le 18/11/2016 Reçu
 * en préfecture le … Affiché le … ID : …-DE", "AR Prefecture …-DE Reçu le … Publié le …", "Accusé de réception en préfecture … Date de
 * télétransmission : … Date de réception préfecture : …". The pieces of one stamp follow each other closely.
 */
export const findStamps = rememberOf((text: SourceText): readonly Span[] => {
  const stamps: Span[] = [];
  for (const match of text.folded.matchAll(stampPiece)) {
    const start = match.index;
    const end = start + match[0].trimEnd().length;
    const last = stamps.at(-1);
    if (last && start - last.end <= 3) last.end = end;
    else stamps.push({ start, end });
  }
  return stamps;
});

const date = String.raw`(?:[ ]{0,2}:?[ ]{0,2}\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})?`;
const id = String.raw`\d{2,3}[ab]?-\d{9}-\d{8}-[a-z\d_ -]{1,40}-[a-z]{2}(?:-\d{1,2}){0,2}(?![a-z\d])`;
const stampPiece = new RegExp(
  [
    `(?:envoye en prefecture le|recu en prefecture le|recu le|affiche le|publie le|date de teletransmission ?:?|date de reception prefecture ?:?)${date}`,
    `id ?: ?${id}`,
    `(?:ar|accuse de reception en) (?:sous-)?prefecture(?:[ \\n]{1,2}${id})?`,
    id,
  ].join('|'),
  'g',
);
