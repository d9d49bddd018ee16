import { fold } from '../../../corpus/language/fold.ts';

/** What joins two questions of one sentence: a mark, "et", "and"; "ou" and "or" join what is one question. */
const joint =
  /\s*[?;]+\s*(?:et |and |puis |then |also |mais |but )?|,?\s(?:et|and|puis|ainsi que|as well as|mais|but|et aussi|and also)\s|,\s/gu;

/**
 * Words that a question begins with, after a joint: a question word, with its preposition or without ("par qui", "to whom"), an English
 * auxiliary, "est-ce que", "si" of an indirect question, or a verb with its pronoun behind it ("a-t-elle", "y était-il").
 */
const opens =
  /^(?:(?:a|au|aux|de|du|d'|par|pour|avec|chez|en|dans|sur|jusqu'|depuis|to|by|for|from|with|in|on|at|of|since|until) ?)?(?:qui|que|qu'|quoi|quels?|quelles?|combien|comment|quand|pourquoi|ou|lesquels?|lesquelles?|who|whom|whose|what|which|when|where|why|how|who's|what's)(?![\p{L}-])|^(?:est-ce|was|were|is|are|did|does|do|has|have|had|can|could|will|whether|if|si|s'ils?(?! (?:vous|te|plait)))(?![\p{L}])|^(?:(?:n'|ne |l'|y |en |lui |leur |s'|se ){0,2})\p{L}{1,14}-(?:t-)?(?:il|elle|ils|elles|on|ce)(?![\p{L}])/u;

/** "M. X était-il présent", "l'acte a-t-il été affiché": a verb with its pronoun behind it, somewhere. */
const inverted = /\p{L}-(?:t-)?(?:il|elle|ils|elles|on)(?![\p{L}])/u;
/** A question at all: the left side of a joint has to ask by itself. */
const asks =
  /(?<![\p{L}])(?:qui|que|qu'|quoi|quels?|quelles?|combien|comment|quand|pourquoi|ou|est-ce|who|whom|whose|what|which|when|where|why|how|was|were|is|are|did|does|has|have|whether|if|si|s'ils?(?! (?:vous|te|plait)))(?![\p{L}-])/u;
/** "Celui qui", "les membres qui", "the act which": a word that relates, behind the noun that it relates to. */
const relative = /\p{L}{2,} (qui|que|who|which|dont|ou|where)(?![\p{L}])/gu;
/** What may stand before a question word and leaves it one. */
const before = /(?<![\p{L}])(?:savoir|dire|indiquer|demande|connaitre|preciser|tell|know|ask|say|me|us|wonder|confirm|et|and)$/u;

/**
 * The questions of one message, in order: "Qui présidait et combien de membres étaient présents ?" is two. A piece that asks nothing
 * by itself stays with the one before. One text back where there is one question.
 */
export function questionsIn(text: string): string[] {
  return piecesOf(text).flatMap((piece) => twoVerbs(piece) ?? twoWords(piece) ?? [piece]);
}

/** What is done to acts and sittings, as participles that questions join: "envoyé et affiché", "chaired and signed". */
const done =
  'envoyee?s?|transmise?s?|teletransmise?s?|recue?s?|affichee?s?|publiee?s?|signee?s?|presidee?s?|convoquee?s?|sent|transmitted|received|posted|displayed|published|signed|chaired|presided';
const joinedVerbs = new RegExp(
  `^(.{2,200}?\\s)(${done})((?: (?:a la|en|au|by the|to the) \\p{L}+)?),? (?:et|and) ((?:ete |been )?(?:${done}))(?![\\p{L}])(.*)$`,
  'su',
);

/** "Quand l'acte a-t-il été envoyé et publié ?": the same of two verbs. */
function twoVerbs(text: string): [string, string] | null {
  const found = joinedVerbs.exec(fold(text));
  if (!found) return null;
  const [, head = '', first = '', to = '', second = ''] = found;
  const behind = head.length + first.length + to.length;
  const start = text.length - (found[5] ?? '').length - second.length;
  const rest = text.slice(start + second.length);
  return behind < start
    ? [
        text.slice(0, behind) + rest,
        head.length > 0 ? text.slice(0, head.length) + text.slice(start).replace(/^(?:été|ete|been) /, '') : rest,
      ]
    : null;
}

const joinedWords =
  /^(\P{L}*)(qui|quand|ou|comment|pourquoi|combien|who|when|where|how|why) (?:et|and) (qui|quand|ou|comment|pourquoi|combien|a quelle heure|who|when|where|how|why|at what time) (.+)$/su;

/** "Où et quand s'est-elle réunie ?" asks both of one thing. */
function twoWords(text: string): [string, string] | null {
  const found = joinedWords.exec(fold(text));
  const rest = found?.[4];
  if (!found || rest === undefined) return null;
  const tail = text.slice(text.length - rest.length);
  const first = text.slice((found[1] ?? '').length, (found[1] ?? '').length + (found[2] ?? '').length);
  const second = text.slice(text.length - rest.length - 1 - (found[3] ?? '').length, text.length - rest.length - 1);
  return [`${first} ${tail}`, `${second} ${tail}`];
}

/** The pieces that joints part. */
function piecesOf(text: string): string[] {
  const folded = fold(text);
  const cuts: { end: number; start: number }[] = [];
  let from = 0;
  for (const found of folded.matchAll(joint)) {
    const end = found.index;
    const start = end + found[0].length;
    const [left, right] = [folded.slice(from, end).trim(), folded.slice(start).trim()];
    const next = pieceOf(right);
    if (!asksItself(left) || !begins(next) || sharesRelative(left, next)) continue;
    cuts.push({ end: /[?;]/.test(found[0]) ? end + found[0].search(/[?;]/) + 1 : end, start });
    from = start;
  }
  const pieces = cuts.map(({ end }, i) => text.slice(cuts[i - 1]?.start ?? 0, end));
  return [...pieces, text.slice(cuts.at(-1)?.start ?? 0)].map((piece) => piece.trim()).filter((piece) => piece !== '');
}

/** Up to the next mark that ends a clause. */
function pieceOf(right: string): string {
  return /^[^?;,]{0,400}/u.exec(right)?.[0].trim() ?? '';
}

/** Two words and more: "quand et où" asks two things of one. */
function begins(piece: string): boolean {
  const words = piece.split(/\s+/).length;
  return words >= 2 && (opens.test(piece) || (inverted.test(piece) && words >= 3));
}

function asksItself(left: string): boolean {
  return left.split(/\s+/).length >= 2 && (asks.test(left) || inverted.test(left));
}

/** "Les élus qui étaient présents et qui avaient un pouvoir": both relate to the same noun. */
function sharesRelative(left: string, piece: string): boolean {
  const word = /^(?:qui|que|who|which|dont|ou|where)(?![\p{L}])/u.exec(piece)?.[0];
  if (word === undefined) return false;
  return [...left.matchAll(relative)].some(
    (found) => found[1] === word && !before.test(left.slice(0, found.index + found[0].length - word.length).trim()),
  );
}
