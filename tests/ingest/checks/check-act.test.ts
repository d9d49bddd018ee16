import { describe, expect, it } from 'vitest';
import { checkAct } from '../../../ingest/checks/check-act.ts';
import { act, amount, attends, count, date, person, present, president, vote } from './make-act.ts';

type Given = Parameters<typeof act>;
const codes = (...given: Given) => checkAct(act(...given)).map(({ code }) => code);
const departement = { body: 'Commission permanente' };

describe('members and counts', () => {
  it('adds up present, represented and absent', () => {
    const people = [...present('M. A', 'M. B', 'M. C'), attends('M. D', 'represented', 'M. A'), attends('M. E', 'absent')];
    expect(codes([...people, count('inOffice', 5)])).toEqual([]);
    const [notice, ...more] = checkAct(act([...people, count('inOffice', 6)]));
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ code: 'membersDiffer', level: 'alert', params: { members: 6, listed: 5 } });
    expect(notice?.places.length).toBeGreaterThan(0);
  });

  it('holds a printed count against its list, unless people came or left', () => {
    const people = present('M. A', 'M. B', 'M. C');
    expect(codes([...people, count('present', 3)])).toEqual([]);
    expect(codes([...people, count('present', 4)])).toEqual(['printedCountDiffers']);
    expect(codes([...people, attends('M. D', 'present', null, 'à partir de la question 2'), count('present', 3)])).toEqual([]);
    expect(codes([...people, count('present', 4), count('present', 5)])).toEqual([]);
  });

  it('counts no substitute among the proxies', () => {
    const substitute = attends('M. F', 'represented', 'M. B');
    const people = [...present('M. A', 'M. B'), attends('M. C', 'represented', 'M. A'), substitute];
    if (substitute.kind === 'attendance') substitute.value = { ...substitute.value, as: 'substitute' } as typeof substitute.value; // the kind tells which value
    expect(codes([...people, count('represented', 1), count('voters', 3)])).toEqual([]);
    expect(codes([...people, count('represented', 3)])).toEqual(['printedCountDiffers']);
  });

  it('lets a count of the absent take in those who are represented, or not', () => {
    const people = [...present('M. A', 'M. B'), attends('M. C', 'represented', 'M. A'), attends('M. D', 'absent')];
    expect(codes([...people, count('absent', 1)])).toEqual([]);
    expect(codes([...people, count('absent', 2)])).toEqual([]);
    expect(codes([...people, count('absent', 3)])).toEqual(['printedCountDiffers']);
  });
});

describe('quorum', () => {
  const people = [...present('M. A', 'M. B'), attends('M. C', 'represented', 'M. A'), attends('M. D', 'absent')];

  it('counts those present in a municipal council', () => {
    expect(codes([...people, count('inOffice', 4)])).toEqual(['quorumNotMet']);
  });

  it('counts those represented too in a commission permanente', () => {
    expect(codes([...people, count('inOffice', 4)], departement)).toEqual([]);
  });

  it('counts nobody by a list that is not whole', () => {
    expect(codes([...people, count('inOffice', 9)])).toEqual(['membersDiffer']);
  });

  it('checks nothing in the health emergency, without a date, or in a body of another law', () => {
    expect(codes([...people, count('inOffice', 4)], { sessionDate: '2021-02-01' })).toEqual([]);
    expect(codes([...people, count('inOffice', 4)], { sessionDate: null })).toEqual([]);
    expect(codes([...people, count('inOffice', 4)], { body: 'Bureau' })).toEqual([]);
    expect(codes([...people, count('inOffice', 4)], { sessionDate: '2022-09-01' })).toEqual(['quorumNotMet']);
  });

  it('tells a printed figure that is not the majority', () => {
    const quorum = { kind: 'quorum', value: { required: 25, reached: null } } as const;
    expect(codes([quorum, count('inOffice', 55)])).toEqual(['quorumFigure']);
    expect(codes([{ ...quorum, value: { required: 28, reached: null } }, count('inOffice', 55)])).toEqual([]);
  });
});

describe('proxies', () => {
  const two = [...present('M. A', 'M. B'), attends('Mme C', 'represented', 'M. A'), attends('Mme D', 'represented', 'M. A')];

  it('allows one a holder', () => {
    expect(codes(two)).toEqual(['severalProxies']);
    expect(codes(two, departement)).toEqual(['severalProxies']);
    expect(codes(two, { body: null })).toEqual([]);
  });

  it('allows two in the health emergency, and not three', () => {
    expect(codes(two, { sessionDate: '2021-02-01' })).toEqual([]);
    expect(codes([...two, attends('Mme E', 'represented', 'M. A')], { sessionDate: '2021-02-01' })).toEqual(['severalProxies']);
  });

  it('wants the holder present or presiding', () => {
    const people = [...present('M. A'), attends('Mme C', 'represented', 'M. Z')];
    expect(codes(people)).toEqual(['holderNotPresent']);
    expect(codes([...people, president('M. Jean Z')])).toEqual([]);
    expect(codes([attends('Mme C', 'represented', 'M. Z')])).toEqual([]);
  });
});

