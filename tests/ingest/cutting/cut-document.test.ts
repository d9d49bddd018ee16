import { describe, expect, it } from 'vitest';
import { type Cut, cutDocument } from '../../../ingest/cutting/cut-document.ts';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';

const attendance = [
  'L’an deux mille trente et un, le douze mai, le conseil municipal de Vallebois s’est réuni',
  'sous la présidence de Mme Hélène AUBIN, maire.',
  'Présents : Mme Hélène AUBIN, M. Rémi BRICE, M. Ivan CORAIL.',
].join('\n');
const explained = 'M. Rémi BRICE expose que les travaux de la digue durent deux ans et que la région y prend part.';
const decided = 'Le conseil municipal, après en avoir délibéré, approuve la convention à l’unanimité.';

const titles = (cut: Cut) => cut.acts.map((act) => act.title?.text ?? null);
const numbers = (cut: Cut) => cut.acts.map((act) => act.number?.text ?? null);

function minutes(
  heading: (n: number, title: string) => string,
  subjects = ['Réfection de la digue', 'Vente d’un pré', 'Tarifs de la halle'],
): string {
  const items = subjects.map((title, i) => `${heading(i + 1, title)}\n\n${explained}\n\n${decided}\n`);
  return `Procès-verbal du conseil municipal\n\n${attendance}\n\n${items.join('\n')}\nLa séance est levée à 20 h.\n`;
}

