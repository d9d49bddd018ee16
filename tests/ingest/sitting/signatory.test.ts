import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractSignatory } from '../../../ingest/sitting/signatory.ts';

function read(source: string): string {
  const [fact] = extractSignatory(sourceText(source));
  return fact?.kind === 'signatory' ? `${fact.value.person.printed} | ${fact.value.office ?? '-'}` : 'nobody';
}
const head = 'sous la présidence de Mme Anne VALMY, Maire.\nPrésents : Anne VALMY, Luc ROC, Max PIN\n\n';

describe('extractSignatory', () => {
  it.each([
    ['Adopté.\n\nLe Président,\n\nAnne VALMY', 'Anne VALMY | Président'],
    ['Le Président,\n\n#signature#\n\nAnne VALMY\n ', 'Anne VALMY | Président'],
    ['Pour extrait conforme, Le Maire, Anne VALMY Le Maire certifie sous sa responsabilité', 'Anne VALMY | Maire'],
    ['Pour extrait conforme, Le Maire : Anne VALMY\n\n', 'Anne VALMY | Maire'],
    ['Pour le président du conseil départemental et par délégation, Signé électroniquement par : Ida ORY Date de signature', 'Ida ORY | -'],
    [`${head}Fait à Roc, le 01/12/2023 Le Maire, UNS Anne VALMY`, 'Anne VALMY | Maire'],
    [`${head}La Secrétaire de séance, Le Maire, Luc ROC TL 27 Anne VALMY.`, 'Anne VALMY | Maire'],
    [`${head}À ROC, le 05 Janvier 2024 compte tenu de la transmission Anne VALMY, en sous-préfecture`, 'Anne VALMY | -'],
    ['Monsieur le Maire,\n\nLuc ROC', 'Luc ROC | Maire'],
    ['Le Maire,\n[signature]\nA. VALMY\n\nLa secrétaire de séance,\nL. ROC', 'A. VALMY | Maire'],
    ['La Présidente,\nMme Anne VALMY', 'Anne VALMY | Présidente'],
    [`${head}Le Maire La secrétaire de séance\nAnne VALMY Luc ROC`, 'Anne VALMY | Maire'],
    ['Pour extrait certifié conforme Le Maire Luc ROC', 'Luc ROC | Maire'],
    [
      'Adopté.\n\nLe Président de la Communauté de communes du Val Clair,\nAnne VALMY',
      'Anne VALMY | Président de la Communauté de communes du Val Clair',
    ],
    ['Adopté.\n\nLE MAIRE : Luc ROC', 'Luc ROC | MAIRE'],
    ['Adopté.\n\nLe Maire – Luc ROC\n', 'Luc ROC | Maire'],
    ['Adopté.\n\nLe Député-Maire,\nLuc ROC', 'Luc ROC | Député-Maire'],
    ['Adopté.\n\nP/ le Maire empêché, la 1ère adjointe\nAnne VALMY', 'Anne VALMY | 1ère adjointe'],
    [`${head}Pour extrait conforme.\n\nLuc ROC\nMaire de Villebrune\n`, 'Luc ROC | Maire de Villebrune'],
    [`${head}Fait et délibéré à Villebrune.\n\nMonsieur Luc ROC\nPrésident`, 'Luc ROC | Président'],
    [`${head}Fait à Villebrune.\nLuc ROC, Maire\n`, 'Luc ROC | Maire'],
  ])('%j', (text, expected) => expect(read(text)).toBe(expected));

  it.each([
    'AUTORISE Monsieur le Maire à signer la convention avec M. Luc ROC',
    'Le Maire, M. Luc ROC demande le report du point.',
    'Présents :\nLuc ROC\nMaire\nAnne VALMY\nAdjointe\n\nAdopté.',
    'Le Maire : Mme Anne VALMY a raison, le toit est à refaire.',
    'Le Président, e |}! l’armor à l’argoat @',
    `${head}Adopté à l’unanimité.`,
    '',
  ])('names nobody in %j', (text) => expect(read(text)).toBe('nobody'));
});
