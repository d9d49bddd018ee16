import { foldWords } from '../../corpus/language/fold.ts';

/**
 * The law's rules on quorum and proxies, by body, with the days between which they are checked. Outside them nothing is checked.
 * From 24 March 2020 to 31 July 2022 laws on the health emergency came and went (loi n° 2020-290 art. 10, n° 2020-1379 art. 6 and those that
 * prolonged it): a third of the members was enough, and a member could hold two proxies. Which of them held on a day is not followed here.
 */
export type BodyRule = {
  /** Folded words of the body's name. */
  body: RegExp;
  article: string;
  from: string;
  to: string | null;
};

/** The day the Code général des collectivités territoriales entered into force (loi n° 96-142). */
const code = '1996-02-24';
const emergencyBegins = '2020-03-23';
const emergencyEnds = '2022-08-01';

const assemblies = /conseil (?:municipal|communautaire|metropolitain|de communaute|de la metropole)|comite syndical/;
const permanentCommission = /commission permanente/;

export type QuorumRule = BodyRule & { counts: 'present' | 'presentOrRepresented' };

/** Most of the members in office. Where the body's name has words of two rows, the first row holds ("commission permanente du conseil départemental").
 * The articles on permanent commissions were not looked into before 2005. */
export const quorumRules: QuorumRule[] = [
  {
    body: /commission permanente.*regional/,
    article: 'L4132-13-1',
    counts: 'presentOrRepresented',
    from: '2005-01-01',
    to: emergencyBegins,
  },
  { body: /commission permanente.*regional/, article: 'L4132-13-1', counts: 'presentOrRepresented', from: emergencyEnds, to: null },
  { body: permanentCommission, article: 'L3121-14-1', counts: 'presentOrRepresented', from: '2005-01-01', to: emergencyBegins },
  { body: permanentCommission, article: 'L3121-14-1', counts: 'presentOrRepresented', from: emergencyEnds, to: null },
  { body: /conseil (?:departemental|general)/, article: 'L3121-14', counts: 'present', from: code, to: emergencyBegins },
  { body: /conseil (?:departemental|general)/, article: 'L3121-14', counts: 'present', from: emergencyEnds, to: null },
  { body: /conseil regional/, article: 'L4132-13', counts: 'present', from: code, to: emergencyBegins },
  { body: /conseil regional/, article: 'L4132-13', counts: 'present', from: emergencyEnds, to: null },
  { body: assemblies, article: 'L2121-17', counts: 'present', from: code, to: emergencyBegins },
  { body: assemblies, article: 'L2121-17', counts: 'present', from: emergencyEnds, to: null },
];

export type ProxyRule = BodyRule & { perHolder: number };

/** How many proxies a member may hold. */
export const proxyRules: ProxyRule[] = [
  { body: /regional/, article: 'L4132-15', perHolder: 1, from: code, to: emergencyBegins },
  { body: /regional/, article: 'L4132-15', perHolder: 2, from: emergencyBegins, to: emergencyEnds },
  { body: /regional/, article: 'L4132-15', perHolder: 1, from: emergencyEnds, to: null },
  { body: /commission permanente|conseil (?:departemental|general)/, article: 'L3121-16', perHolder: 1, from: code, to: emergencyBegins },
  {
    body: /commission permanente|conseil (?:departemental|general)/,
    article: 'L3121-16',
    perHolder: 2,
    from: emergencyBegins,
    to: emergencyEnds,
  },
  { body: /commission permanente|conseil (?:departemental|general)/, article: 'L3121-16', perHolder: 1, from: emergencyEnds, to: null },
  { body: assemblies, article: 'L2121-20', perHolder: 1, from: code, to: emergencyBegins },
  { body: assemblies, article: 'L2121-20', perHolder: 2, from: emergencyBegins, to: emergencyEnds },
  { body: assemblies, article: 'L2121-20', perHolder: 1, from: emergencyEnds, to: null },
];

/** The rule for a body on a day; null where none is checked: another body, no date, a day outside the span. `to` is the first day after it. */
export function ruleFor<R extends BodyRule>(rules: readonly R[], body: string | null, day: string | null): R | null {
  if (body === null || day === null) return null;
  const words = foldWords(body);
  const first = rules.find((rule) => rule.body.test(words));
  return rules.find((rule) => rule.article === first?.article && rule.from <= day && (rule.to === null || day < rule.to)) ?? null;
}
