import { mkdir, mkdtemp, readFile, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusFilesIn } from '../../../server/admin/corpus-files.ts';
import { annexFolder, safeName } from '../../../server/admin/safe-name.ts';

describe('safeName', () => {
  it.each([
    ['Délibération n° 12.PDF', 'Deliberation-n-12.pdf'],
    ['C:\\Users\\mairie\\acte.docx', 'acte.docx'],
    ['../../etc/passwd', 'passwd'],
    ['..', 'document'],
    ['.env', 'document.env'],
    ['.pdf', 'document.pdf'],
    ['corpus.json', 'document-corpus.json'],
    ['UNPUBLISHED.TXT', 'document-UNPUBLISHED.txt'],
    ['con.txt', '_con.txt'],
    ['a\u0000b\n.txt', 'a-b.txt'],
    ['‮fdp.exe', 'fdp.exe'],
  ])('makes %j %s', (given, made) => {
    expect(safeName(given)).toBe(made);
  });

  it('makes of anything one plain part of a path that listing does not leave out', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (given) => {
        expect(safeName(given)).toMatch(/^[A-Za-z0-9_][A-Za-z0-9._-]{0,90}$/);
        expect(safeName(given)).not.toContain('..');
        expect(annexFolder(given)).toMatch(/^annexes\/[^/\\]*$/);
      }),
    );
  });
});

describe('corpusFilesIn', () => {
  it('never overwrites, and writes nothing out of the folder, not by a link either', async () => {
    const root = await mkdtemp(join(tmpdir(), 'greffier-files-'));
    const [folder, outside] = [join(root, 'acts'), join(root, 'outside')];
    await Promise.all([mkdir(folder), mkdir(outside)]);
    const files = corpusFilesIn(folder);
    const bytes = (text: string) => new TextEncoder().encode(text);
    expect(await Promise.all(['one', 'two', 'three'].map((text) => files.add('a.txt', bytes(text))))).toEqual(
      expect.arrayContaining(['a.txt', 'a-2.txt', 'a-3.txt']),
    );
    const held = await Promise.all(['a.txt', 'a-2.txt', 'a-3.txt'].map((name) => readFile(join(folder, name), 'utf8')));
    expect(held.sort()).toEqual(['one', 'three', 'two']);
    await symlink(outside, join(folder, 'linked'));
    for (const path of ['../x.txt', 'linked/x.txt', '.']) {
      await expect(files.add(path, bytes('x'))).rejects.toMatchObject({ code: 'outsideCorpus' });
      await expect(files.remove(path)).rejects.toMatchObject({ code: 'outsideCorpus' });
    }
  });
});
