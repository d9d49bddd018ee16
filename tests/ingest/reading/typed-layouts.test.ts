import { describe, expect, it } from 'vitest';
import type { FactKind, FactOf } from '../../../corpus/record/fact.ts';
import { noSettings } from '../../../ingest/corpus-settings.ts';
import { readFile } from '../../../ingest/reading/read-file.ts';

async function read(text: string) {
  const { acts } = await readFile('acte.txt', new TextEncoder().encode(text), noSettings);
  const act = acts[0];
  const facts = <K extends FactKind>(kind: K) => (act?.facts ?? []).filter((fact): fact is FactOf<K> => fact.kind === kind);
  const people = (status: string) =>
    facts('attendance').flatMap(({ value }) =>
      value.status === status ? [`${value.person.title ?? ''} ${value.person.printed}`.trim()] : [],
    );
  return { act, facts, people, text: act?.text ?? '' };
}

const head = 'COMMUNE DE VERNOLLES\nConseil municipal\nSéance du 12 mars 2031\n';
const decision = '\nLe conseil municipal, après en avoir délibéré, à l’unanimité, approuve.\n';

describe('letters set apart', () => {
  it('are words: of headings, of the authority, and quoted as they stand', async () => {
    const { act, people, facts, text } = await read(
      `C O M M U N E   D E   V E R N O L L E S\nConseil municipal\nSéance du 12 mars 2031\nP R É S E N T S : M. Luc TISSIER, Mme Odette RAVEL\nA B S E N T : M. Guy PELLIER\n${decision}`,
    );
    expect(act?.authority.name).toBe('Commune de Vernolles');
    expect(people('present')).toEqual(['M. Luc TISSIER', 'Mme Odette RAVEL']);
    expect(people('absent')).toEqual(['M. Guy PELLIER']);
    const place = facts('authority')[0]?.places[0];
    expect(text.slice(place?.start, place?.end)).toBe('C O M M U N E   D E   V E R N O L L E S');
  });

  it('are no words where they are initials or sections', async () => {
    const { people, facts } = await read(`${head}Présents : M. A. B. TISSIER, Mme O RAVEL\nSections A B C D E du cadastre.\n${decision}`);
    expect(people('present')).toEqual(['M. A. B. TISSIER', 'Mme O RAVEL']);
    expect(facts('acronym')).toEqual([]);
  });
});

describe('lists', () => {
  it('with a title in small letters, and none behind a figure', async () => {
    const { people } = await read(`${head}Présents : m. Luc TISSIER, mme Odette RAVEL\nUne haie de 12 m. Le Clos.\n${decision}`);
    expect(people('present')).toEqual(
      ['m. Luc TISSIER', 'mme Odette RAVEL'].map((name) => name.replace(/^m\./, 'M.').replace(/^mme/, 'Mme')),
    );
  });

  it('of a single administrator away', async () => {
    const { people } = await read(
      `${head}Administrateurs présents : Mme RAVEL, M. TISSIER\nAdministrateurs représentés : M. PERRIN par Mme RAVEL\nAdministrateur absent : M. COLLET\n${decision}`,
    );
    expect(people('represented')).toEqual(['M. PERRIN']);
    expect(people('absent')).toEqual(['M. COLLET']);
  });

  it('in parentheses behind their count', async () => {
    const { people } = await read(
      `${head}Nombre de présents : 2 (Mme Odette RAVEL, M. Luc TISSIER)\nNombre d'absents : 1 (M. Guy PELLIER)\nNombre de votants : 2\n${decision}`,
    );
    expect(people('present')).toEqual(['Mme Odette RAVEL', 'M. Luc TISSIER']);
    expect(people('absent')).toEqual(['M. Guy PELLIER']);
  });
});

