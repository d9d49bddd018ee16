import type { FoundName } from '../../corpus/language/name-at.ts';
import { findPersonNames } from '../../corpus/language/person-names.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { flat } from './flat.ts';
import { asListed, isListed } from './listed-name.ts';
import { nameBefore, nameBehind } from './name-behind.ts';

/**
 * Who kept the minutes: "Secrétaire de séance : X", "X est désigné secrétaire", "A été élue secrétaire de séance : X", "nomme pour secrétaire X",
 * and the two sentences of old forms: "… à la nomination d'un secrétaire. X est désigné pour remplir cette fonction."
 */
export const extractSecretary: Extractor = (text) => {
  const found = readSecretary(text);
  if (found === null) return [];
  const both = [found, ...secondOf(text, found)];
  return both.map(({ name, start, end }) => ({
    kind: 'secretary',
    value: { person: name.name },
    derivation: 'stated',
    spans: [spanIn(text, start, end)],
  }));
};

/** "Secrétaires de séance : X et Y", "X et Y sont désignés secrétaires". */
function secondOf(text: SourceText, { name, start, end }: Secretary): Secretary[] {
  if (!/secretaires(?![a-z])/.test(text.folded.slice(start, end))) return [];
  const joint = /^ ?(?:,|et)\s/.exec(text.folded.slice(name.end, name.end + 4))?.[0].length ?? 0;
  const other = joint > 0 ? nameBehind(text, name.end + joint) : nameBefore(text, name.start, /^\set\s$/);
  return other === null ? [] : [{ name: other, start: Math.min(start, other.start), end: Math.max(end, other.end) }];
}

const most = 20;

type Secretary = { name: FoundName; start: number; end: number };

