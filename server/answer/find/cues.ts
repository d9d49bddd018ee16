import { fold } from '../../../corpus/language/fold.ts';
import type { Question } from '../../contract.ts';

/** What a question asks for, and the folded words by which French acts say it. Both are prefixes of words or of runs of words. */
const cues: { asked: string; said: string }[] = [
  {
    asked: 'pourquoi|pourqoi|raison|motif|why|reason',
    said: "c'est pourquoi|pour ces raisons|pour cette raison|en raison|afin d|dans le but|permet|considerant|au motif|car |satisfaction|compte tenu",
  },
  { asked: 'depuis quand|since when|depuis', said: 'depuis|a compter d|a partir d' },
  {
    asked: 'jusqu|until|till|when does|expire|prend fin|end of|ends?',
    said: 'jusqu|au plus tard|a terme|son terme|au terme|prenant fin|expir|echeance',
  },
  { asked: 'combien de temps|quelle duree|how long|duration', said: 'duree|pour une periode|pendant|ans|annees|mois' },
  { asked: 'comment|how', said: 'au moyen|par le biais|selon|grace a|modalites|reparti' },
  { asked: "what is|what are|qu'est|c'est quoi|definition|define", said: 'est un |est une |consiste|designe|se definit' },
  {
    asked: "que propose|qu'offre|offre|a quoi sert|offer|purpose|but|objectif|goal|aim",
    said: "offrant|permet|a pour objet|il s'agit|mise a disposition|acces|le but|objectif|moyen de",
  },
];

/** The words to look for in passages, by what the question asks for; null where it asks nothing in particular. */
export function cueOf(question: Question): RegExp | null {
  const asked = fold(question.text);
  const found = cues.filter((cue) => new RegExp(`\\b(?:${cue.asked})`).test(asked)).map((cue) => cue.said);
  return found.length === 0 ? null : new RegExp(`\\b(?:${found.join('|')})`, 'g');
}
