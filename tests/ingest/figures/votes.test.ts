import { describe, expect, it } from 'vitest';
import { figuresIn } from './read-figures.ts';

const cases: { text: string; votes: Record<string, unknown>[] }[] = [
  // The result in words.
  { text: "Adopté à l'unanimité.", votes: [{ result: 'unanimity' }] },
  { text: "ADOPTEE A L’'UNANIMITE", votes: [{ result: 'unanimity' }] },
  { text: 'VOTE : UNANIMITÉ', votes: [{ result: 'unanimity' }] },
  { text: 'Le conseil, à la majorité des suffrages exprimés, approuve.', votes: [{ result: 'majority' }] },
  { text: 'La motion est rejetée par 12 voix contre et 8 voix pour', votes: [{ result: 'rejected', for: 8, against: 12 }] },
  { text: 'Le Conseil prend acte de la communication du rapport.', votes: [{ result: 'takesNote' }] },
  { text: 'Le Conseil municipal, unanime, décide de créer la régie.', votes: [{ result: 'unanimity' }] },
  { text: "Rejeté à l'unanimité", votes: [{ result: 'rejected' }] },
  { text: "La proposition n'est pas adoptée (8 pour, 20 contre).", votes: [{ result: 'rejected', for: 8, against: 20 }] },
  { text: 'Vote : Unanimité pour', votes: [{ result: 'unanimity' }] },
  { text: "ÉMET UN AVIS FAVORABLE À L'UNANIMITÉ", votes: [{ result: 'unanimity' }] },
  { text: "Le CONSEIL D'ADMINISTRATION, à l'unanimité, approuve", votes: [{ result: 'unanimity' }] },
  { text: 'POUR : UNANIMITÉ – CONTRE : 0 – ABSTENTION : 0', votes: [{ result: 'unanimity', against: 0, abstain: 0 }] },
  { text: 'Votes : Unanimité', votes: [{ result: 'unanimity' }] },
  { text: 'Les conseillers, unanimement, acceptent ce devis.', votes: [{ result: 'unanimity' }] },
  { text: 'Rejeté par 9 voix contre et 5 pour.', votes: [{ result: 'rejected', for: 5, against: 9 }] },
  { text: 'Le rapport annuel est présenté.\nDONT ACTE.', votes: [{ result: 'takesNote' }] },
  { text: 'M. Hugo SERRE regrette ce retard, dont acte, et remercie.', votes: [] },
  // Figures without a side, and figures said twice.
  { text: 'Le rapport est adopté par 33 voix.', votes: [{ for: 33 }] },
  { text: "ADOPTÉ À L'UNANIMITÉ (34 voix)", votes: [{ result: 'unanimity', for: 34 }] },
  { text: 'M. Hugo SERRE est élu par 33 voix.', votes: [] },
  {
    text: 'par vingt-sept (27) voix pour, une (1) voix contre et zéro (0) abstention',
    votes: [{ for: 27, against: 1, abstain: 0 }],
  },
  { text: 'Pour : 12 (douze) Contre : 3 (trois)', votes: [{ for: 12, against: 3 }] },
  // Figures in every order.
  { text: 'par 14 voix pour, 2 contre et 1 abstention', votes: [{ for: 14, against: 2, abstain: 1 }] },
  { text: 'POUR : 14 CONTRE : 0 ABSTENTION : 1', votes: [{ for: 14, against: 0, abstain: 1 }] },
  { text: 'Votants 27 Pour 25 Contre 2 Abstention 0', votes: [{ for: 25, against: 2, abstain: 0 }] },
  { text: 'Votants Pour Contre Abstentions 15 14 0 1', votes: [{ for: 14, against: 0, abstain: 1 }] },
  { text: 'par 10 voix « pour », 2 voix "contre" et 1 “abstention”', votes: [{ for: 10, against: 2, abstain: 1 }] },
  { text: '12 POUR / 0 CONTRE / 1 ABST.', votes: [{ for: 12, against: 0, abstain: 1 }] },
  { text: 'Adopté par quatorze voix pour, deux voix contre et une abstention', votes: [{ for: 14, against: 2, abstain: 1 }] },
  { text: 'Adopté par 12 voix contre 3.', votes: [{ for: 12, against: 3 }] },
  { text: 'Votes pour : 17 | Votes contre : 2 | Abstentions : 0', votes: [{ for: 17, against: 2, abstain: 0 }] },
  { text: 'Pour : 20. Contre : 1. Abstention : 1', votes: [{ for: 20, against: 1, abstain: 1 }] },
  { text: 'abstentions : O - pour : 62 - contre : 1', votes: [{ for: 62, against: 1, abstain: 0 }] },
  { text: "Approuvé à l'unanimité moins deux abstentions", votes: [{ result: 'unanimity', abstain: 2 }] },
  { text: '17 voix POUR - 0 voix CONTRE - 1 ABSTENTION', votes: [{ for: 17, against: 0, abstain: 1 }] },
  { text: 'Adoptée (21 pour – 2 contre – 4 abstentions)', votes: [{ for: 21, against: 2, abstain: 4 }] },
  { text: 'Vote : Pour 17 Contre 0 Abstention 0', votes: [{ for: 17, against: 0, abstain: 0 }] },
  { text: 'Pour : 12 | Contre : 1 | Abst. : 2', votes: [{ for: 12, against: 1, abstain: 2 }] },
  { text: 'Pour : 27 (unanimité)', votes: [{ result: 'unanimity', for: 27 }] },
  { text: "Approuvé à l'unanimité des suffrages exprimés – 3 abstentions", votes: [{ result: 'unanimity', abstain: 3 }] },
  { text: "Après un vote à main levée, adopté à l'unanimité", votes: [{ result: 'unanimity' }] },
  { text: "DÉCIDE, à l'unanimité, de ne pas procéder au scrutin secret.", votes: [] },
  // Stated as none, and blank.
  { text: 'ONT VOTÉ POUR : 14 ONT VOTÉ CONTRE : / SE SONT ABSTENUS : /', votes: [{ for: 14, against: 0, abstain: 0 }] },
  { text: 'ONT VOTÉ POUR : 14\nONT VOTÉ CONTRE :\nSE SONT ABSTENUS : néant', votes: [{ for: 14, against: 0, abstain: 0 }] },
  { text: 'POUR : CONTRE : ABSTENTION :', votes: [] },
  { text: 'Contre : - Abstention : - Pour : 14', votes: [{ for: 14, against: 0, abstain: 0 }] },
  // Names.
  {
    text: 'par 20 voix pour, 2 contre (M. Paul TARDIEU et Mme Rose LENOIR) et 1 abstention (M. Hugo SERRE)',
    votes: [{ for: 20, against: 2, abstain: 1, namesAgainst: ['M. Paul TARDIEU', 'Mme Rose LENOIR'], namesAbstain: ['M. Hugo SERRE'] }],
  },
  { text: 'Abstention(s) de : Mme Lenoir, Mme Vaudry', votes: [{ namesAbstain: ['Mme Lenoir', 'Mme Vaudry'] }] },
  {
    text: "M. Hugo SERRE s'abstient. M. TARDIEU et Mme LENOIR votent contre.",
    votes: [{ namesAgainst: ['M. TARDIEU', 'Mme LENOIR'], namesAbstain: ['M. Hugo SERRE'] }],
  },
  { text: "S'abstiennent : MM. Yves CAUSSE et Denis PRADAL", votes: [{ namesAbstain: ['M. Yves CAUSSE', 'M. Denis PRADAL'] }] },
  {
    text: "Mme Rose LENOIR, intéressée, ne prend pas part au vote. Adopté à l'unanimité.",
    votes: [{ result: 'unanimity', namesNotVoting: ['Mme Rose LENOIR'] }],
  },
  { text: 'Madame Lise AMARD sort de la salle et ne prend pas part au vote.', votes: [{ namesNotVoting: ['Mme Lise AMARD'] }] },
  {
    text: 'à la majorité : 25 pour, 4 contre (Groupe "Agir"), 1 abstention',
    votes: [{ result: 'majority', for: 25, against: 4, abstain: 1 }],
  },
  { text: 'Adopté à la majorité, M. TARDIEU votant contre.', votes: [{ result: 'majority', namesAgainst: ['M. TARDIEU'] }] },
  {
    text: "Mme Rose LENOIR s'étant abstenue, la délibération est adoptée à l'unanimité des suffrages exprimés.",
    votes: [{ result: 'unanimity', namesAbstain: ['Mme Rose LENOIR'] }],
  },
  { text: "S'est abstenu(e) : Mme Rose LENOIR", votes: [{ namesAbstain: ['Mme Rose LENOIR'] }] },
  {
    text: "Mme Rose LENOIR, présidente de l'association, quitte la salle et ne participe pas au vote. Adopté à l'unanimité.",
    votes: [{ result: 'unanimity', namesNotVoting: ['Mme Rose LENOIR'] }],
  },
  // Two printed options.
  { text: '☒ Unanimité ☐ Majorité', votes: [{ result: 'unanimity' }] },
  { text: '☐ Unanimité\nPour : 12 Contre : 3', votes: [{ for: 12, against: 3 }] },
  { text: "Adopté : à l'unanimité - à la majorité", votes: [{}] },
  { text: "ADOPTÉ : à l'unanimité (X) à la majorité ( )", votes: [{ result: 'unanimity' }] },
  { text: "☐ à l'unanimité ☒ à la majorité", votes: [{ result: 'majority' }] },
  { text: "Adopté à l'unanimité : a Adopté à la majorité : Voix contre : 0 Abstentions : 4", votes: [{ against: 0, abstain: 4 }] },
  { text: "Adopté à l'unanimité / à la majorité", votes: [{}] },
  { text: "Adopté à l'unanimité moins une voix", votes: [{}] },
  // Not the act's vote, and two votes.
  {
    text: "Le procès-verbal est approuvé à l'unanimité. Le conseil municipal, par 12 voix pour et 3 contre, décide",
    votes: [{ result: 'unanimity' }, { for: 12, against: 3 }],
  },
  {
    text: "Le Conseil municipal, après avis favorable unanime de la commission des finances, à l'unanimité décide",
    votes: [{ result: 'unanimity' }],
  },
  { text: "Le conseil est informé que la commission des finances, à l'unanimité, approuve le projet.", votes: [] },
  { text: "Le vote à main levée est décidé à l'unanimité. Le conseil, par 11 voix pour et 4 contre", votes: [{ for: 11, against: 4 }] },
  {
    text: "La commission des finances a émis un avis favorable à l'unanimité. Le conseil municipal, par 11 voix pour et 4 abstentions, adopte.",
    votes: [{ for: 11, abstain: 4 }],
  },
  {
    text: "Vu l'avis rendu à l'unanimité par la commission culture, après en avoir délibéré, à la majorité, décide",
    votes: [{ result: 'majority' }],
  },
  { text: "Adopté à l'unanimité des présents et représentés : 5 voix pour.", votes: [{ result: 'unanimity', for: 5 }] },
  { text: "Mme Rose LENOIR est désignée secrétaire de séance à l'unanimité.", votes: [] },
  { text: "M. le Maire expose l'urgence de cette réunion. Celle-ci est constatée à l'unanimité.", votes: [] },
  { text: "L'urgence est reconnue à l'unanimité.", votes: [] },
  { text: "L'ordre du jour est modifié à l'unanimité des élus présents.", votes: [] },
  { text: 'Les délibérations sont prises à la majorité absolue des suffrages exprimés.', votes: [] },
  { text: 'M. le Maire prend acte de cette remarque.', votes: [] },
  { text: 'Lutte contre 3 fléaux pour 12 mois, avec la majorité municipale', votes: [] },
  { text: 'Y a-t-il des abstentions ? Des votes contre ? 2. Le point suivant', votes: [] },
];

