import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractAuthority } from '../../../ingest/sitting/authority.ts';
import { extractBody } from '../../../ingest/sitting/body.ts';
import { extractSitting } from '../../../ingest/sitting/extract-sitting.ts';
import { extractVenue } from '../../../ingest/sitting/venue.ts';

const named = (facts: ReturnType<typeof extractBody>) =>
  facts.flatMap((fact) => ('name' in fact.value && typeof fact.value.name === 'string' ? [fact.value.name] : []))[0] ?? null;

describe('body, authority and venue', () => {
  it.each([
    [
      'CONSEIL DÉPARTEMENTAL DE ROC-ET-VALMY\nEXTRAIT du REGISTRE de la COMMISSION PERMANENTE\nL’an deux mille dix-neuf, le trois avril, les membres de la Commission\nPermanente se sont réunis à l’Hôtel du Département, sous la présidence de M. PIN',
      ['Commission permanente', 'Département de Roc-et-Valmy', 'Hôtel du Département'],
    ],
    [
      'DÉPARTEMENT DU NORD-EST\nCOMMUNE DE VALMY-SUR-ROC\nL’an deux mille dix-neuf, le trois avril à 20 heures, le Conseil Municipal de la commune, dûment convoqué, s’est réuni salle de la Mairie, sous la présidence de M. PIN',
      ['Conseil municipal', 'Commune de Valmy-sur-Roc', 'salle de la Mairie'],
    ],
    [
      'Le 3 avril 2019, le Conseil Communautaire de la Communauté de Communes du Pays de Roc s’est réuni au siège de la communauté, à Valmy.',
      ['Conseil communautaire', 'Communauté de Communes du Pays de Roc', 'siège de la communauté, à Valmy'],
    ],
    [
      'COMMUNAUTÉ DE COMMUNES PLAINE ET COTEAUX\nBureau communautaire du 3 avril 2019',
      ['Bureau communautaire', 'Communauté de communes Plaine et Coteaux', null],
    ],
    [
      'COMMUNAUTÉ D’AGGLOMÉRATION\nTERRES DE ROC\nConseil communautaire du 3 avril 2019',
      ['Conseil communautaire', 'Communauté d’agglomération Terres de Roc', null],
    ],
    ['SIVOM DE LA VALLÉE DU ROC\nComité syndical du 3 avril 2019', ['Comité syndical', 'Sivom de la Vallée du Roc', null]],
    [
      'Syndicat Intercommunal d’Adduction d’Eau Potable de la Haute Roque\nComité syndical du 3 avril 2019',
      ['Comité syndical', 'Syndicat Intercommunal d’Adduction d’Eau Potable de la Haute Roque', null],
    ],
    [
      'CENTRE COMMUNAL D’ACTION SOCIALE DE VALMY\nConseil d’administration du 3 avril 2019',
      ["Conseil d'administration", 'Centre Communal d’Action Sociale de Valmy', null],
    ],
    ['CONSEIL RÉGIONAL\nSession plénière\nLe Conseil régional Haute-Roque, séance du 3 avril 2019', ['Conseil régional', null, null]],
    [
      'Le Conseil de la Communauté de Communes « Cœur de Roque », réuni. Séance du conseil communautaire du 3 avril 2019',
      ['Conseil communautaire', 'Communauté de Communes Cœur de Roque', null],
    ],
    ['Conseil municipal de la ville de Valmy, séance du 3 avril 2019', ['Conseil municipal', 'Ville de Valmy', null]],
    ['Vu la délibération du conseil municipal du 3 avril 2019', [null, null, null]],
  ])('%j', (source, expected) => {
    const text = sourceText(source);
    expect([named(extractBody(text)), named(extractAuthority(text)), named(extractVenue(text))]).toEqual(expected);
  });
});

describe('extractSitting over the acts of the corpus', () => {
  const folder = new URL('../../../corpus/acts/', import.meta.url);
  const acts = readdirSync(folder).filter((file) => /\.(?:txt|md)$/.test(file));

  it.each(acts)('%s: a date, a list, a signature, and every fact on words of the act', (file) => {
    const source = readFileSync(new URL(file, folder), 'utf8').normalize('NFC');
    const facts = extractSitting(sourceText(source));
    expect(facts.filter((fact) => fact.kind === 'date' && fact.value.role === 'sitting')).toHaveLength(1);
    expect(facts.filter((fact) => fact.kind === 'signatory')).toHaveLength(1);
    expect(facts.filter((fact) => fact.kind === 'president')).toHaveLength(1);
    for (const fact of facts) {
      for (const { start, end } of fact.spans) expect(source.slice(start, end).trim()).toBe(source.slice(start, end));
      if (fact.kind !== 'attendance' && fact.kind !== 'signatory') continue;
      const words = fact.spans
        .map(({ start, end }) => source.slice(start, end))
        .join(' ')
        .replace(/\s+/g, ' ');
      expect(words).toContain(fact.value.person.printed);
    }
  });

  it('agrees with what the acts count', () => {
    const people = (file: string, status: string) =>
      extractSitting(sourceText(readFileSync(new URL(file, folder), 'utf8'))).filter(
        (fact) => fact.kind === 'attendance' && fact.value.status === status,
      ).length;
    const [by2016, by2018] = [acts.find((file) => file.startsWith('2016')) ?? '', acts.find((file) => file.startsWith('2018')) ?? ''];
    // 19 members, as both acts print.
    expect([people(by2016, 'present'), people(by2016, 'represented'), people(by2016, 'absent')]).toEqual([14, 4, 1]);
    expect([people(by2018, 'present'), people(by2018, 'represented'), people(by2018, 'absent')]).toEqual([16, 3, 0]);
  });

  it('finds nothing in a text that is no act, and survives any cut', () => {
    expect(extractSitting(sourceText('Recette de la soupe : deux carottes, un oignon.'))).toEqual([]);
    const source = readFileSync(new URL(acts[0] ?? '', folder), 'utf8');
    for (let end = 0; end < source.length; end += 37) expect(() => extractSitting(sourceText(source.slice(0, end)))).not.toThrow();
  });
});
