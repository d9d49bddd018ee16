import { type Lang, questionLimits } from '../../../server/contract.ts';
import { CallError } from '../../web/call.ts';
import { phrases } from './phrases.ts';

/** Why there is no answer, in plain words. */
export function troubleWords(error: unknown, lang: Lang): string {
  const words = phrases[lang].trouble;
  if (!(error instanceof CallError)) return words.failed;
  switch (error.code) {
    case 'late':
    case 'too-slow':
      return words.late;
    case 'gone':
      return words.gone;
    case 'not-ready':
    case 'overloaded':
      return words.notReady;
    case 'changed':
      return words.changed;
    case 'too-many-requests':
      return phrases[lang].report.tooMany;
    case 'invalid-request':
      return error.errors.some(({ code }) => code === 'tooLong') ? words.tooLong(questionLimits.characters) : words.invalid;
    default:
      return words.failed;
  }
}
