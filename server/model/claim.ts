import { z } from 'zod';
import type { Act, Passage } from '../../corpus/record/act.ts';
import type { Fact } from '../../corpus/record/fact.ts';
import type { Lang, Question } from '../contract.ts';

/**
 * What a model may say: one sentence in the answer's language, and the records that carry it by their ids. `{{fact:ID}}` in the text is a
 * value (date, sum, name, count) that code places there before anything is checked: what the gate sees has no placeholder left. The text
 * carries no citation number: code numbers them.
 */
export const claimSchema = z.object({
  text: z.string(),
  cites: z.object({ facts: z.array(z.string()), passages: z.array(z.string()) }),
});
export type Claim = z.infer<typeof claimSchema>;

/** What the gate looks at: the claims, the question, and the records that the tools handed out, by id. Only these may be cited. */
export type GateInput = {
  claims: readonly Claim[];
  facts: ReadonlyMap<string, Fact>;
  passages: ReadonlyMap<string, Passage>;
  /** The acts of those records, whole: dates of sittings, identifiers and the words around a place. */
  acts: ReadonlyMap<string, Act>;
  question: Question;
  language: Lang;
};

/** A claim that the gate let through keeps its order; one that it dropped carries the code of the reason (`unknownName`, `figureNotCited`…). */
export type GateOutcome = { kept: Claim[]; dropped: { claim: Claim; reason: string }[] };