describe('lists', () => {
  it('finds a giver among those present, and anybody in two lists', () => {
    expect(codes([...present('M. A', 'M. B'), attends('M. A', 'represented', 'M. B')])).toEqual(['giverPresent']);
    expect(codes([...present('M. A'), attends('M. A', 'absent')])).toEqual(['inTwoLists']);
  });

  it('takes homonyms and those who left for no fault', () => {
    expect(codes([...present('M. Jean A', 'M. Paul A'), attends('M. A', 'absent')])).toEqual([]);
    expect(codes([...present('M. A'), attends('Mme A', 'absent')])).toEqual([]);
    expect(codes([...present('M. A'), attends('M. A', 'absent', null, 'à partir de la question 3')])).toEqual([]);
  });

  it('wants who presides to be there, unless a representative may have', () => {
    const away = [...present('M. B'), attends('M. A', 'absent')];
    expect(codes([...away, president('M. Jean A')])).toEqual(['presidentAway']);
    expect(codes([...away, president('M. Jean A', true)])).toEqual([]);
  });
});

describe('financing plans', () => {
  it('adds up the lines', () => {
    expect(codes([amount(30_000, 'total'), amount(10_000, 'part'), amount(20_001, 'part')])).toEqual([]);
    expect(checkAct(act([amount(30_000, 'total'), amount(10_000, 'part'), amount(19_000, 'part')]))).toMatchObject([
      { code: 'planSum', params: { total: 30_000, sum: 29_000, difference: 1000 } },
    ]);
  });

  it('accepts expenses and receipts with a total each, and keeps plans apart', () => {
    const columns = [
      amount(30_000, 'total'),
      amount(30_000, 'total'),
      amount(30_000, 'part'),
      amount(10_000, 'part'),
      amount(20_000, 'part'),
    ];
    expect(codes(columns)).toEqual([]);
    expect(codes([amount(500, 'total'), amount(200, 'part'), amount(300, 'part'), amount(900, 'part', 2), amount(50, 'part', 2)])).toEqual(
      [],
    );
  });
});

describe('votes', () => {
  it('finds more votes than voters', () => {
    expect(codes([vote({ for: 12, against: 2, abstain: 1 }), count('voters', 15)])).toEqual([]);
    expect(codes([vote({ for: 12, against: 2, abstain: 2 }), count('voters', 15)])).toEqual(['moreVotesThanVoters']);
    expect(codes([vote({ for: 12, against: 2 }), count('inOffice', 13)])).toEqual(['moreVotesThanVoters']);
  });

  it('finds opponents of a unanimous vote, and lets abstainers be', () => {
    expect(codes([vote({ result: 'unanimity', against: 1 })])).toEqual(['unanimityOpposed']);
    expect(codes([vote({ result: 'unanimity', abstain: 1 })])).toEqual([]);
  });
});

describe('dates', () => {
  const words = (text: string, day: string) => {
    const made = act([date('sitting', day)], { text, sessionDate: day });
    const facts = made.facts.map((fact) => ({ ...fact, places: [{ actId: made.id, start: 0, end: text.length }] }));
    return checkAct({ ...made, facts }).map(({ code, params }) => [code, params.printed, params.actual]);
  };

  it('holds the weekday against the date', () => {
    expect(words('le jeudi 3 mai 2018', '2018-05-03')).toEqual([]);
    expect(words('le vendredi 3 mai 2018', '2018-05-03')).toEqual([['weekdayDiffers', 5, 4]]);
    expect(words("L'an deux mille dix-huit, le vendredi trois mai", '2018-05-03')).toEqual([['weekdayDiffers', 5, 4]]);
    expect(words('le 3 mai 2018', '2018-05-03')).toEqual([]);
  });

  it('holds sending and convocation against the sitting', () => {
    expect(codes([date('sent', '2018-05-09'), date('convocation', '2018-04-27')])).toEqual([]);
    expect(codes([date('sent', '2018-05-02'), date('convocation', '2018-05-07')])).toEqual(['dateOutOfOrder', 'dateOutOfOrder']);
    expect(codes([date('sitting', '2018-05-03'), date('sitting', '2018-05-04')])).toEqual(['sittingDatesDiffer']);
  });

  it('tells a date in the transmission identifier that is not the sitting', () => {
    const identifier = (day: string) => {
      const parts = { department: '099', siren: '213105554', date: day, number: '12', nature: 'DE' };
      return { kind: 'identifier', value: { scheme: 'transmission', value: 'x', parts } } as const;
    };
    expect(checkAct(act([identifier('2018-05-11')]))).toMatchObject([{ code: 'identifierAfterSitting', level: 'info' }]);
    expect(checkAct(act([identifier('2018-05-01')]))).toMatchObject([{ code: 'identifierBeforeSitting', level: 'alert' }]);
    expect(codes([identifier('2018-05-03')])).toEqual([]);
  });
});

describe('signatory', () => {
  const signed = (name: string) => ({ kind: 'signatory', value: { person: person(name), office: null } }) as const;
  it('tells a signature that is not the president’s', () => {
    expect(codes([president('M. Jean A'), signed('M. Jean A')])).toEqual([]);
    expect(codes([president('M. Jean A'), signed('Mme Rose B')])).toEqual(['signatoryNotPresident']);
    expect(codes([president('M. Jean A'), signed('Mme Rose B'), signed('M. Jean A')])).toEqual([]);
  });
});
