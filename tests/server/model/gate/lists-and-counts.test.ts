import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../../../server/contract.ts';
import { gateClaims } from '../../../../server/model/gate/gate-claims.ts';
import { questionOf } from '../../../support/question-of.ts';
import { type Records, recordsOf } from './records.ts';

const act = `DÉPARTEMENT DE LA VEZONNE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE

Séance du 6 octobre 2020 à 17 h 30

Membres en exercice : 9 - Présents : 5 - Quorum : 4

CP2020_10_07

L'an deux mille vingt, le six octobre à 17 h 30, les membres de la Commission permanente se sont réunis à l'Hôtel du Département, sous la présidence de Mme Solène ARDOUIN, Présidente.

Présents :
Mme Solène ARDOUIN, M. Rémi BASTIDE, M. Joris CAZAL, Mme Aude DELPECH, M. Hugo ESTÈVE

Absents ayant donné procuration :
Mme Nadia FERRIER à M. Rémi BASTIDE
M. Loïc GUIRAUD à Mme Aude DELPECH
M. Marc HÉRAULT à M. Joris CAZAL

Absente :
Mme Inès JACQUET

Secrétaire de séance : M. Hugo ESTÈVE

RESTAURATION DE LA VOIE VERTE

Le Département est engagé dans un partenariat pour la voie verte avec la Région Morvane, la commune de Brissol, la commune de Tessan et l'association Roue libre.

Après en avoir délibéré, la Commission permanente :

- Approuve la restauration de la voie verte.

Adopté à l'unanimité.

Envoyé en préfecture le 09/10/2020
Reçu en préfecture le 09/10/2020
Publié le 12/10/2020
`;

let records: Records;
beforeAll(async () => {
  records = await recordsOf({ 'voie.txt': act });
});

/** Whether a sentence that cites all that the act states is let through. */
function passes(text: string, language: Lang): boolean {
  const facts = [...records.facts.values()].filter(({ actId }) => actId === 'CP2020_10_07').map(({ id }) => id);
  expect(facts.length).toBeGreaterThan(20);
  return (
    gateClaims({ claims: [{ text, cites: { facts, passages: [] } }], ...records, question: questionOf('?'), language }).kept.length === 1
  );
}

const rows = (truth: boolean, fr: readonly string[], en: readonly string[]) => [
  ...fr.map((text) => ['fr', text, truth] as const),
  ...en.map((text) => ['en', text, truth] as const),
];

