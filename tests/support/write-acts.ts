import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An act of an invented authority, as a register extract prints it. */
export function registerExtract({ number, date, subject }: { number: string; date: string; subject: string }): string {
  return `CONSEIL MUNICIPAL DE SAINTE-OMBRE

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS

Séance du ${date}

${number}

Les membres du conseil municipal, légalement convoqués, se sont réunis à la mairie, sous la présidence de Mme Odile FAUVEL, Maire.

Présents :
Mme Odile FAUVEL, M. Hugo LENORMAND, Mme Aline BRISSET

Absents représentés :
M. Théo GUIVARCH (pouvoir à Mme Aline BRISSET)

Nombre de membres en exercice : 4
Quorum : 3

${subject.toUpperCase()}

Le conseil est invité à se prononcer sur le sujet suivant : ${subject}. La dépense s'élève à 1 234,50 € TTC par an.

Vu le code général des collectivités territoriales,

Après en avoir délibéré, le conseil municipal :

- Approuve le projet présenté ;
- Autorise Mme le Maire à signer tout document utile.

Adopté à l'unanimité.

Le Maire,

Odile FAUVEL
`;
}

/** A corpus folder with these files. */
export async function corpusFolder(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'greffier-corpus-'));
  for (const [file, content] of Object.entries(files)) await writeFile(join(folder, file), content);
  return folder;
}
