import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { CorpusReader } from '../../../corpus/corpus-reader.ts';
import { noticeText } from '../../../corpus/record/notice-texts.ts';
import { type ScdlRow, scdlColumns } from '../../../corpus/scdl/scdl-row.ts';
import { outcomeLines } from '../../../ingest/outcome-lines.ts';
import { csvLines } from '../../../server/export/write-rows.ts';
import { roof, roofRow } from '../../support/roof-in-scdl.ts';
import { storeOf } from '../../support/store-of.ts';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';

const library = registerExtract({ number: 'CM2021_02_04', date: '4 février 2021', subject: 'Ouverture de la bibliothèque le dimanche' });

const csv = (...rows: ScdlRow[]): string => csvLines(rows, scdlColumns, { header: true });

const sentences = async (reader: CorpusReader, id: string) => (await reader.notices([id])).map((notice) => noticeText(notice, 'en'));

describe('an SCDL file in the corpus folder', () => {
  it('is no act: its rows are tied to theirs, quoted as they stand, and counted by nobody', async () => {
    const alone = await storeOf(await corpusFolder({ 'toit.txt': roof }));
    const { reader, report } = await storeOf(await corpusFolder({ 'toit.txt': roof, 'délibs 2021.csv': csv(roofRow()) }));
    expect(report).toMatchObject({ added: 2, failed: [], scdl: { rows: 1, joined: 1, refused: [] } });
    expect(await sentences(reader, 'CM2021_02_03')).toEqual(['Row 2 of the SCDL file délibs 2021.csv describes this act.']);
    const [tie] = await reader.notices(['CM2021_02_03']);
    const place = tie?.places[0] ?? { actId: '', start: 0, end: 0 };
    const [record] = await reader.actsById([place.actId]);
    expect(record).toMatchObject({ id: 'scdl-delibs-2021-2', kind: 'data', facts: [], notices: [] });
    expect(record?.text.slice(place.start, place.end)).toBe(Object.values(roofRow()).join(','));
    expect((await reader.acts()).items.map(({ id }) => id)).toEqual(['CM2021_02_03']);
    expect((await reader.acts({ q: 'domaine' })).items).toEqual([]);
    expect(await reader.hasWords('domaine et patrimoine')).toBe(false);
    expect(await reader.coverage()).toEqual({ ...(await alone.reader.coverage()), scdlRows: 1 });
    expect(await reader.people()).toEqual(await alone.reader.people());
  });

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\uFEFF${text}`)],
    ['Windows-1252', (text: string) => iconv.encode(text, 'windows-1252')],
    ['semicolons and Windows lines', (text: string) => Buffer.from(text.replaceAll(',', ';').replaceAll('\n', '\r\n'))],
    ['one more column', (text: string) => Buffer.from(text.replace(/^/gm, 'X,').replace(/^X,$/m, ''))],
  ])('is known by its columns: %s', async (_, encoded) => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'liste.dat': encoded(csv(roofRow()).replaceAll('\r\n', '\n')) });
    const { reader, report } = await storeOf(folder);
    expect(report).toMatchObject({ failed: [], scdl: { rows: 1, joined: 1, refused: [] } });
    const [record] = await reader.actsById(['scdl-liste-2']);
    expect(record?.text).toContain('Réfection du toit de la halle');
  });

  it.each([
    ['its identifier, written with dashes', { DELIB_ID: 'cm2021-02-03' }, 'CM2021_02_03'],
    ['its identifier, though the day differs', { DELIB_DATE: '2021-02-05' }, 'CM2021_02_03'],
    ['its day and title', { DELIB_ID: 'D-17', DELIB_OBJET: 'REFECTION DU TOIT DE LA HALLE' }, 'CM2021_02_03'],
    ['not by a title of another day', { DELIB_ID: 'D-17', DELIB_DATE: '2021-02-05' }, null],
    ['not by a number of a register alone', { DELIB_ID: '17', DELIB_OBJET: 'Autre objet' }, null],
  ])('tells of an act by %s', async (_, cells, expected) => {
    const { report, reader } = await storeOf(await corpusFolder({ 'toit.txt': roof, 'bibli.txt': library, 'd.csv': csv(roofRow(cells)) }));
    expect(report.scdl.joined).toBe(expected === null ? 0 : 1);
    const tied = (await reader.corpusNotices()).filter(({ code }) => code === 'scdlRow').map(({ places }) => places[1]?.actId);
    expect(tied).toEqual(expected === null ? [] : [expected]);
    if (expected === null) expect(report.scdl.refused).toMatchObject([{ file: 'd.csv', row: 2 }]);
  });

  it('tells each value that it and the act say differently, and changes nothing of the act', async () => {
    const before = await storeOf(await corpusFolder({ 'toit.txt': roof }));
    const { reader } = await storeOf(
      await corpusFolder({
        'toit.txt': roof,
        'd.csv': csv(
          roofRow({ DELIB_DATE: '2021-02-05', VOTE_EFFECTIF: '5', VOTE_REEL: '4', VOTE_POUR: '3', VOTE_CONTRE: '1', VOTE_ABSTENTION: '0' }),
        ),
      }),
    );
    expect((await sentences(reader, 'CM2021_02_03')).slice(1)).toEqual([
      'Day of the deliberation: the act says 4 February 2021, row 2 of the SCDL file d.csv says 5 February 2021.',
      'Members in office: the act says 4, row 2 of the SCDL file d.csv says 5.',
      'Votes against: the act says unanimity, row 2 of the SCDL file d.csv says 1.',
    ]);
    expect(await reader.actsById(['CM2021_02_03'])).toEqual(await before.reader.actsById(['CM2021_02_03']));
  });

  it('reports rows that break a rule or tell of no act, by row and reason, and uses nothing of the broken cells', async () => {
    const folder = await corpusFolder({
      'toit.txt': roof,
      'd.csv': csv(roofRow({ VOTE_POUR: '9', VOTE_CONTRE: '7' }), roofRow({ DELIB_ID: 'CM2019_01_01', DELIB_DATE: '2019-01-10' })),
    });
    const { reader, report } = await storeOf(folder);
    expect(report.scdl).toEqual({
      rows: 2,
      joined: 1,
      refused: [
        { file: 'd.csv', row: 2, reason: 'VOTE_REEL for, against and abstaining add up to 17, not 4' },
        { file: 'd.csv', row: 3, reason: 'CM2019_01_01 is no act of the corpus' },
      ],
    });
    expect(outcomeLines(report, await reader.coverage()).join('\n')).toContain('d.csv, row 3: CM2019_01_01 is no act of the corpus');
    expect(await sentences(reader, 'CM2021_02_03')).toEqual(['Row 2 of the SCDL file d.csv describes this act.']);
    expect(await sentences(reader, 'scdl-d-2')).toContain(
      'The column VOTE_REEL of row 2 of the SCDL file d.csv is not the sum of votes and abstentions: it is left aside.',
    );
  });

  it.each([
    [
      'a column under another name',
      csv(roofRow()).replace('VOTE_EFFECTIF', 'VOTE_EFFFECTIF'),
      'scdlColumns',
      /VOTE_EFFECTIF.*it has: VOTE_EFFFECTIF/,
    ],
    ['a quotation mark that does not close', csv(roofRow({ DELIB_OBJET: 'x' })).replace(',x,', ',"x,'), 'scdlNotCsv', /Quote/],
    ['a list of something else', 'nom,prix\nPain,1\nLait,2\n', 'notAnAct', /./],
  ])('is not taken in half: %s', async (_, text, code, message) => {
    const { report } = await storeOf(await corpusFolder({ 'toit.txt': roof, 'd.csv': text }));
    expect(report.failed).toMatchObject([{ file: 'd.csv', code, message: expect.stringMatching(message) }]);
    expect(report.scdl.rows).toBe(0);
  });

  it('shows so many rows in a terminal, and how many more there are', async () => {
    const rows = Array.from({ length: 25 }, (_, n) => roofRow({ DELIB_ID: `CM2019_01_${n}`, DELIB_DATE: '2019-01-10', PREF_DATE: '' }));
    const { reader, report } = await storeOf(await corpusFolder({ 'toit.txt': roof, 'd.csv': csv(...rows) }));
    expect(report.scdl.refused).toHaveLength(25);
    const lines = outcomeLines(report, await reader.coverage());
    expect(lines.filter((line) => line.includes('d.csv, row'))).toHaveLength(20);
    expect(lines.join('\n')).toContain('and 5 more; npm run ingest -- --json FILE has them all');
  });

  it('updates its acts when it changes, and takes its data away when it goes', { timeout: 30_000 }, async () => {
    const folder = await corpusFolder({ 'toit.txt': roof, 'd.csv': csv(roofRow({ VOTE_EFFECTIF: '6' })) });
    const first = await storeOf(folder);
    const { uri } = first;
    expect(await sentences(first.reader, 'CM2021_02_03')).toHaveLength(2);
    await writeFile(join(folder, 'd.csv'), csv(roofRow()));
    const changed = await storeOf(folder, { uri });
    expect(changed.report).toMatchObject({ changed: 1, unchanged: 1, scdl: { joined: 1 } });
    expect(await sentences(changed.reader, 'CM2021_02_03')).toHaveLength(1);
    expect((await storeOf(folder, { uri })).report).toMatchObject({ changed: 0, unchanged: 2 });
    // An act that comes later finds its row.
    await writeFile(join(folder, 'd.csv'), csv(roofRow(), roofRow({ DELIB_ID: 'CM2021_02_04', DELIB_OBJET: 'Bibliothèque' })));
    expect((await storeOf(folder, { uri })).report.scdl).toMatchObject({ joined: 1, refused: [{ row: 3 }] });
    await writeFile(join(folder, 'bibliotheque.txt'), library);
    expect((await storeOf(folder, { uri })).report.scdl).toMatchObject({ joined: 2, refused: [] });
    await rename(join(folder, 'd.csv'), join(folder, 'e.csv'));
    const renamed = await storeOf(folder, { uri });
    expect(await sentences(renamed.reader, 'CM2021_02_03')).toEqual(['Row 2 of the SCDL file e.csv describes this act.']);
    await rm(join(folder, 'e.csv'));
    const gone = await storeOf(folder, { uri });
    expect(gone.report).toMatchObject({ removed: 1, scdl: { rows: 0 } });
    const whole = await storeOf(folder);
    expect(await gone.reader.corpusNotices()).toEqual(await whole.reader.corpusNotices());
    expect(await gone.reader.coverage()).toEqual(await whole.reader.coverage());
    expect(await gone.reader.actsById(['scdl-e-2'])).toEqual([]);
  });
});
