import { type FoundDate, findDates, scanDates } from '../../corpus/language/dates.ts';
import { oneLine } from '../../corpus/language/readable.ts';
import { rememberOf } from '../../corpus/language/remember.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { extractConvocationDate } from './convocation-date.ts';

/**
 * The date of the sitting, from what stands around the dates of the text: the formula that opens an extract ("L'an deux mille seize, le …"), the
 * sentence that tells the meeting ("Le 21 mars 2023, les membres … se sont réunis"), a heading ("Séance du 28 août 2018"). A date that is told of
 * something else (convocation, earlier minutes, posting, prefecture, a cited act) is never taken, whatever else is missing.
 */
export const extractSittingDate: Extractor = (text) => {
  const found = findSittingDate(text);
  if (found === null) return [];
  return [
    {
      kind: 'date',
      value: { role: 'sitting', date: found.date, label: oneLine(text.view.text.slice(found.start, found.end)) },
      ...(found.basis === undefined ? { derivation: 'stated' as const } : { derivation: 'computed' as const, basis: found.basis }),
      spans: [spanIn(text, found.start, found.end)],
    },
  ];
};

/** `basis`: the text prints the day alone, and the convocation tells the year. */
type SittingDate = FoundDate & { basis?: 'yearOfConvocation' };

/** The date with its formula, in offsets of the readable text; read once a text. */
export const findSittingDate = rememberOf((text: SourceText): SittingDate | null => {
  const dates = findDates(text.view.text.slice(0, farthest)).filter(({ date }) => date.length === 10);
  const weighed = [...dates, ...spacedDates(text)].map((date) => weigh(text, date)).filter(({ weight }) => weight > 0);
  const title = Math.min(...weighed.flatMap(({ found, weight }) => (weight >= 50 ? [found.start] : [])));
  const own = weighed.filter(({ found }) => found.start <= title || !isTitleOfMinutes(text, found.start));
  const best = own.reduce<Weighed | null>((kept, one) => (kept === null || one.weight > kept.weight ? one : kept), null);
  return best?.found ?? dayAlone(text);
});

/** Two months: members are called five days to some weeks before. */
const longestNotice = 62 * 24 * 3600 * 1000;

/** "Le | 11 juillet | suivant la convocation adressée le 4 juillet 2017, les membres … se sont réunis": the first such day from the convocation on. */
function dayAlone(text: SourceText): SittingDate | null {
  const [convocation] = extractConvocationDate(text);
  const called = convocation?.kind === 'date' ? convocation.value.date : null;
  if (called === null) return null;
  for (const { start, end, month, day } of scanDates(text.view.text.slice(0, farthest)).monthDays) {
    const at = [0, 1]
      .map((more) => Date.UTC(Number(called.slice(0, 4)) + more, month - 1, day ?? 0))
      .find((one) => one >= Date.parse(called));
    if (day === null || at === undefined || at - Date.parse(called) > longestNotice) continue;
    const found = { start, end, date: new Date(at).toISOString().slice(0, 10), weekday: null, inWords: false };
    if (weigh(text, found).weight >= 65) return { ...found, basis: 'yearOfConvocation' };
  }
  return null;
}

/** "Séance du 03 04 2019": three figures without marks are a date only behind these words. */
function spacedDates({ folded }: SourceText): FoundDate[] {
  const found = [
    ...folded.slice(0, farthest).matchAll(/(?:seance|reunion|session|conseil [a-z]{5,20}) du (\d{2}) (\d{2}) (20\d{2})(?!\d)/g),
  ];
  return found.flatMap(({ index, 0: all, 1: day = '', 2: month = '', 3: year = '' }) => {
    const end = index + all.length;
    const [date] = findDates(`${day}/${month}/${year}`);
    return date === undefined ? [] : [{ ...date, start: end - 10, end }];
  });
}

/** The sitting is told at the head; a register's cover and its contents may stand before. */
const farthest = 20_000;

type Weighed = { found: FoundDate; weight: number };

