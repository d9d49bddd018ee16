import type { Answer } from '../server/contract.ts';
import type { GradedQuestion, Keys } from './graded-question.ts';

export type Grade = {
  question: GradedQuestion;
  answer: Answer;
  ms: number;
  /** Why the answer is wrong; empty where it is right. */
  faults: string[];
  /** Over the acts that the question names: how many of them are cited, and how many of the citations are of them. */
  cited: { wanted: number; found: number; given: number; fitting: number };
};

/** Compares an answer with what its question asks for. */
export function grade(question: GradedQuestion, answer: Answer, ms: number, keys: Keys): Grade {
  const said = plain(answer.text);
  const wanted = (question.cites ?? []).map((key) => keys[key] ?? key);
  const dates = answer.citations.map((citation) => citation.sessionDate);
  const faults = [
    ...([question.status].flat().includes(answer.status) ? [] : [`status ${answer.status}, not ${[question.status].flat().join('|')}`]),
    ...(answer.lang === question.lang ? [] : [`language ${answer.lang}, not ${question.lang}`]),
    ...(question.must ?? []).filter((one) => !pattern(one).test(said)).map((one) => `lacks /${one}/`),
    ...(question.mustNot ?? []).filter((one) => pattern(one).test(said)).map((one) => `has /${one}/`),
    ...(question.quotes ?? [])
      .filter((one) => !answer.citations.some((citation) => pattern(one).test(plain(citation.shown))))
      .map((one) => `no quotation of /${one}/`),
    ...wanted.filter((date) => !dates.includes(date)).map((date) => `no citation of ${date}`),
  ];
  const judged = wanted.length > 0;
  return {
    question,
    answer,
    ms,
    faults,
    cited: {
      wanted: wanted.length,
      found: wanted.filter((date) => dates.includes(date)).length,
      given: judged ? dates.length : 0,
      fitting: judged ? dates.filter((date) => wanted.includes(date)).length : 0,
    },
  };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').replaceAll('’', "'");
}

function pattern(source: string): RegExp {
  return new RegExp(plain(source), 'iu');
}
