import { describe, expect, it } from 'vitest';
import type { Act } from '../../../corpus/record/act.ts';
import { heldActs } from '../../../corpus/store/held-acts.ts';

/** Only what is held by: an id, a day, a text. */
const act = (id: string, sessionDate: string, text = 'Objet : travaux') => ({ id, sessionDate, text, facts: [] }) as unknown as Act;
const all = [act('D2031_01', '2031-01-10'), act('D2031_02', '2031-02-10'), act('D2031_03', '2031-02-10')];

function counting(acts: Act[]) {
  const asked: string[][] = [];
  const held = heldActs(async (ids) => {
    asked.push(ids);
    return acts.filter(({ id }) => ids.includes(id));
  });
  return { asked, read: held.byId, ifHeld: held.ifHeld };
}

describe('heldActs', () => {
  it('reads an act once, newest first whatever is held', async () => {
    const { asked, read } = counting(all);
    expect((await read(['D2031_01', 'D2031_03'])).map(({ id }) => id)).toEqual(['D2031_03', 'D2031_01']);
    expect((await read(['D2031_02', 'D2031_01', 'D2031_02', 'D2031_03'])).map(({ id }) => id)).toEqual([
      'D2031_02',
      'D2031_03',
      'D2031_01',
    ]);
    expect(asked).toEqual([['D2031_01', 'D2031_03'], ['D2031_02']]);
  });

  it('asks again for an act that there was none of', async () => {
    const { asked, read } = counting(all);
    await read(['D2031_09']);
    await read(['D2031_09']);
    expect(asked).toHaveLength(2);
  });

  it('gives what it holds without reading, and nothing where one is missing', async () => {
    const { asked, read, ifHeld } = counting(all);
    await read(['D2031_01', 'D2031_02']);
    expect(ifHeld(['D2031_01', 'D2031_02', 'D2031_01'])?.map(({ id }) => id)).toEqual(['D2031_02', 'D2031_01']);
    expect(ifHeld(['D2031_01', 'D2031_03'])).toBeUndefined();
    expect(asked).toHaveLength(1);
  });

  it('keeps no act that is larger than its memory', async () => {
    const { asked, read } = counting([act('D2031_08', '2031-01-01', 'x'.repeat(20_000_000))]);
    await read(['D2031_08']);
    expect(await read(['D2031_08'])).toHaveLength(1);
    expect(asked).toHaveLength(2);
  });
});