/** Neither the town clerk ("secrétaire de mairie", "secrétaire général") nor the official who helps the secretary ("secrétaire auxiliaire"). */
const word =
  /(?<![a-z])secretaires?(?: de (?:la |cette )?(?:seance|reunion))?(?! (?:auxiliaire|generale?|adjointe?|de mairie|d'etat|administrati|du syndicat|nationale?))(?![a-z])|(?<![a-z])secretariat(?: de (?:la )?seance)?(?: (?:est|a ete|etait) assuree? par)?(?! (?:general|des))(?![a-z])/g;

const chosen = "(?:designee?|nommee?|elue?|choisie?|proclamee?|(?:designe|nomme|elu|choisi)\\(e\\)|designee? a l'unanimite)";
/** What may stand between the name and the word: "Mme X | a été élue, à l'unanimité des présents, pour remplir les fonctions de | secrétaire", "Mme X | , 2e Vice-présidente, en qualité de | …". */
const between =
  /^(?:,\s\d{0,2}[a-z]{0,4}\s?(?:vice-presidente?|adjointe?|conseillere?|presidente?|maire|deleguee?|membre)(?: [a-z']{2,20}){0,4}(?=,))?[\s,]{0,3}(?:(?:qui|se propose|est|sont|sera|seront|a|ont|ete|fut|ayant|obtenu|la|majorite|des|suffrages|presents|membres|votants|designe\(e\)|nomme\(e\)|elu\(e\)|choisi\(e\)|designee?s?|nommee?s?|elue?s?|choisie?s?|proclamee?s?|d'etre|d'assurer|d'exercer|comme|en|qualite|tant|que|de|pour|remplir|exercer|assurer|remplit|exerce|assure|remplira|exercera|assurera|accepte|les|le|fonctions?|roles?|fait|office|par|conseil|assemblee|l'unanimite|l'assemblee|unanimite|et|ces|cette|l)[\s,']{1,3}){0,20}$/;

export const readSecretary = rememberOf((text: SourceText): Secretary | null => {
  const mentions = [...flat(text).matchAll(word)];
  // At the head, where the secretary is appointed, or at the signatures; in between, minutes speak of secretaries of all kinds.
  for (const match of mentions.length > 2 * most ? [...mentions.slice(0, most), ...mentions.slice(-most)] : mentions) {
    const end = match.index + match[0].length;
    const found =
      besideMayor(text, match.index, end) ??
      behindWord(text, match.index, end) ??
      beforeWord(text, match.index, end) ??
      nextSentence(text, match.index, end);
    if (found !== null) return found;
  }
  return null;
});

const isSaidChosen = new RegExp(chosen);
const leadsToWord = new RegExp(`(?:${chosen}|comme|pour|en qualite de|nomme|designe|elit) ?$`);
const leadsToName = new RegExp(
  `^\\s{0,2}(?:\\(?(?:est |a ete )?${chosen}\\)? ?(?:(?:pour|par) (?:la|le|cette|l')[a-z ]{4,30}(?= ?:))?)?[,:\\-–.]{0,2}\\s{0,3}`,
);

/** "Secrétaire de séance : X", "… est élue secrétaire de séance : X", "Le secrétaire de séance est désigné : X". */
function behindWord(text: SourceText, start: number, end: number): Secretary | null {
  const lead = leadsToName.exec(text.folded.slice(end, end + 80))?.[0] ?? '';
  // "Le secrétaire de séance, le Maire, X": columns of signatures; whose name it is can't be told.
  if (/^[\s,]*(?:le|la) (?:maire|president)/.test(text.folded.slice(end, end + 24))) return null;
  if (/(?<![a-z])(?:le|la) (?:maire|presidente?),?\s{1,3}(?:le |la )?$/.test(text.folded.slice(Math.max(0, start - 30), start)))
    return null;
  const name = nameBehind(text, end + lead.length, 70);
  if (name === null || name.start - (end + lead.length) > 20) return null;
  // "X est désigné secrétaire de séance.", and a new line with another name: the sentence is over, its subject is the secretary.
  if (!lead.includes(':') && isChosen(text, start)) return null;
  // Without a mark, "secrétaire" may close what is said of the name before it: "X a été nommé secrétaire Y ouvre …".
  // "… nommé secrétaire X", "le secrétariat a été assuré par X" go on with the name.
  const said = / par$/.test(text.folded.slice(start, end)) || leadsToWord.test(text.folded.slice(Math.max(0, start - 40), start));
  // "ABSENTE Mme X SECRÉTAIRE DE SÉANCE Mme Y", lines lost: a heading with its capital, and nothing says it of the name before.
  // Without a title, whoever is listed as being there: "Secrétaire de séance Luc ROC  Présents : … Luc ROC".
  const heads =
    /\p{Lu}/u.test(text.view.text.charAt(start)) && !saidOfBefore(text, start) && (name.name.title !== null || isListed(text, name));
  if (
    !heads &&
    !/[:,\-–\n]/.test(lead) &&
    (beforeWord(text, start, end) !== null || (!said && lead.trim() === '' && !/\n/.test(text.view.text.slice(end, name.start))))
  )
    return null;
  const person = asListed(text, name);
  return { name: person, start, end: person.end };
}

/** Words or a mark between the name before and the word: "X, secrétaire", "X est désigné secrétaire". */
function saidOfBefore(text: SourceText, start: number): boolean {
  const before = subjectBefore(text, start);
  return before !== null && /\S/.test(text.view.text.slice(before.end, start));
}

/** Two offices sign side by side, with their names below: "Le secrétaire de séance, Le Maire, X Y", "Le Maire, La secrétaire, Y X". */
function besideMayor(text: SourceText, start: number, end: number): Secretary | null {
  const head = flat(text);
  const behind = /^[\s,:]{1,4}(?:le |la )?(?:maire|presidente?)[\s,:]{1,4}/.exec(head.slice(end, end + 40));
  const before = /(?<![a-z])(?:le|la) (?:maire|presidente?)[\s,:]{1,4}(?:le |la )$/.test(head.slice(Math.max(0, start - 30), start));
  if ((behind !== null) === before) return null;
  const from = end + (behind?.[0].length ?? 0);
  const near = text.view.text.slice(from, from + 110);
  const [first, second] = findPersonNames(near);
  if (first === undefined || second === undefined || first.name.given === null || second.name.given === null) return null;
  if (!/^[\s,:]*$/.test(near.slice(0, first.start)) || !/^\s*$/.test(near.slice(first.end, second.start))) return null;
  const name = before ? second : first;
  return { name: { ...name, start: from + name.start, end: from + name.end }, start, end: from + name.end };
}

/** "X a été désigné en qualité de | secrétaire": the verb and its subject stand before the word. */
function isChosen(text: SourceText, start: number): boolean {
  const name = subjectBefore(text, start);
  return name !== null && isSaidChosen.test(text.folded.slice(name.end, start));
}

function beforeWord(text: SourceText, start: number, end: number): Secretary | null {
  const name = subjectBefore(text, start);
  return name === null ? null : { name, start: name.start, end };
}

/** "… M. X  Le secrétariat …", "… M. X  Le conseil a choisi pour secrétaire …": the next sentence has a subject of its own. */
const ownSubject =
  /^\s*(?:le|la) $|(?<!par )(?:le (?:conseil|comite|bureau)|l'assemblee|la commission)(?: [a-z]{4,15})? (?:a (?!l'unanimite)|designe|nomme|choisi|elit)/;

/** The person whom the words right before "secrétaire" are said of. */
function subjectBefore(text: SourceText, start: number): FoundName | null {
  const name = nameBefore(text, start, between);
  return name === null || ownSubject.test(flat(text).slice(name.end, start)) ? null : name;
}

const appointing = /nomination|nommer|designer|designation|election|elire|choisir|fonction|nommee?|designee?|elue?/;
const takes = new RegExp(
  `^[\\s,]{0,3}(?:(?:est|a ete|ayant ete|fut|ayant obtenu (?:la (?:majorite|totalite)|l'unanimite)(?: absolue)? des (?:suffrages|voix|votes)(?: exprimes)?[, ]{1,2})\\s?)*(?:ensuite )?${chosen}(?![a-z])[^.;\\n]{0,60}`,
);

/** "… à la nomination d'un secrétaire pris au sein du conseil. M. X est désigné pour remplir cette fonction." */
function nextSentence(text: SourceText, start: number, end: number): Secretary | null {
  if (!appointing.test(text.folded.slice(Math.max(0, start - 160), end + 20))) return null;
  const behind = text.folded.slice(end, end + 260);
  for (const stop of behind.matchAll(/[.:;,]\s{1,2}|\n/g)) {
    const from = end + stop.index + stop[0].length;
    // "Désignation du secrétaire de séance. Le Conseil désigne M. X."
    const act = /^(?:le|la|l')\s?(?:conseil|comite|bureau|assemblee|commission)[a-z ]{0,30} (?:designe|nomme|elit|choisit) (?=[a-z])/.exec(
      text.folded.slice(from, from + 70),
    );
    const named = act === null ? null : nameBehind(text, from + act[0].length, 60);
    if (act !== null && named !== null && named.start - from - act[0].length < 4) return { name: named, start: from, end: named.end };
    const name = nameBehind(text, from, 80);
    if (name === null || name.start - from > 20) continue;
    const verb = takes.exec(text.folded.slice(name.end, name.end + 160));
    if (verb !== null) return { name, start: name.start, end: name.end + verb[0].trimEnd().length };
  }
  return null;
}
