import { describe, expect, it } from 'vitest';
import type { PersonName } from '../../../corpus/record/person-name.ts';
import type { Mention, MentionRole } from '../../../ingest/people/mentions-of.ts';
import { resolvePeople } from '../../../ingest/people/resolve-people.ts';

/** "M. J-P. LENOIR" as a name; the given name is what stands before the capitals. */
function person(printed: string): PersonName {
  const match = /^(?:(M\.|Mme) )?((?:.*? )?)((?:(?:LE|LA|DE) )?[\p{Lu}-]+)$/u.exec(printed);
  const given = match?.[2]?.trim() ?? '';
  const title = match?.[1] === 'M.' || match?.[1] === 'Mme' ? match[1] : null;
  return { printed: `${given} ${match?.[3]}`.trim(), title, given: given || null, family: match?.[3] ?? printed };
}

function sitting(date: string, names: string[], { role = 'present' as MentionRole, authority = 'Département du Val' } = {}): Mention[] {
  return names.map((name) => ({
    name: person(name),
    actId: `CP${date}`,
    authority,
    body: 'Commission permanente',
    sessionDate: date,
    role,
  }));
}

/** Each person as its spellings with their years, and who it may be. */
function told(mentions: Mention[], roll?: Parameters<typeof resolvePeople>[1]) {
  return resolvePeople(mentions, roll).map(({ id, spellings, possiblySame }) => ({
    id,
    spellings: spellings.map(({ name, actIds, reason }) => `${name.printed} ${actIds.map((act) => act.slice(2, 6)).join('+')} ${reason}`),
    maybe: possiblySame.map(({ personId, reason }) => `${personId} ${reason}`),
  }));
}

