import { createHash } from 'node:crypto';

/**
 * Data between two marks that it can't hold itself, for a model to read as data: the mark is made from the data, so that who wrote the data
 * could not know it, and is made again in the unlikely case that the data holds it. The same data always gives the same fence, so that runs
 * can be replayed.
 */
export function fenced(name: string, data: string): string {
  let mark = hashed(data);
  for (let n = 1; data.includes(mark); n++) mark = hashed(`${n}\n${data}`);
  return `<${name} ${mark}>\n${data}\n</${name} ${mark}>`;
}

function hashed(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