/** Told of something else, right before the date. */
const elsewhere =
  /(?<![a-z])(?:convoque[a-z()]*|convocation[a-z]*|affiche[a-z]*|affichage|recue?|recu en prefecture|envoyee?|publiee?|publication|(?:tele)?transmise?|(?:tele)?transmission|reception|notifiee?|signature|mise en ligne|depot|delivree?|deposee?|adressee?s?|approuvee?s?|modifiee?s?|en vigueur|courrier|lettre|arretee?|decret|loi|ordonnance|circulaire|avis|bail|acte|contrat|marche|avenant|nee?|depuis|avant|jusqu'au|a compter|a partir|au plus tard|vu|considerant|lors|cours|reporte[a-z]*|prochain[a-z]*|precedent[a-z]*|derni[a-z]*)(?![a-z])[^.\n;]{0,60}$/;
/** A field of the head has its own date behind it: "Date d'affichage : 18 mars 2021  Séance du | 24 mars 2021". */
const ownDate =
  /(?<![a-z])(?:convocation|affichage|affichee?|publication|publiee?|(?:tele)?transmission|reception|envoi|envoyee?|recue?|mise en ligne|depot)[^.;\d]{0,40}(?:\d{1,2}(?:er)? [a-z]{3,9} \d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[^.;\d]{0,40} (?:(?:seance|reunion|session|conseil [a-z]{5,20}|comite syndical|bureau [a-z]{5,20}|commission permanente)(?: [a-z]{4,15})? du|le|ce) (?:[a-z]{5,8} )?$/;

function isElsewhere(before: string): boolean {
  return elsewhere.test(before) && !ownDate.test(before);
}

/** Earlier minutes that this sitting approves. Without "approbation", "(extrait du) procès-verbal de la séance du" is the document's own title. */
const earlierMinutes =
  /(?:(?:approbation|adoption|approuv|adopt|valid|arret|lecture|observation|remarque)[a-z]* (?:[a-z']{1,12} ){0,5}|(?<!(?:^|[^a-z])extraits? )(?<![a-z])(?:le|les|du|des|dernier|precedent|ces) )(?:proces[- ]verb|pv(?![a-z])|p\.v|compte[- ]rendu|comptes[- ]rendus)[^.\n;]{0,120}$/;
/**
 * "Compte rendu du conseil municipal du | 5 juin": behind the document's own title these are the minutes of the sitting before, that are on the
 * agenda, also where no "approbation" stands before them.
 */
const titleOfMinutes = /(?:^|[^a-z])(?:proces[- ]verbal|compte[- ]rendu|pv) (?:de (?:la |l')?|du |d')[^.;\n]{0,80}$/;

function isTitleOfMinutes({ folded }: SourceText, start: number): boolean {
  return titleOfMinutes.test(folded.slice(Math.max(0, start - 110), start));
}

/** The assemblies whose name alone heads a date: "Conseil d'agglomération du | 9 mars 2023". */
const council =
  "conseil (?:municipal|communautaire|departemental|general|regional|syndical|metropolitain|territorial|de (?:la )?communaute|d'agglomeration|d'arrondissement|de (?:la )?metropole|de territoire|d'administration)";
const heading = new RegExp(
  `(?:seance|session|reunion|assemblee|${council}|comite(?: syndical)?|bureau(?: communautaire)?|commission permanente)(?: (?:ordinaire|extraordinaire|publique|pleniere|officielle|municipale?|communautaire|permanente|syndicale?|territorial|departemental|du conseil|de la|du bureau|de|du|des|le|la|l'|d'|en date|date|a|ce|commune|ville|conseil|municipal|[a-z'-]{2,20})){0,8}[ ,:–-]{0,4}$`,
);
const strictHeading = new RegExp(
  `(?:seance|session|reunion|${council}|comite|comite syndical|bureau|bureau communautaire|commission permanente)(?: (?:ordinaire|extraordinaire|publique|pleniere|officielle))?(?: en date)?(?: du| de ce| le| des)?[ ,:–-]{0,4}$`,
);
/** However long the authority's name: "PROCÈS-VERBAL CONSEIL COMMUNAUTAIRE DE LA COMMUNAUTÉ DE COMMUNES VALMY EN ROC Le | jeudi 15 mars 2018". */
const titleInCapitals =
  /(?:CONSEIL (?:MUNICIPAL|COMMUNAUTAIRE|SYNDICAL|M[ÉE]TROPOLITAIN|D[ÉE]PARTEMENTAL|R[ÉE]GIONAL)|COMIT[ÉE] SYNDICAL|BUREAU COMMUNAUTAIRE)[\p{Lu}\s'’-]{0,120}\s(?:[Ll]e |[Dd]u )?$/u;
/** Before the date: the meeting of a body. Without "le" the date stands straight behind the verb ("s'est réuni | mercredi 6 novembre 2024"). */
const met =
  /(?:conseil|commission|comite|bureau|membres|assemblee|lequel|laquelle)(?![a-z])[^.]{0,110}(?:s'est|se sont) [a-z ,']{0,40}(?:reunie?s?|assemblee?s?)(?:[^.;]{0,40} le| en date du|,| ce)? $/;
/** Behind the date: the meeting itself. */
const meeting = /(?:s'est|se sont|s'etaient|s'etait|etant|est|sont|a ete|ont ete)[^.;]{0,30}(?:reuni|assemble|tenu)/;

function weigh({ folded, view }: SourceText, date: FoundDate): Weighed {
  const from = openingOf(folded, date.start);
  const found = { ...date, start: from };
  const before = folded.slice(Math.max(0, from - 140), from).replace(/\s+/g, ' ');
  const behind = folded.slice(date.end, date.end + 420).replace(/\s+/g, ' ');
  const formula = /^(?:l'?\s?)?an\s/.test(folded.slice(from, date.end));
  if (formula) return { found, weight: /vu |considerant /.test(before.slice(-30)) ? 0 : 100 };
  if (met.test(before)) return { found, weight: 85 };
  if (earlierMinutes.test(before) || isElsewhere(before)) return { found, weight: 0 };
  const tells = meeting.exec(behind);
  if (
    tells !== null &&
    !/[.;] [A-Z]/.test(view.text.slice(date.end, date.end + tells.index)) &&
    /(?:^|[^a-z])(?:le |ce |an )?$/.test(before)
  ) {
    // The date nearest to the meeting is the meeting's.
    return { found, weight: 80 - Math.min(15, tells.index / 25) };
  }
  if (strictHeading.test(before) || titleInCapitals.test(view.text.slice(Math.max(0, from - 180), from))) return { found, weight: 60 };
  if (heading.test(before)) return { found, weight: 50 };
  if (from < head && isOwnLine(view.text, found)) return { found, weight: 40 };
  if (runningFoot.test(folded.slice(Math.max(0, from - 80), from))) return { found, weight: 33 };
  if (from < head && documentTitle.test(`\n${folded.slice(0, from)}`.slice(-60))) return { found, weight: 35 };
  return { found, weight: from < titleHead && numbered.test(before) ? 30 : 0 };
}

/** The title of minutes without the name of the meeting: "CM du | 3 avril 2019", "COMPTE-RENDU DU | 3 avril 2019", "Conseil du | …". */
const documentTitle =
  /\n[^\S\n]{0,4}(?:(?:cr|pv|proces[- ]verbal|compte[- ]rendu) (?:du )?)?(?:cm|cc|conseil|pv|cr|proces[- ]verbal|compte[- ]rendu) du $/;

/** The foot of each page of minutes, behind its number: "Communauté de communes X  2  PV du | 8 février 2024". */
const runningFoot = /(?:\n|\d\s)\s{0,4}(?:pv|proces[- ]verbal|compte[- ]rendu)(?: d[eu] [a-z' ]{3,40})? du $/;

/** How far the title of an act goes. */
const titleHead = 1_500;
/**
 * The title of an act or of the list that L2121-25 wants posted: "DÉLIBÉRATION N° CP 2019-017 DU | 25 JANVIER 2019", "Délibération n° 2022-12 examinée
 * le | 9 décembre 2022". "la délibération n° … du …" cites another act.
 */
const numbered =
  /(?<!(?:la|cette|par|de|vu|modifiant|remplacant|rapportant|abrogeant|annulant|n°)[ :]{1,3})(?:deliberations?|rapport) (?:n ?[°o]? ?[a-z0-9 ./_-]{1,30} )?(?:du|(?:examinee?|adoptee?|prise)s? (?:par le [a-z]{4,10} [a-z]{4,14} )?(?:le|du)) $/;

/** How far the head of a document goes: what stands there alone on its line dates the document. */
const head = 600;

/** "Vendredi 29 janvier 2021, 18:30." with nothing else on the line. */
function isOwnLine(shown: string, { start, end }: FoundDate): boolean {
  const lineStart = shown.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = shown.indexOf('\n', end);
  const rest = shown.slice(lineStart, start) + shown.slice(end, lineEnd < 0 ? shown.length : lineEnd);
  return (
    /\n/.test(shown.slice(0, start)) &&
    !/\p{L}{2}/u.test(rest.replace(/(?:à )?\d{1,2} ?(?:h|:|heures?) ?\d{0,2}/gi, '').replace(/^\s*le\s/i, ''))
  );
}

/** The words of the formula before the date proper: "L'an …" starts at its article. */
function openingOf(folded: string, start: number): number {
  if (!/^an(?![a-z])/.test(folded.slice(start, start + 3))) return start;
  return start - (/l'\s?$/.exec(folded.slice(Math.max(0, start - 4), start))?.[0].length ?? 0);
}
