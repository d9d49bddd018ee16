import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readManifest } from '../../ingest/corpus-manifest.ts';

async function folderWith(content?: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-manifest-'));
  if (content !== undefined) await writeFile(join(folder, 'corpus.json'), content);
  return folder;
}

describe('readManifest', () => {
  it('gives each file the first authority whose patterns match it', async () => {
    const authorityOf = await readManifest(
      await folderWith(
        JSON.stringify({
          authorities: [
            { name: 'Commune de Sainte-Ombre', siren: '219900015', files: ['communes/sainte-ombre/**'] },
            { name: 'Département du Val-Clair', files: ['*.txt', '*.pdf'] },
          ],
        }),
      ),
    );
    expect(authorityOf('communes/sainte-ombre/2020/12.pdf')?.name).toBe('Commune de Sainte-Ombre');
    expect(authorityOf('2019/acte.pdf')).toEqual({ name: 'Département du Val-Clair', siren: null });
    expect(authorityOf('notes.docx')).toBeNull();
  });

  it('is optional', async () => {
    expect((await readManifest(await folderWith()))('a.txt')).toBeNull();
  });

  it.each([
    ['{', 'is not JSON'],
    ['{"authorities":[{"name":"X","siren":"12","files":["*"]}]}', 'nine digits'],
    ['{"authority":[]}', 'authorit'],
  ])('tells what is wrong with %s', async (content, reason) => {
    await expect(readManifest(await folderWith(content))).rejects.toThrow(reason);
  });
});
