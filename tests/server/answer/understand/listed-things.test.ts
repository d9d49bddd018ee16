import { describe, expect, it } from 'vitest';
import { listedThings } from '../../../../server/answer/understand/listed-things.ts';

describe('listedThings', () => {
  it('puts what the row is said of behind each noun', () => {
    expect(listedThings('Heure, lieu et président de la séance du 4 mai 2031 ?')).toEqual([
      'Heure de la séance du 4 mai 2031',
      'lieu de la séance du 4 mai 2031',
      'président de la séance du 4 mai 2031',
    ]);
    expect(listedThings('For 4 May 2031: chair and number of members?')).toEqual([
      'chair For 4 May 2031',
      'number of members For 4 May 2031',
    ]);
    expect(listedThings('Chair and number of voters of Valmont on 4 May 2031')).toEqual([
      'Chair of Valmont on 4 May 2031',
      'number of voters of Valmont on 4 May 2031',
    ]);
  });

  it.each(['Qui présidait et qui signait ?', 'Et elle, était-elle présente ?', 'Le quorum du 4 mai 2031', 'Combien de présents, et qui ?'])(
    'finds no row in %s',
    (question) => {
      expect(listedThings(question)).toEqual([]);
    },
  );
});
