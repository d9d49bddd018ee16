import { expect, it } from 'vitest';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { readFile } from '../../../ingest/reading/read-file.ts';

/** Minutes with as many acts, each of a page: some 2,500 characters. */
function minutes(acts: number): Uint8Array {
  const page = (n: number) =>
    `Délibération n° ${n} : Travaux de la rue ${n}\n\nM. Rémi BRICE expose que la dépense est de ${n} 200,50 € HT.\n\n${'Vu le code général des collectivités territoriales, notamment ses articles L. 2121-29 et suivants,\n'.repeat(8)}Considérant que la voie communale n° ${n} est dégradée depuis le 3 mars 2029 et que le devis de l’entreprise Colas Dupré s’élève à 12 345,67 €,\n\n${'Mme Flore DESNOS demande si les riverains ont été prévenus. M. le Maire répond qu’une réunion s’est tenue le 4 mai 2030.\n'.repeat(8)}\nLe conseil municipal, après en avoir délibéré, par 11 voix pour, 1 contre et 2 abstentions, approuve :\n- le programme de travaux ;\n- le plan de financement.\n\n`;
  return new TextEncoder().encode(
    `Procès-verbal du conseil municipal de Vallebois\n\nSéance du 12 mai 2031\n\nPrésents : Mme Hélène AUBIN, M. Rémi BRICE, Mme Flore DESNOS\n\n${Array.from({ length: acts }, (_, i) => page(i + 1)).join('')}`,
  );
}

async function processor(acts: number): Promise<number> {
  const bytes = minutes(acts);
  const before = process.cpuUsage();
  const read = await readFile(`pv-${acts}.txt`, bytes, noSettings);
  const { user, system } = process.cpuUsage(before);
  expect(read.acts).toHaveLength(acts + 1);
  return user + system;
}

it('ten times the pages take some ten times the time of the processor: 500 pages', { timeout: 180_000 }, async () => {
  await processor(50);
  const fifty = Math.min(await processor(50), await processor(50));
  // Twelve would do on a machine of its own; where others use it too, its caches are theirs as well. Quadratic work takes a hundred times.
  expect((await processor(500)) / fifty).toBeLessThan(20);
});
