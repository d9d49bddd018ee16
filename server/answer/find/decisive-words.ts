import { fold } from '../../../corpus/language/fold.ts';
import type { Cue } from './cues.ts';
import type { Subject } from './subject.ts';

/**
 * The subject with the words that decide marked as key: a passage that has all but them answers something else. `cue` is what the acts say
 * such an answer with; where it is needed, it stands for the verb of the question.
 */
export function decisiveFirst(question: string, subject: Subject, cue: Cue | null): Subject {
  const asked = fold(question).replaceAll('’', "'");
  const decisive = new Set([kindAsked(asked), doneIn(asked), ...(cue?.needed ? [] : [howDone(asked), doneTo(asked)]), headOf(asked)]);
  const kind = kindAsked(asked) ?? '';
  const told = subject.words.length > 1 && umbrella.test(kind) ? subject.words.filter((one) => one.word !== kind) : subject.words;
  return { ...subject, words: told.map((one) => (decisive.has(one.word) ? { ...one, key: true } : one)) };
}

/** What acts name by a narrower word: an authority is a region, a department or a town. */
const umbrella =
  /^(?:collectivites?|autorites?|organismes?|entites?|structures?|acteurs?|authority|authorities|body|bodies|entity|entities)$/;

/** "Which software …", "quel ministère …": what is asked for is one of that kind, so that a passage without the kind gives none. */
function kindAsked(asked: string): string | undefined {
  return /^\W*(?:(?:dans|par|de|pour|avec|sur|a|in|by|for|with) )?(?:quel(?:le)?s?|which|what) ([a-z]{4,})/.exec(asked)?.[1];
}

const byReason = /\b(?:pourquoi|why|comment|how|quand|when|raisons?|reasons?)\b/;

/** "A-t-il été renouvelé ?", "Has it been renewed?": what was done has to be said; that the thing is spoken of is no answer. */
function doneIn(asked: string): string | undefined {
  if (byReason.test(asked)) return undefined;
  return /\b(?:t-il|t-elle|has|have|had|was|were)\b.{0,80}\b(?:ete|been) ([a-z]{4,})/.exec(asked)?.[1];
}

/** "Comment les données sont-elles protégées ?", "How are the data protected?": what is not said to be done is not said how. */
function howDone(asked: string): string | undefined {
  if (!/\b(?:comment|how|maniere|facon)\b/.test(asked)) return undefined;
  return (
    /\b(?:sont|est|etaient|etait|seront|sera|ete)(?:-(?:ils|elles|il|elle|on))? (\p{L}{3,20}(?:e|i|u|is|it|ert)e?s?)(?!\p{L})/u.exec(
      asked,
    )?.[1] ?? /\b(?:are|is|was|were|been|be)\b.{1,60}\b([a-z]{3,20}(?:ed|en))\W*$/.exec(asked)?.[1]
  );
}

/** "Quels élèves sont exclus ?", "Which shops are closed?": what is not said to be done to any is said of none. */
function doneTo(asked: string): string | undefined {
  return /^\W*(?:quel(?:le)?s?|which|what) .{1,60}\b(?:sont|est|etaient|etait|seront|ont|avaient|are|is|were|was|have|had) (?:pas |not |never )?(?!ete\b|been\b)([a-z]{3,20}(?:e|i|u|us|is|it|ert|ed|en)e?s?)\b/.exec(
    asked,
  )?.[1];
}

/** "Les critères d'attribution", "the penalties for delay": a list of one thing is no list of another. */
function headOf(asked: string): string | undefined {
  return /\b(?:criteres?|criteria|criterion) (?:d'|de |du |des |de la |de l'|for |of )(?:the )?([a-z]{4,})/.exec(asked)?.[1];
}

/** "La définition d'une régie", "what is a concession": the notion whole, for its parts are other notions ("service public", "délégation"). */
export function asksNotion(question: string): boolean {
  return definedAs.test(fold(question).replaceAll('’', "'"));
}

const definedAs =
  /\b(?:competences|missions|attributions|fonctionnement|role|regles|statut|composition|procedure) d'une? |\b(?:powers|duties|rules|role|status|composition) of an? |\b(?:definition|definir|definissez|definis|define|meaning|signification|sens) (?:of |d'|de |du |des |une? |l')|\bqu'est-ce qu(?:e c'est qu)?'une? |\bwhat(?:'s| is| are) an? (?!.{0,80}\b(?:made|used|for|about)\b)/;
