import { describe, expect, it } from 'vitest';
import { act, factsOf, valuesOf } from './facts-of.ts';

describe('extractRates', () => {
  it('reads shares in figures and words', () => {
    const text = act(
      "L'État participe à hauteur de 50 % du coût, la Région à hauteur d'un tiers. Les communes prennent la moitié du reste, soit 12,5 %, et 3/4 n'est rien.",
    );
    expect(valuesOf('rate', text).map(({ percent, fraction, raw }) => [percent, fraction, raw])).toEqual([
      [50, null, '50 %'],
      [12.5, null, '12,5 %'],
      [null, '1/3', 'un tiers'],
      [null, '1/2', 'la moitié'],
    ]);
  });

  it('takes no third party and no quarter of an hour for a share', () => {
    expect(valuesOf('rate', act('Le bien est loué à un tiers pour un quart d’heure.'))).toEqual([]);
  });
});

describe('extractBudgetLines', () => {
  it('joins article and function of one line, with the budget, over wrapped lines', () => {
    const text = act('La dépense est connue.', "- Impute la dépense à l'article 6188\nsous-fonction 312 du budget départemental.");
    expect(factsOf('budgetLine', text)).toEqual([
      {
        value: {
          article: '6188',
          function: '312',
          chapter: null,
          programme: null,
          label: 'article 6188 sous-fonction 312 du budget départemental',
        },
        quotes: ["Impute la dépense à l'article 6188\nsous-fonction 312 du budget départemental."],
      },
    ]);
  });

  it('reads chapter and nature, and no article of a code', () => {
    const text = act(
      "Les crédits sont inscrits au chapitre 204, nature 20422. L'article 28 du code des marchés publics et l'article 1384 du code s'appliquent.",
    );
    expect(valuesOf('budgetLine', text).map(({ chapter, article }) => [chapter, article])).toEqual([['204', '20422']]);
  });
});