describe('votes', () => {
  it.each([
    ['Vote : oui : 12 non : 2 blancs : 1', { for: 12, against: 2 }],
    ['Accord unanime du Conseil.', { result: 'unanimity' }],
    ['Vote unanime des membres présents.', { result: 'unanimity' }],
  ])('%s', async (words, vote) => {
    const { facts } = await read(
      `${head}Présents : M. Luc TISSIER\n\nLe maire propose une vente.\n\nLe conseil décide de vendre.\n${words}\n`,
    );
    expect(facts('vote').map(({ value }) => value)).toMatchObject([vote]);
  });

  it('a price is none, whatever leads to it', async () => {
    const { facts } = await read(
      `${head}Présents : M. Luc TISSIER\n\nLa parcelle est à vendre pour 12 345 €.\n\nLe conseil municipal, à l’unanimité, approuve l’achat.\n`,
    );
    expect(facts('vote').map(({ value }) => value)).toMatchObject([{ result: 'unanimity', for: null, against: null }]);
  });

  it('an agreement sought is none', async () => {
    const { facts } = await read(`${head}Présents : M. Luc TISSIER\n\nLe maire espère un accord unanime des riverains.\n`);
    expect(facts('vote')).toEqual([]);
  });
});

describe('titles', () => {
  it.each([
    ['N° 2031-15 Approbation du compte de l’année\nMonsieur le Maire expose les comptes.\n', 'Approbation du compte de l’année'],
    [
      '\n3. Achat d’une parcelle aux Brosses\n\nMonsieur le Maire expose que la parcelle est à vendre.\n',
      'Achat d’une parcelle aux Brosses',
    ],
    // The next line begins a sentence.
    ['Objet : Entretien des haies\nLe Maire rappelle les règles.\n', 'Entretien des haies'],
    ['Objet\n\nDemande d’aide pour la salle des fêtes\n\nLe maire présente le projet.\n', 'Demande d’aide pour la salle des fêtes'],
  ])('%j', async (words, title) => {
    expect((await read(`${head}Présents : M. Luc TISSIER, Mme Odette RAVEL\n${words}${decision}`)).act?.title).toBe(title);
  });

  it('in a text without lines, behind the number', async () => {
    const flat = `${head}Présents : M. Luc TISSIER, Mme Odette RAVEL. N° 2031-15 Approbation du compte de l’année Monsieur le Maire expose que les comptes sont justes et que rien n’est à redire à la gestion de l’exercice, dont les écritures sont conformes à celles du comptable public. ${decision} Fait et délibéré les jour, mois et an que dessus, et ont signé au registre les membres présents après lecture faite.`;
    expect((await read(flat.replace(/\s+/g, ' '))).act?.title).toBe('Approbation du compte de l’année');
  });

  it('none where the number heads something else', async () => {
    const { act } = await read(`${head}Présents : M. Luc TISSIER\nN° 2031-15 Séance ordinaire\n${decision}`);
    expect(act?.title).not.toMatch(/Séance/);
  });
});

describe('amounts', () => {
  const amounts = async (words: string) =>
    (await read(`${head}Présents : M. Luc TISSIER\n\n${words}\n${decision}`)).facts('amount').map(({ value }) => value.cents);

  it.each([
    ['Le coût est de € 12 345.', [1_234_500]],
    ['Une somme de EUR 12 345,50 est prévue.', [1_234_550]],
    // Cells that columns tore.
    ['9 000,00 € 149 352,00 123 - Pôle € 126 - Bords', [900_000]],
    ['| Financeur | Montant en € | Taux |\n|---|---|---|\n| État | 12 345,00 | 30 % |\n| Région | 8 000 | 20 % |', [1_234_500, 800_000]],
    ['Poste\tDépenses (en k€)\nÉtudes\t12,5', [1_250_000]],
    // A cell too few: the figure may be of another column.
    ['Poste\tAnnée\tCoût en €\nÉtudes\t2030', []],
    ['Poste\tNombre\tCoût en €\nBancs\t12\t2 400', [240_000]],
  ])('%j', async (words, cents) => {
    expect(await amounts(words)).toEqual(cents);
  });
});

