import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
export const dockerfileText = readFileSync(join(root, 'Dockerfile'), 'utf8');

const instructions = dockerfileText
  .replace(/^#.*\n/gm, '')
  .replace(/\\\n\s*/g, ' ')
  .split('\n')
  .filter((line) => line.trim() !== '');

/** Instructions of the last stage, a line each however long. */
export const lastStage: readonly string[] = instructions.slice(instructions.findLastIndex((line) => line.startsWith('FROM ')));

const rest = (keyword: string): string => lastStage.find((line) => line.startsWith(`${keyword} `))?.slice(keyword.length + 1) ?? '';

/** What `ENV` sets. */
export const imageEnv: Readonly<Record<string, string>> = Object.fromEntries(
  rest('ENV')
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split('=', 2) as [string, string]),
);

const listed = (text: string): string[] => JSON.parse(text.slice(text.indexOf('['))) as string[];
export const imageCommand: readonly string[] = listed(rest('CMD'));
export const healthCommand: readonly string[] = listed(rest('HEALTHCHECK'));

/** Whether `.dockerignore` lets a file of the project into the image. */
export function isInImage(file: string): boolean {
  let isIn = false;
  for (const line of readFileSync(join(root, '.dockerignore'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const pattern = line.replace(/^!/, '');
    const fits = pattern.startsWith('**/*')
      ? file.endsWith(pattern.slice(4))
      : pattern.startsWith('**/')
        ? file.split('/').at(-1) === pattern.slice(3)
        : pattern === '*' || file === pattern || file.startsWith(`${pattern}/`);
    if (fits) isIn = line.startsWith('!');
  }
  return isIn;
}
