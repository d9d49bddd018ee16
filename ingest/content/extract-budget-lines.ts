import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft, FactOf } from '../../corpus/record/fact.ts';
import type { Span } from '../../corpus/record/place.ts';
import { type ContentExtractor, clauseAround, spansOf } from './act-text.ts';

type BudgetLine = FactOf<'budgetLine'>['value'];

/**
 * Where an expense is charged: "article 6156 sous-fonction 221 du budget départemental", "chapitre 65", "nature 65748", "compte 6574". Pairs of
 * a key and a number that stand close together are one line. Chapters and articles of codes and contracts are none: the sentence has to
 * speak of a budget, a credit or an expense, and no code may follow.
 */
export const extractBudgetLines: ContentExtractor = (act) => {
  const drafts: FactDraft[] = [];
  let chain: { span: Span; value: Omit<BudgetLine, 'label'> } | null = null;
  const close = () => {
    if (chain) {
      const clause = clauseAround(act, chain.span, { before: 120, after: 80 });
      const sentence = act.flow.slice(clause.start, clause.end);
      const behind = act.flow.slice(chain.span.end, chain.span.end + 40);
      if (
        budgetWords.test(sentence) &&
        !/^\s?(?:[a-z]{1,6}\s)?(?:du|de la|de l'|des)\s(?:code|loi|decret|present|convention|contrat|statut|reglement|c\.?g)/.test(behind)
      )
        drafts.push({
          kind: 'budgetLine',
          derivation: 'stated',
          value: { ...chain.value, label: oneLine(act.view.slice(chain.span.start, chain.span.end)) },
          spans: spansOf(act, clause),
        });
    }
    chain = null;
  };
  for (const match of act.flow.matchAll(pair)) {
    const key = keys.find(({ words }) => words.test(match.groups?.key ?? ''))?.field;
    const number = (match.groups?.number ?? '').replace(/[.\s]+$/, '').toUpperCase();
    // Articles 1 to 99 are those of a regulation or a contract; accounts have three digits and more.
    if (!key || (/^\d{1,2}$/.test(number) && (key === 'article' || key === 'programme'))) continue;
    const span = { start: match.index, end: match.index + match[0].trimEnd().length };
    const current: { span: Span; value: Omit<BudgetLine, 'label'> } | null = chain;
    if (
      current &&
      current.value[key] === null &&
      span.start - current.span.end <= 45 &&
      !/[.;\n]\s|\n\n/.test(act.view.slice(current.span.end, span.start))
    ) {
      current.value[key] = number;
      current.span = { start: current.span.start, end: withBudget(act.flow, span.end) };
      continue;
    }
    close();
    chain = { span: { start: span.start, end: withBudget(act.flow, span.end) }, value: { ...nothing, [key]: number } };
  }
  close();
  return drafts;
};

const nothing: Omit<BudgetLine, 'label'> = { article: null, function: null, chapter: null, programme: null };

const keys: { words: RegExp; field: 'article' | 'function' | 'chapter' | 'programme' }[] = [
  { words: /^(?:article|nature|compte|imputation)/, field: 'article' },
  { words: /^(?:sous-)?fonction|^rubrique/, field: 'function' },
  { words: /^chapitre/, field: 'chapter' },
  { words: /^(?:programme|operation|ligne)/, field: 'programme' },
];

// Accounts have two to eight digits, functions one to four, both maybe with a point; programmes may begin with letters ("P123").
const pair =
  /\b(?<key>articles?(?: budgetaires?)?|natures?|comptes?|imputations?(?: budgetaires?)?|sous-fonctions?|fonctions?|rubriques?|chapitres?(?: budgetaires?)?|programmes?|operations?|lignes? budgetaires?)\s?(?:comptable\s)?(?:n\s?[°º]\s?|:\s?)?(?<number>(?:\d{1,9}|[a-z]{1,4}\d{2,8}(?:[a-z]\d{1,6})?)(?:[./-]\d{1,8}){0,4})(?![\p{L}\d])/gu;

const budgetWords =
  /\b(?:budgets?|budgetaires?|credits?|impute\p{L}{0,3}|imputation|depenses?|recettes?|inscrite?s?|preleve\p{L}{0,3}|mandate\p{L}{0,3})\b/u;

/** "… du budget départemental", "… du budget principal 2023" belongs to what is quoted. */
function withBudget(folded: string, end: number): number {
  const match =
    /^\s(?:du|au) budget(?:\s(?:departemental|communal|principal|annexe|primitif|general|regional|de la \p{L}{3,15}))?(?:\s20\d\d)?/u.exec(
      folded.slice(end, end + 60),
    );
  return match ? end + match[0].length : end;
}
