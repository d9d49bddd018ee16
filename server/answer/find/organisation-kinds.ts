import { fold } from '../../../corpus/language/fold.ts';
import type { FactOf } from '../../../corpus/record/fact.ts';
import { asks } from '../understand/ways.ts';

type Organisation = FactOf<'organisation'>;

/** Kinds of organisations that questions ask for by name ("which departments"), and those that joined later; what tells them is folded. */
const kinds: { asked: (question: string) => boolean; is: (fact: Organisation) => boolean; only?: true }[] = [
  { asked: asksKind('departement|departements', 'department|departments|departement|departements'), is: startsWith(/^departement/) },
  { asked: asksKind('academie|academies', 'academy|academies'), is: startsWith(/^academie/) },
  {
    asked: asks({ fr: 'quel|quels rectorat|rectorats', en: 'which|what education|school authority|authorities' }),
    is: startsWith(/^academie/),
  },
  { asked: asksKind('region|regions', 'region|regions'), is: startsWith(/^region\b/) },
  { asked: asksKind('commune|communes|ville|villes', 'town|towns|municipality|municipalities'), is: startsWith(/^(?:commune|ville)\b/) },
  {
    asked: asks({
      fr: 'nouveau|nouveaux|nouvelle|nouvelles|ajout~|arrive|arrives|arrivee|arrivees|entres',
      en: 'new|added|arrived|entered',
    }),
    is: isSaidToJoin,
  },
  // "Which departments joined in 2023?": where none is said to, the list of all is no answer.
  {
    asked: asks({ fr: 'rejoi~|joint|joints|jointe|jointes|integre|integres|integrent|adher~', en: 'join~' }),
    is: isSaidToJoin,
    only: true,
  },
];

/** Those of the kind asked for, where there are any; of those that joined, none but those said to. */
export function narrowed(facts: Organisation[], question: string): Organisation[] {
  return kinds
    .filter((kind) => kind.asked(question))
    .reduce((left, kind) => {
      const kept = left.filter(kind.is);
      return kept.length > 0 || kind.only ? kept : left;
    }, facts);
}

function isSaidToJoin({ value }: Organisation): boolean {
  return /\b(?:se joindre|joint|joints|rejoi\w+|adher\w+|nouve\w+)\b/.test(fold(value.label));
}

function startsWith(name: RegExp): (fact: Organisation) => boolean {
  return ({ value }) => name.test(fold(value.name));
}

/** "Quels (sont les) départements", "how many new departments", "list of the departments". */
function asksKind(fr: string, en: string): (question: string) => boolean {
  return asks({
    fr: `quel|quelle|quels|quelles sont|etaient? tous|toutes|autres|nouveaux|nouvelles|anciens? ${fr}\ncombien|liste de autres|nouveaux|nouvelles? ${fr}`,
    en: `which|what are|were? all|other|new? ${en}\nhow many other|new? ${en}\nlist of? all? ${en}`,
  });
}
