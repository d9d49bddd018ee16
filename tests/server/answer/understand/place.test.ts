import { describe, expect, it } from 'vitest';
import { otherAuthority, placeIn } from '../../../../server/answer/understand/place.ts';

const several = {
  authorities: ['Commune de Valcombe', 'Ville de Lusigny-le-Vieux', ''],
  bodies: ['Conseil municipal', 'Conseil communautaire'],
};

describe('the council that a question names', () => {
  it('is one of the corpus by its town', () => {
    expect(placeIn('Qui présidait le conseil municipal de Valcombe ?', several)).toMatchObject({ authority: 'Commune de Valcombe' });
  });

  it('is kept as written where the corpus holds none of that town, so that no other answers', () => {
    expect(placeIn("Qu'a décidé le conseil municipal d'Orbaix ?", several)).toMatchObject({
      authority: null,
      body: "conseil municipal d'Orbaix",
    });
  });

  it('is any where no act names whose it is', () => {
    const nameless = { authorities: [''], bodies: ['Conseil municipal'] };
    expect(placeIn("Qu'a décidé le conseil municipal d'Orbaix ?", nameless).body).toBeNull();
  });
});

describe('another authority', () => {
  it.each([
    ['Le département du Loir a-t-il voté ?', 'département du Loir'],
    ['What did the Loirais department vote?', 'Loirais department'],
  ])('is named: %s', (question, name) => {
    expect(otherAuthority(question, several.authorities)).toBe(name);
  });

  it.each(['Le département a-t-il voté contre ?', 'Our department, did it vote?', 'La commune de Valcombe a-t-elle voté ?'])(
    'is not: %s',
    (question) => {
      expect(otherAuthority(question, several.authorities)).toBeNull();
    },
  );
});
