import { describe, expect, it } from 'vitest';
import { findParts } from '../../../ingest/parts/find-parts.ts';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { act } from '../content/facts-of.ts';

const partsOf = (text: string) =>
  findParts(sourceText(text)).map(({ part, start, end }) => ({ part, words: text.slice(start, end).replace(/\s+/g, ' ').trim() }));

describe('findParts', () => {
  it('finds the parts of an extract in its order and covers it', () => {
    const text = act('Le Département souhaite rénover les halles.');
    expect(partsOf(text).map(({ part }) => part)).toEqual([
      'header',
      'attendance',
      'title',
      'explanation',
      'recitals',
      'decision',
      'closing',
    ]);
    const parts = findParts(sourceText(text));
    expect(parts[0]?.start).toBe(0);
    expect(parts.at(-1)?.end).toBe(text.length);
    for (const [i, part] of parts.entries()) if (i > 0) expect(part.start).toBe(parts[i - 1]?.end);
  });

  it('keeps all lines of the title and the vote with the decision', () => {
    const parts = partsOf(act('Le Département souhaite rénover les halles.'));
    expect(parts.find(({ part }) => part === 'title')?.words).toContain('RÉNOVATION DES HALLES DE SAINT-PARDOUX');
    expect(parts.find(({ part }) => part === 'decision')?.words).toMatch(/^Après en avoir délibéré.*Adopté à l'unanimité\.$/);
    expect(parts.find(({ part }) => part === 'closing')?.words).toBe('La Présidente, Odile FARGUES');
  });

  it('takes Markdown marks with the line that they mark', () => {
    const text = act('Le Département souhaite rénover les halles.').replace('DECISION de la', '## **DECISION de la');
    const recitals = findParts(sourceText(text)).find(({ part }) => part === 'recitals');
    expect(text.slice(recitals?.start ?? 0).startsWith('## **DECISION')).toBe(true);
  });

  it('reads a mixed-case title before "X rapporte :" and a proposal that is adopted', () => {
    const parts = partsOf(`Extrait du registre
n° 2021 / 44

Présents :
Anna BERTIN, Louis CARRÈRE, Zoé DUMAS
Absents :
Paul ESPIAU

Réfection du gymnase Colette
Autorisation de signer le marché

Louis CARRÈRE rapporte :

Le gymnase date de 1974 et ses sols doivent être repris.

En conséquence, il est proposé au Conseil Municipal :
- d'autoriser la réfection ;
- de signer le marché.

Le Conseil adopte.
Pour extrait conforme`);
    expect(parts.map(({ part }) => part)).toEqual(['header', 'attendance', 'title', 'explanation', 'decision', 'closing']);
    expect(parts[2]?.words).toBe('Réfection du gymnase Colette Autorisation de signer le marché');
    expect(parts[4]?.words).toMatch(/^il est proposé.*adopte\.$/);
  });

  it('reads a text whose lines recognition joined into one', () => {
    const text = `COMMUNE DE VILLEBRUNE EXTRAIT DU REGISTRE L'an deux mil vingt et un, le neuf juin, le Conseil Municipal, dûment convoqué, s'est réuni sous la présidence de M. Yves LANTIER, Maire. Présents : Anna BERTIN, Louis CARRÈRE, Zoé DUMAS, Marie ESPIAU, Jean FABRE. Secrétaire de séance : Zoé DUMAS. OBJET : Réfection du gymnase Colette Monsieur le Maire expose que les sols du gymnase sont usés et qu'il convient de les reprendre avant la rentrée. Vu le code général des collectivités territoriales, Considérant l'état des sols, Après en avoir délibéré, à l'unanimité, le Conseil Municipal : - APPROUVE la réfection ; - AUTORISE le Maire à signer. Pour extrait conforme, Le Maire, Yves LANTIER`;
    const parts = partsOf(text);
    expect(parts.map(({ part }) => part)).toEqual(['header', 'attendance', 'title', 'explanation', 'recitals', 'decision', 'closing']);
    expect(parts[2]?.words).toBe('OBJET : Réfection du gymnase Colette');
    expect(parts[4]?.words).toBe("Vu le code général des collectivités territoriales, Considérant l'état des sols,");
  });

  it('gives nothing for an empty text and a header for a text without any cue', () => {
    expect(findParts(sourceText(''))).toEqual([]);
    expect(partsOf('Bonjour à tous')).toEqual([{ part: 'header', words: 'Bonjour à tous' }]);
  });
});

describe('a running head', () => {
  it('opens no new title where it comes again on the next page', () => {
    const page = 'Délibération n° 2021-44 ';
    const text = `Commune de Villebrune. Présents : Anna BERTIN, Louis CARRÈRE. ${page}Réfection du gymnase Colette Vu le code général des collectivités territoriales, Considérant que les sols du gymnase sont usés, ${page}Considérant que l'été permet les travaux et que les crédits sont inscrits au budget de la commune depuis le mois de janvier, Après en avoir délibéré, - APPROUVE la réfection du gymnase Colette ; - AUTORISE le Maire à signer le marché.`;
    expect(partsOf(text).map(({ part }) => part)).toEqual(['header', 'attendance', 'title', 'recitals', 'decision']);
  });
});