describe('votes', () => {
  it.each(cases)('$text', ({ text, votes }) => {
    expect(figuresIn(text).votes).toEqual(votes);
  });

  it('joins the result and the figures that the operative part separates', () => {
    const text = `Après en avoir délibéré et à l'unanimité, le conseil décide :\n${'- de poursuivre les études de la halle ;\n'.repeat(20)}ONT VOTÉ POUR : 14\nONT VOTÉ CONTRE : 0`;
    const { votes, facts } = figuresIn(text);
    expect(votes).toEqual([{ result: 'unanimity', for: 14, against: 0 }]);
    expect(facts[0]?.spans).toHaveLength(2);
  });

  it('keeps the votes of two items apart', () => {
    const text = "Objet : voirie\nAdopté à l'unanimité\n\nObjet : halle\nPour : 9 Contre : 0 Abstentions : 5";
    expect(figuresIn(text).votes).toEqual([{ result: 'unanimity' }, { for: 9, against: 0, abstain: 5 }]);
  });

  it('takes "prend acte" inside a list of decisions for one of them', () => {
    expect(
      figuresIn('Le conseil, après en avoir délibéré,\n- APPROUVE la convention ;\n- PREND ACTE que sa durée est de dix ans.').votes,
    ).toEqual([]);
  });
});
