import { foldWords } from '../../../corpus/language/fold.ts';
import type { Intent, Question } from '../../contract.ts';
import type { Asked } from './intent.ts';
import type { Acronym } from './subject.ts';

/** What is asked for; where no wording tells, what the question holds: an act is shown, a person told of, a date's acts listed. */
export function intentOf(
  text: string,
  asked: Asked | null,
  held: { people: number; dates: number; acts: number; subject: string[]; acronyms: Acronym[] },
): Pick<Question, 'intent' | 'alsoAsked' | 'aspect' | 'yesNo' | 'count'> {
  const rest = { alsoAsked: [], aspect: null, yesNo: false, count: false };
  if (asked) {
    const { intent, alsoAsked, aspect, yesNo, count } = personal(asked, held.people > 0);
    // "What is FEDER?" asks for the words behind the letters as much as for the thing.
    const short = held.subject.length === 1 && held.acronyms.some((one) => one.acronym.replace(/\s/g, '') === held.subject[0]);
    if (intent === 'open' && aspect === 'what' && short && asksWhatItIs(text))
      return { intent: 'acronym', alsoAsked: ['open'], aspect: null, yesNo, count };
    // "Que signifie espace numérique de travail ?": several words are no acronym, and have a meaning all the same.
    if (
      intent === 'acronym' &&
      alsoAsked.length === 0 &&
      held.subject.length > 1 &&
      !held.subject.some((word) => held.acronyms.some((one) => one.acronym.replace(/\s/g, '') === word))
    )
      return { intent: 'open', alsoAsked, aspect: 'what', yesNo, count };
    return { intent, alsoAsked, aspect, yesNo, count };
  }
  // "Did the prefecture approve the act of 2016?" asks of the act what no wording knows: it is not answered by showing the act.
  const whether = /^\W*(?:did|does|do|was|were|is|are|has|have|can|could|est ce|l acte \w+ t il)\b/.test(foldWords(text));
  if (held.acts > 0 && whether && held.subject.length > 0) return { intent: 'open', ...rest, yesNo: true };
  if (held.acts > 0) return { intent: 'act', ...rest };
  if (held.people > 0) return held.dates > 0 ? { intent: 'presence', ...rest, yesNo: true } : { intent: 'person', ...rest };
  // "SDIS = ?", "DETR ?": letters alone ask what they stand for.
  const letters = held.subject.length === 1 && held.acronyms.some((one) => one.acronym.replace(/\s/g, '') === held.subject[0]);
  if (letters && foldWords(text) === held.subject[0]) return { intent: 'acronym', ...rest, alsoAsked: ['open'] };
  if (held.subject.length > 0) return { intent: 'open', ...rest };
  return { intent: held.dates > 0 ? 'acts' : 'open', ...rest };
}

/** "What is an ENT?", "Qu'est-ce que l'ENT ?", "Définis FEDER": the thing itself right behind the asking, not its aim or its cost. */
function asksWhatItIs(text: string): boolean {
  return /(?:what (?:exactly )?(?:is|are|s)|qu est ce (?:que|qu|exactement)|c est quoi|defin\w{0,8})(?: que| c est| exactly| exactement)?(?: an?| the| une?| les?| la| l| du| de l| des?)* \w+(?: \w+)?$/.test(
    foldWords(text),
  );
}

/** "Was X absent" is about X: the state of one person, unless the sittings are asked for. */
function personal(asked: Asked, person: boolean): Asked {
  const states: Intent[] = ['present', 'absent', 'represented'];
  if (!person || !asked.yesNo || !states.includes(asked.intent) || asked.all) return asked;
  return { ...asked, intent: 'presence', aspect: asked.intent };
}
