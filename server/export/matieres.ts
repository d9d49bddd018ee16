/**
 * The national nomenclature of subjects of acts (ACTES), levels 1 and 2, as the standard SCDL writes them: small letters, "level 1/level 2",
 * neither comma nor parenthesis. A code is text: 7.10 is not 7.1.
 */
const subjects: Record<string, [string, ...string[]]> = {
  '1': [
    'commande publique',
    'marchés publics',
    'délégations de service public',
    'conventions de mandat',
    'autres types de contrats',
    "transactions - protocole d'accord transactionnel",
    "actes relatifs à la maîtrise d'œuvre",
    'actes spéciaux et divers',
  ],
  '2': [
    'urbanisme',
    "documents d'urbanisme",
    "actes relatifs au droit d'occupation ou d'utilisation des sols",
    'droit de préemption urbain',
  ],
  '3': [
    'domaine et patrimoine',
    'acquisitions',
    'aliénations',
    'locations',
    'limites territoriales',
    'autres actes de gestion du domaine public',
    'autres actes de gestion du domaine privé',
  ],
  '4': [
    'fonction publique',
    'personnels titulaires et stagiaires de la fonction publique territoriale',
    'personnels contractuels',
    'fonction publique hospitalière',
    'autres catégories de personnels',
    'régime indemnitaire',
  ],
  '5': [
    'institutions et vie politique',
    'élection exécutif',
    'fonctionnement des assemblées',
    'désignation de représentants',
    'délégation de fonctions',
    'délégation de signature',
    'exercice des mandats locaux',
    'intercommunalité',
    "décision d'ester en justice",
  ],
  '6': [
    'libertés publiques et pouvoirs de police',
    'police municipale',
    'pouvoirs du président du conseil général',
    'pouvoirs du président du conseil régional',
    'autres actes réglementaires',
    "actes pris au nom de l'état et soumis au contrôle hiérarchique",
  ],
  '7': [
    'finances locales',
    'décisions budgétaires',
    'fiscalité',
    'emprunts',
    'interventions économiques',
    'subventions',
    'contributions budgétaires',
    'avances',
    'fonds de concours',
    'prise de participation',
    'divers',
  ],
  '8': [
    'domaines de compétences par thèmes',
    'enseignement',
    'aide sociale',
    'voirie',
    'aménagement du territoire',
    'politique de la ville-habitat-logement',
    'emploi-formation professionnelle',
    'transports',
    'environnement',
    'culture',
  ],
  '9': [
    'autres domaines de compétences',
    'autres domaines de compétences des communes',
    'autres domaines de compétences des départements',
    'autres domaines de compétences des régions',
    'vœux et motions',
  ],
};

/** The name of a code of two levels, or null where the nomenclature has none. */
export function matiereName(code: string): string | null {
  const [, first = '', second = ''] = /^(\d)\.([1-9]\d?)$/.exec(code) ?? [];
  const level = subjects[first];
  const name = level?.[Number(second)];
  return level === undefined || name === undefined ? null : `${level[0]}/${name}`;
}
