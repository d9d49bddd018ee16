import { oneLine } from '../../corpus/language/readable.ts';
import { type Extractor, spanIn } from '../reading/source-text.ts';
import { findBody } from './body.ts';
import { findSittingDate } from './sitting-date.ts';

/** What a sitting is held in, with the words before it. Folded; one row a kind of place. */
const places = [
  'hotel',
  'mairie',
  'salle',
  'siege',
  'maison',
  'lieu ordinaire',
  'lieu habituel',
  'centre',
  'espace',
  'foyer',
  'theatre',
  'gymnase',
  'ecole',

  'palais',
  'locaux',
  'batiment',
  'chateau',
  'domaine',
  'complexe',
  'pole',
  'cap',
  'cinematheque',
  'mediatheque',
  'auditorium',
  'nouveau siege',
  'grande salle',
  'petite salle',
];
const met = /(?:reunie?s?|assemblee?s?|tenue?)(?![a-z])/g;
/** The meeting is told beside its date or its body. */
const nearby = 700;
const place = new RegExp(`(?<![a-z])(?:a l'|a la |au |en |dans l'|dans la |dans le |dans |a |)((?:${places.join('|')})(?![a-z])[^;\\n]*)`);
/** What follows the place in the sentence. */
const end =
  /,? (?:sous la pres|sur (?:la )?convocation|en (?:seance|session|application|vertu)|apres convocation|dument|legalement|regulierement|suivant|conformement|a la suite|au nombre|afin|pour)|[.;:]|,? (?:les membres|le conseil|la commission)|, (?:sous|sur|en|apres|le|la|les)(?![a-z])|\n\s*\n|,? a \d{1,2} ?h/;

/** Where the sitting was held, from the sentence that tells the meeting: "réunis à l'Hôtel du Département", "s'est réuni salle de la Mairie". */
export const extractVenue: Extractor = (text) => {
  const anchor = findSittingDate(text)?.end ?? findBody(text)?.start;
  if (anchor === undefined) return [];
  for (const match of text.folded.slice(0, 12_000).matchAll(met)) {
    if (Math.abs(match.index - anchor) > nearby) continue;
    const from = match.index + match[0].length;
    const sentence = text.folded.slice(from, from + 240).replace(/\n(?!\s*\n)/g, ' ');
    const stop = sentence.search(/\.(?:\s|$)|sous la pres/);
    const found = place.exec(stop < 0 ? sentence : sentence.slice(0, stop));
    if (found?.[1] === undefined) continue;
    const start = from + found.index + found[0].length - found[1].length;
    const cut = found[1].search(end);
    const length = (cut < 0 ? found[1] : found[1].slice(0, cut)).replace(/[\s,]+$/, '').length;
    const name = oneLine(text.view.text.slice(start, start + length));
    if (name.length < 4 || name.length > 120) continue;
    return [{ kind: 'venue', value: { name }, derivation: 'stated', spans: [spanIn(text, start, start + length)] }];
  }
  return [];
};
