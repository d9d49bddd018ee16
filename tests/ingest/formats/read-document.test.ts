import { describe, expect, it } from 'vitest';
import { readDoc } from '../../../ingest/formats/read-doc.ts';
import { readDocument, UnreadableDocumentError } from '../../../ingest/formats/read-document.ts';
import { makeContainer, makeDoc } from './make-doc.ts';
import { docxParagraph, docxTable, makeDocx, makeOdt } from './make-office.ts';
import { makePdf } from './make-pdf.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function failure(bytes: Uint8Array): Promise<UnreadableDocumentError> {
  const outcome = await readDocument('dossier/acte.pdf', bytes).catch((error: unknown) => error);
  if (outcome instanceof UnreadableDocumentError) return outcome;
  throw new Error('expected a document that cannot be read', { cause: outcome });
}

describe('readDocument', () => {
  it('recognises a format by content, whatever the name says', async () => {
    const pdf = makePdf([{ words: [{ x: 50, y: 700, text: 'Commune de Vallebois' }] }]);
    expect(await readDocument('acte.txt', pdf)).toMatchObject({ format: 'pdf', text: 'Commune de Vallebois' });
    const late = new Uint8Array([...utf8('HTTP leftovers\n'), ...pdf]);
    expect(await readDocument('acte', late)).toMatchObject({ format: 'pdf', text: 'Commune de Vallebois' });
    expect(await readDocument('acte.pdf', utf8('Le maire de Bourg-la-Reine'))).toMatchObject({ format: 'text' });
    expect(await readDocument('acte.doc', utf8('<html><body><p>Le maire</p></body></html>'))).toMatchObject({
      format: 'html',
      text: 'Le maire',
    });
    // "BM" and "MZ" open pictures and programs as well.
    expect(await readDocument('acte', utf8('BMO et MZ siègent.'))).toMatchObject({ format: 'text' });
  });

  it('serves text as it is, normalised alone', async () => {
    const document = await readDocument('a.md', utf8('\uFEFF# Titre\r\n\r\n  deux  espaces \n'));
    expect(document).toEqual({ format: 'markdown', text: '# Titre\n\n  deux  espaces \n', pages: [], ocr: null, notices: [] });
  });

  it('says how many characters were lost', async () => {
    const bytes = new Uint8Array([...utf8('Été après été, le conseil a délibéré, décidé, approuvé, réglé et daté.'), 0xe9, 0x20]);
    expect((await readDocument('a', bytes)).notices).toEqual([{ code: 'lostCharacters', level: 'doubt', params: { count: 1 }, spans: [] }]);
  });

  it('reads HTML in order, without the site around it', async () => {
    const html = `<!doctype html><html><head><title>Site</title><style>p{}</style></head><body><nav>Accueil</nav><header>Menu</header>
      <main><h1>Séance du 3 mai</h1><p>Étaient
      présents&nbsp;: <b>M. Aubin</b>, Mme Brice<br>Absents : néant</p>
      <ul><li><p>Finances</p></li><li>Voirie</li></ul><ol><li>Un</li><li>Deux</li></ol>
      <table><tr><td>Mme Corail</td><td>pouvoir à</td><td>M. Dalbin</td></tr><tr><td><p>ligne 1</p><p>ligne 2</p></td><td>fin</td></tr></table>
      <script>alert(1)</script><p hidden>caché</p></main><footer>Contact</footer></body></html>`;
    const { text } = await readDocument('a', utf8(html));
    expect(text.split('\n').filter((line) => line !== '')).toEqual([
      'Séance du 3 mai',
      'Étaient présents\u00a0: M. Aubin, Mme Brice',
      'Absents : néant',
      '- Finances',
      '- Voirie',
      '1. Un',
      '2. Deux',
      'Mme Corail\tpouvoir à\tM. Dalbin',
      'ligne 1',
      'ligne 2',
      'fin',
    ]);
  });

  it('reads DOCX: page head, paragraphs, tables row by row', async () => {
    const body = docxParagraph('Étaient présents : M. Aubin') + docxTable([['Mme Corail', 'M. Dalbin']]) + docxParagraph('Coût : 1 200 €');
    const document = await readDocument('a', makeDocx(body, docxParagraph('Syndicat des Trois Vallées')));
    expect(document.format).toBe('docx');
    expect(document.text).toBe('Syndicat des Trois Vallées\n\nÉtaient présents : M. Aubin\n\nMme Corail\tM. Dalbin\n\nCoût : 1 200 €');
  });

  it('reads ODT: page head, headings, tabs, spaces, lists, tables; not what was struck out', async () => {
    const text =
      '<text:tracked-changes><text:p>rayé</text:p></text:tracked-changes><text:h>Séance</text:h><text:p>Présents<text:s text:c="2"/>:<text:tab/>M. Aubin<text:line-break/>Mme Brice</text:p>' +
      '<text:list><text:list-item><text:p>Finances</text:p></text:list-item></text:list>' +
      '<table:table><table:table-row><table:table-cell><text:p>Total</text:p></table:table-cell><table:table-cell><text:p>1 200 €</text:p></table:table-cell></table:table-row></table:table>';
    const document = await readDocument('a', makeOdt(text, '<text:p>Commune de Vallebois</text:p>'));
    expect(document.format).toBe('odt');
    expect(document.text).toBe('Commune de Vallebois\n\nSéance\nPrésents  :\tM. Aubin\nMme Brice\n- Finances\nTotal\t1 200 €');
  });

  it('reads old Word documents, quotes and dashes as printed', async () => {
    const text = 'Étaient présents : M. d’Aubin, Mme Brice\nAbsents : néant\nCoût : 1 200 €';
    expect(await readDocument('a', makeDoc(text))).toMatchObject({ format: 'doc', text });
  });

  it('tells old Word from the other documents that share its container', async () => {
    expect(await failure(makeContainer({ Workbook: Buffer.alloc(4096) }))).toMatchObject({ code: 'unknownFormat' });
    expect(await failure(makeContainer({ EncryptedPackage: Buffer.alloc(4096) }))).toMatchObject({ code: 'encrypted' });
    expect(await failure(makeContainer({ WordDocument: Buffer.alloc(4096) }))).toMatchObject({ code: 'damaged' });
  });

  it('ends with an old Word document whose sectors lead in a circle', async () => {
    const circle = makeDoc('Étaient présents');
    // The fourth sector of the text is followed by its first.
    new DataView(circle.buffer, circle.byteOffset).setInt32(512 + 5 * 4, 2, true);
    await expect(readDoc('acte.doc', circle, 300)).rejects.toMatchObject({ code: 'damaged', file: 'acte.doc' });
  });

  it.each([
    ['empty', new Uint8Array()],
    ['empty', utf8(' \n\t ')],
    ['unknownFormat', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)],
    ['unknownFormat', utf8('{\\rtf1\\ansi Bonjour}')],
    ['damaged', utf8('%PDF-1.4\nnothing behind it')],
    ['noText', makePdf([{ words: [] }])],
    ['encrypted', makeOdt('<text:p>x</text:p>', '', 'manifest:encryption-data')],
    [
      'encrypted',
      makePdf(
        [{ words: [] }],
        `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
      ),
    ],
  ])('refuses with the code %s, the file and what to do', async (code, bytes) => {
    const error = await failure(bytes);
    expect(error).toMatchObject({ code, file: 'dossier/acte.pdf' });
    expect(error.message).toContain(error.advice);
  });

  it('refuses a package that unpacks to more than it may, before it unpacks', async () => {
    const bomb = makeOdt('<text:p>x</text:p>');
    // The size in the directory of the package: what a bomb of zeros declares.
    const at = Buffer.from(bomb).lastIndexOf(Buffer.from('content.xml')) - 46 + 24;
    new DataView(bomb.buffer, bomb.byteOffset).setUint32(at, 0x7fffffff, true);
    expect(await failure(bomb)).toMatchObject({ code: 'tooLarge' });
  });
});
