import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { actText, fullName, type Money, type Project, shortName } from './act-text.ts';
import { funders, things, trades, works } from './act-words.ts';
import { type Authority, authorityAt, type Member } from './authorities.ts';
import { type Seeded, seeded } from './seeded.ts';

/** What the text of a generated act says, by construction: the truth that answers are held against. */
export type Expected = {
  id: string;
  /** Of the sitting, ISO. */
  date: string;
  authority: string;
  body: string;
  /** No other act of the authority has it. */
  subject: string;
  president: string;
  secretary: string;
  /** Names as printed ("Mme BARDIER"). */
  present: string[];
  proxies: { giver: string; holder: string }[];
  absent: string[];
  inOffice: number;
  costCents: number;
  yearlyCents: number | null;
  contractor: string | null;
  vote: 'unanimity' | { for: number; against: number; abstain: number };
};

/** `file` is a path below the corpus folder. */
export type GeneratedAct = { file: string; text: string; expected: Expected };

export type Attendance = {
  president: Member;
  secretary: Member;
  present: Member[];
  represented: { giver: Member; holder: Member }[];
  absent: Member[];
  inOffice: number;
};

/** A sitting a month from 2014 to 2023. */
const sittings = 120;
const firstYear = 2014;
/** Acts of one authority in ten years: a small Département, a town. A larger corpus has more authorities, as in life. */
const actsPerAuthority = 2_400;
const leastAuthorities = 3;

/**
 * Acts of invented authorities over ten years, one after the other: nothing is held. The same seed and count give the same acts; each
 * authority's acts come in the order of their sittings.
 */
export function* generateActs({ seed, count }: { seed: number; count: number }): Generator<GeneratedAct> {
  const authorities = Math.max(leastAuthorities, Math.ceil(count / actsPerAuthority));
  for (let n = 0; n < authorities; n++) {
    const authority = authorityAt(seed, n);
    const own = share(count, authorities, n);
    let nth = 0;
    for (let sitting = 0; sitting < sittings; sitting++) {
      const acts = share(own, sittings, sitting);
      if (acts === 0) continue;
      const date = dateOf(seeded(seed, 'date', n, sitting), sitting);
      const attendance = attend(seeded(seed, 'attendance', n, sitting), authority.membersOn(date));
      for (let rank = 1; rank <= acts; rank++) {
        yield generatedAct(seeded(seed, 'act', n, sitting, rank), { authority, attendance, date, sitting, rank, nth });
        nth += 1;
      }
    }
  }
}

/** Writes the acts as files of a corpus folder; gives the expected truths back for those that `keep` wants (default: none). */
export async function writeActs(
  folder: string,
  acts: Iterable<GeneratedAct>,
  keep: (act: GeneratedAct) => boolean = () => false,
): Promise<{ written: number; kept: GeneratedAct[] }> {
  const made = new Set<string>();
  const kept: GeneratedAct[] = [];
  let written = 0;
  for (const act of acts) {
    const path = join(folder, act.file);
    if (!made.has(dirname(path))) await mkdir(dirname(path), { recursive: true });
    made.add(dirname(path));
    await writeFile(path, act.text);
    written += 1;
    if (keep(act)) kept.push(act);
  }
  return { written, kept };
}

/** How many of `total` things the n-th of `among` gets: all alike, the rest spread over them. */
function share(total: number, among: number, n: number): number {
  return Math.floor(((n + 1) * total) / among) - Math.floor((n * total) / among);
}

function dateOf(random: Seeded, sitting: number): string {
  const day = new Date(Date.UTC(firstYear + Math.floor(sitting / 12), sitting % 12, 1 + random.whole(27)));
  return day.toISOString().slice(0, 10);
}

/** Four of five are there, most of the others gave a proxy to somebody who is; nobody holds two, which the law allows to few. */
function attend(random: Seeded, members: Member[]): Attendance {
  const [president, ...others] = members;
  if (!president) throw new RangeError('an assembly without members');
  const fate = others.map((member) => ({ member, luck: random.whole(100) }));
  const present = [president, ...fate.filter(({ luck }) => luck < 78).map(({ member }) => member)];
  const represented: Attendance['represented'] = [];
  const absent: Member[] = [];
  for (const { member, luck } of fate.filter(({ luck }) => luck >= 78)) {
    const holder = present[random.whole(present.length)] ?? president;
    if (luck < 92 && !represented.some((one) => one.holder === holder)) represented.push({ giver: member, holder });
    else absent.push(member);
  }
  return { president, secretary: present[1] ?? president, present, represented, absent, inOffice: members.length };
}

function generatedAct(
  random: Seeded,
  of: { authority: Authority; attendance: Attendance; date: string; sitting: number; rank: number; nth: number },
): GeneratedAct {
  const { authority, attendance, date, sitting, rank, nth } = of;
  const body = authority.bodyOf(sitting);
  // A step that shares no factor with the number of subjects meets each of them once before it comes round.
  const subjects = works.length * things.length * authority.places.length;
  const at = (nth * 7_919) % subjects;
  const work = works[at % works.length] ?? works[0];
  const thing = things[Math.floor(at / works.length) % things.length] ?? things[0];
  const place = authority.places[Math.floor(at / works.length / things.length)] ?? '';
  const project: Project = { of: thing.of, because: thing.because, domain: thing.domain, aim: work.aim, place };
  const money = moneyOf(random, attendance);
  const [year, month] = date.split('-');
  const expected: Expected = {
    id: `${body.code}${authority.letters}${year}_${month}_${String(rank).padStart(2, '0')}`,
    date,
    authority: authority.name,
    body: body.name,
    subject: `${work.subject.charAt(0).toUpperCase()}${work.subject.slice(1)} ${thing.of} de ${place}`,
    president: fullName(attendance.president),
    secretary: fullName(attendance.secretary),
    present: attendance.present.map(shortName),
    proxies: attendance.represented.map(({ giver, holder }) => ({ giver: shortName(giver), holder: shortName(holder) })),
    absent: attendance.absent.map(shortName),
    inOffice: attendance.inOffice,
    costCents: money.cost,
    yearlyCents: money.yearly,
    contractor: money.contractor,
    vote: voteOf(random, attendance),
  };
  const text = actText(random, { authority, attendance, expected, project, money });
  return { file: `${authority.folder}/${year}/${expected.id}.txt`, text, expected };
}

function moneyOf(random: Seeded, { absent }: Attendance): Money {
  const cost = (1_000 + random.whole(900_000)) * 100 + random.pick([0, 0, 50, 80, 37]);
  const shares = random.percent(40)
    ? [...new Set([random.pick(funders), random.pick(funders)])].map((from) => ({
        from,
        cents: Math.floor((cost * (10 + random.whole(25))) / 100),
      }))
    : [];
  // No name of a member: a contractor that is called like somebody who sat there would be a trap of its own.
  const contractor = random.percent(35) ? `${random.pick(trades)} du Val ${random.pick(['Clair', 'Noir', 'Vert', 'Haut', 'Joli'])}` : null;
  return { cost, shares, yearly: random.percent(30) ? (200 + random.whole(20_000 + absent.length)) * 100 : null, contractor };
}

function voteOf(random: Seeded, { present, represented }: Attendance): Expected['vote'] {
  if (random.percent(75)) return 'unanimity';
  const voices = present.length + represented.length;
  const [against, abstain] = [1 + random.whole(4), 1 + random.whole(4)];
  return { for: voices - against - abstain, against, abstain };
}
