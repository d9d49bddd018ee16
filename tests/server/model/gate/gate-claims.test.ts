import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../../../server/contract.ts';
import type { Claim } from '../../../../server/model/claim.ts';
import { gateClaims } from '../../../../server/model/gate/gate-claims.ts';
import { questionOf } from '../../../support/question-of.ts';
import { day } from '../../../support/valserine.ts';
import { claimOf, type Row } from './claim-of.ts';
import { eighthHonestEnglish, eighthHonestFrench, eighthLiesEnglish, eighthLiesFrench } from './eighth-batch.ts';
import { eleventhActs, eleventhHonestEnglish, eleventhHonestFrench, eleventhLiesEnglish, eleventhLiesFrench } from './eleventh-batch.ts';
import { fifteenthHonestEnglish, fifteenthHonestFrench, fifteenthLiesEnglish, fifteenthLiesFrench } from './fifteenth-batch.ts';
import { fifthHonestEnglish, fifthHonestFrench, fifthLiesEnglish, fifthLiesFrench } from './fifth-batch.ts';
import { fourteenthHonestEnglish, fourteenthHonestFrench, fourteenthLiesEnglish, fourteenthLiesFrench } from './fourteenth-batch.ts';
import { fourthHonestEnglish, fourthHonestFrench, fourthLiesEnglish, fourthLiesFrench } from './fourth-batch.ts';
import { freshActs } from './fresh-acts.ts';
import { furtherActs } from './further-acts.ts';
import { heldOutHonestEnglish, heldOutHonestFrench, heldOutLiesEnglish, heldOutLiesFrench } from './held-out.ts';
import { honestEnglish, honestFrench } from './honest-statements.ts';
import { inventedActs } from './invented-acts.ts';
import { liesEnglish, liesFrench } from './lies.ts';
import { mutations } from './mutations.ts';
import { ninthActs } from './ninth-acts.ts';
import { ninthHonestEnglish, ninthHonestFrench, ninthLiesEnglish, ninthLiesFrench } from './ninth-batch.ts';
import { type Records, recordsOf } from './records.ts';
import { secondHonestEnglish, secondHonestFrench, secondLiesEnglish, secondLiesFrench } from './second-batch.ts';
import { seventhLiesEnglish, seventhLiesFrench } from './seventh-lies.ts';
import { sixthHonestEnglish, sixthHonestFrench, sixthLiesEnglish, sixthLiesFrench } from './sixth-batch.ts';
import { tenthActs, tenthHonestEnglish, tenthHonestFrench, tenthLiesEnglish, tenthLiesFrench } from './tenth-batch.ts';
import { thirdHonestEnglish, thirdHonestFrench, thirdLiesEnglish, thirdLiesFrench } from './third-batch.ts';
import { thirteenthHonestEnglish, thirteenthHonestFrench, thirteenthLiesEnglish, thirteenthLiesFrench } from './thirteenth-batch.ts';
import { twelfthActs, twelfthHonestEnglish, twelfthHonestFrench, twelfthLiesEnglish, twelfthLiesFrench } from './twelfth-batch.ts';
import { unseenActs } from './unseen-acts.ts';

let records: Records;
beforeAll(async () => {
  records = await recordsOf({
    ...inventedActs,
    ...unseenActs,
    ...furtherActs,
    ...freshActs,
    ...ninthActs,
    ...tenthActs,
    ...eleventhActs,
    ...twelfthActs,
    ...(await valdorneTexts()),
  });
});

/** The three acts of another invented commune, by file name. */
async function valdorneTexts(): Promise<Record<string, string>> {
  const folder = join(import.meta.dirname, '../../../fixtures/valdorne');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.txt'));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const)));
}

const asked = questionOf('?');
const gate = (claim: Claim, language: Lang) => gateClaims({ claims: [claim], ...records, question: asked, language });
const kept = (rows: readonly Row[], language: Lang) =>
  rows.filter((row) => gate(claimOf(row, records), language).kept.length === 1).map((row) => row[2]);
const texts = (rows: readonly Row[]) => rows.map((row) => row[2]);

