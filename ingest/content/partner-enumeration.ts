import { foldWords } from '../../corpus/language/fold.ts';
import { institutions } from './organisation-wordings.ts';

/**
 * The members of an enumeration, one name each, without the article: "la Région X, les Départements de la Lozère, du Gard et l'Hérault" gives
 * "Région X", "Département de la Lozère", "Département du Gard", "Département de l'Hérault". Behind a plural ("les Départements de …") each item is
 * one more of the kind; behind a singular, "de …" goes on with the name ("la Direction de l'Alimentation, de l'Agriculture et de la Forêt").
 */
export function enumerated(list: string): string[] {
  const names: string[] = [];
  let plural: string | null = null;
  for (const { item, separator } of items(list.replace(verb, '').replace(/(?<!\p{Lu})\.\s*$/u, ''))) {
    const article = /^(?:les?|la|l['’]|Les?|La|L['’])\s?/u.exec(item)?.[0] ?? '';
    const words = item.slice(article.length).trim();
    const complement = /^(?:de\s(?:la\s|l['’])?|du\s|des\s|d['’])/u.exec(item)?.[0] ?? '';
    if (complement !== '') {
      if (plural) names.push(`${plural} ${item}`);
      else if (names.length > 0) names.push(`${names.pop()}${separator}${item}`);
      continue;
    }
    if (article === '') {
      if (/^\p{Lu}/u.test(words)) names.push(words);
      continue;
    }
    const isInstitution = institutions.test(foldWords(words)) || institutions.test(words.toLowerCase());
    if (/^les/i.test(article) && isInstitution) {
      const head = /^(\p{L}+s)\s(.+)$/u.exec(words);
      if (head?.[1] && head[2] && /^(?:de|du|des|d['’])/.test(head[2])) {
        plural = singular(head[1]);
        names.push(`${plural} ${head[2]}`);
      }
      continue;
    }
    if (plural && !isInstitution && /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,3}$/u.test(words)) {
      names.push(`${plural} ${contracted(article)}${words}`);
      continue;
    }
    plural = null;
    // Some acts print "la direction régionale de …" without a capital: the place that ends the name has one.
    if (/^\p{Lu}/u.test(words) || isInstitution) names.push(words);
    else break; // "et la programmation de …": the list of names is over
  }
  return names.filter((name) => /\p{Lu}/u.test(name)).map(tidy);
}

/** Cut at commas and at "et" before an article or a "de", each item with what stood before it. Commas in brackets cut nothing. */
function items(list: string): { item: string; separator: string }[] {
  const closed = list.replace(/\(([^()]{1,60})\)/g, (whole) => whole.replaceAll(',', hiddenComma));
  const pieces = closed.split(/(,\s+|(?<=\))\s+et\s+|\s+et\s+(?=(?:les?|la|de|du|des)\s|[ld]['’]))/u);
  const found: { item: string; separator: string }[] = [];
  for (let i = 0; i < pieces.length; i += 2) {
    const item = (pieces[i] ?? '').replaceAll(hiddenComma, ',').trim();
    if (item !== '') found.push({ item, separator: pieces[i - 1] ?? '' });
  }
  return found;
}

const hiddenComma = '\u0001';

/** What says something of the partners ends their list; "a" without accent is a verb. */
const verb = /\s(?:a|ont|aura|auront|peut|doit|permet|permettra|prévoit|vise|consiste|porte)\s.*$/su;

function contracted(article: string): string {
  const folded = article.trim().toLowerCase().replace('’', "'");
  return { le: 'du ', les: 'des ', la: 'de la ', "l'": "de l'" }[folded] ?? 'de ';
}

function singular(noun: string): string {
  return noun.replace(/s$/u, '');
}

/** "Direction …, de l'Agriculture, de la Forêt" printed its last comma as "et"; the acronym in brackets is a fact of its own. */
function tidy(name: string): string {
  return name
    .replace(/\s?\(\p{Lu}[\p{L}.]{1,15}\)/u, '')
    .replace(/\s?\([^()]*$/u, '')
    .replace(/[\s,;.]+$/, (tail) => (/\.$/.test(tail) && /(?:\p{Lu}\.){2}$/u.test(name) ? '.' : ''));
}
