import { foldWords } from '../../corpus/language/fold.ts';
import { headingsThatAreNoTitle } from './part-cues.ts';
import { type Block, blocksBetween } from './text-blocks.ts';
import { endsOpen, titleGoesOn } from './title-goes-on.ts';

/** The lines in capitals between the attendance and the explanations. Lists of names in capitals follow a heading or hold titles or commas. */
export function titleInCapitals(view: string, blocks: Block[], from: number, limit: number): Block | null {
  let title: Block | null = null;
  for (const block of blocksBetween(blocks, from, limit)) {
    const words = view.slice(block.start, block.end);
    if (isTitleInCapitals(words) && !(title === null && /:\s*$/.test(view.slice(Math.max(0, block.start - 4), block.start)))) {
      // "1-SYNDICAT MIXTE": an item of its own, under the heading of its chapter.
      title = title && !/^\d{1,2}\s?[-–.)]/.test(words) ? { start: title.start, end: block.end } : { ...block };
    } else if (title) break;
  }
  return title;
}

/**
 * A title in small letters: the blocks right before the explanations ("X rapporte :" or the first paragraph) that are set apart by blank lines
 * and have words of a sentence, as no list of names does. Where only the look of a paragraph tells the explanations, it closes with no mark.
 */
export function titleBefore(view: string, blocks: Block[], from: number, explanation: number, told: boolean): Block | null {
  const between = [...blocksBetween(blocks, from + 1, explanation)];
  let title: Block | null = null;
  let end: number | null = null;
  for (const block of between.reverse()) {
    const words = view.slice(block.start, block.end);
    const apart = /\n[ ]*\n[\s_]*$/.test(view.slice(Math.max(0, block.start - 12), block.start));
    const commonWords = words.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0;
    const smallWords = words.match(/(?<!\p{L})(?:de|du|des|la|le|les|et|à|au|en|pour)(?!\p{L})/gu)?.length ?? 0;
    const speaks = commonWords >= 2 || (told && (commonWords >= 1 || smallWords >= 2) && (words.match(/,/g)?.length ?? 0) < 3);
    const names =
      /(?<![\p{L}.])(?:M\.|MM\.|Mmes?|Monsieur|Madame|pouvoirs?|procurations?|quorum|s[ée]ance|absente?s?|pr[ée]sente?s?)(?!\p{L})/iu.test(
        words,
      );
    const closed = !told && /[:;.,]$/.test(words);
    const quoted = told && title === null && /^[«"“]/.test(words);
    if (names || closed || (!speaks && !quoted) || words.length > 500) break;
    const joined: Block = { start: block.start, end: end ?? block.end };
    end = joined.end;
    // What follows a point without a blank line ("… au profit de E.D.F.") is still of the block before.
    if (!apart) continue;
    title = joined;
    if (!told) break;
  }
  return title;
}

export function isTitleInCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, '');
  if (letters.length < 8 || words.length > 500) return false;
  const capitalLetters = letters.replace(/[^\p{Lu}]/gu, '').length;
  if (capitalLetters < letters.length * 0.85) return false;
  if (/\b(?:M|MM|Mme|Mmes|MME|MMES)\b\.?\s/u.test(words) || (words.match(/,/g)?.length ?? 0) > 3) return false;
  const folded = foldWords(words);
  return folded.split(' ').length >= 2 && !headingsThatAreNoTitle.test(folded);
}

/** A title opened by its own words ("OBJET :", "Délibération n°"): to the end of its block, in a flat text to the next opening of a sentence. */
export function titleEnd(view: string, start: number, limit: number, flat: boolean): number {
  const most = Math.min(limit, start + 400);
  if (!flat) {
    // "Objet :" may stand alone, its words in the next block.
    const own = /^(?:[^\n:]{0,40}:\s*|(?:OBJET|Objet)\s{1,4}(?=\p{L}))/u.exec(view.slice(start, most))?.[0].length ?? 0;
    const from = start + own;
    const stop = titleLineStop.exec(view.slice(from, most));
    const end = stop ? from + stop.index : most;
    return from + endOfTitleLines(view.slice(from, end));
  }
  const words = view.slice(start, most);
  // "Vente d'un pré à | M. et | Mme ROC": whom the title names does not speak.
  for (const stop of words.slice(8).matchAll(titleStop)) if (!endsOpen(words.slice(0, 8 + stop.index))) return start + 8 + stop.index;
  return most;
}

const number = /^\s*(?:D[ÉE]LIB[ÉE]RATION|D[ée]lib[ée]ration|D[ÉE]CISION|D[ée]cision|RAPPORT|Rapport)[^\n\d]{0,40}[\d/_.-]+/u;

/** The lines of a title, up to where the next one is a sentence of the text. A line that only holds the act's number is followed by the title. */
function endOfTitleLines(lines: string): number {
  let at = lines.indexOf('\n');
  while (at >= 0) {
    const below = lines.indexOf('\n', at + 1);
    const shown = lines.slice(0, at);
    const titled = (shown.replace(number, '').match(/\p{L}{3,}/gu)?.length ?? 0) >= 2;
    if (titled && !titleGoesOn(shown, lines.slice(at + 1, below < 0 ? undefined : below))) return at;
    at = below;
  }
  return lines.length;
}

/** Where a title in lines ends: at a blank line, or at a line that names the rapporteur or the annexes, or in which somebody begins to speak or decide. */
const titleLineStop =
  /\n(?=(?:Membres|MEMBRES|Nombre d|NOMBRE D|Quorum|QUORUM|Date de|DATE DE|Secrétaire|SECRÉTAIRE|Présents|PRÉSENTS|Étaient|Etaient)[^\n:]{0,40}:)|\n\s*\n|\n(?=(?:Rapporteure?|RAPPORTEURE?|Rapport de|Nomenclature|[Rr][ée]f|Pi[èe]ces? jointes?|Annexes?|ANNEXES?|Documents?|Service|SERVICE|Direction|DIRECTION)\s?:)|\n(?=\((?:DIRECTION|Direction|SERVICE|Service|P[ÔO]LE|P[ôo]le)\s)|\n(?=(?:Le\s(?:[Mm]aire|[Cc]onseil|[Cc]omité|[Bb]ureau|[Pp]résident)|La\s(?:[Mm]aire|[Cc]ommission|[Pp]résidente)|Monsieur\sle|Madame\sla)[\s,])/u;

/** What follows a title in a text without lines: a sentence that names who speaks, a heading, the rapporteur, or the point that closes it. */
const titleStop =
  /(?:[.](?=\s+\p{Lu}\p{Ll})|\s(?=(?:Monsieur|Madame|M\.|Mme|Rapporteure?|RAPPORTEUR|Le [Cc]onseil|La [Cc]ommission|L['’]an |L['’]assemblée|Vu |VU |Considérant|CONSIDÉRANT|CONSIDERANT|Présents?\b|PRÉSENTS?|Étaient|Etaient|Il est|Dans le cadre|Par délibération|Pour rappel|La loi|Le code|Absents?|Nombre de|Envoyé en|Adopt|ADOPT|Accord à|APPROUV|Délibération\b|DÉLIBÉRATION n|Date de|Compte tenu d|Membres en exercice|Afin d|Depuis |Apr[èe]s (?:en |avoir|d[ée]lib[ée]r|lecture|discussion)|PR[ÉE]SIDENCE\b|Le Maire d|[Rr][ée]f\.?\s?:)))/gu;
