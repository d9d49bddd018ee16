import { circumstances } from './act-words.ts';
import type { Authority, Member } from './authorities.ts';
import type { Attendance, Expected } from './generated-acts.ts';
import type { Seeded } from './seeded.ts';

const months = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

/** "1er mars 2019" of 2019-03-01. */
export function longDate(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1]} ${year}`;
}

/** "12 345,60 €" of 1234560. */
function euros(cents: number): string {
  const whole = String(Math.floor(cents / 100)).replace(/\B(?=(?:\d{3})+$)/g, ' ');
  return `${whole},${String(cents % 100).padStart(2, '0')} €`;
}

export function shortName({ title, family }: Member): string {
  return `${title} ${family}`;
}

export function fullName({ title, given, family }: Member): string {
  return `${title} ${given} ${family}`;
}

export type Project = { of: string; because: string; domain: string; aim: string; place: string };
export type Money = { cost: number; shares: { from: string; cents: number }[]; yearly: number | null; contractor: string | null };

/** The act as its register prints it: one of two layouts of the attendance, with or without a financing plan, a contractor, a yearly cost. */
export function actText(
  random: Seeded,
  {
    authority,
    attendance,
    expected,
    project,
    money,
  }: {
    authority: Authority;
    attendance: Attendance;
    expected: Expected;
    project: Project;
    money: Money;
  },
): string {
  const { kind } = authority;
  const office = kind.offices[attendance.president.title === 'Mme' ? 'F' : 'M'];
  const honoured = `${attendance.president.title === 'Mme' ? 'Madame' : 'Monsieur'} ${articleOf(office)}`;
  const body = expected.body;
  const { members, short } = kind.bodies.find(({ name }) => name === body) ?? kind.bodies[0];
  const article = short.startsWith('la ') ? 'de la ' : 'du ';
  const named = short.replace(/^l[ae] /, '');
  const told = [
    project.because,
    ...sentences(random, project, expected.date),
    ...[
      `Le coût de l’opération est estimé à ${euros(money.cost)} HT`,
      money.yearly === null ? '' : `L’entretien est évalué à ${euros(money.yearly)} par an`,
    ],
  ].filter((one) => one !== '');
  const half = Math.ceil(told.length / 2);
  return `${authority.name.toUpperCase()}

EXTRAIT DU REGISTRE DES DÉLIBÉRATIONS ${article.toUpperCase()}${named.toUpperCase()}

Séance du ${longDate(expected.date)}

${expected.id}

${capital(members)}, légalement convoqués, se sont réunis ${kind.seat}, sous la présidence de ${expected.president}, ${office}.

${attendanceText(random.percent(50), attendance)}
Secrétaire de séance : ${expected.secretary}

Nombre de membres en exercice : ${attendance.inOffice}

Quorum : ${Math.floor(attendance.inOffice / 2) + 1}

${expected.subject.toUpperCase()}

${paragraph(told.slice(0, half))}

${paragraph(told.slice(half))}
${planText(money)}
Vu le code général des collectivités territoriales,

Vu l’avis de la commission ${project.domain},

Considérant qu’il importe de ${project.aim},

Après en avoir délibéré,

${short.toUpperCase()} :

- Approuve le projet de ${expected.subject.charAt(0).toLowerCase()}${expected.subject.slice(1)} pour un montant de ${euros(money.cost)} HT ;
${money.contractor === null ? '' : `- Attribue le marché à la société ${money.contractor} ;\n`}- Autorise ${honoured} à signer tout document utile.

${voteText(expected.vote)}

${capital(articleOf(office))},

${attendance.president.given} ${attendance.president.family}
`;
}

function articleOf(office: string): string {
  return office.endsWith('e') && office !== 'Maire' ? `la ${office}` : `le ${office}`;
}

function sentences(random: Seeded, { of, domain, place }: Project, date: string): string[] {
  const from = random.whole(circumstances.length);
  const step = random.pick([1, 3, 7, 9]);
  const year = String(Number(date.slice(0, 4)) - 1 - random.whole(6));
  return Array.from({ length: 5 + random.whole(5) }, (_, n) => circumstances[(from + n * step) % circumstances.length] ?? '').map(
    (sentence) =>
      sentence
        .replace('{of}', of)
        .replace('{domain}', domain)
        .replace('{place}', place)
        .replace('{year}', year)
        .replace('{number}', String(4 + random.whole(40)))
        .replace(/\.$/, ''),
  );
}

function paragraph(told: string[]): string {
  return `${told.join('. ')}.`;
}

function attendanceText(inline: boolean, { present, represented, absent }: Attendance): string {
  const list = (names: string[]) => (names.length === 0 ? 'Néant' : names.join(inline ? ', ' : '\n'));
  const away = represented.map(({ giver, holder }) => `${shortName(giver)} (pouvoir à ${shortName(holder)})`);
  return `Présents :\n${list(present.map(shortName))}\n\nAbsents représentés :\n${list(away)}\n\nAbsents :\n${list(absent.map(shortName))}\n`;
}

function planText({ cost, shares }: Money): string {
  if (shares.length === 0) return '';
  const own = cost - shares.reduce((sum, { cents }) => sum + cents, 0);
  const lines = [...shares, { from: 'autofinancement', cents: own }].map(({ from, cents }) => `- ${from} : ${euros(cents)}`);
  return `\nLe plan de financement prévisionnel est le suivant :\n\n${lines.join('\n')}\n- total : ${euros(cost)}\n`;
}

function voteText(vote: Expected['vote']): string {
  if (vote === 'unanimity') return 'Adopté à l’unanimité.';
  return `Adopté par ${vote.for} voix pour, ${vote.against} voix contre et ${vote.abstain} abstentions.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