describe.each([
  ...rows(
    true,
    [
      'Trois pouvoirs ont été donnés : par Mme Ferrier à M. Bastide, par M. Guiraud à Mme Delpech et par M. Hérault à M. Cazal.',
      'Nadia Ferrier avait donné pouvoir à Rémi Bastide et Loïc Guiraud à Aude Delpech.',
      'Mme Ferrier et M. Guiraud étaient représentés respectivement par M. Bastide et Mme Delpech.',
      'M. Bastide, présent, portait la procuration de Mme Ferrier.',
      'Mme Ferrier n’a pas pris part à la réunion ; M. Bastide détenait son pouvoir.',
      'Cinq membres étaient présents et trois représentés.',
      'M. Cazal et Mme Delpech étaient tous deux présents.',
      'Étaient notamment présents MM. Cazal et Estève.',
      'M. Guiraud avait donné procuration à Mme Delpech ; Mme Jacquet était absente.',
      'Parmi les partenaires figurent la Région Morvane, les communes de Brissol et de Tessan.',
      'L’acte a été envoyé et reçu en préfecture le 9 octobre 2020.',
      'L’acte a été envoyé en préfecture le 9 octobre 2020 et reçu le jour même.',
      'La séance s’est ouverte à dix-sept heures et demie.',
      'Mme Jacquet manquait à la séance.',
    ],
    [
      'Mr Bastide attended the meeting and also held Ms Ferrier’s proxy.',
      'Ms Ferrier did not attend in person; Mr Bastide held her proxy.',
      'Nadia Ferrier gave her proxy to Rémi Bastide, and Marc Hérault gave his to Joris Cazal.',
      'Five members were present and three represented.',
      'Joris Cazal and Aude Delpech both attended.',
      'Among those present were Ms Delpech and Mr Cazal.',
      'The act was sent to the prefecture on 9 October 2020 and received on the same day.',
      'The committee met on 6 October 2020 at half past five in the afternoon at the Hôtel du Département, chaired by Solène Ardouin.',
      'Ms Jacquet missed the meeting.',
      'Mr Estève took part in the meeting.',
    ],
  ),
  ...rows(
    false,
    [
      'Trois pouvoirs ont été donnés : par Mme Ferrier à M. Bastide, par M. Guiraud à M. Cazal et par M. Hérault à Mme Delpech.',
      'Deux pouvoirs ont été donnés : par Mme Ferrier à M. Bastide et par M. Guiraud à Mme Delpech.',
      'Nadia Ferrier avait donné pouvoir à Rémi Bastide et Loïc Guiraud à Joris Cazal.',
      'Mme Ferrier et M. Guiraud étaient représentés respectivement par Mme Delpech et M. Bastide.',
      'M. Estève, présent, portait la procuration de Mme Ferrier.',
      'Mme Ferrier n’a pas pris part à la réunion ; M. Cazal détenait son pouvoir.',
      'M. Bastide n’a pas pris part à la réunion ; Mme Ferrier détenait son pouvoir.',
      'Mme Ferrier n’a pas pris part à la réunion et n’a pas donné son pouvoir à M. Bastide.',
      'Cinq membres étaient présents et deux représentés.',
      'Six membres étaient présents.',
      'Cinq membres étaient absents.',
      'Le quorum était de cinq membres.',
      'Quatre membres étaient présents.',
      'Le quorum était de cinq, et quatre membres étaient présents.',
      'Huit membres étaient présents et un absent.',
      'Cinq agents étaient présents.',
      'Cinq membres étaient présents à l’ouverture.',
      'M. Cazal et Mme Jacquet étaient tous deux présents.',
      'Étaient notamment présents MM. Cazal et Guiraud.',
      'Étaient présents MM. Cazal et Estève.',
      'Mme Jacquet avait donné procuration à Mme Delpech ; M. Guiraud était absent.',
      'M. Guiraud avait donné procuration à Mme Delpech ; M. Cazal était absent.',
      'Mme Jacquet est la seule à manquer à la séance.',
      'Parmi les partenaires figurent la Région Morvane, les communes de Brissol et de Vezonne.',
      'Les communes de Brissol et de Tessan sont partenaires depuis 2008.',
      'Les communes de Brissol et de Tessan financent le partenariat.',
      'L’acte a été envoyé, reçu en préfecture et publié le 9 octobre 2020.',
      'L’acte a été reçu en préfecture le 9 octobre 2020 et publié le jour même.',
      'L’acte a été publié le 6 octobre 2020.',
      'La séance s’est ouverte à cinq heures et demie du matin.',
      'La séance s’est ouverte à dix-sept heures et quart.',
      'M. Estève manquait à la séance.',
    ],
    [
      'Mr Cazal attended the meeting and also held Ms Ferrier’s proxy.',
      'Ms Ferrier attended the meeting and also held Mr Bastide’s proxy.',
      'Ms Ferrier attended the meeting, represented by Mr Bastide.',
      'Ms Ferrier did not attend in person; Mr Cazal held her proxy.',
      'Ms Ferrier did not attend and did not give Mr Bastide her proxy.',
      'Nadia Ferrier gave her proxy to Rémi Bastide, and Marc Hérault gave his to Aude Delpech.',
      'Three members were present and five represented.',
      'Joris Cazal and Nadia Ferrier both attended.',
      'Among those present were Ms Delpech and Ms Ferrier.',
      'The act was sent to the prefecture on 9 October 2020 and published on the same day.',
      'The committee met on 9 October 2020 at half past five in the afternoon at the Hôtel du Département, chaired by Solène Ardouin.',
      'The committee met on 6 October 2020 at half past six in the afternoon at the Hôtel du Département, chaired by Solène Ardouin.',
      'The committee met on 6 October 2020 at the Hôtel du Département, chaired by Hugo Estève.',
      'Mr Estève missed the meeting.',
      'Ms Jacquet took part in the meeting.',
      'Ms Jacquet was the only member away.',
    ],
  ),
])('%s: %s', (language, text, truth) => {
  it(truth ? 'is let through' : 'is stopped', () => {
    expect(passes(text, language)).toBe(truth);
  });
});
