import { rememberOf } from '../../corpus/language/remember.ts';
import { type Extractor, type SourceText, spanIn } from '../reading/source-text.ts';
import { findSittingDate } from './sitting-date.ts';

/** The deliberating bodies of French local authorities, as they are called: one row a body, most particular first. */
const bodies: { words: string; name: string }[] = [
  { words: 'commission permanente', name: 'Commission permanente' },
  { words: 'bureau communautaire', name: 'Bureau communautaire' },
  { words: 'bureau metropolitain', name: 'Bureau métropolitain' },
  { words: 'bureau syndical', name: 'Bureau syndical' },
  { words: 'comite syndical', name: 'Comité syndical' },
  { words: 'conseil syndical', name: 'Conseil syndical' },
  { words: 'conseil municipal', name: 'Conseil municipal' },
  { words: 'conseil communautaire', name: 'Conseil communautaire' },
  { words: 'conseil de (?:la )?communaute', name: 'Conseil communautaire' },
  { words: 'conseil metropolitain', name: 'Conseil métropolitain' },
  { words: 'conseil de (?:la )?metropole', name: 'Conseil métropolitain' },
  { words: 'conseil departemental', name: 'Conseil départemental' },
  { words: 'conseil general', name: 'Conseil général' },
  { words: 'conseil regional', name: 'Conseil régional' },
  { words: 'conseil territorial', name: 'Conseil territorial' },
  { words: 'conseil de (?:la |ce )?territoire', name: 'Conseil de territoire' },
  { words: 'conseil (?:de la communaute )?d.agglomeration', name: 'Conseil communautaire' },
  { words: "conseil d'arrondissement", name: "Conseil d'arrondissement" },
  { words: "conseil d'administration", name: "Conseil d'administration" },
  { words: 'conseil de paris', name: 'Conseil de Paris' },
  { words: 'bureau du conseil de (?:la )?communaute', name: 'Bureau communautaire' },
  { words: 'bureau', name: 'Bureau' },
];

const named = bodies.map(({ words, name }) => ({ name, pattern: new RegExp(`^${words.replaceAll(' ', '\\s+')}$`) }));
const any = new RegExp(`(?<![a-z])(?:${bodies.map(({ words }) => words.replaceAll(' ', '\\s+')).join('|')})(?![a-z])`, 'g');

export type FoundBody = { name: string; start: number; end: number };

/** The body that sat: named in the sentence that tells the meeting, else in the heading ("délibérations de la Commission permanente"). */
export const extractBody: Extractor = (text) => {
  const found = findBody(text);
  return found === null
    ? []
    : [{ kind: 'body', value: { name: found.name }, derivation: 'stated', spans: [spanIn(text, found.start, found.end)] }];
};

/** Asked by several extractors of a text. */
export const findBody = rememberOf((text: SourceText): FoundBody | null => {
  const date = findSittingDate(text);
  const near = date === null ? null : bodiesIn(text, date.end, date.end + 320)[0];
  if (near && isSitting(text, near)) return near;
  const head = bodiesIn(text, 0, date === null ? 2_500 : Math.max(date.end + 400, 600)).filter((one) => !isCited(text, one));
  return head.find((one) => isSitting(text, one)) ?? head[0] ?? ofMembers(text);
});

const membersMet =
  /(?<![a-z])conseillers (municipaux|communautaires|metropolitains|departementaux|regionaux)(?![a-z])[^.;]{0,160}se sont reunis/;
const ofMember: Record<string, string> = {
  municipaux: 'Conseil municipal',
  communautaires: 'Conseil communautaire',
  metropolitains: 'Conseil métropolitain',
  departementaux: 'Conseil départemental',
  regionaux: 'Conseil régional',
};

/** "les conseillers communautaires de X se sont réunis": where the head names no body. */
function ofMembers({ folded }: SourceText): FoundBody | null {
  const met = membersMet.exec(folded.slice(0, 2_500));
  const name = ofMember[met?.[1] ?? ''];
  return met === null || name === undefined ? null : { name, start: met.index, end: met.index + met[0].length };
}

function bodiesIn({ folded }: SourceText, from: number, to: number): FoundBody[] {
  return [...folded.slice(from, to).matchAll(any)].flatMap((match) => {
    const row = named.find(({ pattern }) => pattern.test(match[0]));
    return row === undefined ? [] : [{ name: row.name, start: from + match.index, end: from + match.index + match[0].length }];
  });
}

/** "les membres de la Commission Permanente … se sont réunis", "le Conseil Municipal, dûment convoqué, s'est réuni". */
function isSitting({ folded }: SourceText, { end }: FoundBody): boolean {
  return /^[^.;]{0,200}?(?:reuni|assemble|convoque|tenu)/.test(folded.slice(end, end + 240).replace(/\s+/g, ' '));
}

/** Of another sitting: "Vu la délibération du conseil municipal du …". */
function isCited({ folded }: SourceText, { start }: FoundBody): boolean {
  return /(?:^|[^a-z])(?:vu|considerant|approbation|rapport du president du|president du|delibere en|par laquelle|aux termes de laquelle)[^.;\n]{0,60}$/.test(
    folded.slice(Math.max(0, start - 80), start),
  );
}
