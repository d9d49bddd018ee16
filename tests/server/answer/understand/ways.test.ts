import { describe, expect, it } from 'vitest';
import { asksFirst, asksName, asksOther, asksOutcome, asksRivals, asksWho } from '../../../../server/answer/find/asked-ways.ts';
import { genericTable } from '../../../../server/answer/understand/generic-table.ts';
import { asks } from '../../../../server/answer/understand/ways.ts';

describe('ways to ask for one thing', () => {
  it('reads the lines of a table in both languages, with slips of the pen', () => {
    const asksOpening = asks({ fr: 'pourquoi ... ouvr~|ouvert', en: 'why ... open~' });
    expect(asksOpening('Pourquoi la piscine de Brévigny a-t-elle ouvert ?')).toBe(true);
    expect(asksOpening('pourqoi la piscine ouvre')).toBe(true);
    expect(asksOpening('Why was the pool opened?')).toBe(true);
    expect(asksOpening('Quand la piscine ouvre-t-elle ?')).toBe(false);
  });

  it('tells the name of a thing from the title of an act', () => {
    expect(asksName('Quel est le nom de la navette ?')).toBe(true);
    expect(asksName('What is the shuttle called?')).toBe(true);
    expect(asksName('What is the title of the act?')).toBe(false);
  });

  it('knows who was first, who lost, who else and what came out', () => {
    expect(asksFirst("Quels sont les partenaires d'origine ?")).toBe(true);
    expect(asksFirst('Quels sont les partenaires ?')).toBe(false);
    expect(asksRivals('Which other bidders were there?')).toBe(true);
    expect(asksOther('Un autre prestataire que Lumivia ?')).toBe(false);
    expect(asksOther('Une autre société que Lumivia a-t-elle le marché ?')).toBe(true);
    expect(asksOutcome("Qu'a montré l'enquête ?")).toBe(true);
    expect(asksWho('Qui est le recteur ?')).toBe(true);
    expect(asksWho('Qui finance la navette ?')).toBe(false);
  });
});

describe('words that say nothing of a subject', () => {
  it('has one home for each word of a language', () => {
    for (const lang of ['fr', 'en'] as const) {
      const all = genericTable.flatMap((row) =>
        Object.values(row[lang]).flatMap((cell) => cell.split(/\s+/).filter((word) => word !== '')),
      );
      expect(all.filter((word, n) => all.indexOf(word) !== n)).toEqual([]);
    }
  });
});
