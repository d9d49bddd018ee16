import { nameTokens } from '../../corpus/language/name-tokens.ts';
import { isNoName } from '../../corpus/language/name-words.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import type { FactDraft } from '../../corpus/record/fact.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { findBody } from './body.ts';
import { readPresident } from './president.ts';

/**
 * How the heads of documents name the authority, by its kind. A commune's head names its département too ("DÉPARTEMENT DU GARD – COMMUNE DE …"),
 * so the body that sat says which kind to look for. `bare`: the name may follow without "de" ("COMMUNAUTÉ DE COMMUNES PLAINE ET COTEAUX").
 * `kind` is the authority's usual name where the words name its council. `letterhead`: alone on its line it names the authority also where the text
 * names no body ("MAIRIE DE ROC"); `top`: only there, since the head names it for other reasons too.
 */
const table: { bodies: RegExp; words: string; kind: string | null; bare?: true; letterhead?: true; top?: true }[] = [
  { bodies: /municipal|arrondissement/, words: 'commune|ville|mairie', kind: null, letterhead: true },
  { bodies: /municipal/, words: 'conseil municipal', kind: 'Commune' },
  {
    bodies: /communautaire|métropolitain|Bureau|territoi?r/,
    words: "communaute (?:de communes|d'agglomeration|urbaine)|metropole|etablissement public territorial|ept|agglomeration",
    kind: null,
    bare: true,
  },
  { bodies: /communautaire/, words: 'conseil communautaire|bureau communautaire|conseillers communautaires', kind: '' },
  { bodies: /départemental|général|permanente/, words: 'conseil departemental|conseil general', kind: 'Département' },
  { bodies: /départemental|général/, words: 'departement', kind: null },
  { bodies: /régional|permanente/, words: 'conseil regional', kind: 'Région' },
  { bodies: /régional/, words: 'region', kind: null, bare: true },
  {
    bodies: /syndical|Bureau/,
    words: 'sivom|sivu|sivos|siaep|siaepa|smictom|sictom|smitom|sitom|petr|pole d.equilibre territorial et rural',
    kind: null,
    bare: true,
    letterhead: true,
  },
  {
    bodies: /administration/,
    words:
      "centre (?:inter)?communal d'action sociale|ccas|cias|caisse des ecoles|office public (?:de l'habitat|d'habitations? a loyer modere)|oph|service (?:departemental|territorial) d'incendie et de secours|sdis|etablissement public foncier|universite|centre de gestion",
    kind: null,
    letterhead: true,
  },
  {
    bodies: /syndical|Bureau/,
    words: 'syndicat(?: (?:mixte|intercommunal|departemental|des eaux|(?:mixte|intercommunal) [a-z ]{4,60}?))?',
    kind: null,
    letterhead: true,
  },
  { bodies: /permanente/, words: 'region', kind: null, bare: true, letterhead: true, top: true },
  { bodies: /permanente/, words: 'departement', kind: null, letterhead: true, top: true },
];

const rows = table.map(({ bodies, words, kind, bare, letterhead, top }) => ({
  bodies,
  kind,
  letterhead,
  top,
  pattern: new RegExp(`(?<![a-z])(?:${words})(?:\\s(?:de la|du|des|de)\\s|\\s(?:de l'|d')\\s?${bare ? '|\\s{1,2}(?:« ?)?' : ''})`, 'g'),
}));

const head = 2_500;

/** On a line of its own, at the top. */
function isLetterhead({ folded }: SourceText, start: number, end: number): boolean {
  return start < 600 && /(?:^|\n) ?$/.test(folded.slice(Math.max(0, start - 2), start)) && /^ ?(?:\n|$)/.test(folded.slice(end, end + 2));
}

