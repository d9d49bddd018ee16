import type { Claim } from '../../../../server/model/claim.ts';
import type { Records } from './records.ts';

/** How a lying model bends a true sentence: each gives the false ones that it can make of it, with the same citations unless it says so. */
export type Mutation = (claim: Claim, records: Records) => Claim[];

const reworded =
  (change: (text: string) => string[]): Mutation =>
  (claim) =>
    change(claim.text)
      .filter((text) => text !== claim.text)
      .map((text) => ({ ...claim, text }));

/** Each place where a word of the left column stands gets each word of the right. */
const swapWords = (...rows: [RegExp, ...string[]][]): Mutation =>
  reworded((text) =>
    rows.flatMap(([find, ...others]) =>
      [...text.matchAll(new RegExp(find.source, 'giu'))].flatMap((found) =>
        others.map((other) => text.slice(0, found.index) + other + text.slice(found.index + found[0].length)),
      ),
    ),
  );

const w = (word: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])`);

const digitChanged = reworded((text) =>
  [...text.matchAll(/\d/g)].flatMap(({ index, 0: digit }) =>
    [1, 3].map((by) => text.slice(0, index) + ((Number(digit) + by) % 10) + text.slice(index + 1)),
  ),
);
const digitsTransposed = reworded((text) =>
  [...text.matchAll(/(\d)(?=(\d))/g)].map(({ index, 1: a = '', 2: b = '' }) => text.slice(0, index) + b + a + text.slice(index + 2)),
);
const digitDropped = reworded((text) =>
  [...text.matchAll(/(?<=\d)\d(?![\d]{0,8}[/_-])/g)].map(({ index }) => text.slice(0, index) + text.slice(index + 1)),
);

/** Every person of the act in the place of each one named. */
const otherPerson: Mutation = (claim, records) => {
  const acts = new Set([...claim.cites.facts].map((id) => records.facts.get(id)?.actId));
  const families = [...records.facts.values()]
    .filter((fact) => acts.has(fact.actId) && fact.kind === 'attendance')
    .flatMap((fact) => (fact.kind === 'attendance' ? [fact.value.person.family] : []));
  const plain = (name: string) => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const named = families.filter((family) => plain(claim.text).includes(plain(family)));
  return named.flatMap((family) => {
    const at = plain(claim.text).indexOf(plain(family));
    return families
      .filter((other) => !named.includes(other))
      .slice(0, 6)
      .map((other) => ({ ...claim, text: claim.text.slice(0, at) + other + claim.text.slice(at + family.length) }));
  });
};

/** Two people change places. */
const peopleSwapped: Mutation = (claim) => {
  const names = [...claim.text.matchAll(/(?:M\.|Mme|Mr|Mrs|Ms) (?:\p{Lu}[\p{L}-]+)(?: (?:de )?\p{Lu}[\p{L}-]+)?/gu)];
  if (names.length !== 2 || !/pouvoir|procuration|represent|représent|proxy/iu.test(claim.text)) return [];
  const [a, b] = names;
  if (a === undefined || b === undefined) return [];
  const { text } = claim;
  return [
    {
      ...claim,
      text: text.slice(0, a.index) + b[0] + text.slice(a.index + a[0].length, b.index) + a[0] + text.slice(b.index + b[0].length),
    },
  ];
};

/** The same sentence citing what stands next to its proof. */
const citationsShifted: Mutation = (claim, records) => {
  const ids = [...records.facts.keys()];
  if (claim.cites.facts.length === 0) return [];
  const places = (id: string) => records.facts.get(id)?.places ?? [];
  const near = (one: string, other: string) =>
    places(one).some((a) => places(other).some((b) => a.actId === b.actId && a.start < b.end + 120 && b.start < a.end + 120));
  // The same words read as two facts ("Vu la délibération …") prove the same: only words elsewhere make it a lie.
  return [1, -1, 5, -5]
    .map((by) => claim.cites.facts.map((id) => ids[ids.indexOf(id) + by] ?? 'none'))
    .filter((facts) => !facts.some((fact) => claim.cites.facts.some((own) => near(own, fact))))
    .map((facts) => ({ ...claim, cites: { ...claim.cites, facts } }));
};
const citationsInvented: Mutation = (claim) => [
  { ...claim, cites: { facts: [...claim.cites.facts, 'CP2019_01_01#amount-1'], passages: claim.cites.passages } },
  { ...claim, cites: { facts: [], passages: [] } },
];

const tails = {
  fr: [
    ', ce qui a suscité l’opposition de plusieurs élus',
    ', à la demande du préfet',
    ', pour un montant de 50 000 €',
    ', ce qui en fait le plus important du territoire',
    ' pour la première fois',
    ', gratuitement',
    ', à titre provisoire',
    ' malgré un avis défavorable',
    ', comme en 2017',
    ' dans toute la France',
    ' grâce à l’appui de l’État',
    ', soit plus que l’année précédente',
    ', sur proposition de Mme Durand',
    ', en visioconférence',
    ', ce qui fait 36 000 € au total',
    ' et elle a été annulée par le tribunal administratif',
  ],
  en: [
    ', which several councillors opposed',
    ' at the request of the prefect',
    ', for an amount of €50,000',
    ', the largest ever made',
    ' for the first time',
    ', free of charge',
    ' on a temporary basis',
    ' despite an unfavourable opinion',
    ', as in 2017',
    ' all over France',
    ' thanks to the State',
    ', more than the year before',
    ', on a proposal by Mrs Durand',
    ' by videoconference',
    ', that is €36,000 in total',
    ' and it was annulled by the administrative court',
  ],
};
const falseTail: Mutation = (claim) => {
  const english = /\b(?:the|was|is|on)\b/.test(claim.text);
  // One tail in four for each sentence, another four for the next.
  const some = tails[english ? 'en' : 'fr'].filter((_, i) => (i + claim.text.length) % 4 === 0);
  return some.map((tail) => ({ ...claim, text: `${claim.text.replace(/\.$/, '')}${tail}.` }));
};

/** All of them, by the lie that each tells. */
export const mutations: Record<string, Mutation> = {
  digitChanged,
  digitsTransposed,
  digitDropped,
  magnitude: swapWords([/€/, 'k€', 'M€', '$'], [w('euros'), 'millions d’euros', 'milliers d’euros', 'dollars']),
  numberWords: swapWords(
    [w('dix'), 'onze', 'vingt', 'huit'],
    [w('ten'), 'eleven', 'twelve'],
    [w('dix-neuf'), 'dix-sept', 'vingt'],
    [w('nineteen'), 'seventeen', 'twenty'],
    [w('huit'), 'sept', 'neuf'],
    [w('cinq'), 'quatre', 'sept'],
    [w('cinquante'), 'soixante', 'quarante'],
    [w('mille'), 'deux mille', 'millions'],
    [w('deux cent'), 'trois cent'],
    [w('thousand'), 'hundred', 'million'],
    [w('tiers'), 'quart', 'dixième'],
    [w('third'), 'quarter', 'fourth'],
    [w('troisième'), 'deuxième', 'quatrième'],
    [w('trois cents'), 'quatre cents'],
    [w('quatre-vingts'), 'soixante-dix'],
  ),
  months: swapWords(
    [w('août'), 'juillet', 'septembre'],
    [w('August'), 'July', 'March'],
    [w('octobre'), 'novembre'],
    [w('October'), 'November'],
    [w('mars'), 'mai', 'avril'],
    [w('March'), 'May', 'April'],
    [w('juillet'), 'juin'],
    [w('July'), 'June'],
    [w('novembre'), 'décembre'],
    [w('November'), 'December'],
    [w('décembre'), 'janvier'],
    [w('December'), 'January'],
    [w('avril'), 'mai'],
    [w('April'), 'May'],
    [w('mai'), 'juin'],
    [w('mercredi'), 'jeudi', 'lundi'],
  ),
  otherPerson,
  peopleSwapped,
  firstNames: swapWords(
    [w('Christian'), 'Christophe', 'Jean-Michel', 'Michel'],
    [w('Michel'), 'Christian', 'Marcel'],
    [w('Hugo'), 'Hubert', 'Odile'],
    [w('Karim'), 'Kamel'],
    [w('Claire'), 'Clara'],
    [w('Théo'), 'Léo'],
    [w('Aline'), 'Céline'],
  ),
  titles: swapWords([/M\. (?=\p{Lu})/u, 'Mme '], [/Mme (?=\p{Lu})/u, 'M. '], [/Mrs (?=\p{Lu})/u, 'Mr '], [/Mr (?=\p{Lu})/u, 'Mrs ']),
  names: swapWords(
    [w('Occitanie'), 'Île-de-France', 'Midi-Pyrénées'],
    [w('KOSMOS'), 'TOITBEL', 'MICROSOFT', 'COSMOS'],
    [w('TOITBEL'), 'KOSMOS', 'COLAS'],
    [w('FEDER'), 'FSE', 'FEADER'],
    [w('Ministère'), 'Département', 'Rectorat'],
    [w('C\\.D\\.C\\.'), 'Banque postale'],
    [w('Région'), 'Académie', 'Commune'],
    [w('Grand Val'), 'Petit Val', 'Occitanie'],
    [w('ENT'), 'DRAAF', 'PIX'],
    [w('Président'), 'Préfet', 'directeur'],
    [w('President'), 'Prefect', 'director'],
    [w('Maire'), 'Préfet'],
    [w('Europe'), 'Région', 'ONU'],
    [w('Alimentation'), 'Éducation'],
  ),
  statuses: swapWords(
    [/n’était pas présente/, 'était présente'],
    [/did not attend/, 'attended'],
    [w('présents?'), 'absent', 'représenté', 'excusé'],
    [w('présente'), 'représentée'],
    [w('absente?(?!, était)'), 'présente', 'présent'],
    [w('present'), 'absent', 'represented', 'away'],
    [w('absent'), 'present'],
    [w('attended'), 'missed'],
    [w('secrétaire'), 'président', 'doyen'],
    [w('présidait|présidée|a présidé'), 'a quitté', 'a suspendu'],
    [w('chaired'), 'left', 'recorded'],
    [w('absents'), 'présents', 'excusés'],
  ),
  negation: swapWords(
    [w('(?<!n’)était'), 'n’était pas', 'n’était plus'],
    [w('(?<!n’)est'), 'n’est pas', 'n’est plus'],
    [w('(?<!n’)étaient'), 'n’étaient pas'],
    [w('a(?= [\\p{L}]+é)'), 'n’a pas'],
    [w('n’est pas'), 'est'],
    [w('n’a pas'), 'a'],
    [w('ne verse pas'), 'verse'],
    [w('ne précise pas'), 'précise'],
    [w('was'), 'was not', 'was never'],
    [w('is(?! not)'), 'is not'],
    [w('has(?= )'), 'has no', 'does not have'],
    [w('does not pay'), 'pays'],
    [w('is not'), 'is'],
    [w('sans'), 'avec'],
    [w('held'), 'did not hold', 'refused'],
    [w('gave'), 'refused', 'did not give'],
    [w('autorise'), 'n’autorise pas', 'interdit'],
    [w('authorises'), 'does not authorise', 'forbids'],
    [w('approuve|a approuvé'), 'rejette', 'n’approuve pas', 'ajourne'],
    [w('approved'), 'rejected', 'postponed'],
    [w('refuse'), 'accepte', 'approuve', 'ne refuse pas'],
    [w('refuses'), 'agrees', 'accepts', 'does not refuse'],
    [w('atteint'), 'manquant'],
    [w('reached'), 'missed', 'lost'],
  ),
  units: swapWords(
    [w('TTC'), 'HT'],
    [w('HT'), 'TTC'],
    [w('hors taxes'), 'toutes taxes comprises'],
    [w('including'), 'excluding'],
    [w('excluding'), 'including'],
    [w('par an'), 'par mois', 'par élève', 'par collège'],
    [w('annuelle'), 'mensuelle', 'trimestrielle'],
    [w('annual'), 'monthly', 'weekly'],
    [w('a year'), 'a month', 'a day'],
    [w('par mois'), 'par an', 'par semaine'],
    [w('per month'), 'per year', 'per day'],
    [w('mensuel'), 'annuel'],
    [/%/, '€'],
    [w('membres'), 'communes', 'présents', 'absents', 'votants'],
    [w('members'), 'votes', 'proxies'],
    [w('pour cent'), 'euros'],
  ),
  votes: swapWords(
    [w('à l’unanimité'), 'à la majorité', 'par 19 voix pour', 'sans aucune opposition', 'par 10 voix contre 9'],
    [w('unanimously'), 'by a majority', 'by 19 votes to none', 'with two abstentions', 'after a tie'],
    [w('unanime'), 'serré', 'favorable', 'majoritaire'],
    [w('contre'), 'pour'],
    [w('against'), 'for'],
    [w('abstention'), 'vote nul', 'voix contre'],
    [w('s’est abstenue'), 'a voté contre', 'a voté pour', 'n’a pas pris part au vote'],
    [w('abstained'), 'voted against', 'voted for'],
    [w('adoptée?'), 'rejetée', 'ajournée'],
    [w('adopted'), 'rejected', 'postponed'],
  ),
  roles: swapWords(
    [w('envoyée?'), 'publié', 'affiché', 'reçu'],
    [w('reçu(?= le)'), 'envoyé', 'refusé', 'publié'],
    [w('publiée'), 'envoyée', 'affichée', 'votée'],
    [w('sent to'), 'received by', 'posted by', 'returned to'],
    [w('published'), 'posted', 'sent', 'signed'],
    [w('received by'), 'sent to', 'rejected by'],
    [w('présidée'), 'ouverte', 'convoquée'],
    [w('coordonnateur'), 'financeur', 'prestataire', 'bénéficiaire'],
    [w('coordinator'), 'sponsor', 'beneficiary', 'contractor'],
    [w('coût'), 'bénéfice', 'rabais'],
    [w('subvention'), 'dette', 'taxe', 'prêt'],
    [w('grant'), 'debt', 'tax', 'loan'],
    [w('autofinancement'), 'emprunt', 'déficit'],
    [w('loyer'), 'prix de vente', 'dépôt de garantie'],
    [w('rent'), 'price', 'deposit'],
    [w('solliciter'), 'refuser', 'rembourser', 'encaisser'],
    [w('signer'), 'résilier', 'dénoncer'],
    [w('sign'), 'terminate', 'refuse'],
    [w('quorum'), 'nombre de votants', 'nombre de présents'],
    [w('depuis'), 'jusqu’en', 'avant'],
    [w('since'), 'until', 'before'],
    [w('prend fin'), 'débute', 'commence'],
    [w('ends'), 'starts', 'begins'],
    [w('convention'), 'dette', 'rupture'],
    [w('au plus tard'), 'au plus tôt', 'après'],
    [w('no later than'), 'no earlier than', 'after', 'before'],
  ),
  beyond: swapWords(
    [/^(?=L[ea] )/, 'Comme toujours, ', 'Pour la dernière fois, '],
    [w('est(?= de)'), 'dépasse', 'n’atteint pas'],
    [w('s’élève à'), 'dépasse', 'est inférieur à', 's’élève au maximum à', 's’élève à environ'],
    [w('amounts to'), 'exceeds', 'is less than', 'amounts in total to', 'amounts to about'],
    [w('fixée? à'), 'limité à', 'augmenté à', 'réduit à'],
    [w('compte'), 'compte plus de', 'comptera', 'compte au moins'],
    [w('has(?= 19)'), 'has more than', 'has at least', 'has only'],
  ),
  citationsShifted,
  citationsInvented,
  falseTail,
};
