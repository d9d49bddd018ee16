import type { FoundName } from '../../corpus/language/name-at.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import type { PersonName } from '../../corpus/record/person-name.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { flat } from './flat.ts';
import { asListed } from './listed-name.ts';
import { nameBefore, nameBehind } from './name-behind.ts';
import { officeHolder } from './office-holder.ts';

/** Who presided, in offsets of the readable text. `stated` false: inferred from who opened the sitting, with `basis`. */
export type President = {
  name: PersonName;
  start: number;
  end: number;
  more?: { start: number; end: number };
  office: 'maire' | 'president' | null;
  officeWords: string | null;
  orRepresentative: boolean;
  stated: boolean;
  basis?: 'opensSitting';
};

/** Wordings with the name behind them. */
const formulas =
  /(?:(?:seance|reunion|session)[a-z ]{0,30} ouverte|ouverture de la (?:seance|reunion|session))(?: a [a-z0-9: ]{2,30})? par (?=(?:m\.|mr|mme|monsieur|madame|son|sa|le|la) )|(?:sous|placee? sous) la presidence (?:effective )?(?:de|du|d')|(?:seance|reunion|assemblee|conseil)[a-z ]{0,30} presidee? par|(?<![a-z])presidee? par|presidence (?:est |etait )?assuree par|president(?:e)? de (?:la )?seance ?:|(?<!(?:le|la|les|du|au|m\.|monsieur|madame|vice|[a-z-]) ?)presidente? ?: |(?:^| )presidence (?:de|du) (?=(?:m\.|mme|monsieur|madame) )|(?:^|[ ])presidence ?:/g;

/** The presidency is told at the head; farther on, others preside over other things. */
const head = 20_000;
/** How far the labels of the head go. */
const labels = 3_000;
/** The first mention tells it; a text that repeats the wording without end costs no more for it. */
const most = 30;
const ofOther =
  /(?<![a-z])(?:approbation|approuv[a-z]{1,4}|adoption) (?:du|le|de|des) [^.;]{0,110}$|(?<![a-z])(?:commission (?!permanente)|jury|groupe de travail|comite de (?!communes)|conseil d'ecole|association)[^.;]{0,60}$/;

/** Wordings with the name before them: "M. VALMY préside la séance". */
const presiding =
  /(?<![a-z])(?:preside|presidait|a preside|assure la presidence|assurait la presidence)(?: (?:de )?(?:la|cette) (?:seance|reunion))/g;

/** Who opens the sitting presides (CGCT L2121-14, L3122-…): inferred, and said so. */
const opening = /(?:ouvre|ouvrant|a ouvert|declare)[a-z' ]{0,40}? (?:la )?(?:seance|reunion|session)(?: est)?(?: ouverte)?/g;

export const extractPresident: Extractor = (text) => {
  const president = readPresident(text);
  if (president === null) return [];
  const { name, officeWords, orRepresentative, stated, basis, start, end, more } = president;
  const spans = [spanIn(text, start, end), ...(more === undefined ? [] : [spanIn(text, more.start, more.end)])] as const;
  return [
    {
      kind: 'president',
      value: { person: name, office: officeWords, orRepresentative },
      derivation: stated ? 'stated' : 'computed',
      ...(basis === undefined ? {} : { basis }),
      spans: [spans[0], ...spans.slice(1)],
    },
  ];
};

/** The first presidency that the text tells; never taken from a signature alone. */
export const readPresident = rememberOf((text: SourceText): President | null => byFormula(text) ?? byVerb(text) ?? byOpening(text));

function byFormula(text: SourceText): President | null {
  for (const match of flat(text).slice(0, head).matchAll(formulas)) {
    // Farther on, "Président :" is somebody's turn to speak.
    if (/^presidente? ?: $/.test(match[0]) && match.index > labels) continue;
    // A label of its own ("Présidence : M. X") is no part of the words before it.
    if (!match[0].endsWith(':') && ofOther.test(flat(text).slice(Math.max(0, match.index - 130), match.index))) continue;
    const end = match.index + match[0].length;
    // "sous la présidence de", and the name below a blank line, where a form leaves room for it.
    const from = end + (/(?:de|d'|par)$/.test(match[0]) ? (/^\s*/.exec(text.view.text.slice(end, end + 12))?.[0].length ?? 0) : 0);
    const near = nameBehind(text, from);
    const found = near === null ? null : asListed(text, near);
    if (found !== null) return withOffice(text, { name: found.name, start: match.index, end: found.end, stated: true }, match.index);
    const office = officeAt(text, from);
    const holder = office === null ? null : officeHolder(text, office.office);
    if (holder !== null && office !== null) return byOffice(text, office.office, holder, { start: match.index, end: office.end });
  }
  return null;
}

function byVerb(text: SourceText): President | null {
  for (const match of [...flat(text).slice(0, head).matchAll(presiding)].slice(0, most)) {
    const found = nameBefore(text, match.index, /^[\s,]*(?:[a-z0-9' -]{0,60},)?\s*$/);
    if (found !== null)
      return withOffice(text, { name: found.name, start: found.start, end: match.index + match[0].length, stated: true }, found.start);
  }
  return null;
}

function byOpening(text: SourceText): President | null {
  for (const match of [...flat(text).slice(0, head).matchAll(opening)].slice(0, most)) {
    if (!/ouvr|ouver/.test(match[0])) continue;
    const end = match.index + match[0].length;
    const before = flat(text).slice(Math.max(0, match.index - 160), match.index);
    const named = nameBefore(text, match.index, /^[\s,]{0,3}(?:(?:maire|president|presidente)(?![a-z])[^.;\n]{0,120})?$/, 240);
    if (named !== null)
      return withOffice(text, { name: named.name, start: named.start, end, stated: false, basis: 'opensSitting' }, named.start);
    const office = /(?:^|[^a-z])((?:(?:monsieur|madame|m\.|mme) )?(?:le|la) (maire|presidente?))(?![a-z])[^.;:]{0,60}$/.exec(before);
    if (office === null) continue;
    const kind = office[2] === 'maire' ? 'maire' : 'president';
    const holder = officeHolder(text, kind);
    if (holder !== null)
      return byOffice(text, kind, holder, {
        start: match.index - before.length + office.index + (office[0].length - office[0].trimStart().length),
        end,
      });
  }
  return null;
}

/** "du Maire, Luc VALMY", "de Madame la Présidente Anne ROC": the office before the name. */
const officeAhead = /presidence (?:de |du )(?:(?:monsieur |madame |m\. |mme )?(?:le |la ))?(maire|presidente?)(?![a-z])/;

/** Told by office alone; who holds it is told elsewhere: both places carry the fact. */
function byOffice(text: SourceText, office: 'maire' | 'president', holder: FoundName, told: { start: number; end: number }): President {
  const word = new RegExp(office).exec(flat(text).slice(told.start, told.end).replaceAll('presidence', ' '.repeat(10)));
  const at = told.start + (word?.index ?? 0);
  return {
    name: holder.name,
    ...told,
    more: { start: holder.start, end: holder.end },
    office,
    officeWords: word === null ? null : (/^\p{L}+/u.exec(text.view.text.slice(at, at + 12))?.[0] ?? null),
    orRepresentative: false,
    stated: false,
    basis: 'opensSitting',
  };
}

type Bare = Pick<President, 'name' | 'start' | 'end' | 'stated' | 'basis'>;

/** The office beside the name, and "ou de son représentant", which leaves open who presided. */
function withOffice(text: SourceText, bare: Bare, from: number): President {
  const behind = flat(text).slice(bare.end, bare.end + 160);
  const after = bare.stated
    ? /^ ?[,(]? ?((?:maire|president|presidente|premiere? (?:adjointe?|vice-presidente?)|vice-presidente?|\d[a-z]{1,4} (?:adjointe?|vice-presidente?)|doyenn?e?)(?![a-z])[^.,;:()]{0,80}?)(?= ou (?:de )?son | (?:presents?|etaient|sont|absents?|excuses?|membres|nombre|date|le quorum|la seance|etant|assiste)(?![a-z])|\s*[.,;:()]|\n\s*\n|$)/.exec(
        behind,
      )
    : null;
  const words = after?.[1];
  const ahead = officeAhead.exec(flat(text).slice(from, bare.end));
  const end = bare.end + (after?.[0].length ?? 0);
  const representative = /^\s*,?\s*ou (?:de |par )?(?:son|sa|de son) representante?/.exec(flat(text).slice(end, end + 60));
  const around = `${flat(text).slice(from, bare.end)} ${words ?? ''}`;
  const kind = /(?<![a-z])(maire|president)/.exec(around.replace(/presidence/g, ''))?.[1];
  return {
    ...bare,
    end: end + (representative?.[0].length ?? 0),
    office: kind === 'maire' ? 'maire' : kind === 'president' ? 'president' : null,
    officeWords:
      words !== undefined
        ? oneLine(text.view.text.slice(end - words.length, end))
        : ahead?.[1] !== undefined
          ? text.view.text.slice(from + ahead.index + ahead[0].length - ahead[1].length, from + ahead.index + ahead[0].length)
          : null,
    orRepresentative: representative !== null,
  };
}

function officeAt(text: SourceText, from: number): { office: 'maire' | 'president'; end: number } | null {
  const match = /^\s?(?:(?:monsieur|madame|m\.|mme) )?(?:le |la |l')?(maire|presidente?)(?![a-z])/.exec(flat(text).slice(from, from + 60));
  if (match === null) return null;
  return { office: match[1] === 'maire' ? 'maire' : 'president', end: from + match[0].length };
}
