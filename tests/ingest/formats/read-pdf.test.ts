import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../ingest/formats/read-document.ts';
import { column, makePdf, type PdfPage } from './make-pdf.ts';

const read = async (...pages: PdfPage[]) => readDocument('acte.pdf', makePdf(pages));
const lines = (text: string) => text.split('\n').filter((line) => line !== '');

describe('the text of a PDF', () => {
  it('keeps lines, paragraphs and hyphenation as printed', async () => {
    const { text } = await read({
      words: [
        ...column(['Le conseil municipal de Vallebois a décidé la trans-', 'mission de l’acte, ci-annexé, pour 1 200 €.'], {
          x: 50,
          y: 780,
        }),
        ...column(['Le vote a eu lieu à main levée.'], { x: 50, y: 740 }),
      ],
    });
    expect(text).toBe(
      'Le conseil municipal de Vallebois a décidé la trans-\nmission de l’acte, ci-annexé, pour 1 200 €.\n\nLe vote a eu lieu à main levée.',
    );
  });

  it('joins the pieces of a line, raised letters too, in the order of the eye and not of the file', async () => {
    const { text } = await read({
      words: [
        { x: 115, y: 700, text: 'septembre 2031' },
        { x: 50, y: 720, text: 'Article premier' },
        { x: 50, y: 700, text: 'à compter du 1' },
        { x: 121, y: 704, text: 'er', size: 7 },
      ].map((words, i) => (i === 0 ? { ...words, x: 132 } : words)),
    });
    expect(lines(text)).toEqual(['Article premier', 'à compter du 1er septembre 2031']);
  });

  it('reads a sidebar whole, before the text beside it', async () => {
    const { text } = await read({
      words: [
        ...column(['Direction des routes', 'Service des ponts', 'Extrait du registre', 'n° 2031 / 12'], { x: 40, y: 740, leading: 14 }),
        ...column(
          ['Convoqué le 2 mai 2031, le conseil s’est réuni', 'sous la présidence de Mme Aubin.', 'Présents : M. Brice,', 'Mme Corail.'],
          {
            x: 220,
            y: 745,
            leading: 11.5,
            size: 9,
          },
        ),
        ...column(['Réfection du pont de la Forge, sur toute la largeur de la page de cet acte inventé'], { x: 40, y: 640 }),
      ],
    });
    expect(lines(text)).toEqual([
      'Direction des routes',
      'Service des ponts',
      'Extrait du registre',
      'n° 2031 / 12',
      'Convoqué le 2 mai 2031, le conseil s’est réuni',
      'sous la présidence de Mme Aubin.',
      'Présents : M. Brice,',
      'Mme Corail.',
      'Réfection du pont de la Forge, sur toute la largeur de la page de cet acte inventé',
    ]);
  });

  it('reads two columns of running text one after the other, also where their lines stand at one height', async () => {
    const left = [1, 2, 3, 4, 5, 6].map((n) => `gauche ${n} avec assez de mots pour la colonne`);
    const right = [1, 2, 3, 4, 5, 6].map((n) => `droite ${n} avec assez de mots pour la colonne`);
    const { text } = await read({ words: [...column(left, { x: 40, y: 700, size: 10 }), ...column(right, { x: 310, y: 700, size: 10 })] });
    expect(lines(text)).toEqual([...left, ...right]);
  });

  it('reads a table row by row, cells apart, so that two numbers stay two', async () => {
    const rows = ['Voirie', 'Écoles', 'Total'];
    const { text } = await read({
      words: [
        ...column(rows, { x: 50, y: 700, leading: 20 }),
        ...column(['10 000', '63 204', '73 204'], { x: 250, y: 700, leading: 20 }),
        ...column(['1 229', '2 000', '3 229'], { x: 400, y: 700, leading: 20 }),
      ],
    });
    expect(lines(text)).toEqual(['Voirie\t10 000\t1 229', 'Écoles\t63 204\t2 000', 'Total\t73 204\t3 229']);
  });

  it('reads a row whose cells have several lines cell by cell', async () => {
    const y = [700, 668, 636, 604];
    const { text } = await read({
      words: y.flatMap((at, i) => [
        ...column([`Mme Anne-Lise Corail ${i}-`, 'Dalbin'], { x: 50, y: at + 6.5, leading: 13 }),
        { x: 250, y: at, text: 'pouvoir à' },
        { x: 400, y: at, text: `M. Aubin ${i}` },
      ]),
    });
    expect(lines(text)).toEqual(y.flatMap((_, i) => [`Mme Anne-Lise Corail ${i}-`, `Dalbin\tpouvoir à\tM. Aubin ${i}`]));
  });

  it('gives a wrapped line to the cell that it goes on, by the padding of the rows', async () => {
    // Without padding nothing tells: each line stays its own.
    const { text } = await read({
      words: [
        ...column(['Nature des travaux', 'Travaux de terrassement, de maçonnerie', 'et de remise en état'], { x: 50, y: 700, leading: 13 }),
        ...column(['Études', 'Maîtrise d’œuvre, coordination de tout', 'le chantier et contrôle'], { x: 50, y: 661, leading: 13 }),
        { x: 400, y: 700, text: 'Coût' },
        { x: 400, y: 687, text: '120 000,00 €' },
        { x: 400, y: 661, text: '9 000,00 €' },
        { x: 400, y: 648, text: '15 000,00 €' },
      ],
    });
    expect(lines(text)).toEqual([
      'Nature des travaux\tCoût',
      'Travaux de terrassement, de maçonnerie\t120 000,00 €',
      'et de remise en état',
      'Études\t9 000,00 €',
      // But where the table ends.
      'Maîtrise d’œuvre, coordination de tout',
      'le chantier et contrôle\t15 000,00 €',
    ]);
    const padded = await read({
      words: [0, 1, 2].flatMap((n) => [
        ...column([`Travaux de terrassement, de maçonnerie ${n}`, 'et de remise en état'], { x: 50, y: 700 - n * 34, leading: 13 }),
        { x: 400, y: 700 - n * 34, text: `12${n} 000,00 €` },
      ]),
    });
    expect(lines(padded.text)).toEqual(
      [0, 1, 2].flatMap((n) => [`Travaux de terrassement, de maçonnerie ${n}`, `et de remise en état\t12${n} 000,00 €`]),
    );
  });

  it('does not take a gap that justification makes for a cell', async () => {
    const { text } = await read({
      words: [
        { x: 50, y: 700, text: 'La société d’économie mixte de la vallée (SEM)' },
        { x: 320, y: 700, text: 'est un partenaire de la ville.' },
        { x: 50, y: 687, text: 'partenaire de longue date de la ville.' },
        { x: 50, y: 660, text: 'Le conseil délibère.' },
      ],
    });
    expect(lines(text)[0]).toMatch(/\(SEM\)\sest un partenaire de la ville\.$/);
    expect(lines(text)[1]).toBe('partenaire de longue date de la ville.');
  });

  it('reads lists that stand side by side under headings of their own one after the other', async () => {
    const present = ['Présents :', 'Hélène AUBIN', 'Rémi BRICE', 'Ivan CORAIL', 'Zoé DALBIN'];
    const absent = ['Absents excusés :', 'Noé GARNIER', 'Ida HUREL', 'Secrétaire de séance :', 'Rémi BRICE'];
    const { text } = await read({ words: [...column(present, { x: 50, y: 700 }), ...column(absent, { x: 300, y: 700 })] });
    expect(lines(text)).toEqual([...present, ...absent]);
  });

  it('reads who gave a proxy to whom, and who was there, row by row', async () => {
    const givers = ['M. Ivan CORAIL', 'M. Luc ESTEVE', 'M. Noé GARNIER'];
    const holders = ['Mme Zoé DALBIN', 'Mme Maud FABRE', 'Mme Ida HUREL'];
    const proxies = await read({
      words: [
        ...column(givers, { x: 50, y: 700 }),
        ...column(['procuration à', 'procuration à', 'procuration à'], { x: 220, y: 700 }),
        ...column(holders, { x: 380, y: 700 }),
      ],
    });
    expect(lines(proxies.text)).toEqual(givers.map((giver, i) => `${giver}\tprocuration à\t${holders[i]}`));
    const crosses = await read({
      words: [
        ...column(['Noms', ...givers], { x: 50, y: 700 }),
        ...column(['Présents', 'X', '', 'X'], { x: 220, y: 700 }),
        ...column(['Absents', '', 'X'], { x: 380, y: 700 }),
      ],
    });
    expect(lines(crosses.text)).toEqual(['Noms\tPrésents\tAbsents', 'M. Ivan CORAIL\tX\t', 'M. Luc ESTEVE\t\tX', 'M. Noé GARNIER\tX\t']);
  });

  it('reads labels with the text beside them', async () => {
    const { text } = await read({
      words: [
        { x: 50, y: 700, text: 'Présents :' },
        ...column(['Hélène AUBIN, Rémi BRICE, Ivan CORAIL, Zoé DALBIN,', 'Luc ESTEVE, Maud FABRE'], { x: 180, y: 700, leading: 14 }),
        { x: 50, y: 668, text: 'Absents :' },
        { x: 180, y: 668, text: 'Noé GARNIER, Ida HUREL' },
        ...column(['Secrétaire de', 'séance :'], { x: 50, y: 650, leading: 14 }),
        { x: 180, y: 643, text: 'Rémi BRICE' },
      ],
    });
    expect(lines(text)).toEqual([
      'Présents :\tHélène AUBIN, Rémi BRICE, Ivan CORAIL, Zoé DALBIN,',
      'Luc ESTEVE, Maud FABRE',
      'Absents :\tNoé GARNIER, Ida HUREL',
      'Secrétaire de',
      'séance :\tRémi BRICE',
    ]);
  });

  it('reads a letterhead before the title that stands beside it', async () => {
    const letterhead = ['RÉPUBLIQUE FRANÇAISE', 'Département de la Forge', 'COMMUNE DE VALLEBOIS'];
    const title = ['EXTRAIT DU REGISTRE', 'DES DÉLIBÉRATIONS', 'Séance du 12 mai 2031'];
    const { text } = await read({ words: [...column(letterhead, { x: 60, y: 780 }), ...column(title, { x: 330, y: 780 })] });
    expect(lines(text)).toEqual([...letterhead, ...title]);
  });

  it('sets running lines aside after the first, and keeps pages as spans', async () => {
    const page = (n: number): PdfPage => ({
      words: [
        { x: 50, y: 810, text: 'Ville de Vallebois – Conseil du 5 mai 2031' },
        { x: 350, y: 800, text: 'Envoyé en préfecture le 07/05/2031', size: 7 },
        ...column([`Délibération ${n * 11} sur le sujet`, `qui a le nombre ${n * n + 40}.`], { x: 50, y: 600 }),
        { x: 280, y: 30, text: `Page ${n} sur 3` },
      ],
    });
    const { text, pages, notices } = await read(page(1), page(2), page(3));
    expect(text.match(/Ville de Vallebois/g)).toHaveLength(1);
    expect(text.match(/Envoyé en préfecture/g)).toHaveLength(1);
    expect(text.match(/Page \d/g)).toHaveLength(1);
    expect(notices).toEqual([{ code: 'runningLinesSetAside', level: 'info', params: { lines: 6 }, spans: [] }]);
    expect(pages.map(({ start, end }) => text.slice(start, end)).slice(1)).toEqual([
      'Délibération 22 sur le sujet\nqui a le nombre 44.',
      'Délibération 33 sur le sujet\nqui a le nombre 49.',
    ]);
  });

  it('keeps the stamp and the letterhead of the next act of a collection', async () => {
    const act = (day: string, number: string): PdfPage => ({
      words: [
        { x: 380, y: 800, text: `Reçu en préfecture le ${day}`, size: 8 },
        ...column(['République française', 'Commune de Vallebois', 'Extrait du registre', 'des délibérations', `n° ${number}`], {
          x: 50,
          y: 780,
        }),
        ...column(['Le conseil approuve la convention.'], { x: 50, y: 400 }),
      ],
    });
    const { text } = await read(act('07/05/2031', 'A12'), act('09/05/2031', 'B47'));
    expect(text.match(/Extrait du registre/g)).toHaveLength(2);
    expect(text).toContain('09/05/2031');
  });

  it('runs a sentence on over the page’s end, and starts a paragraph after a full stop', async () => {
    const long = 'Le conseil décide de confier à la régie des eaux de la vallée de la Forge';
    const open = await read(
      { words: column([long, long], { x: 50, y: 100 }) },
      { words: column(['et du Moulin les travaux.'], { x: 50, y: 780 }) },
    );
    expect(open.text).toContain(`${long}\net du Moulin`);
    const ended = await read(
      { words: column([long, `${long}.`], { x: 50, y: 100 }) },
      { words: column(['Le vote suit.'], { x: 50, y: 780 }) },
    );
    expect(ended.text).toContain('.\n\nLe vote suit.');
  });

  it('reads what is printed across the margin, after the rest', async () => {
    const { text } = await read({
      words: [
        { x: 20, y: 200, text: 'Accusé de réception en préfecture', turn: 90 },
        { x: 50, y: 700, text: 'Le conseil approuve.' },
      ],
    });
    expect(lines(text)).toEqual(['Le conseil approuve.', 'Accusé de réception en préfecture']);
  });

  it('takes words that were drawn twice for bold once', async () => {
    const { text } = await read({
      words: [
        { x: 50, y: 700, text: 'Absents :' },
        { x: 50.3, y: 700, text: 'Absents :' },
      ],
    });
    expect(text).toBe('Absents :');
  });

  it('says which pages have no text', async () => {
    const words = column(Array(8).fill('Une ligne de texte assez longue pour une page ordinaire.'), { x: 50, y: 700 });
    expect((await read({ words }, { words }, { words: [] })).notices).toContainEqual({
      code: 'pagesWithoutText',
      level: 'info',
      params: { pages: '3' },
      spans: [],
    });
  });

  it('reads a page of thousands of scattered words in time', async () => {
    const words = Array.from({ length: 6000 }, (_, i) => ({ x: (i * 37) % 560, y: (i * 61) % 800, text: `m${i}`, size: 4 }));
    const start = performance.now();
    const { text } = await read({ words });
    expect(text).toContain('m5999');
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a roll with a cross in one of its columns', () => {
  const head = [40, 200, 260, 320, 390].map((x, i) => ({
    x,
    y: 700,
    text: ['Nom et prénom', 'Présent', 'Absent', 'Excusé', 'Pouvoir à'][i] ?? '',
  }));
  const row = (y: number, name: string, cross: number, holder = '') => [
    { x: 40, y, text: name },
    { x: [215, 272, 335][cross] ?? 0, y, text: 'X' },
    { x: 390, y, text: holder },
  ];

  it('keeps its empty cells, so that each cross stands below its head', async () => {
    const { text } = await read({
      words: [
        ...column(['Conseil municipal du 21 juin 2022'], { x: 40, y: 760 }),
        ...head,
        ...row(680, 'ALLIER Simone', 0),
        ...row(660, 'CHARPAL Luc', 2, 'ALLIER Simone'),
        ...row(640, 'DUMAR Irène', 1),
        ...column(['Secrétaire de séance : Mme ALLIER Simone'], { x: 40, y: 600 }),
      ].filter((words) => words.text !== ''),
    });
    expect(text).toContain('Nom et prénom\tPrésent\tAbsent\tExcusé\tPouvoir à\n');
    expect(text).toContain('ALLIER Simone\tX\t\t\t\nCHARPAL Luc\t\t\tX\tALLIER Simone\nDUMAR Irène\t\tX\t\t\n');
    expect(text).toContain('Secrétaire de séance : Mme ALLIER Simone');
  });

  it('is no list of states in a sentence', async () => {
    const { text } = await read({ words: column(['Noms des présents et des absents', 'Présents   Absents'], { x: 40, y: 700 }) });
    expect(text).toBe('Noms des présents et des absents\nPrésents Absents');
  });
});
