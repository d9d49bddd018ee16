import { describe, expect, it } from 'vitest';
import { cutDocument } from '../../../ingest/cutting/cut-document.ts';

/** Nothing calls it minutes or an extract; its title and the body that decides are lines in capitals of their own. */
const act = `DÉPARTEMENT DU VALDORE
COMMISSION PERMANENTE
Séance du 14 mai 2031
Présents : Mme ARDOIN, M. BRESSAC, M. CELLIER
Représenté : M. DUVAL, pouvoir à Mme ARDOIN

OUVERTURE DES GYMNASES
AUX CLUBS DE LA VALLÉE

____

Le conseil départemental a décidé le 3 mars 2030 d'ouvrir ses gymnases. La convention est approuvée chaque année ; celle de l'an dernier a été
adoptée à l'unanimité par la commission permanente.

LA COMMISSION PERMANENTE :

- approuve la convention jointe ;
- autorise le président à la signer.

Adopté à l'unanimité.
`;

describe('a sitting without a title', () => {
  it('with one title and the body that decides in capitals is one act', () => {
    expect(cutDocument(act)).toMatchObject({ kind: 'act', acts: [{ span: { start: 0, end: act.length } }] });
  });

  it('with three titles in capitals over a decision each holds three', () => {
    const item = (title: string) =>
      `\n\n${title}\n\nLe maire expose la demande du service et ce qu'elle coûte. Le conseil municipal, après en avoir délibéré, décide de l'approuver.`;
    const minutes = `Commune de Valcombe\nSéance du 14 mai 2031\nPrésents : Mme ARDOIN, M. BRESSAC${item('TRAVAUX DE LA HALLE')}${item('TARIFS DU CAMPING')}${item('ACHAT DE PARCELLES')}\n`;
    expect(cutDocument(minutes)).toMatchObject({ kind: 'minutes', acts: [{}, {}, {}] });
  });
});
