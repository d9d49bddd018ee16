import { describe, expect, it } from 'vitest';
import { cite, lanterns } from '../../support/sample-corpus.ts';
import { sampleApp } from './sample-app.ts';

const { post } = sampleApp();
const { actId, start, end, quote } = cite(1, lanterns, 'Mme  VERNOY (pouvoir à M. TILLEUL)');
const verify = async (claim: unknown) => (await post('/api/verify', claim)).json();

describe('POST /api/verify', () => {
  it('confirms what stands there, character for character', async () => {
    expect(await verify({ actId, start, end, quote })).toEqual({
      valid: true,
      actId,
      textSha256: lanterns.textSha256,
      found: quote,
      elsewhere: [],
    });
  });

  it.each([
    ['single spaces', { quote: quote.replace('  ', ' ') }, []],
    ['another name', { quote: quote.replace('VERNOY', 'VERNOIS') }, []],
    ['a place one character off', { start: start + 1, end: end + 1 }, [{ actId, start, end }]],
    ['a place beyond the text', { start: 1_000_000, end: 1_000_001 }, [{ actId, start, end }]],
  ])('denies %s and says where the words do stand', async (_, change, elsewhere) => {
    expect(await verify({ actId, start, end, quote, ...change })).toMatchObject({ valid: false, elsewhere });
  });

  it('takes any identifier of the act', async () => {
    expect(await verify({ actId: '2021/4', start, end, quote })).toMatchObject({ valid: true, actId });
  });

  it.each([
    [{ actId: 'NONE', start, end, quote }, 404],
    [{ actId: 'id. 77', start, end, quote }, 409],
    [{ actId, start: end, end: start, quote }, 400],
    [{ actId, start: -1, end, quote }, 400],
    [{ actId, start: 1.5, end, quote }, 400],
    [{ actId, start, end, quote: '' }, 400],
    [{ actId, start, end, quote, page: 1 }, 400],
  ])('refuses %j with %i', async (claim, status) => {
    expect((await post('/api/verify', claim)).status).toBe(status);
  });
});
