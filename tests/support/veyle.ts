import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Three acts of an invented département, as registers print them: a plan and its contract, an agreement with a yearly share, a purchasing group. */
const bus = `Département de la Veyle

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE

Séance du 12 mars 2019

CP2019_03_07
id. 2207

L'an deux mille dix-neuf, le douze mars, les membres de la commission permanente, légalement convoqués, se sont réunis à l'Hôtel du Département, sous la présidence de M. Armand TILLOY, Président.

Présents :
M. TILLOY, Mme OUVRARD, M. BASTIDON, Mme CLAVEYROLLES, M. DESMARETZ

Absents représentés :
Mme HAUTECLOQUE (pouvoir à M. BASTIDON), M. PRUNIAUX (pouvoir à Mme OUVRARD)

Absente :
Mme RIGOULET

Nombre de membres de la commission permanente : 8
Quorum : 5

MÉDIABUS DÉPARTEMENTAL

Depuis janvier 2017, toutes les communes sont desservies par le médiabus. La première phase s'est achevée fin 2018 et une deuxième phase a été entamée en février 2019 (phase 2019-2022).

Le marché attribué à la société ROULEVAL s'élève à 180 000,00 € TTC. L'aide de l'Europe, au titre du Fonds Européen Agricole pour le Développement Rural (FEADER), est sollicitée à hauteur de 60 %.

Le plan de financement est le suivant :
- coût total : 180 000,00 €
- subvention FEADER : 108 000,00 €
- autofinancement : 72 000,00 €

Vu le rapport du Président,

LA COMMISSION PERMANENTE :

- Approuve le plan de financement de la deuxième phase du médiabus ;
- Autorise le Président à solliciter la subvention FEADER.

Adopté à l'unanimité.

Le Président,
Armand TILLOY

Envoyé en préfecture le 22/03/2019
Reçu en préfecture le 25/03/2019
Affiché le
ID : 099-229900018-20190312-CP2019_03_07-DE
`;

const readers = `Département de la Veyle

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS DE LA COMMISSION PERMANENTE

Séance du 18 juin 2020

CP2020_06_11

L'an deux mille vingt, le dix-huit juin, les membres de la commission permanente, légalement convoqués, se sont réunis à l'Hôtel du Département, sous la présidence de M. Armand TILLOY, Président.

Présents :
M. TILLOY, Mme OUVRARD, M. BASTIDON, Mme HAUTECLOQUE, M. PRUNIAUX, Mme RIGOULET, M. DESMARETZ

Absente représentée :
Mme CLAVEYROLLES (pouvoir à M. TILLOY)

Nombre de membres de la commission permanente : 8
Quorum : 5

MÉDIABUS
CONVENTION AVEC L'AGENCE DES LECTEURS

L'Agence des Lecteurs mesure la fréquentation du médiabus. Cet accompagnement a été formalisé par une convention signée en 2016 et arrivée à son terme fin 2019.

Par courrier du 6 février 2020, l'Agence des Lecteurs propose une convention pour 2020 et 2021. La quarantaine de communes desservies se partageront le reste du coût.

LA COMMISSION PERMANENTE :

- Approuve la convention avec l'Agence des Lecteurs « Suivi de fréquentation du médiabus 2020-2021 », fixant la participation du Département à 900 € par an ;
- Impute la dépense à l'article 6281 sous-fonction 313 du budget départemental.

Adopté à l'unanimité.

Le Président,
Armand TILLOY
`;

const group = `Département de la Veyle

Le 14 septembre 2022 à 9h15, les membres de la commission permanente, légalement convoqués, se sont réunis à l'Hôtel du Département, sous la présidence de Mme Solène OUVRARD, Présidente.

Nombre de membres de la commission permanente : 8
Quorum : 5

Sont présents :
Mme OUVRARD, M. BASTIDON, Mme HAUTECLOQUE, M. ZELLER, Mme RIGOULET, M. DESMARETZ

Sont représentés :
M. PRUNIAUX (pouvoir à M. ZELLER), Mme LANGLADE (pouvoir à Mme RIGOULET)

ADHÉSION AU GROUPEMENT DE COMMANDES DU MÉDIABUS

Les partenaires sont, depuis 2020, la Région Val-de-Saône, les Départements de l'Orbe et de la Sarine et l'académie de Montrevel.

L'accord-cadre est conclu pour 3 ans, la convention de groupement prenant fin au plus tard le 30 juin 2025.

Le Département a recueilli l'avis des bibliothécaires, reçu le 3 mai dernier. Le coordonnateur du groupement est la Région Val-de-Saône.

LA COMMISSION PERMANENTE :

- Approuve la convention constitutive du groupement de commandes du médiabus ;
- Autorise la Présidente à signer la convention.

Adopté à l'unanimité.

Envoyé en préfecture le 20/09/2022
Reçu en préfecture le 20/09/2022
Publié le 21/09/2022
ID : 099-229900018-20220914-3306-DE

La Présidente,
Solène OUVRARD
`;

/** A corpus folder of the three acts. */
export async function veyle(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-veyle-'));
  await Promise.all([
    writeFile(join(folder, 'mediabus.txt'), bus),
    writeFile(join(folder, 'lecteurs.txt'), readers),
    writeFile(join(folder, 'groupement.txt'), group),
  ]);
  return folder;
}
