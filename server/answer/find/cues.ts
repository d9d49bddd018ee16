import { fold } from '../../../corpus/language/fold.ts';
import type { Question } from '../../contract.ts';

/**
 * The words of a passage that tell that it answers; what each of them is worth beside the subject, and all together at most; whether a definition
 * is asked for. `needed`: words without which a passage answers nothing.
 */
export type Cue = { said: RegExp; worth: number; most: number; definition: boolean; needed: RegExp | null };

/** `alone`: where the row is asked for, the others don't count. */
type Row = { said: string; worth: number; most?: number; alone?: true; definition?: true; needed?: true };

/**
 * What a question asks for, and the folded words by which French acts say it. Both are prefixes of words or of runs of words. `worth`: how
 * surely those words mark an answer. Add a row for a new kind of question, a word to a row for another way to say it.
 */
const rows: (Row & { asked: string })[] = [
  {
    asked: 'pourquoi|pourqoi|raison|motif|justifi|dans quel but|why|reason|how come|rationale',
    said: "c'est pourquoi|pour ces raisons|pour cette raison|pour ce faire|en raison|afin d|dans le but|permett|considerant|au motif|car |satisfaction|compte tenu|opportun|il convient|necessaire|en effet|eu egard|avec la creation|souhaite",
    worth: 0.25,
  },
  // What was done is in verbs that say nothing of a subject by themselves.
  {
    asked:
      '(?:pourquoi|raison|why|reason).{0,80}\\b(?:gard|conserv|maint|poursui|continu|reconduit|prolong|renouvel|keep|kept|stay|retain|stick|stuck|remain|carry on|renew|prolong|extend)',
    said: 'conserver|poursuivre|poursuite|maintenir|reconduire|reconduction|prolonge|renouvel|perdure|continuer|pour ces raisons',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  {
    asked: '(?:pourquoi|raison|why|reason).{0,80}\\b(?:chang|modif|evolu|revis|alter|amend|new (?:terms|conditions|rules))',
    said: 'modifi|evolution|change|il est apparu|suite a|necessaire que',
    worth: 0.5,
    most: 2,
    alone: true,
  },
  { asked: 'depuis quand|since when|depuis', said: 'depuis|a compter d|a partir d', worth: 0.3 },
  {
    asked:
      'jusqu|until|till|when does|when will|expir|prend fin|prend elle fin|prend-elle fin|prendra|termine|arrive a|end of|ends?|run out',
    said: 'jusqu|au plus tard|a terme|son terme|au terme|prenant fin|prend fin|prendra fin|expir|echeance',
    worth: 0.4,
  },
  { asked: 'combien de temps|quelle duree|how long|duration', said: 'duree|pour une periode|pendant|ans|annees|mois', worth: 0.3 },
  {
    asked: 'shared|split|divided|partag|repart|reparti|qui paie|who pays|finance',
    said: 'repartir|reparti|partagee?s? entre|soit partage|partage (?:entre|de|du|des)|a hauteur|tiers|moitie|chacun|pour cent',
    worth: 0.4,
  },
  {
    asked: "qui paie|qui paye|qui supporte|qui (?:le |la |les |l')?finance ?\\?|who pays|who funds|who finances",
    said: 'a hauteur|tiers|moitie|a la charge|participation|participer|finance(?:es?|nt|r|ment)?\\b|repartir|prend en charge|prise? en charge',
    worth: 0.5,
    needed: true,
  },
  {
    asked:
      '(?:ete|etaient|sont|est|avoir|were|was|been)\\b.{0,60}\\b(?:consulte|sonde|interroge|survey|poll|asked (?:for|about) (?:their |the )?(?:views?|opinions?))',
    said: "l'avis|questionnaire|enquete|sondage|recueilli|interroge|concertation|saisine",
    worth: 0.6,
    // "La consultation des absences" consults nobody.
    needed: true,
  },
  {
    asked:
      "a qui (?:s'adress|est|sont|etait|etaient|sert)|pour qui|(?:who|whom) (?:is|was|are|were) .{1,60} (?:for|aimed|intended|meant)\\b|for whom|destinataires?",
    said: "offrant|destine|a destination|au profit|a l'intention|aux eleves|aux parents|aux usagers|aux habitants|aux agents|usagers|beneficiaires",
    worth: 0.5,
  },
  {
    asked: 'criteres?|criteria|criterion|sur quelle base|according to what|cle de repartition',
    // "Selon les termes figurant en annexe" gives no criterion.
    said: 'en fonction d|selon (?!les (?:stipulations|termes|modalites|conditions))|au prorata|proportionnel|a raison d|sur la base',
    worth: 0.6,
    needed: true,
  },
  // Why a thing bears its name.
  {
    asked: '(?:pourquoi|why|how come)\\b.{0,80}(?:appel|nomme|baptis|called|named|name\\b)',
    said: 'nomm|appel|denomm|baptis|intitul',
    worth: 0.6,
    needed: true,
    alone: true,
  },
  // Who or what is left out: a passage without a negation speaks of those who are in.
  {
    asked:
      '(?<!(?:pourquoi|pkoi|why|raison|how come).{0,100})(?:(?:not|never) (?:allowed|included|covered|concerned|eligible|entitled)|excluded|forbidden|banned|exclue?s?|interdite?s?|ecartee?s?|dispensee?s?)',
    said: 'ne |n.\\S+ pas|sauf|hormis|hors |except|a l.exclusion|exclu|interdi|ecart|dispens|non compris',
    worth: 0.6,
    needed: true,
  },
  // The terms on which a thing is done.
  {
    asked: '(?:on|under|in) what (?:terms|conditions)|(?:a|dans|sous|selon|suivant) quel(?:le)?s? (?:conditions?|modalites?|termes?)',
    said: 'selon les|a condition|sous reserve|a hauteur|condition|contrepartie|dans la limite',
    worth: 0.5,
  },
  // What a share is reckoned by.
  {
    asked: '(?:comment|how)\\b.{0,60}\\b(?:calcul|determin|fixe|repart|apportion|divided|split|comput|worked out)',
    said: 'en fonction d|au prorata|proportionnel|a raison d|a hauteur|tiers|moitie',
    worth: 0.5,
  },
  {
    asked: 'a quelle frequence|quelle periodicite|a quel rythme|tous les combien|how often|how frequently|what frequency',
    said: 'mensuel|annuel|hebdomadaire|trimestriel|semestriel|quotidien|chaque|tous les|toutes les|par an|par mois|par semaine',
    worth: 0.6,
    needed: true,
  },
  {
    asked: 'comment|how|par quels? moyens?|de quelle (?:facon|maniere)',
    said: 'au moyen|par le biais|selon|grace a|modalites|reparti',
    worth: 0.25,
  },
  {
    asked:
      "what is|what are|what's|what (?:this|that|the|an?) .{2,60} is\\b|what does .{1,40} mean|en quoi .{0,20}consiste|consiste en quoi|que veut dire|signifie|meaning of|qu'est|c'est quoi|defini|define",
    said: 'est un |est une |consiste|designe|se definit|s.entend|pour objet|pour mission|pour but',
    worth: 0.3,
    definition: true,
  },
  {
    asked:
      "que propose|qu'offre|offre|a quoi sert|sert|servent|permet|permettent|apporte|make possible|makes possible|possible|allow|enabl|offer|provide|purpose|use of|but|objectif|goal|aim|what can|what for|good for|.{1,60} for\\?|objet|role|mission",
    said: "offrant|permet|permis de|pour objet|pour mission|en vue d|il s'agit|mise a disposition|acces |le but|objectif|moyen de|vise a|destine",
    worth: 0.35,
  },
  {
    asked: "(?:que|qu'est-ce que|what) (?:\\w+ )?(?:peut|peuvent|pourra|pourront|can|could|may) .{0,60}(?:faire|consulter|do|use)|what can",
    said: 'peut |peuvent |pourra |pourront |il s.agit|acces |offr',
    worth: 0.45,
  },
  // Meeting others is in other words than holding a sitting.
  {
    asked: '(?:did|has|have|had|was|were|a|ont|avait) .{1,60}\\b(?:meet|met|rencontr\\w+)',
    said: 'recu\\b|recue?s\\b|rencontr|entretien|reuni',
    worth: 0.5,
    needed: true,
  },
  // Papers and figures that somebody hands over.
  {
    asked:
      '(?:quels?|quelles?|what|which) (?:\\w+ )?(?:documents?|rapports?|reports?|donnees|statistiques|statistics|data|figures|papers|tableaux)\\b',
    said: 'tableaux? de bord|notes? de synthese|rapports?\\b|bilan|etats? |compte rendu|comptes rendus|donnees|statistique|plan de financement|pieces?\\b',
    worth: 0.6,
  },
  // What would follow.
  {
    asked:
      'consequences?|effets? (?:de|du|des|d.)|incidences?|impacts?|implications?|what follows|what would|que se passe|que se passerait|si (?:on|le|la|l.|les|un|une) .{3,60} chang',
    said: 'difficulte|entrain|implique|permettr|risque|consequen|des lors|prenant fin|au plus tard|doivent desormais',
    worth: 0.4,
  },
  // What somebody is to a thing: what they are charged with.
  {
    asked:
      "(?:quels? |le |the |what )?(?:role|responsabilites?|responsibilit(?:y|ies)) (?:d|of|joue|tient|has|does|is|revient)|'s role|role\\?|charge de quoi|in charge of what",
    said: 'coordonnateur|coordinateur|chef de file|mandataire|maitre d.ouvrage|est chargee?|assure|pilote|represente|garant',
    worth: 0.6,
  },
  // What was made anew was made because the former ended, or because things had changed.
  {
    asked:
      '(?:pourquoi|raison|why|reason|how come).{0,80}\\b(?:nouve(?:au|l|lle|aux|lles)|de nouveau|a nouveau|une autre|encore|fallait|faut|falloir|fallu|devait|doit|new|another|again|have to|had to|need(?:ed)?)\\b',
    said: 'prenant fin|prend fin|arrivant a son terme|arriver? a son terme|arrive a echeance|arrivant a echeance|expir|il est necessaire|necessaire de|conditions de continuite|il (?:est|etait|devenait) opportun|il est apparu|il convient',
    worth: 0.4,
    most: 1.6,
    alone: true,
  },
  {
    asked: 'compren|compris|inclu|contien|compose|includ|consist|compris|made up|contain|cover',
    said: 'inclus|comprend|compose|comportant|comporte|constitue|contient|suivant',
    worth: 0.4,
  },
  {
    asked:
      'wrong with|wrong\\b|ne va pas|difficult|critique|critici|inconvenient|drawback|reproche|complain|probleme|problem|weakness|defaut|shortcoming|limite',
    said: 'critique|difficult|complex|inconvenient|defaut|reproche|probleme|insuffisan',
    worth: 0.35,
    needed: true,
  },
  {
    asked:
      'avantage|interet|advantage|benefi|atout|strength|positi|points? forts?|apprecie|aime|plait|plu\\b|liked?\\b|appreciate|pleased|satisf|merit|gain|apport',
    said: 'interet|avantage|satisf|profit|benefi|atout|appropriation|permett|permet|renforc|amelior|facilit',
    worth: 0.3,
  },
];

const aimRow: Row = { said: 'le but|pour but|objectif|finalite|vise a|moyen de|en vue de', worth: 0.9 };
const aimOf =
  /\b(?:(?:what|which) (?:is|was|are|were)|quel(?:le)?s? (?:est|etait|sont|etaient)|what|which|quel(?:le)?s?) (?:the |le |la |les |l')?(?:main )?(?:aims?|goals?|purpose|objectives?|buts?|objectifs?|finalites?)\b/;

/** What marks an answer to the question; null where it asks nothing in particular. */
export function cueOf(question: Question): Cue | null {
  const asked = fold(question.text).replaceAll('’', "'");
  const matching = rows.filter((row) => new RegExp(`\\b(?:${row.asked})`).test(asked));
  // "What is the aim of X" asks for the aim, not for what X is or has.
  // Nor does "why keep it" ask for any reason: what was kept says where the reason is.
  const alone = matching.filter((row) => row.alone === true);
  const found: Row[] = aimOf.test(asked) ? [aimRow] : alone.length > 0 ? alone : matching;
  if (found.length === 0) return null;
  const saying = (of: readonly Row[]) => new RegExp(`\\b(?:${of.map((row) => row.said).join('|')})`, 'g');
  const needed = found.filter((row) => row.needed === true);
  return {
    said: saying(found),
    worth: Math.max(...found.map((row) => row.worth)),
    // What words together may weigh beside the subject.
    most: Math.max(0.9, ...found.map((row) => row.most ?? 0)),
    definition: found.some((row) => row.definition === true),
    needed: needed.length > 0 ? saying(needed) : null,
  };
}
