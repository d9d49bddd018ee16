import type { Notice } from '../../../../corpus/record/notice.ts';
import type { fr } from '../fr.ts';
import { date, euros } from './forms.ts';

type Params = Notice['params'];

const day = (iso: Params[string] | undefined) => (typeof iso === 'string' && /^\d{4}/.test(iso) ? date(iso) : String(iso ?? ''));
const lists: Record<string, string> = { presentOrRepresented: 'present or represented' };
const list = (status: Params[string] | undefined) => lists[String(status)] ?? String(status ?? '');
const weekdays = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const weekday = (n: Params[string] | undefined) => weekdays[Number(n)] ?? '';
const roles: Record<string, string> = {
  convocation: 'convocation',
  sent: 'sending to the prefecture',
  received: 'receipt by the prefecture',
  posted: 'posting',
  published: 'publication',
};

const aspects: Record<string, string> = {
  present: 'who was present',
  represented: 'who was represented',
  absent: 'who was absent',
  presentOrRepresented: 'who was present or represented',
  president: 'who presided',
  members: 'the number of members',
  quorum: 'the quorum',
};

const modelReasons: Record<string, string> = {
  tooSlow: 'it did not answer in time',
  overBudget: "the day's use of it is spent",
  badReply: 'its reply could not be read',
  failed: 'it does not answer',
};

export const notices: (typeof fr)['notices'] = {
  byCode: {
    correctedName: ({ asked, read }) => `I read “${asked}” as ${read}.`,
    sharedName: ({ asked, people }) => `“${asked}” may be several people, whom nothing in the acts brings together: ${people}.`,
    impossibleDate: ({ asked }) => `“${asked}” is not a date that exists; it was left aside.`,
    missedDate: ({ asked }) => `The corpus has no sitting for “${asked}”.`,
    unknownAct: ({ asked }) => `The corpus has no act “${asked}”.`,
    modelWorded: ({ model }: Params) =>
      `The first sentences, quotations apart, are a language model's (${model}); each was compared with the acts that it cites.`,
    modelReplaced: ({ count }: Params) =>
      Number(count) === 1
        ? 'A sentence of the language model gave way to the words of the act that it cited, which do not say it in that way.'
        : `${count} sentences of the language model gave way to the words of the acts that they cited, which do not say them in that way.`,
    modelDropped: ({ count }: Params) =>
      Number(count) === 1
        ? 'A sentence of the language model was left out: the acts that it cited do not say it.'
        : `${count} sentences of the language model were left out: the acts that they cited do not say them.`,
    modelSilent: ({ reason }: Params) => `Answered without the language model (${modelReasons[String(reason)] ?? String(reason)}).`,
    weekdayDiffers: ({ date: iso, printed, actual }) => `The act says ${weekday(printed)}; ${day(iso)} was a ${weekday(actual)}.`,
    dateOutOfOrder: ({ role, date: iso, sitting }) =>
      `The date of ${roles[String(role)] ?? ''} (${day(iso)}) does not fit that of the sitting (${day(sitting)}).`,
    sittingDatesDiffer: ({ sitting, other }) => `The act gives two dates of its sitting: ${day(sitting)} and ${day(other)}.`,
    identifierBeforeSitting: ({ date: iso, sitting }) =>
      `The transmission identifier bears a date (${day(iso)}) before the sitting (${day(sitting)}).`,
    identifierAfterSitting: ({ date: iso, sitting }) =>
      `The transmission identifier bears the date of ${day(iso)}, after the sitting of ${day(sitting)}.`,
    planSum: ({ total, sum, difference }) =>
      `The lines of the financing plan add up to ${euros(Number(sum))}, the printed total is ${euros(Number(total))} (difference: ${euros(Number(difference))}).`,
    membersDiffer: ({ members, listed }) => `The act counts ${members} members and names ${listed}.`,
    inTwoLists: ({ person, one, other }) => `${person} is listed both as ${list(one)} and as ${list(other)}.`,
    giverPresent: ({ person }) => `${person} gave a proxy and is listed as present.`,
    presidentAway: ({ president, status }) => `By the act ${president} chairs, and is listed as ${list(status)}.`,
    printedCountDiffers: ({ printed, listed }) =>
      `The act prints a number (${printed}) that is not that of the names in its list (${listed}).`,
    severalProxies: ({ holder, proxies, limit, article }) =>
      `${holder} holds ${proxies} proxies; the rule allows ${limit} (CGCT ${article}).`,
    holderNotPresent: ({ holder, giver }) => `${holder}, who holds the proxy of ${giver}, is not listed as present.`,
    quorumNotMet: ({ required, counted, article }) =>
      `The quorum is ${required} and the lists of the act come to ${counted} (CGCT ${article}).`,
    quorumFigure: ({ printed, majority, members, article }) =>
      `The act prints a quorum of ${printed}; the majority of ${members} members is ${majority} (CGCT ${article}).`,
    signatoryNotPresident: ({ signatory, president }) => `The act is signed by ${signatory} and the sitting was chaired by ${president}.`,
    sittingToldDifferently: ({ aspect, date: iso, onlyFirst, onlyOther }) =>
      `Two acts of the sitting of ${day(iso)} differ on ${aspects[String(aspect)] ?? String(aspect)}: ${onlyFirst} / ${onlyOther}.`,
    moreVotesThanVoters: ({ votes, voters }) => `The act counts ${votes} votes for ${voters} voters.`,
    lostCharacters: ({ count }) => `${count} characters of the file could not be read.`,
    recognisedText: () => `This text comes from character recognition: check it on the original.`,
    pagesWithoutText: ({ pages }) => `Pages without text: ${pages}.`,
    runningLinesSetAside: ({ lines }) => `Lines repeated from page to page were set aside: ${lines}.`,
    notCut: () => `This document of several items was not cut up.`,
    unanimityOpposed: ({ against }) => `The act says unanimity and counts ${against} against.`,
  },
  generic: ({ code, params }) => {
    const told = Object.entries(params).map(([name, value]) => `${name}: ${value}`);
    return `Check “${code}”${told.length === 0 ? '' : ` (${told.join(', ')})`}.`;
  },
};
