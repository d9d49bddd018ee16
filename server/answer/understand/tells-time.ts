import type { Item } from './items.ts';
import { questionWords } from './yes-no.ts';

/** "Qui présidait quand le budget a été voté ?": behind another question word, "quand" tells which sitting is meant and asks for no date. */
export function tellsTime(items: Item[], at: number): boolean {
  if (!/^(?:quand|when)$/.test(items[at]?.text ?? '')) return false;
  const before = items[at - 1];
  if (before === undefined || before.kind === 'break' || asksBehind.test(before.text)) return false;
  return items.slice(0, at).some((item) => questionWords.test(item.text) && !/^(?:que|qu|ou|where)$/.test(item.text));
}

/** "Depuis quand", "et quand", "sait quand": behind these the word asks all the same. */
const asksBehind = /^(?:et|and|ou|or|puis|depuis|jusqu|jusque|a|de|since|until|till|by|from|sait|savoir|know|knows|dire|tell|told)$/;
