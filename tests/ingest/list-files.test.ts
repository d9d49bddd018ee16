import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../../ingest/list-files.ts';

describe('listFiles', () => {
  it('lists the files below a folder, sorted, without hidden ones and the corpus settings', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'greffier-files-'));
    await mkdir(join(folder, '2019', '.cache'), { recursive: true });
    for (const file of ['b.txt', 'a.pdf', 'corpus.json', '.DS_Store', '2019/c.md', '2019/.cache/d.txt'])
      await writeFile(join(folder, file), 'x');
    expect((await listFiles(folder)).files).toEqual(['2019/c.md', 'a.pdf', 'b.txt']);
    expect(await listFiles(join(folder, 'b.txt'))).toEqual({ folder, files: ['b.txt'] });
  });

  it('names the folder that is missing and the setting that points to it', async () => {
    await expect(listFiles('/nowhere/acts')).rejects.toThrow(/\/nowhere\/acts.*CORPUS_DIR/);
  });
});