describe('a recital that a stamp cuts', () => {
  it('goes on behind it, with both places', async () => {
    const { facts, text } = await read(
      `${head}Objet : Tableau des emplois\n\nPrésents : M. Luc TISSIER\n\nVu le code, notamment ses articles relatifs à la création des\n\nEnvoyé en préfecture le 18/03/2031\nReçu en préfecture le 18/03/2031\nAffiché le\nID : 071-217100019-20310312-2031_17-DE\n\nemplois par l'organe délibérant,\nConsidérant le besoin,\n${decision}`,
    );
    const [first, second] = facts('recital');
    expect(first?.value.text).toBe("Vu le code, notamment ses articles relatifs à la création des emplois par l'organe délibérant");
    expect(first?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Vu le code, notamment ses articles relatifs à la création des',
      "emplois par l'organe délibérant",
    ]);
    expect(second?.value.text).toBe('Considérant le besoin');
  });
});

describe('titles of people and of acts', () => {
  it('"MM." before the first names of women says nothing of them, and nothing of the holder behind "par"', async () => {
    const { people } = await read(
      `${head}Présents : MM. Marie-Thérèse BOUVRON, Luc TISSIER, Antoine PELLIER, Étienne COLLET\nReprésentés : MM. Guy RAVEL par Odette SERIN\n${decision}`,
    );
    expect(people('present')).toEqual(['Marie-Thérèse BOUVRON', 'M. Luc TISSIER', 'M. Antoine PELLIER', 'M. Étienne COLLET']);
    expect(people('represented')).toEqual(['M. Guy RAVEL']);
  });

  it('of an act end where the council speaks and where the head goes on, and are no field of the head', async () => {
    const titleOf = async (words: string) =>
      (await read(`${head}Présents : M. Luc TISSIER, Mme Odette RAVEL\n${words}${decision}`)).act?.title;
    expect(await titleOf("Objet : tarifs de l'eau\nLe conseil, après en avoir délibéré,")).toBe("tarifs de l'eau");
    expect(await titleOf('Objet : budget rectificatif\nMembres en exercice : 36 – Quorum : 18')).toBe('budget rectificatif');
    expect(await titleOf('Délibération n° 2031-08\nPrésidente de séance : Mme Odette RAVEL')).not.toMatch(/Présidente/);
  });

  it('are told once where a departure with a proxy stands in the list of proxies', async () => {
    const { facts } = await read(
      `${head}Présents : M. Luc TISSIER, Mme Odette RAVEL\nReprésentés : M. Guy PELLIER a donné pouvoir à Mme Odette RAVEL.\nMme RAVEL quitte la séance à 20 h 10 et donne pouvoir à M. TISSIER.\n${decision}`,
    );
    expect(facts('attendance').filter(({ value }) => value.status === 'represented')).toHaveLength(2);
  });
});

describe('holders whose names the columns of a page cut', () => {
  const there = `${head}Présents : Mme Aline BARBEL, M. Bruno CASTEL, M. Lionel MARQUET\nAvaient donné pouvoir :\n`;
  const holders = async (lines: string) =>
    (await read(`${there}${lines}${decision}`))
      .facts('attendance')
      .flatMap(({ value, derivation }) =>
        value.status === 'represented' ? [[value.person.family, value.by?.printed ?? null, derivation]] : [],
      );

  it('are who of those present has that first name, and nobody where several or none have it', async () => {
    expect(await holders('Mme Odile PICARDET à M. Lionel\tBARBEL\nM. Philippe QUENTAL à Mme Aline\n')).toEqual([
      ['PICARDET', 'Lionel MARQUET', 'computed'],
      ['QUENTAL', 'Aline BARBEL', 'computed'],
    ]);
    expect(await holders('Mme Odile PICARDET à M. Jules\tBARBEL\n')).toEqual([['PICARDET', null, 'stated']]);
  });
});
