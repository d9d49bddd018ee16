import type { Notice } from './notice.ts';

/**
 * The sentence of every notice, by code, in French and in English. `{name}` is a parameter of the notice; `{name|date}`, `{name|weekday}`,
 * `{name|euros}` and `{name|word}` word it: a day, a day of the week (1 Monday), cents as euros, a term of `terms`.
 */
const texts = {
  membersDiffer: {
    fr: "L'acte compte {members} membres ; ses listes en nomment {listed}.",
    en: 'The act counts {members} members; its lists name {listed}.',
  },
  printedCountDiffers: {
    fr: "L'acte imprime {printed} pour : {what|word} ; sa liste en nomme {listed}.",
    en: 'The act prints {printed} for: {what|word}; its list names {listed}.',
  },
  quorumNotMet: {
    fr: 'Le quorum est de {required} ; {counted} membres ({counts|word}) sont comptés (CGCT, article {article}).',
    en: 'The quorum is {required}; {counted} members ({counts|word}) are counted (CGCT, article {article}).',
  },
  quorumFigure: {
    fr: 'Le quorum imprimé est de {printed} ; la majorité de {members} membres est de {majority} (CGCT, article {article}).',
    en: 'The printed quorum is {printed}; the majority of {members} members is {majority} (CGCT, article {article}).',
  },
  severalProxies: {
    fr: '{holder} détient {proxies} pouvoirs ; la loi en permet {limit} (CGCT, article {article}).',
    en: '{holder} holds {proxies} proxies; the law allows {limit} (CGCT, article {article}).',
  },
  holderNotPresent: {
    fr: "{holder} détient le pouvoir de {giver} sans figurer parmi les présents de l'acte.",
    en: '{holder} holds the proxy of {giver} and is not among those present in the act.',
  },
  giverPresent: {
    fr: '{person} est à la fois parmi les présents et parmi les représentés.',
    en: '{person} is listed both as present and as represented.',
  },
  inTwoLists: {
    fr: 'Le nom de {person} figure dans deux listes : {one|word} et {other|word}.',
    en: '{person} stands in two lists: {one|word} and {other|word}.',
  },
  presidentAway: {
    fr: '{president} préside la séance et figure dans une autre liste : {status|word}.',
    en: '{president} chairs the sitting and stands in another list: {status|word}.',
  },
  planSum: {
    fr: 'Les lignes du plan de financement font {sum|euros} ; le total imprimé est de {total|euros} (écart : {difference|euros}).',
    en: 'The lines of the financing plan add up to {sum|euros}; the printed total is {total|euros} (difference: {difference|euros}).',
  },
  moreVotesThanVoters: {
    fr: 'Le vote compte {votes} voix et abstentions pour {voters} votants.',
    en: 'The vote counts {votes} votes and abstentions for {voters} voters.',
  },
  unanimityOpposed: {
    fr: "L'acte dit l'unanimité et compte {against} vote(s) contre.",
    en: 'The act says unanimity and counts {against} vote(s) against.',
  },
  weekdayDiffers: {
    fr: "L'acte imprime un {printed|weekday} pour le {date|date}, qui est un {actual|weekday}.",
    en: 'The act prints a {printed|weekday} for {date|date}, which is a {actual|weekday}.',
  },
  dateOutOfOrder: {
    fr: 'La date du {date|date} ({role|word}) ne peut suivre ni précéder ainsi la séance du {sitting|date}.',
    en: 'The date {date|date} ({role|word}) does not fit a sitting of {sitting|date}.',
  },
  sittingDatesDiffer: {
    fr: "L'acte donne deux dates à la séance : {sitting|date} et {other|date}.",
    en: 'The act gives the sitting two dates: {sitting|date} and {other|date}.',
  },
  identifierAfterSitting: {
    fr: "L'identifiant de transmission porte la date du {date|date}, après la séance du {sitting|date} : ce peut être celle de l'envoi.",
    en: 'The transmission identifier carries the date {date|date}, after the sitting of {sitting|date}: it may be that of the sending.',
  },
  identifierBeforeSitting: {
    fr: "L'identifiant de transmission porte la date du {date|date}, avant la séance du {sitting|date}.",
    en: 'The transmission identifier carries the date {date|date}, before the sitting of {sitting|date}.',
  },
  signatoryNotPresident: {
    fr: "L'acte est signé par {signatory} ; la séance était présidée par {president}.",
    en: 'The act is signed by {signatory}; the sitting was chaired by {president}.',
  },
  sittingToldDifferently: {
    fr: 'Deux actes racontent autrement la séance du {date|date} ({aspect|word}) : {first} seul dit {onlyFirst} ; {other} seul dit {onlyOther}.',
    en: 'Two acts tell the sitting of {date|date} differently ({aspect|word}): only {first} has {onlyFirst}; only {other} has {onlyOther}.',
  },
  notCut: {
    fr: "Ce document semble réunir plusieurs actes qui n'ont pas pu être séparés : ce qui y est lu peut venir de l'un ou de l'autre.",
    en: 'This document seems to hold several acts that could not be told apart: what is read in it may come from any of them.',
  },
  lostCharacters: {
    fr: "{count} caractère(s) du fichier n'ont pas pu être lus.",
    en: '{count} character(s) of the file could not be read.',
  },
  recognisedText: {
    fr: 'Le texte vient d’une reconnaissance de caractères (confiance : {percent} %).',
    en: 'The text comes from character recognition (confidence: {percent}%).',
  },
  recognisedPages: {
    fr: 'Le texte de la page {pages} vient d’une reconnaissance de caractères (confiance : {percent} %).',
    en: 'The text of page {pages} comes from character recognition (confidence: {percent}%).',
  },
  runningLinesSetAside: {
    fr: '{lines} ligne(s) répétées (en-têtes, pieds de page, tampons) ont été mises de côté.',
    en: '{lines} repeated line(s) (heads, feet, stamps) were set aside.',
  },
  idShared: {
    fr: "L'identifiant {id} est imprimé sur plusieurs actes du même document : celui-ci en reçoit un autre.",
    en: 'The identifier {id} is printed on several acts of the same document: this one is given another.',
  },
  actInOwnFile: {
    fr: "L'acte {id} a son propre fichier ({file}) : ses faits y sont lus ; le procès-verbal en garde le texte.",
    en: 'The act {id} has a file of its own ({file}): its facts are read there; the minutes keep its text.',
  },
  idInOtherFile: {
    fr: "L'identifiant {id} est aussi imprimé dans {file}, dont le texte diffère : cet acte-ci en reçoit un autre.",
    en: 'The identifier {id} is printed in {file} too, whose text differs: this act is given another.',
  },
  awayForAct: {
    fr: "D'après le procès-verbal, {person} n'était pas en séance pour cet acte (« {condition} »).",
    en: 'By the minutes, {person} was not at the sitting for this act (“{condition}”).',
  },
  representedForAct: {
    fr: "D'après le procès-verbal, {person} était représenté(e) pour cet acte (« {condition} »).",
    en: 'By the minutes, {person} was represented for this act (“{condition}”).',
  },
  movementDuringAct: {
    fr: "{person} arrive ou part pendant l'examen de cet acte (« {condition} ») : le procès-verbal ne dit pas si c'est avant le vote.",
    en: 'While this act was dealt with, {person} came or left (“{condition}”): the minutes do not say whether before the vote.',
  },
  movementUnplaced: {
    fr: "{person} : « {condition} ». Les actes concernés n'ont pas pu être déterminés avec certitude.",
    en: '{person}: “{condition}”. Which acts this concerns could not be told for sure.',
  },
  factCorrected: {
    fr: 'Vérifié par {by} le {on|date} : {why}. La lecture automatique donnait : {extracted}.',
    en: 'Checked by {by} on {on|date}: {why}. The automatic reading gave: {extracted}.',
  },
  factAdded: {
    fr: "Ajouté par {by} le {on|date} : {why}. La lecture automatique n'avait rien relevé à cet endroit.",
    en: 'Added by {by} on {on|date}: {why}. The automatic reading had found nothing there.',
  },
  factSetAside: {
    fr: 'Écarté par {by} le {on|date} : {why}. La lecture automatique donnait : {extracted}.',
    en: 'Set aside by {by} on {on|date}: {why}. The automatic reading gave: {extracted}.',
  },
  correctionLost: {
    fr: "La correction de {by} du {on|date} n'est pas appliquée : l'acte ne porte plus les mots « {quote} » ou les porte plusieurs fois.",
    en: 'The correction by {by} of {on|date} is not applied: the act no longer has the words “{quote}”, or has them several times.',
  },
  correctionUnclear: {
    fr: "La correction de {by} du {on|date} n'est pas appliquée : plusieurs faits sont lus dans « {quote} ».",
    en: 'The correction by {by} of {on|date} is not applied: several facts are read in “{quote}”.',
  },
  scdlRow: {
    fr: 'La ligne {row} du fichier SCDL {file} décrit cet acte.',
    en: 'Row {row} of the SCDL file {file} describes this act.',
  },
  scdlDiffers: {
    fr: "{what|word} : l'acte dit {stated|said}, la ligne {row} du fichier SCDL {file} dit {published|said}.",
    en: '{what|word}: the act says {stated|said}, row {row} of the SCDL file {file} says {published|said}.',
  },
  scdlOfNoAct: {
    fr: 'La ligne {row} du fichier SCDL {file} décrit {named}, qui ne correspond à aucun acte du corpus.',
    en: 'Row {row} of the SCDL file {file} describes {named}, which is no act of the corpus.',
  },
  scdlOfSeveralActs: {
    fr: 'La ligne {row} du fichier SCDL {file} décrit {named}, qui peut être plusieurs actes du corpus.',
    en: 'Row {row} of the SCDL file {file} describes {named}, which may be several acts of the corpus.',
  },
  scdlFault: {
    fr: 'La colonne {column} de la ligne {row} du fichier SCDL {file} {fault|word} : elle est laissée de côté.',
    en: 'The column {column} of row {row} of the SCDL file {file} {fault|word}: it is left aside.',
  },
} as const satisfies Record<string, { fr: string; en: string }>;

