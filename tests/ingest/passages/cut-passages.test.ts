import { describe, expect, it } from 'vitest';
import type { Act } from '../../../corpus/record/act.ts';
import { extractContent } from '../../../ingest/content/extract-content.ts';
import { findParts } from '../../../ingest/parts/find-parts.ts';
import { cutPassages } from '../../../ingest/passages/cut-passages.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { act as actOf } from '../content/facts-of.ts';

function passagesOf(text: string) {
  const source = sourceText(text);
  const facts = extractContent(source).map(({ spans, ...draft }, i) => ({
    ...draft,
    id: `A#${draft.kind}-${i}`,
    actId: 'A',
    places: spans.map((span) => ({ actId: 'A', ...span })),
  })) as Act['facts']; // a draft with its places and ids is a fact; spreading a union loses which
  const act: Act = {
    id: 'A',
    idAssigned: true,
    kind: 'act',
    identifiers: ['A'],
    authority: { name: 'Département du Val-de-Brume', siren: null, from: 'manifest' },
    body: 'Commission Permanente',
    sessionDate: '2019-03-12',
    title: 'RÉNOVATION DES HALLES',
    file: 'a.txt',
    format: 'text',
    text,
    textSha256: '0'.repeat(64),
    pages: [],
    ocr: null,
    facts,
    notices: [],
  };
  return cutPassages(act, findParts(source));
}

describe('cutPassages', () => {
  const explanation = `Les halles ont été bâties en 1880 et leur toiture, faite d'ardoises de la
vallée, laisse passer la pluie depuis le dernier hiver ; les marchands demandent qu'elle soit reprise.

Les travaux comprennent :
- la charpente ;
- la couverture ;
- les chéneaux.

Ils dureront six mois à compter de la notification du marché et seront suivis par le service des bâtiments du Département.`;
  const passages = passagesOf(actOf(explanation, '• Approuve les travaux ;\n\n• Autorise la Présidente à signer.'));
  const shown = (part: string) => passages.filter((passage) => passage.part === part).map((passage) => passage.shown);

  it('keeps the attendance whole', () => {
    expect(shown('attendance')).toHaveLength(1);
    expect(shown('attendance')[0]).toMatch(/^L'an deux mille.*de ROQUEBRUNE$/);
  });

  it('follows the paragraphs, a list with the words that lead to it', () => {
    expect(shown('explanation')).toEqual([
      "Les halles ont été bâties en 1880 et leur toiture, faite d'ardoises de la vallée, laisse passer la pluie depuis le dernier hiver ; les marchands demandent qu'elle soit reprise.",
      'Les travaux comprennent : - la charpente ; - la couverture ; - les chéneaux. Ils dureront six mois à compter de la notification du marché et seront suivis par le service des bâtiments du Département.',
    ]);
  });

  it('gives each article of the decision and the vote a passage of its own', () => {
    expect(shown('decision')).toEqual([
      'Après en avoir délibéré, LA COMMISSION PERMANENTE : • Approuve les travaux ;',
      'Autorise la Présidente à signer.',
      "Adopté à l'unanimité.",
    ]);
  });

  it('carries title and date for search, and stands where it says', () => {
    const text = actOf(explanation);
    for (const [n, passage] of passagesOf(text).entries()) {
      expect(passage.context).toBe('RÉNOVATION DES HALLES · séance du 12 mars 2019');
      expect(passage.n).toBe(n);
      expect(text.slice(passage.start, passage.end).replace(/\s+/g, ' ').slice(0, 20)).toBe(passage.shown.slice(0, 20));
    }
  });

  it('splits a long paragraph at the ends of sentences', () => {
    const sentence = 'La toiture des halles est refaite en ardoise par tranches, de la halle aux grains à la halle au beurre. ';
    const long = passagesOf(actOf(sentence.repeat(30).trim())).filter(({ part }) => part === 'explanation');
    expect(long.length).toBeGreaterThan(2);
    for (const { shown: words } of long) {
      expect(words.length).toBeLessThanOrEqual(1200);
      expect(words).toMatch(/^La toiture.*beurre\.$/);
    }
  });

  it('groups the sentences of a text without lines', () => {
    const flat = `Commune de Villebrune. Présents : M. AUBIN, Mme CLERC. Monsieur le Maire expose le projet. ${'Le gymnase est usé et ses sols sont à reprendre. '.repeat(60)}Après en avoir délibéré, le Conseil Municipal : - APPROUVE le projet.`;
    const explanations = passagesOf(flat).filter(({ part }) => part === 'explanation');
    expect(explanations.length).toBeGreaterThan(2);
    for (const { shown: words } of explanations) expect(words).toMatch(/^[ML].*\.$/);
  });
});
