import { Document, ExternalHyperlink, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx';
import type { Asked } from '../pages/ask.tsx';
import type { View } from '../view.ts';
import { longDate } from '../words/long-date.ts';
import { blocksOf, type Run } from './blocks.ts';
import { sourceParts } from './source-line.ts';

/** An answer as a note for Word: the question, what the acts say, what to know, and each source in the act's words. */
export async function answerDocx(view: View, { question, answer }: Asked, today: Date): Promise<Uint8Array<ArrayBuffer>> {
  const { words, reading, lang } = view;
  const { letter } = reading;
  const heading = (text: string) => new Paragraph({ text, heading: HeadingLevel.HEADING_2, spacing: { before: 280, after: 120 } });
  const notices = answer.notices.map(
    ({ level, text }) =>
      new Paragraph({
        bullet: { level: 0 },
        children: [new TextRun({ text: `${words.noticeLevel[level]} `, bold: true }), new TextRun(legal(text))],
      }),
  );
  const sources = answer.citations.map((citation) => {
    const { name, quote, address } = sourceParts({ view, citation });
    return new Paragraph({
      spacing: { after: 140 },
      children: [
        new TextRun({ text: `[${citation.n}] `, bold: true }),
        new ExternalHyperlink({ link: address, children: [new TextRun({ text: legal(name), style: 'Hyperlink' })] }),
        new TextRun(lang === 'fr' ? ' : ' : ': '),
        new TextRun({ text: legal(quote), italics: true, language: { value: 'fr-FR' } }),
      ],
    });
  });
  const document = new Document({
    creator: words.siteTitle,
    title: legal(question),
    styles: {
      default: {
        document: {
          run: { font: 'Calibri', size: 22, language: { value: lang === 'fr' ? 'fr-FR' : 'en-GB' } },
          paragraph: { spacing: { after: 120 } },
        },
      },
    },
    sections: [
      {
        children: [
          new Paragraph({ text: letter.heading, heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            children: [new TextRun({ text: letter.made(longDate(today.toISOString().slice(0, 10), lang)), color: '555555' })],
          }),
          heading(letter.question),
          new Paragraph(legal(question)),
          heading(words.status[answer.status]),
          ...blocksOf(answer.text).map((block) =>
            block.kind === 'table' ? tableOf(block.rows) : paragraphOf(block.runs, block.kind === 'item'),
          ),
          ...(notices.length === 0 ? [] : [heading(letter.notices), ...notices]),
          ...(sources.length === 0 ? [] : [heading(letter.sources), ...sources]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const paragraphOf = (runs: Run[], item: boolean): Paragraph =>
  new Paragraph({
    ...(item && { bullet: { level: 0 } }),
    children: runs.map(({ text, bold }) => new TextRun({ text: legal(text), bold })),
  });

const tableOf = (rows: Run[][][]): Table =>
  new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row, at) =>
        new TableRow({ tableHeader: at === 0, children: row.map((cell) => new TableCell({ children: [paragraphOf(cell, false)] })) }),
    ),
  });

/** XML has no control characters: a document that holds one does not open. */
const legal = (text: string): string => text.replace(/[^\t\n\P{Cc}]/gu, '');