/** The authority whose body sat, where the head names it: "COMMUNE DE VALMY", "CONSEIL DÉPARTEMENTAL DE ROC-ET-VALMY". */
export const extractAuthority: Extractor = (text) => {
  const body = findBody(text);
  for (const { bodies, pattern, kind, letterhead, top } of rows) {
    if (body === null ? letterhead === undefined : !bodies.test(body.name)) continue;
    for (const match of text.folded.slice(0, head).matchAll(pattern)) {
      const start = match.index;
      const end = endOfName(text, start + match[0].length);
      if ((body === null || top) && (end === null || !isLetterhead(text, start, end))) continue;
      if (end === null || isOther(text, start) || isCut(text, start + match[0].length, end)) continue;
      const words = properCase(oneLine(text.view.text.slice(start, end)).replace(/[«»]\s?/g, ''));
      const name = kind === null ? words : `${kind} ${words.replace(/^\S+ \S+ /, '')}`.replace(/^ (?:de |d['’]|du )?/, '');
      return [{ kind: 'authority', value: { name }, derivation: 'stated', spans: [spanIn(text, start, end)] }];
    }
  }
  return body !== null && /municipal/.test(body.name) ? ofMayor(text) : [];
};

/** "sous la présidence de Mme Anne VALMY, | Maire de Roc": where nothing else names the commune. */
function ofMayor(text: SourceText): FactDraft[] {
  const president = readPresident(text);
  const place = /^maire (d[eu] |des |d['’])(?=\p{Lu})/iu.exec(president?.officeWords ?? '');
  if (president === null || !president.stated || place?.[1] === undefined) return [];
  const name = `Commune ${place[1]}${(president.officeWords ?? '').slice(place[0].length)}`;
  return [
    {
      kind: 'authority',
      value: { name },
      derivation: 'computed',
      basis: 'officeOfPresident',
      spans: [spanIn(text, president.start, president.end)],
    },
  ];
}

/** Words of names of authorities that elsewhere stand for the thing itself. */
const nameWords = /^(?:pays|ville|agglomération|agglo|métropole|région|communes?)$/i;

/** Capitalised words with what joins them, on the same line. */
function endOfName({ view }: SourceText, from: number): number | null {
  const tokens = nameTokens(view.text.slice(from, from + 80));
  let end: number | null = null;
  for (const [i, token] of tokens.entries()) {
    if (token.breaks > 0 && i > 0) break;
    const joins = token.kind === 'particle' || /^(?:sur|sous|lès|les|en|et|[-–'’«"»])$/i.test(token.text);
    // "DÉPARTEMENT DE ROC  Réunion du …": a name in capitals does not go on in small letters.
    if (end !== null && /\p{Lu}{2}/u.test(view.text.slice(from, end)) && /^\p{Lu}\p{Ll}{2}/u.test(token.text)) break;
    // "… du Pays Verton Réunion du 28 février": the line below it begins; "Commune de  Feuillet 12": the name is blank.
    const below = /^(?:Réunion|Séance|Session|Délibération|Procès|Compte|Extrait|Conseil|Date|Bureau|Feuillet)/iu.test(token.text);
    if (below && (end !== null || /^ (?:du |n°|\d)/.test(view.text.slice(from + token.end, from + token.end + 4)))) break;
    // "Roc Valmy Communauté", not "… DE ROC  Communauté de communes de …".
    const closes =
      end !== null &&
      /^communauté$/i.test(token.text) &&
      !/^\s(?:de |d['’]|urbaine)/i.test(view.text.slice(from + token.end, from + token.end + 9));
    const upper =
      /^(?:[dl]['’])?\p{Lu}/u.test(token.text) && (!isNoName(token.text) || nameWords.test(token.text) || closes) && token.kind !== 'title';
    if (!upper && !joins) break;
    if (upper && token.kind !== 'particle') end = from + token.end;
  }
  return end;
}

/** A heading in capitals made readable: "COMMUNE DE ROC-SUR-MER" → "Commune de Roc-sur-Mer". */
function properCase(words: string): string {
  if (/\p{Ll}/u.test(words)) return words.charAt(0).toUpperCase() + words.slice(1);
  const small =
    /^(?:de|du|des|d|la|le|les|l|et|en|sur|sous|communes|agglomération|urbaine|publique?|municipal|départemental|général|régional)$/i;
  return words
    .toLowerCase()
    .replace(/\p{L}+/gu, (word, at) => (at > 0 && small.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)));
}

/** One word, and a dash behind it: the other column of the page ("Communauté de Communes Plateau - votants : 63"). */
function isCut({ view }: SourceText, from: number, end: number): boolean {
  return !/\s/.test(view.text.slice(from, end)) && /^ [-–] \p{Ll}/u.test(view.text.slice(end, end + 4));
}

/** In a recital or a postal line another authority is named. */
function isOther({ folded }: SourceText, start: number): boolean {
  return /(?:^|[^a-z])(?:vu|considerant|avec|entre|notamment)[^.;\n]{0,80}$/.test(folded.slice(Math.max(0, start - 100), start));
}