describe('resolvePeople', () => {
  it('joins case and accents, and the surname alone to the only bearer', () => {
    const mentions = [
      ...sitting('2016-05-02', ['M. Christian VAUDRY', 'Mme NEGREL']),
      ...sitting('2017-05-02', ['M. VAUDRY', 'Mme NÉGREL']),
    ];
    expect(told(mentions)).toEqual([
      { id: 'negrel', spellings: ['NEGREL 2016 accents', 'NÉGREL 2017 exact'], maybe: [] },
      { id: 'vaudry', spellings: ['Christian VAUDRY 2016 exact', 'VAUDRY 2017 surnameAlone'], maybe: [] },
    ]);
  });

  it('joins initials to the given name they stand for', () => {
    const mentions = [...sitting('2016-05-02', ['M. Jean-Pierre LENOIR']), ...sitting('2016-06-02', ['M. J-P. LENOIR'])];
    expect(told(mentions)).toMatchObject([{ id: 'lenoir', spellings: ['Jean-Pierre LENOIR 2016 exact', 'J-P. LENOIR 2016 initials'] }]);
  });

  it('keeps homonyms apart, and a surname that either may bear', () => {
    const mentions = [
      ...sitting('2016-05-02', ['M. Jean LENOIR', 'M. Paul LENOIR', 'Mme LENOIR']),
      ...sitting('2016-06-02', ['M. LENOIR']),
    ];
    expect(told(mentions)).toEqual([
      { id: 'lenoir-2016-m', spellings: ['LENOIR 2016 exact'], maybe: ['lenoir-jean severalBearers', 'lenoir-paul severalBearers'] },
      { id: 'lenoir-2016-mme', spellings: ['LENOIR 2016 exact'], maybe: [] },
      { id: 'lenoir-jean', spellings: ['Jean LENOIR 2016 exact'], maybe: ['lenoir-2016-m severalBearers'] },
      { id: 'lenoir-paul', spellings: ['Paul LENOIR 2016 exact'], maybe: ['lenoir-2016-m severalBearers'] },
    ]);
  });

  it('joins a misprint by one letter where the sittings around print the other spelling', () => {
    const mentions = [
      ...sitting('2014-05-02', ['M. G. BOURDELAIX']),
      ...sitting('2015-05-02', ['M. BOURDELAX']),
      ...sitting('2016-05-02', ['M. BOURDELAIX']),
    ];
    expect(told(mentions)).toEqual([
      { id: 'bourdelaix', spellings: ['G. BOURDELAIX 2014 exact', 'BOURDELAX 2015 oneLetter', 'BOURDELAIX 2016 surnameAlone'], maybe: [] },
    ]);
  });

  it('joins no misprint that one list gainsays or that no other sitting supports', () => {
    const together = [
      ...sitting('2014-05-02', ['M. MARTEL']),
      ...sitting('2015-05-02', ['M. MARTEL', 'M. MARTES']),
      ...sitting('2016-05-02', ['M. MARTEL']),
    ];
    expect(told(together).map(({ maybe }) => maybe)).toEqual([[], []]);
    const twice = [...sitting('2014-05-02', ['M. MARTEL']), ...sitting('2015-05-02', ['M. MARTES'])];
    expect(told(twice)).toMatchObject([
      { id: 'martel', maybe: ['martes oneLetterUnsettled'] },
      { id: 'martes', maybe: ['martel oneLetterUnsettled'] },
    ]);
  });

  it('joins nothing two letters apart', () => {
    const mentions = [
      ...sitting('2014-05-02', ['M. VARDAL']),
      ...sitting('2015-05-02', ['M. VARDARD']),
      ...sitting('2016-05-02', ['M. VARDAL']),
    ];
    expect(told(mentions).map(({ id, maybe }) => [id, maybe])).toEqual([
      ['vardal', []],
      ['vardard', []],
    ]);
  });

  it('reads a misprinted holder by the list of the same act', () => {
    const mentions = [...sitting('2018-05-02', ['Mme RIOLLET', 'M. VAUDRY']), ...sitting('2018-05-02', ['Mme RIOLET'], { role: 'holder' })];
    expect(told(mentions)).toMatchObject([{ id: 'riollet', spellings: ['RIOLET 2018 oneLetter', 'RIOLLET 2018 exact'] }, { id: 'vaudry' }]);
  });

  it('joins a compound name that a later act shortens, where one person can be meant', () => {
    const mentions = [...sitting('2018-05-02', ['Mme VARLIN-CORTES', 'M. VAUDRY']), ...sitting('2021-05-02', ['Mme VARLIN'])];
    expect(told(mentions)).toMatchObject([
      { id: 'varlin-cortes', spellings: ['VARLIN-CORTES 2018 exact', 'VARLIN 2021 compoundShortened'] },
      {},
    ]);
    const two = [...sitting('2018-05-02', ['Mme VARLIN-CORTES', 'Mme VARLIN-DUPUY']), ...sitting('2019-05-02', ['Mme VARLIN'])];
    expect(told(two).find(({ id }) => id === 'varlin')?.maybe).toEqual([
      'varlin-cortes compoundShortened',
      'varlin-dupuy compoundShortened',
    ]);
    const man = [...sitting('2018-05-02', ['Mme VARLIN-CORTES']), ...sitting('2019-05-02', ['M. VARLIN'])];
    expect(told(man).map(({ maybe }) => maybe)).toEqual([[], []]);
  });

  it('leaves open whether a surname alone that comes back after years is the same person', () => {
    const others = ['2016-05-02', '2018-05-02'].flatMap((date) => sitting(date, ['M. VAUDRY']));
    const mentions = [
      ...sitting('2014-05-02', ['M. J. GALVEZ']),
      ...sitting('2015-05-02', ['M. GALVEZ']),
      ...others,
      ...sitting('2023-05-02', ['M. GALVEZ']),
    ];
    expect(told(mentions)).toEqual([
      { id: 'galvez-2023', spellings: ['GALVEZ 2023 exact'], maybe: ['galvez-j longGap'] },
      { id: 'galvez-j', spellings: ['J. GALVEZ 2014 exact', 'GALVEZ 2015 surnameAlone'], maybe: ['galvez-2023 longGap'] },
      { id: 'vaudry', spellings: ['VAUDRY 2016+2018 exact'], maybe: [] },
    ]);
  });

  it('keeps a written-out first name one person over any gap', () => {
    const mentions = [...sitting('2002-05-02', ['M. Jean GALVEZ']), ...sitting('2023-05-02', ['M. Jean GALVEZ'])];
    expect(told(mentions)).toHaveLength(1);
  });

  it('never joins across authorities', () => {
    const mentions = [...sitting('2016-05-02', ['M. VAUDRY']), ...sitting('2016-05-02', ['M. VAUDRY'], { authority: 'Commune de Lize' })];
    expect(
      resolvePeople(mentions)
        .map(({ authority }) => authority)
        .toSorted(),
    ).toEqual(['Commune de Lize', 'Département du Val']);
  });

  it('follows the roll where the authority gives one', () => {
    const roll = [
      { authority: null, person: person('M. Jean GALVEZ'), spellings: [person('M. GALVEZE')], from: '2011-03-01', to: '2015-03-31' },
      { authority: null, person: person('M. Luc GALVEZ'), spellings: [], from: '2021-07-01', to: null },
    ];
    const mentions = [
      ...sitting('2014-05-02', ['M. GALVEZ']),
      ...sitting('2015-02-02', ['M. GALVEZE']),
      ...sitting('2023-05-02', ['M. GALVEZ']),
    ];
    expect(told(mentions, roll)).toEqual([
      { id: 'galvez-jean', spellings: ['GALVEZ 2014 roll', 'GALVEZE 2015 roll'], maybe: [] },
      { id: 'galvez-luc', spellings: ['GALVEZ 2023 roll'], maybe: [] },
    ]);
  });

  it('gives the same answer in whatever order the acts come', () => {
    const mentions = [
      ...sitting('2014-05-02', ['M. J. GALVEZ', 'M. G. BOURDELAIX', 'Mme VARLIN-CORTES']),
      ...sitting('2015-05-02', ['M. GALVEZ', 'M. BOURDELAX', 'Mme VARLIN']),
      ...sitting('2016-05-02', ['M. BOURDELAIX']),
    ];
    expect(resolvePeople(mentions.toReversed())).toEqual(resolvePeople(mentions));
  });
});
