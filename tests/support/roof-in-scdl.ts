import { type ScdlRow, scdlRow } from '../../corpus/scdl/scdl-row.ts';
import { registerExtract } from './write-acts.ts';

/** The act that {@link roofRow} is about. */
export const roof = registerExtract({ number: 'CM2021_02_03', date: '4 février 2021', subject: 'Réfection du toit de la halle' });

/** A row of an SCDL file that breaks no rule, about the roof unless told otherwise. */
export const roofRow = (cells: Partial<ScdlRow> = {}): ScdlRow =>
  scdlRow({
    COLL_NOM: 'Commune de Sainte-Ombre',
    COLL_SIRET: '21990123400017',
    DELIB_ID: 'CM2021_02_03',
    DELIB_DATE: '2021-02-04',
    DELIB_MATIERE_CODE: '3.5',
    DELIB_MATIERE_NOM: 'domaine et patrimoine/gestion du domaine public',
    DELIB_OBJET: 'Réfection du toit de la halle',
    PREF_DATE: '2021-02-09',
    VOTE_EFFECTIF: '4',
    VOTE_REEL: '4',
    VOTE_POUR: '3',
    VOTE_CONTRE: '0',
    VOTE_ABSTENTION: '1',
    ...cells,
  });
