import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../ingest/formats/decode-text.ts';
import { isMarkdown, plainText } from '../../../ingest/formats/plain-text.ts';

const text = 'Le conseil d’Évry-la-Forêt alloue 1 200 € à l’association « Cœur vaillant ».';

describe('decodeText', () => {
  it.each(['utf-8', 'windows-1252'] as const)('reads %s without a mark', (encoding) => {
    expect(decodeText(iconv.encode(text, encoding))).toEqual({ text, encoding, lost: 0 });
  });

  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('reads %s with a mark', (encoding) => {
    const decoded = decodeText(iconv.encode(text, encoding, { addBOM: true }));
    expect(decoded).toEqual({ text, encoding, lost: 0 });
  });

  it('reads UTF-16 without a mark', () => {
    expect(decodeText(iconv.encode(text, 'utf-16le'))).toMatchObject({ text, encoding: 'utf-16le' });
  });

  it('takes bytes that Windows-1252 leaves undefined for ISO-8859-1', () => {
    expect(decodeText(new Uint8Array([0xe9, 0x74, 0xe9, 0x81]))).toMatchObject({ encoding: 'iso-8859-1' });
  });

  it('keeps a UTF-8 text that is cut inside a character, or has a foreign byte pasted in', () => {
    const bytes = iconv.encode(text.repeat(3), 'utf-8');
    const cut = decodeText(bytes.subarray(0, bytes.lastIndexOf(0xc2) + 1));
    expect(cut.encoding).toBe('utf-8');
    expect(cut.text.startsWith(text)).toBe(true);
    const pasted = decodeText(Buffer.concat([bytes, Buffer.from([0xe9, 0x20])]));
    expect(pasted).toMatchObject({ encoding: 'utf-8', lost: 1 });
  });

  it('does not take one accent at the end of a text for a cut character', () => {
    expect(decodeText(Buffer.from('Il est arrivé', 'latin1')).text).toBe('Il est arrivé');
  });
});

describe('plainText', () => {
  it('is NFC with line feeds and without mark, and changes nothing else', () => {
    expect(plainText('\uFEFFE\u0301tat\r\n civil\rà  voir\u00a0: ﬁn')).toBe('État\n civil\nà  voir\u00a0: ﬁn');
  });
});

describe('isMarkdown', () => {
  it.each(['# Délibération', '**EXTRAIT du\nREGISTRE**', 'n° CP2015\\_03\\_31'])('knows %j', (marked) => {
    expect(isMarkdown(marked)).toBe(true);
  });
  it.each(['Article 1 * voir *', 'le taux #1 : 2 ** 3', 'a_b_c'])('does not take %j for it', (plain) => {
    expect(isMarkdown(plain)).toBe(false);
  });
});
