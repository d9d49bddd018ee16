import { foldWords } from '../corpus/language/fold.ts';
import type { Act, Passage } from '../corpus/record/act.ts';
import type { Notice } from '../corpus/record/notice.ts';
import type { DocumentRecords } from '../corpus/store/corpus-writer.ts';

/** Two files that hold one act in the same words: nothing of the second is kept, and nothing is lost. */
export class SameActError extends Error {
  readonly code = 'sameAct';
  constructor(file: string, owner: string, actId: string) {
    super(`${file}: holds the act ${actId}, which ${owner} holds already in the same words; keep one of the two files`);
    this.name = 'SameActError';
  }
}

/**
 * Parts the documents whose acts are theirs to hold from those that hold an act of another file, which are to be settled with it. Whoever the
 * store has as owner keeps an act while their file still has it; else the first file does.
 */
export function partByOwner(
  documents: readonly DocumentRecords[],
  stored: ReadonlyMap<string, string>,
): { own: DocumentRecords[]; contested: DocumentRecords[] } {
  const holds = new Map(documents.map(({ file, acts }) => [file, new Set(acts.map(({ id }) => id))]));
  const owners = new Map([...stored].filter(([id, file]) => holds.get(file)?.has(id) ?? true));
  const own: DocumentRecords[] = [];
  const contested: DocumentRecords[] = [];
  for (const document of documents) {
    const { file, acts } = document;
    if (acts.some(({ id }) => (owners.get(id) ?? file) !== file)) {
      contested.push(document);
      continue;
    }
    for (const { id } of acts) owners.set(id, file);
    own.push(document);
  }
  return { own, contested };
}

/**
 * Whether the owner steps back from an act: in a file of its own it wins over the same act cut from minutes, whose record keeps the whole text
 * and says where the act stands.
 */
export function stepsBack(owner: DocumentRecords, newcomer: DocumentRecords, id: string): boolean {
  return isCut(owner, id) && !isCut(newcomer, id);
}

/**
 * A document without these acts, which the owner holds under the same ids. Cut from minutes, and in the owner's file on its own, an act is read
 * there alone. Of two that say the same the first is kept. Two that differ are both kept, the second under an id of its own: which of them is
 * right is for a person to say. `taken`: ids that the store has.
 */
export function withoutActsOf(
  owner: DocumentRecords,
  newcomer: DocumentRecords,
  ids: readonly string[],
  taken: ReadonlySet<string>,
): DocumentRecords {
  let left = newcomer;
  for (const id of ids) {
    const [own, theirs] = [actOf(newcomer, id), actOf(owner, id)];
    if (!own || !theirs) continue;
    const held = stepsBack(newcomer, owner, id) || saysTheSame(own, theirs);
    left = held ? without(left, own, owner.file) : renamed(left, own, owner.file, taken);
  }
  return left;
}

function actOf({ acts }: DocumentRecords, id: string): Act | undefined {
  return acts.find((act) => act.id === id);
}

/** An act of minutes: their record holds its words too. */
function isCut({ acts }: DocumentRecords, id: string): boolean {
  return acts[0]?.kind === 'minutes' && acts[0].id !== id;
}

/** Nine words in ten: one of the two may carry the stamp of its transmission, or a page's foot. */
const alike = 0.9;

/** The same words, and no figure that only one of the two has beside a figure that only the other has: a corrected amount is another act. */
function saysTheSame(one: Act, other: Act): boolean {
  if (one.textSha256 === other.textSha256) return true;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = [...a].filter((word) => b.has(word)).length;
  const onlyIn = (own: Set<string>, others: Set<string>) => [...own].some((word) => /\d/.test(word) && !others.has(word));
  return common >= alike * (a.size + b.size - common) && !(onlyIn(a, b) && onlyIn(b, a));
}

function wordsOf({ text }: Act): Set<string> {
  return new Set(foldWords(text).split(' '));
}

/** A document without an act that another file holds; its minutes say so at the act's place. */
function without(document: DocumentRecords, act: Act, file: string): DocumentRecords {
  const acts = document.acts.filter((one) => one.id !== act.id);
  return {
    ...document,
    acts: acts.map((one) => (one.kind === 'minutes' ? { ...one, notices: [...one.notices, heldElsewhere(one, act, file)] } : one)),
    passages: document.passages.filter(({ actId }) => actId !== act.id),
  };
}

function heldElsewhere(minutes: Act, { id, text }: Act, file: string): Notice {
  const start = minutes.text.indexOf(text);
  const places = start < 0 ? [] : [{ actId: minutes.id, start, end: start + text.length }];
  return { code: 'actInOwnFile', level: 'info', params: { id, file }, places };
}

function renamed(document: DocumentRecords, act: Act, file: string, taken: ReadonlySet<string>): DocumentRecords {
  const others = new Set(document.acts.map(({ id }) => id));
  let n = 2;
  while (taken.has(`${act.id}-${n}`) || others.has(`${act.id}-${n}`)) n += 1;
  const id = `${act.id}-${n}`;
  const named = withId(act, id);
  const notice: Notice = { code: 'idInOtherFile', level: 'doubt', params: { id: act.id, file }, places: [] };
  return {
    ...document,
    acts: document.acts.map((one) => (one.id === act.id ? { ...named, notices: [...named.notices, notice] } : one)),
    passages: document.passages.map((passage) => (passage.actId === act.id ? passageOf(passage, act.id, id) : passage)),
  };
}

/** The same act under another id: the printed one finds it still. */
function withId(act: Act, id: string): Act {
  const moved = <T extends { places: { actId: string; start: number; end: number }[] }>(one: T): T => ({
    ...one,
    places: one.places.map((place) => (place.actId === act.id ? { ...place, actId: id } : place)),
  });
  return {
    ...act,
    id,
    idAssigned: true,
    identifiers: [id, ...act.identifiers],
    facts: act.facts.map((fact) => ({ ...moved(fact), actId: id, id: `${id}${fact.id.slice(act.id.length)}` })),
    notices: act.notices.map(moved),
  };
}

function passageOf(passage: Passage, from: string, to: string): Passage {
  return { ...passage, actId: to, id: `${to}${passage.id.slice(from.length)}` };
}
