import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { z } from 'zod';

/** The file in the corpus folder that says what the acts themselves may not: which authority they come from. */
export const manifestFile = 'corpus.json';

const manifestSchema = z.strictObject({
  authorities: z.array(
    z.strictObject({
      name: z.string().min(1),
      siren: z
        .string()
        .regex(/^\d{9}$/, 'a SIREN has nine digits')
        .optional(),
      /** Files of this authority, as glob patterns below the corpus folder; one without `/` matches in any folder. */
      files: z.array(z.string().min(1)).min(1),
    }),
  ),
});

/** The authority that the corpus's manifest gives for a file, or null. The first that matches wins. */
export type AuthorityOf = (file: string) => { name: string; siren: string | null } | null;

class ManifestError extends Error {
  readonly code = 'manifestInvalid';
  constructor(
    readonly file: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${file}: ${reason}. Mend the file, or remove it if every act names its authority.`, options);
    this.name = 'ManifestError';
  }
}

/** Reads `corpus.json` of a corpus folder. Without one, no file has an authority of its own. Throws `ManifestError`. */
export async function readManifest(folder: string): Promise<AuthorityOf> {
  const path = join(folder, manifestFile);
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return () => null;
    throw new ManifestError(path, 'cannot be read', { cause: error });
  }
  const rules = parseManifest(path, content).authorities.map(({ name, siren, files }) => ({
    authority: { name, siren: siren ?? null },
    matches: picomatch(files.map((pattern) => (pattern.includes('/') ? pattern : `**/${pattern}`))),
  }));
  return (file) => rules.find((rule) => rule.matches(file))?.authority ?? null;
}

function parseManifest(path: string, content: string): z.infer<typeof manifestSchema> {
  let value: unknown;
  try {
    value = JSON.parse(content);
  } catch (error) {
    throw new ManifestError(path, 'is not JSON', { cause: error });
  }
  const parsed = manifestSchema.safeParse(value);
  if (!parsed.success) throw new ManifestError(path, z.prettifyError(parsed.error).replaceAll('\n', ' '), { cause: parsed.error });
  return parsed.data;
}
