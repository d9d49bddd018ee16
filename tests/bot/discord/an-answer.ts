import type { Answer, Citation } from '../../../server/contract.ts';
import { sampleAnswer } from '../../support/sample-corpus.ts';

/** A citation of an invented act. */
export function citation(n: number, shown = `Paroles ${n}.`, of: Partial<Citation> = {}): Citation {
  const [actId, start] = [`DEL_2031_${n}`, n * 10];
  const quote = { quote: shown, shown, start, end: start + shown.length };
  return {
    n,
    actId,
    title: 'RÉFECTION DU LAVOIR',
    body: 'Conseil municipal',
    sessionDate: '2031-04-05',
    ...quote,
    textSha256: 'a'.repeat(64),
    url: `/acts/${actId}?start=${quote.start}&end=${quote.end}#q`,
    ...of,
  };
}

/** An answer with this text and what it takes to prove it. */
export function anAnswer(of: Partial<Answer>): Answer {
  return { ...sampleAnswer('Qui ?'), status: 'answered', lang: 'fr', text: 'Oui.', facts: [], citations: [], notices: [], ...of };
}
