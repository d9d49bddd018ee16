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

describe('the authority that a question names', () => {
  const authorities = [
    'Commune de Valcombe',
    'Communauté de communes Le Valcombois',
    'Communauté de communes de Valcombe',
    'Commune de Lusigny',
    'Commune de Lusigny-sur-Orge',
    "Syndicat intercommunal des eaux de l'Ormelle-Basse",
    'Syndicat mixte des transports',
  ];
  const known = { authorities, bodies: ['Conseil municipal', 'Conseil communautaire', 'Comité syndical'] };
  const named = (question: string) => placeIn(question, known).authority;

  it.each([
    ['Qui présidait le conseil communautaire du Valcombois ?', 'Communauté de communes Le Valcombois'],
    ['Who sat on the council of the community of communes Le Valcombois?', 'Communauté de communes Le Valcombois'],
    ["Qui assistait à la réunion du syndicat des eaux de l'Ormelle-Basse ?", "Syndicat intercommunal des eaux de l'Ormelle-Basse"],
    ['Quels marchés à Lusigny-sur-Orge ?', 'Commune de Lusigny-sur-Orge'],
    ['Quels marchés à Lusigny ?', 'Commune de Lusigny'],
    ['Qui était absent au conseil municipal de Valcombe ?', 'Commune de Valcombe'],
    ['Qui était absent au conseil communautaire de Valcombe ?', 'Communauté de communes de Valcombe'],
    ['Qui était absent à la communauté de communes de Valcombe ?', 'Communauté de communes de Valcombe'],
    ['Que décide le syndicat mixte des transports ?', 'Syndicat mixte des transports'],
  ])('%s', (question, authority) => {
    expect(named(question)).toBe(authority);
  });

  it('takes what stands before and behind its name with it', () => {
    const question = "When was the Valcombois community council's board convened?";
    const [{ start, end } = { start: 0, end: 0 }] = placeIn(question, known).marks;
    expect(question.slice(start, end)).toBe('Valcombois community council');
  });

  it.each(['Quelles subventions à Valcombe ?', 'Combien coûtent les transports scolaires ?'])('is not told: %s', (question) => {
    expect(named(question)).toBeNull();
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
