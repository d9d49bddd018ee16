import type { FactDraft, FactKind } from '../../../corpus/record/fact.ts';
import { extractContent } from '../../../ingest/content/extract-content.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';

type DraftOf<K extends FactKind> = Extract<FactDraft, { kind: K }>;

/** What is read of one kind out of a text, with the words of its places. */
export function factsOf<K extends FactKind>(kind: K, text: string): { value: DraftOf<K>['value']; quotes: string[] }[] {
  const found: { value: DraftOf<K>['value']; quotes: string[] }[] = [];
  for (const draft of extractContent(sourceText(text))) {
    if (!isOf(kind, draft)) continue;
    const { value, spans }: FactDraft = draft;
    // The kind was checked; TypeScript does not follow it through the generic union.
    found.push({ value: value as DraftOf<K>['value'], quotes: spans.map(({ start, end }) => text.slice(start, end)) });
  }
  return found;
}

function isOf<K extends FactKind>(kind: K, draft: FactDraft): draft is DraftOf<K> {
  return draft.kind === kind;
}

export function valuesOf<K extends FactKind>(kind: K, text: string): DraftOf<K>['value'][] {
  return factsOf(kind, text).map(({ value }) => value);
}

/** An act of an invented Département, with the explanations and decisions of the test in it. */
export function act(explanation: string, decision = '- Approuve le rapport.', recitals = 'Vu le rapport du Président,'): string {
  return `DÉPARTEMENT DU VAL-DE-BRUME

L'an deux mille dix neuf, le douze mars, les membres de la Commission Permanente se sont réunis sous la présidence de Mme Odile
FARGUES, Présidente.

Présents :
M. AUBIN, Mme FARGUES, M. LE GOFFIC

Absent(s) :
Mme de ROQUEBRUNE

RÉNOVATION DES HALLES
DE SAINT-PARDOUX

____

${explanation}

DECISION de la COMMISSION PERMANENTE

${recitals}

Après en avoir délibéré,

LA COMMISSION PERMANENTE :

${decision}

Adopté à l'unanimité.

La Présidente,

Odile FARGUES
`;
}