/** Terms that parameters name. */
const terms: Record<string, { fr: string; en: string }> = {
  present: { fr: 'présents', en: 'present' },
  represented: { fr: 'représentés', en: 'represented' },
  absent: { fr: 'absents', en: 'absent' },
  presentOrRepresented: { fr: 'présents ou représentés', en: 'present or represented' },
  voters: { fr: 'votants', en: 'voters' },
  votesCast: { fr: 'suffrages exprimés', en: 'votes cast' },
  president: { fr: 'présidence', en: 'chair' },
  members: { fr: 'membres en exercice', en: 'members in office' },
  quorum: { fr: 'quorum', en: 'quorum' },
  convocation: { fr: 'convocation', en: 'convocation' },
  sent: { fr: 'envoi en préfecture', en: 'sent to the prefecture' },
  received: { fr: 'réception en préfecture', en: 'received by the prefecture' },
  posted: { fr: 'affichage', en: 'posted' },
  published: { fr: 'publication', en: 'published' },
  unanimity: { fr: "l'unanimité", en: 'unanimity' },
  'scdl.DELIB_DATE': { fr: 'Date de la délibération', en: 'Day of the deliberation' },
  'scdl.PREF_DATE': { fr: 'Réception en préfecture', en: 'Received by the prefecture' },
  'scdl.VOTE_EFFECTIF': { fr: 'Membres en exercice', en: 'Members in office' },
  'scdl.VOTE_REEL': { fr: 'Votants', en: 'Voters' },
  'scdl.VOTE_POUR': { fr: 'Voix pour', en: 'Votes for' },
  'scdl.VOTE_CONTRE': { fr: 'Voix contre', en: 'Votes against' },
  'scdl.VOTE_ABSTENTION': { fr: 'Abstentions', en: 'Abstentions' },
  'scdl.missing': { fr: 'est vide, alors que le standard la demande', en: 'is empty though the standard asks for it' },
  'scdl.form': { fr: "n'a pas la forme du standard", en: 'does not have the form of the standard' },
  'scdl.group': { fr: "est vide alors que d'autres de son groupe sont remplies", en: 'is empty while others of its group are filled' },
  'scdl.beforeDeliberation': { fr: 'précède la délibération', en: 'comes before the deliberation' },
  'scdl.yearOrder': { fr: 'donne deux années qui ne se suivent pas', en: 'gives two years that do not follow one another' },
  'scdl.moreVoters': { fr: 'compte plus de votants que de membres', en: 'counts more voters than members' },
  'scdl.voteSum': { fr: 'ne fait pas la somme des voix et des abstentions', en: 'is not the sum of votes and abstentions' },
};