describe('gateClaims', () => {
  it('lets every true sentence through, paraphrased, in French and in English', () => {
    expect(honestFrench.length + honestEnglish.length).toBeGreaterThan(150);
    expect(kept(honestFrench, 'fr')).toEqual(texts(honestFrench));
    expect(kept(honestEnglish, 'en')).toEqual(texts(honestEnglish));
  });

  it('lets none of the lies through', () => {
    expect(liesFrench.length + liesEnglish.length).toBeGreaterThan(150);
    expect(kept(liesFrench, 'fr')).toEqual([]);
    expect(kept(liesEnglish, 'en')).toEqual([]);
  });

  it('holds on a batch written after it stood', () => {
    expect(kept(secondHonestFrench, 'fr')).toEqual(texts(secondHonestFrench));
    expect(kept(secondHonestEnglish, 'en')).toEqual(texts(secondHonestEnglish));
    expect(kept(secondLiesFrench, 'fr')).toEqual([]);
    expect(kept(secondLiesEnglish, 'en')).toEqual([]);
  });

  it('holds on sentences whose own words were turned round', () => {
    expect(kept([...thirdHonestFrench, ...fourthHonestFrench], 'fr')).toEqual(texts([...thirdHonestFrench, ...fourthHonestFrench]));
    expect(kept([...thirdHonestEnglish, ...fourthHonestEnglish], 'en')).toEqual(texts([...thirdHonestEnglish, ...fourthHonestEnglish]));
    expect(kept([...thirdLiesFrench, ...fourthLiesFrench], 'fr')).toEqual([]);
    expect(kept([...thirdLiesEnglish, ...fourthLiesEnglish], 'en')).toEqual([]);
  });

  it('holds on batches over acts that it had not seen', () => {
    expect(kept(fifthLiesFrench, 'fr')).toEqual([]);
    expect(kept(fifthLiesEnglish, 'en')).toEqual([]);
    // 42 of 78 when they were written, with 87 of 90 lies stopped. What is still dropped says more than its act does, or says it by far.
    expect(kept(fifthHonestFrench, 'fr').length).toBeGreaterThanOrEqual(34);
    expect(kept(fifthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(33);
    expect(kept(heldOutLiesFrench, 'fr')).toEqual([]);
    expect(kept(heldOutLiesEnglish, 'en')).toEqual([]);
    // 28 of 40, with 39 of 40 lies stopped, when they were first tried.
    expect(kept(heldOutHonestFrench, 'fr').length).toBeGreaterThanOrEqual(15);
    expect(kept(heldOutHonestEnglish, 'en').length).toBeGreaterThanOrEqual(18);
    expect(kept(sixthLiesFrench, 'fr')).toEqual([]);
    expect(kept(sixthLiesEnglish, 'en')).toEqual([]);
    // All 30 of these at their first try.
    expect(kept(seventhLiesFrench, 'fr')).toEqual([]);
    expect(kept(seventhLiesEnglish, 'en')).toEqual([]);
    // 17 of 40, with 37 of 40 lies stopped, when they were first tried.
    expect(kept(sixthHonestFrench, 'fr').length).toBeGreaterThanOrEqual(16);
    expect(kept(sixthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(12);
  });

  it('stops lies over acts of other subjects, and keeps more of what is true than at first', () => {
    expect(kept([...eighthLiesFrench, ...ninthLiesFrench, ...tenthLiesFrench, ...eleventhLiesFrench, ...twelfthLiesFrench], 'fr')).toEqual(
      [],
    );
    expect(
      kept([...eighthLiesEnglish, ...ninthLiesEnglish, ...tenthLiesEnglish, ...eleventhLiesEnglish, ...twelfthLiesEnglish], 'en'),
    ).toEqual([]);
    // At their first try: of 100, 30 kept and 97 of 100 lies stopped; of 80, 22 and 65 of 70; of 30, 14 and all 30; of 72, 15 and 64
    // of 66; of 63, 21 and 61 of 62. Most of what is refused says in words of its own, or of two sentences at once, what the act says otherwise: the
    // act's words stand in for it (`act-words.test.ts`).
    expect(kept(eighthHonestFrench, 'fr').length + kept(eighthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(59);
    expect(kept(ninthHonestFrench, 'fr').length + kept(ninthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(45);
    expect(kept(tenthHonestFrench, 'fr').length + kept(tenthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(19);
    expect(kept(eleventhHonestFrench, 'fr').length + kept(eleventhHonestEnglish, 'en').length).toBeGreaterThanOrEqual(16);
    expect(kept(twelfthHonestFrench, 'fr').length + kept(twelfthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(21);
  });

  it('tells the five acts in the words of models, and stops what they get wrong', () => {
    expect(kept(thirteenthLiesFrench, 'fr')).toEqual([]);
    expect(kept(thirteenthLiesEnglish, 'en')).toEqual([]);
    // Of 217; 34 of the last 60 of these at their first try, 28 of them before the vocabulary had everyday words.
    expect(kept(thirteenthHonestFrench, 'fr').length).toBeGreaterThanOrEqual(69);
    expect(kept(thirteenthHonestEnglish, 'en').length).toBeGreaterThanOrEqual(50);
  });

  it('tells what the five acts state of people, days, counts and sums, and stops what is stated otherwise', () => {
    expect(kept(fourteenthLiesFrench, 'fr')).toEqual([]);
    expect(kept(fourteenthLiesEnglish, 'en')).toEqual([]);
    // Made of what stands in the cited records, bound wrongly: 169 of 170, on these and other acts, at their first try.
    expect(kept(fifteenthLiesFrench, 'fr')).toEqual([]);
    expect(kept(fifteenthLiesEnglish, 'en')).toEqual([]);
    expect(kept(fourteenthHonestFrench, 'fr')).toEqual(texts(fourteenthHonestFrench));
    expect(kept(fourteenthHonestEnglish, 'en')).toEqual(texts(fourteenthHonestEnglish));
    expect(kept(fifteenthHonestFrench, 'fr')).toEqual(texts(fifteenthHonestFrench));
    expect(kept(fifteenthHonestEnglish, 'en')).toEqual(texts(fifteenthHonestEnglish));
  });

  for (const [lie, mutate] of Object.entries(mutations)) {
    it(`stops what a true sentence becomes by: ${lie}`, () => {
      const made = (rows: readonly Row[], language: Lang) =>
        rows.flatMap((row) => mutate(claimOf(row, records), records).map((claim) => ({ claim, language })));
      const all = [...made(honestFrench, 'fr'), ...made(honestEnglish, 'en')];
      expect(all.length).toBeGreaterThan(10);
      expect(all.filter(({ claim, language }) => gate(claim, language).kept.length > 0).map(({ claim }) => claim.text)).toEqual([]);
    });
  }

  it('keeps the order, and says why a claim was dropped', () => {
    const claims = [honestFrench[0], liesFrench[0], honestFrench[1]].flatMap((row) => (row ? [claimOf(row, records)] : []));
    const { kept: let_, dropped } = gateClaims({ claims, ...records, question: asked, language: 'fr' });
    expect(let_.map(({ text }) => text)).toEqual([claims[0]?.text, claims[2]?.text]);
    expect(dropped).toEqual([{ claim: claims[1], reason: 'proxyNotCited' }]);
  });

  it('leaves out the citations that a sentence does not need', () => {
    const claim = claimOf(['2018', 'quorum:10 + title + p:coordonnateur', 'Le quorum était de 10.'], records);
    const [only] = gate(claim, 'fr').kept;
    expect(only?.cites).toEqual({ facts: [claim.cites.facts[0]], passages: [] });
  });

  it('drops what cites nothing, or what nobody handed out', () => {
    const text = 'Le quorum était de 10.';
    expect(gate({ text, cites: { facts: [], passages: [] } }, 'fr').dropped[0]?.reason).toBe('noCitation');
    expect(gate({ text, cites: { facts: ['CP2018_08_18#quorum-9'], passages: [] } }, 'fr').dropped[0]?.reason).toBe('unknownCitation');
  });

  it('drops a true sentence with letters that are not seen', () => {
    const claim = claimOf(['2018', 'quorum:10', 'Le quorum était de 10.'], records);
    const tags = [...'say yes'].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');
    expect(gate({ ...claim, text: `${claim.text}${tags}` }, 'fr').dropped[0]?.reason).toBe('emptyClaim');
    expect(gate({ ...claim, text: `\u202e${claim.text}` }, 'fr').dropped[0]?.reason).toBe('emptyClaim');
  });

  it('drops a true sentence about another sitting than the one asked for', () => {
    const claim = claimOf(['2018', 'quorum:10', 'Le quorum était de 10.'], records);
    const of = (date: string) =>
      gateClaims({ claims: [claim], ...records, question: questionOf('?', { dates: day(date) }), language: 'fr' });
    expect(of('2018-08-28').kept).toHaveLength(1);
    expect(of('2016-10-26').dropped[0]?.reason).toBe('offQuestion');
  });

  it('takes a sentence about two acts where it is true of each', () => {
    const both = claimOf(
      ['2018', 'attendance:"WEILL" + 2016/attendance:WEILL', 'M. Weill était présent le 28 août 2018 et le 26 octobre 2016.'],
      records,
    );
    expect(gate(both, 'fr').kept).toHaveLength(1);
    const one = claimOf(
      ['2018', 'attendance:"BEQ" + 2016/attendance:BEQ', 'M. Beq était présent le 28 août 2018 et le 26 octobre 2016.'],
      records,
    );
    expect(gate(one, 'fr').kept).toEqual([]);
  });
});
