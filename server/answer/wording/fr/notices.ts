import type { Notice } from '../../../../corpus/record/notice.ts';
import { date, euros } from './forms.ts';

type Params = Notice['params'];
type Status = 'present' | 'represented' | 'absent' | 'presentOrRepresented';

const day = (iso: string | number | undefined) => (typeof iso === 'string' && /^\d{4}/.test(iso) ? date(iso) : String(iso ?? ''));
const lists: Record<Status, string> = {
  present: 'les présents',
  represented: 'les représentés',
  absent: 'les absents',
  presentOrRepresented: 'les présents ou représentés',
};
const list = (status: string | number | undefined) => lists[status as Status] ?? String(status ?? '');
const weekdays = ['', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const weekday = (n: string | number | undefined) => weekdays[Number(n)] ?? '';
const roles: Record<string, string> = {
  convocation: 'de convocation',
  sent: "d'envoi en préfecture",
  received: 'de réception en préfecture',
  posted: "d'affichage",
  published: 'de publication',
};
const aspects: Record<string, string> = {
  present: 'les présents',
  represented: 'les représentés',
  absent: 'les absents',
  presentOrRepresented: 'les présents ou représentés',
  president: 'la présidence',
  secretary: 'le secrétariat',
  members: 'le nombre de membres',
  quorum: 'le quorum',
  time: "l'heure",
  venue: 'le lieu',
};

const modelReasons: Record<string, string> = {
  tooSlow: "il n'a pas répondu à temps",
  overBudget: 'son usage du jour est épuisé',
  badReply: 'sa réponse était illisible',
  failed: 'il ne répond pas',
};

/** Sentences of notices by code: what answering notes itself, then what the checks note on an act. */
export const notices = {
  byCode: {
    correctedName: ({ asked, read }: Params) => `J'ai lu « ${asked} » comme ${read}.`,
    sharedName: ({ asked, people }: Params) =>
      `« ${asked} » peut désigner plusieurs personnes, que rien dans les actes ne réunit : ${people}.`,
    impossibleDate: ({ asked }: Params) => `« ${asked} » n'est pas une date qui existe ; je n'en ai pas tenu compte.`,
    missedDate: ({ asked }: Params) => `Le corpus n'a aucune séance pour « ${asked} ».`,
    unknownAct: ({ asked }: Params) => `Le corpus n'a pas d'acte « ${asked} ».`,
    modelWorded: ({ model }: Params) =>
      `Les premières phrases, hors citations, sont d'un modèle de langue (${model}) ; chacune a été comparée aux actes qu'elle cite.`,
    modelReplaced: ({ count }: Params) =>
      Number(count) === 1
        ? "Une phrase du modèle de langue a laissé place aux mots de l'acte qu'elle citait, qui ne la disent pas telle quelle."
        : `${count} phrases du modèle de langue ont laissé place aux mots des actes qu'elles citaient, qui ne les disent pas telles quelles.`,
    modelDropped: ({ count }: Params) =>
      Number(count) === 1
        ? "Une phrase du modèle de langue a été écartée : les actes qu'elle citait ne la disent pas."
        : `${count} phrases du modèle de langue ont été écartées : les actes qu'elles citaient ne les disent pas.`,
    modelSilent: ({ reason }: Params) => `Réponse faite sans le modèle de langue (${modelReasons[String(reason)] ?? String(reason)}).`,
    weekdayDiffers: ({ date: iso, printed, actual }: Params) =>
      `L'acte écrit ${weekday(printed)} ; le ${day(iso)} était un ${weekday(actual)}.`,
    dateOutOfOrder: ({ role, date: iso, sitting }: Params) =>
      `La date ${roles[String(role)] ?? ''} (${day(iso)}) ne s'accorde pas avec celle de la séance (${day(sitting)}).`,
    sittingDatesDiffer: ({ sitting, other }: Params) => `L'acte donne deux dates de séance : ${day(sitting)} et ${day(other)}.`,
    identifierBeforeSitting: ({ date: iso, sitting }: Params) =>
      `L'identifiant de télétransmission porte une date (${day(iso)}) antérieure à la séance (${day(sitting)}).`,
    identifierAfterSitting: ({ date: iso, sitting }: Params) =>
      `L'identifiant de télétransmission porte la date du ${day(iso)}, postérieure à la séance du ${day(sitting)}.`,
    planSum: ({ total, sum, difference }: Params) =>
      `Les lignes du plan de financement font ${euros(Number(sum))}, le total imprimé est de ${euros(Number(total))} (écart : ${euros(Number(difference))}).`,
    membersDiffer: ({ members, listed }: Params) => `L'acte compte ${members} membres et en nomme ${listed}.`,
    inTwoLists: ({ person, one, other }: Params) => `${person} figure à la fois parmi ${list(one)} et parmi ${list(other)}.`,
    giverPresent: ({ person }: Params) => `${person} a donné procuration et figure parmi les présents.`,
    presidentAway: ({ president, status }: Params) => `${president} préside d'après l'acte, et y figure parmi ${list(status)}.`,
    printedCountDiffers: ({ printed, listed }: Params) =>
      `L'acte imprime un nombre (${printed}) qui n'est pas celui des noms de sa liste (${listed}).`,
    severalProxies: ({ holder, proxies, limit, article }: Params) =>
      `${holder} détient ${proxies} procurations ; la règle en permet ${limit} (CGCT ${article}).`,
    holderNotPresent: ({ holder, giver }: Params) => `${holder}, qui détient la procuration de ${giver}, ne figure pas parmi les présents.`,
    quorumNotMet: ({ required, counted, article }: Params) =>
      `Le quorum est de ${required} et les listes de l'acte en comptent ${counted} (CGCT ${article}).`,
    quorumFigure: ({ printed, majority, members, article }: Params) =>
      `L'acte imprime un quorum de ${printed} ; la majorité de ${members} membres est de ${majority} (CGCT ${article}).`,
    signatoryNotPresident: ({ signatory, president }: Params) =>
      `L'acte est signé par ${signatory} et la séance était présidée par ${president}.`,
    sittingToldDifferently: ({ aspect, date: iso, onlyFirst, onlyOther }: Params) =>
      `Deux actes de la séance du ${day(iso)} ne disent pas de même ${aspects[String(aspect)] ?? String(aspect)} : ${onlyFirst} / ${onlyOther}.`,
    moreVotesThanVoters: ({ votes, voters }: Params) => `L'acte compte ${votes} voix pour ${voters} votants.`,
    lostCharacters: ({ count }: Params) => `${count} caractères du fichier n'ont pas pu être lus.`,
    recognisedText: () => `Ce texte vient d'une reconnaissance de caractères : vérifiez-le sur l'original.`,
    pagesWithoutText: ({ pages }: Params) => `Pages sans texte : ${pages}.`,
    runningLinesSetAside: ({ lines }: Params) => `Lignes répétées de page en page, mises à part : ${lines}.`,
    notCut: () => `Ce document de plusieurs affaires n'a pas été découpé.`,
    unanimityOpposed: ({ against }: Params) => `L'acte dit l'unanimité et compte ${against} voix contre.`,
  } as Record<string, (params: Params) => string>,
  generic: ({ code, params }: Pick<Notice, 'code' | 'params'>) => {
    const told = Object.entries(params).map(([name, value]) => `${name} : ${value}`);
    return `Contrôle « ${code} »${told.length === 0 ? '' : ` (${told.join(', ')})`}.`;
  },
};
