import { readFile, writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { column, makePdf } from '../../tests/ingest/formats/make-pdf.ts';

const json = { 'content-type': 'application/json' };

/** Who looks after the server from its own machine: changes an act and has it read again, gives a document and drops it. */
export function stewardOf(url: string, actFile: string) {
  const post = (path: string, body: BodyInit = '{}', headers: Record<string, string> = json) =>
    fetch(url + path, { method: 'POST', headers, body });
  const expectStatus = async (response: Response, wanted: number) => {
    const text = await response.text();
    if (response.status !== wanted) throw new Error(`${response.url}: ${response.status} ${text}`);
    // What the interface answers: each kind below has these.
    return JSON.parse(text) as { id?: string; running?: boolean };
  };
  return {
    /** Resolves when the store has the changed act. */
    async changeAct(n: number): Promise<void> {
      const text = await readFile(actFile, 'utf8');
      await writeFile(actFile, `${text.replace(/\nVu l’avis n° \d+,\n$/, '')}\nVu l’avis n° ${n},\n`);
      await expectStatus(await post('/api/admin/ingest'), 202);
      while ((await expectStatus(await fetch(`${url}/api/admin/work`), 200)).running) await pause(100);
    },
    async giveDocument(n: number): Promise<void> {
      const lines = [`Séance du ${1 + (n % 28)} mars 2019`, 'Présents :', 'M. VALMONT, Mme ARDOIN', `Vu l’avis n° ${n},`];
      const bytes = makePdf(Array.from({ length: 20 }, () => ({ words: column(lines, { x: 60, y: 780 }) })));
      const given = await post(`/api/admin/uploads?name=avis-${n}.pdf`, Buffer.from(bytes), { 'content-type': 'application/octet-stream' });
      const { id } = await expectStatus(given, 201);
      await expectStatus(await post(`/api/admin/uploads/${id}/discard`), 200);
    },
  };
}