export type NoticeCode = keyof typeof texts;
type Lang = 'fr' | 'en';

/** Every code that has a sentence. */
export const noticeCodes = Object.keys(texts).filter(isKnown);

/** The notice as a sentence. A code that this version does not know (a store written by a later one) is named as it is. */
export function noticeText(notice: Pick<Notice, 'code' | 'params'>, lang: Lang): string {
  if (!isKnown(notice.code)) return lang === 'fr' ? `Remarque : ${notice.code}.` : `Remark: ${notice.code}.`;
  return texts[notice.code][lang].replace(/\{(\w+)(?:\|(\w+))?\}/g, (_, name: string, form: string | undefined) =>
    worded(notice.params[name] ?? '?', form, lang),
  );
}

function isKnown(code: string): code is NoticeCode {
  return Object.hasOwn(texts, code);
}

function worded(value: string | number, form: string | undefined, lang: Lang): string {
  const locale = lang === 'fr' ? 'fr-FR' : 'en-GB';
  const time = (day: string) => Date.parse(`${day}T00:00:00Z`);
  switch (form) {
    case 'date': {
      const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
      return Number.isNaN(time(String(value))) ? String(value) : date.format(time(String(value)));
    }
    case 'weekday':
      // 1 January 2024 was a Monday.
      if (!Number.isInteger(Number(value))) return String(value);
      return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, Number(value)));
    case 'euros':
      return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' }).format(Number(value) / 100);
    case 'said':
      // A day, a figure or a term, as the column has it.
      return /^\d{4}-/.test(String(value)) ? worded(value, 'date', lang) : worded(value, 'word', lang);
    case 'word':
      return terms[String(value)]?.[lang] ?? String(value);
    default:
      return String(value);
  }
}