describe('cutDocument', () => {
  it.each<[string, (n: number, title: string) => string, string[]]>([
    ['a sign and a year', (n, title) => `N° 2031-0${n} ${title}`, ['2031-01', '2031-02', '2031-03']],
    [
      'year, month and rank, which look like a day',
      (n, title) => `Délibération N°2031-05-0${n} ${title}`,
      ['2031-05-01', '2031-05-02', '2031-05-03'],
    ],
    ['a word and a sign', (n, title) => `Délibération n° ${n}/2031 : ${title}`, ['1/2031', '2/2031', '3/2031']],
    ['capitals', (n, title) => `AFFAIRE N°${n} – ${title}`, ['1', '2', '3']],
    ['the title on its own line', (n, title) => `Question n° ${n}\nObjet : ${title}`, ['1', '2', '3']],
    [
      'letters and dashes',
      (n, title) => `Délibération N° DEL – 2031 – 00${n} : ${title}`,
      ['DEL – 2031 – 001', 'DEL – 2031 – 002', 'DEL – 2031 – 003'],
    ],
    ['a bare code', (n, title) => `2031/04${n} ${title}`, ['2031/041', '2031/042', '2031/043']],
    ['letters behind the year', (n, title) => `2031_DEL01${n} ${title}`, ['2031_DEL011', '2031_DEL012', '2031_DEL013']],
    ['a reference', (n, title) => `Réf : 2031_05${n} - ${title}`, ['2031_051', '2031_052', '2031_053']],
    ['initials of the body', (n, title) => `DCM n°2031-5${n} - ${title}`, ['2031-51', '2031-52', '2031-53']],
    [
      'a number alone on its line',
      (n, title) => `2031-05-00${n}\nI${n} – ${title}`.replace(/I\d/, 'II'),
      ['2031-05-001', '2031-05-002', '2031-05-003'],
    ],
    ['a day and "Objet"', (n, title) => `Délibération n° ${n} du 12 MAI 2031\n\n${n}° Objet : ${title}`, ['1', '2', '3']],
    ['counting', (n, title) => `${n} - ${title}`, ['1', '2', '3']],
    ['counting before a stroke', (n, title) => `${n}°/ ${title}`, ['1', '2', '3']],
    ['its rank', (n, title) => `${n}ème point de l’ordre du jour : ${title}`, ['1', '2', '3']],
    ['a point of the agenda', (n, title) => `Point n° ${n} de l’ordre du jour : ${title}`, ['1', '2', '3']],
    ['the title before its number', (n, title) => `${title} (délibération n° 2031-1${n})`, ['2031-11', '2031-12', '2031-13']],
    ['the title before its number alone', (n, title) => `${title} : 2031_01${n}`, ['2031_011', '2031_012', '2031_013']],
    ['Roman numbers', (n, title) => `${['I', 'II', 'III'][n - 1]}. ${title}`, ['I', 'II', 'III']],
    ['Markdown', (n, title) => `## ${n}. ${title}`, ['1', '2', '3']],
  ])('cuts minutes whose items are numbered by %s', (_, heading, expected) => {
    const source = minutes(heading);
    const cut = cutDocument(source);
    expect(cut).toMatchObject({ kind: 'minutes', reason: null });
    expect(numbers(cut)).toEqual(expected);
    expect(titles(cut)).toEqual(['Réfection de la digue', 'Vente d’un pré', 'Tarifs de la halle']);
    for (const act of cut.acts) {
      const own = source.slice(act.span.start, act.span.end);
      expect(own.endsWith('à l’unanimité.')).toBe(true);
      expect(own.match(/après en avoir délibéré/g)).toHaveLength(1);
      expect(source.slice(act.number?.span.start, act.number?.span.end)).toBe(act.number?.text);
      expect(source.slice(act.title?.span.start, act.title?.span.end)).toBe(act.title?.text);
    }
    expect(cut.sitting?.start).toBe(0);
    expect(source.slice(0, cut.sitting?.end)).toContain('M. Ivan CORAIL');
  });

  it('takes no line of the agenda, of the table of contents or of decisions by delegation for an act', () => {
    const agenda = 'Ordre du jour :\n1 - Réfection de la digue\n2 - Vente d’un pré\n3 - Tarifs de la halle\n4 - Questions diverses\n';
    const delegated =
      'Décisions prises par délégation :\nN° 2031-7 : bail du moulin\nN° 2031-8 : achat de pelles\nN° 2031-9 : louage d’un four\n';
    const source = minutes((n, title) => `${n} - ${title}`).replace('1 - Réfection', `${agenda}\n${delegated}\n1 - Réfection`);
    const cut = cutDocument(source);
    expect(titles(cut)).toEqual(['Réfection de la digue', 'Vente d’un pré', 'Tarifs de la halle']);
    expect(source.slice(0, cut.sitting?.end)).toContain('louage d’un four');
  });

  it('cuts the one act of a short sitting, numbered as in the register', () => {
    const source = minutes((_, title) => `N°2031/05/01 : ${title}`, ['Réfection de la digue']);
    expect(cutDocument(source)).toMatchObject({ kind: 'minutes', reason: null });
    expect(numbers(cutDocument(source))).toEqual(['2031/05/01']);
    expect(titles(cutDocument(source))).toEqual(['Réfection de la digue']);
    const delegated = minutes(
      (_, title) => `- 13/2031 : bail du moulin\n- 14/2031 : achat de pelles\n\n2031-05-001\n\nII – ${title}`,
      ['Digue'],
    );
    expect([numbers(cutDocument(delegated)), titles(cutDocument(delegated))]).toEqual([['2031-05-001'], ['Digue']]);
    const cited = minutes((_, title) => `${title}\nDélibération n° 2030-15 du 3 mai 2030, modifiée.`, ['Réfection de la digue']);
    expect(cutDocument(cited).acts).toEqual([]);
    expect(cutDocument(minutes((n, title) => `${n} - ${title}`, ['Réfection de la digue'])).acts).toEqual([]);
  });

  it('cuts minutes that count on two levels, chapters that are items themselves with them', () => {
    const headings = [
      '1. Approbation du procès-verbal',
      '2. FINANCES\n2.1 – Réfection de la digue',
      '2.2 – Vente d’un pré',
      '3. DIVERS\n3.1 – Halle',
    ];
    const cut = cutDocument(minutes((n) => headings[n - 1] ?? '', ['', '', '', '']));
    expect(numbers(cut)).toEqual(['1', '2.1', '2.2', '3.1']);
    expect(titles(cut)).toEqual(['Approbation du procès-verbal', 'Réfection de la digue', 'Vente d’un pré', 'Halle']);
  });

  it('cuts minutes whose items only have titles in capitals', () => {
    const source = minutes((_, title) => title.toUpperCase()).replace('\n\nLa séance', `\n\nQUESTIONS DIVERSES\n${explained}\nLa séance`);
    const cut = cutDocument(source);
    expect(titles(cut)).toEqual(['RÉFECTION DE LA DIGUE', 'VENTE D’UN PRÉ', 'TARIFS DE LA HALLE']);
    for (const { span } of cut.acts) expect(source.slice(span.start, span.end).match(/après en avoir délibéré/g)).toHaveLength(1);
  });

  it.each<[string, (title: string) => string]>([
    ['the object', (title) => `OBJET : ${title}`],
    ['lines before a colon', (title) => `${title} :`],
  ])('cuts minutes whose titles are %s', (_, heading) => {
    expect(titles(cutDocument(minutes((__, title) => heading(title))))).toEqual([
      'Réfection de la digue',
      'Vente d’un pré',
      'Tarifs de la halle',
    ]);
  });

  it('counts anew in each chapter, also where one holds a single item', () => {
    const headings = ['I – TRAVAUX\n\n1) Digue', '2) Vente d’un pré', 'II – HALLE\n\n1) Tarifs', 'III – DIVERS\n\n1) Fêtes', '2) Vœux'];
    expect(titles(cutDocument(minutes((n) => headings[n - 1] ?? '', ['', '', '', '', ''])))).toEqual([
      'Digue',
      'Vente d’un pré',
      'Tarifs',
      'Fêtes',
      'Vœux',
    ]);
  });

  it('takes no pair of years for a number behind a title, no fraction for one before it', () => {
    const subjects = ['Saison 2031-2032', 'Saison 2032-2033', 'Saison 2033-2034'];
    expect(numbers(cutDocument(minutes((_, title) => `${title} :`, subjects)))).toEqual([null, null, null]);
    expect(cutDocument(minutes((n) => `${n}/2 journée de location`)).acts).toEqual([]);
  });

  it('leaves minutes whole where capitals are headings inside an act, or of a list of names', () => {
    const budget = `VOTE DES BUDGETS\n\n${explained}\n\nBUDGET DE LA COMMUNE\n\n${explained}\n\nBUDGET DE LA RÉGIE\n\n${explained}\n${decided}`;
    const source = minutes((_, title) => title.toUpperCase(), ['Réfection de la digue']).replace('La séance', `\n${budget}\n\nLa séance`);
    expect(cutDocument(source)).toMatchObject({ kind: 'minutes', acts: [], reason: 'noHeadings' });
  });

  it('takes a sitting without a title that holds several acts for minutes, and the articles of one act for an act', () => {
    const untitled = (text: string) => text.replace('Procès-verbal du conseil municipal', 'Séance du 12 mai 2031');
    expect(numbers(cutDocument(untitled(minutes((n, title) => `Délibération ${n}-2031\nOBJET : ${title}`))))).toHaveLength(3);
    expect(titles(cutDocument(untitled(minutes((_, title) => title.toUpperCase()))))).toHaveLength(3);
    const articles = untitled(
      `Procès-verbal du conseil municipal\n${attendance}\nDigue\n${decided}\n1. Approuve le plan de la digue et la convention que la région propose, à l’unanimité.\n2. Autorise Mme le maire à signer tout ce qui y touche ; le conseil décide.`,
    );
    expect(cutDocument(articles)).toMatchObject({ kind: 'act', acts: [{ number: null }] });
  });

  it('takes a list of the acts of a sitting that prints each number again for its file', () => {
    const entry = (n: number, title: string) =>
      `- Délibération 2031/4${n}\n${title}. Autorisation\nADOPTÉ À LA MAJORITÉ\nVOTE CONTRE DU GROUPE AGIR\n- Délibération 2031/4${n} (PDF, 210 Ko)\n`;
    const source = `Procès-verbal\nConseil municipal du 12 mai 2031\n${entry(1, 'Réfection de la digue')}${entry(2, 'Vente d’un pré')}`;
    expect(numbers(cutDocument(source))).toEqual(['2031/41', '2031/42']);
    expect(titles(cutDocument(source))).toEqual(['Réfection de la digue. Autorisation', 'Vente d’un pré. Autorisation']);
  });

  it.each([
    ['who speaks', 'Réfection de la digue Monsieur le Maire rappelle que la digue est ancienne.', 'Réfection de la digue'],
    ['who reports', 'Réfection de la digue Rapporteur : M. Rémi BRICE', 'Réfection de la digue'],
    ['small letters', `RÉFECTION DE LA DIGUE Lors de la séance du 2 avril 2031, ${explained.repeat(4)}`, 'RÉFECTION DE LA DIGUE'],
  ])('ends a title at %s on its own line', (_, line, title) => {
    expect(titles(cutDocument(minutes((n) => `Délibération n° 2031-0${n} ${line}`)))).toEqual([title, title, title]);
  });

  it('leaves out an item that decides nothing, and ends the act before it', () => {
    const source = minutes((n, title) => `Point n° ${n} : ${title}`).replace(
      'La séance est',
      'Point n° 4 : Vœux\nMme AUBIN remercie.\nLa séance est',
    );
    expect(numbers(cutDocument(source))).toEqual(['1', '2', '3']);
  });

  it('does not take the articles of one decision, the rows of a table or numbers in a sentence for acts', () => {
    const act = [
      'Commune de Vallebois',
      'Extrait du registre des délibérations',
      attendance,
      'Vu la délibération n° 2030-11 du 3 mai 2030 ; vu la délibération n° 2030-12 du 4 mai 2030 adoptée à l’unanimité,',
      '1 - Digue 20 540',
      '2 - Halle 10 200',
      decided,
      '1. Approuve le plan.',
      '2. Autorise Mme le maire à signer.',
      'Le conseil adopte à l’unanimité.',
    ].join('\n');
    expect(cutDocument(act)).toEqual({
      kind: 'act',
      sitting: null,
      acts: [{ span: { start: 0, end: act.length }, number: null, title: null }],
      reason: null,
    });
  });

  it('ends a title before the opinion of a committee, and goes on with a line in small letters', () => {
    const source = minutes((n, title) => `${n}. ${title}`)
      .replace('1. Réfection de la digue', '1. Réfection de la digue\nLa commission des travaux a émis un avis favorable.')
      .replace('2. Vente d’un pré', '2. Vente d’un pré vu par\nla commission des terres');
    expect(titles(cutDocument(source)).slice(0, 2)).toEqual(['Réfection de la digue', 'Vente d’un pré vu par la commission des terres']);
  });

  it('cuts at year, month and rank before titles in capitals, and takes no day before other words for them', () => {
    const subjects = ['RÉFECTION DE LA DIGUE', 'VENTE D’UN PRÉ', 'TARIFS DE LA HALLE'];
    const ranked = cutDocument(minutes((n, title) => `2031-05-0${n} ${title}`, subjects));
    expect(numbers(ranked)).toEqual(['2031-05-01', '2031-05-02', '2031-05-03']);
    expect(titles(ranked)).toEqual(subjects);
    expect(cutDocument(minutes((n, title) => `2031-05-0${n} ${title}`)).reason).toBe('noHeadings');
  });

  it('ends a title where the next line is a sentence, and where lines are lost before who speaks or what is seen', () => {
    const below = minutes((n, title) => `${n}. ${title}`)
      .replace('1. Réfection de la digue\n', '1. Réfection de la digue\nLe coût des travaux s’élève à 48 300 € HT.')
      .replace('2. Vente d’un pré\n', '2. Vente d’un pré à\nLa Poste et à ses agents');
    expect(titles(cutDocument(below)).slice(0, 2)).toEqual(['Réfection de la digue', 'Vente d’un pré à La Poste et à ses agents']);
    const shout = ['TARIFS PRIS PAR LE PRÉSIDENT', 'VENTE D’UN PRÉ', 'AIDE AU COMITÉ DES FÊTES'];
    const flat = minutes(
      (n, title) => `N° 2031-0${n} ${title} ${n === 1 ? 'VU la loi,' : 'M. BRICE, conseiller, quitte la salle.'}`,
      shout,
    );
    expect(titles(cutDocument(flat.replace(/\n+/g, ' ')))).toEqual(shout);
  });

  it('cuts minutes without numbers where the agenda’s titles stand again above their items', () => {
    const source = [
      'Compte rendu du conseil municipal',
      attendance,
      'Ordre du jour',
      'Réfection de la grande digue',
      'Vente d’un pré communal',
      '',
      'Réfection de la grande digue',
      explained,
      decided,
      '',
      'Vente d’un pré communal',
      explained,
      decided,
    ].join('\n');
    const cut = cutDocument(source);
    expect(cut.kind).toBe('minutes');
    expect(titles(cut)).toEqual(['Réfection de la grande digue', 'Vente d’un pré communal']);
    expect(cut.acts[0]?.span.start).toBe(source.lastIndexOf('Réfection'));
  });

  it('cuts running text whose lines are lost at announced numbers alone', () => {
    const source = minutes((n, title) => `N° 2031-0${n} ${title.toUpperCase()}.`).replace(/\n+/g, ' ');
    const cut = cutDocument(source);
    expect(numbers(cut)).toEqual(['2031-01', '2031-02', '2031-03']);
    expect(titles(cut)[1]).toBe('VENTE D’UN PRÉ');
  });

  it('cuts a collection of extracts, each with its letterhead and attendance', () => {
    const extract = (n: number) =>
      `République française\nCommune de Vallebois\nEXTRAIT DU REGISTRE DES DÉLIBÉRATIONS\nn° 2031-${n}\n${attendance}\n${explained}\n${decided}\nLe maire, Hélène AUBIN\n\n`;
    const source = extract(14) + extract(15).replace('Le maire', 'EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS (suite)\nLe maire');
    const cut = cutDocument(source);
    expect(cut).toMatchObject({ kind: 'minutes', sitting: null });
    expect(cut.acts.map((act) => source.slice(act.span.start, act.span.start + 20))).toEqual([
      'République française',
      'République française',
    ]);
  });

  it('leaves whole what it cannot cut surely, and says why', () => {
    const source = `Procès-verbal de la séance\n${attendance}\n${explained}\n${decided}\n${explained}\n${decided}`;
    expect(cutDocument(source)).toEqual({ kind: 'minutes', sitting: null, acts: [], reason: 'noHeadings' });
  });

  it.each([
    [
      'an agenda',
      'Conseil municipal du 12 mai 2031\nORDRE DU JOUR\n1 - Réfection de la digue\n2 - Approbation du procès-verbal du conseil\n',
    ],
    ['a list', `Liste des délibérations examinées le 12 mai 2031\nN° 1 : digue, approuvée\nN° 2 : pré, approuvée\n`],
    ['rules of building', 'Zone UB\nArticle UB 1 - Occupations interdites\nLes dépôts de ferraille sont interdits.\n'],
  ])('takes %s for no act', (_, source) => {
    expect(cutDocument(source)).toEqual({ kind: 'other', sitting: null, acts: [], reason: null });
  });

  it('takes an act that approves minutes for an act', () => {
    const source = `Délibération n° 2031-3\n${attendance}\nObjet : approbation du procès-verbal du conseil municipal du 2 avril\n${decided}`;
    expect(cutDocument(source).kind).toBe('act');
  });
});

describe('cutDocument on any text', () => {
  const whole = minutes((n, title) => `N° 2031-0${n} ${title}`);

  it('gives ordered spans inside the text, wherever it is cut off', () => {
    for (let length = 0; length <= whole.length; length += 23) {
      const source = whole.slice(0, length);
      let last = 0;
      for (const { span } of cutDocument(source).acts) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(length);
        last = span.end;
      }
    }
  });

  it.each([
    ['minutes', whole],
    ['numbers', '1 - A 2 - B\n3. C n° 4 D\n2031-12 E\n'],
    ['signs', 'n°n°n° N° - - . . Délibération délibération : '],
    ['spaces', ' \t\n'],
    ['letters', 'extrait du registre '],
  ])('takes time in proportion to its length: %s', (_, piece) => {
    expect(growthOverEight(cutDocument, piece, 50_000)).toBeLessThan(linearGrowth);
  });
});
