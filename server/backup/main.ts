import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { loadConfig, readConfig } from '../../config.ts';
import { keptFiles } from './backup-contents.ts';
import { restoreBackup } from './restore-backup.ts';
import { settingsText } from './settings-text.ts';
import { writeBackup } from './write-backup.ts';

/** `npm run backup -- FILE` and `npm run restore -- FILE [--replace]`. Exit code 0 where it was done, 2 where nothing was. */
const usage = 'Give the file of the backup: npm run backup -- FILE.tar.gz, or npm run restore -- FILE.tar.gz [--replace]';

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { replace: { type: 'boolean', default: false } } });
  const [what, file, ...rest] = positionals;
  if (file === undefined || rest.length > 0) throw new Error(usage);
  const config = loadConfig();
  const kept = keptFiles(config);
  if (what === 'write') {
    const packageText = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
    const { version } = z.object({ version: z.string() }).parse(JSON.parse(packageText));
    const settings = settingsText(config, readConfig({}));
    const { files } = await writeBackup({ corpusDir: config.corpusDir, kept, settings, version }, file);
    console.log(`${file}: ${Object.keys(files).length} files. It holds what the public may not see: keep it as you keep the server.`);
  } else if (what === 'restore') {
    const { manifest, putAside, left } = await restoreBackup(file, { corpusDir: config.corpusDir, kept }, values);
    console.log(`Restored ${Object.keys(manifest.files).length} files of ${manifest.made} (version ${manifest.version}).`);
    for (const path of putAside) console.log(`What was there before lies in ${path}; delete it when you don't need it.`);
    for (const path of left) console.log(`No setting names a place for ${path}; take it out with: tar -xzf ${file} ${path}`);
    console.log(`Settings of then, without secrets: tar -xzOf ${file} settings.env`);
    console.log('npm start (or npm run ingest) now reads the acts into the store.');
  } else throw new Error(usage);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
