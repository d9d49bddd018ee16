import { describe, expect, it } from 'vitest';
import { sourceText } from '../../../ingest/reading/source-text.ts';
import { extractAttendance } from '../../../ingest/sitting/attendance.ts';
import { growthOverEight, linearGrowth } from '../../support/growth.ts';

const read = (source: string) =>
  extractAttendance(sourceText(source)).flatMap((fact) =>
    fact.kind === 'attendance'
      ? [`${fact.value.status}: ${fact.value.person.printed}${fact.value.by === null ? '' : ` → ${fact.value.by.printed}`}`]
      : [],
  );

describe('attendance in tables', () => {
  it('reads crosses below the heads of aligned columns', () => {
    const text = `Séance du 3 avril 2019

NOM Prénom          Présent   Absent   Excusé   Pouvoir à
VALMY Anne             X
ROC Luc                X
BOL Max                                   X      VALMY Anne
ORY Ida                          X
PIN Eve                X

Le quorum est atteint.`;
    expect(read(text)).toEqual([
      'present: VALMY Anne',
      'present: ROC Luc',
      'represented: BOL Max → VALMY Anne',
      'absent: ORY Ida',
      'present: PIN Eve',
    ]);
  });

  it('reads crosses between tabs, with a column for the first name', () => {
    const text = 'Nom\tPrénom\tPrésent\tAbsent\nVALMY\tAnne\tX\t\nROC\tLuc\t\tX\nBOL\tMax\tX\n\nOBJET : Voirie';
    expect(read(text)).toEqual(['present: VALMY Anne', 'absent: ROC Luc', 'present: BOL Max']);
  });

  it('reads names below the states', () => {
    const text =
      'Présents\tExcusés\tAbsents\nMme VALMY Anne\tM. BOL Max\tMme ORY Ida\nM. ROC Luc\t\t\nM. PIN Jean\n\nM. BOL Max remercie Mme VALMY Anne.';
    expect(read(text)).toEqual(['present: VALMY Anne', 'absent: BOL Max', 'absent: ORY Ida', 'present: ROC Luc', 'present: PIN Jean']);
  });

  it('says nothing where the columns of the crosses are lost', () => {
    expect(read('Nom Prénom\tPrésent\tAbsent\tPouvoir à\nVALMY Anne X\nROC Luc X\nBOL Max X VALMY Anne\n')).toEqual([]);
  });

  it.each(['Présents  Absents\n', 'Nom | Présent | Absent\nROC Luc | X | \n'])('is linear for %j', (unit) => {
    expect(growthOverEight((text) => extractAttendance(sourceText(text)), unit, 3_000)).toBeLessThan(linearGrowth);
  });
});
