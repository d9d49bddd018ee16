import { expect, it } from 'vitest';
import { z } from 'zod';
import { fieldsOf, formValue } from '../../../bot/web/forms/value-fields.ts';
import { factSchema } from '../../../corpus/record/fact.ts';

const shapeOf = (kind: string) => {
  const shape = factSchema.options.find((option) => option.shape.kind.value === kind)?.shape.value;
  if (shape === undefined) throw new Error(kind);
  return z.toJSONSchema(shape);
};
const name = (printed: string) => ({ printed, title: null, given: null, family: printed });
const attendance = { person: name('BRISSET'), status: 'represented', by: name('FAUVEL'), as: 'proxy', excused: false, condition: null };
const vote = {
  result: null,
  for: 3,
  against: null,
  abstain: null,
  namesFor: [name('BRISSET')],
  namesAgainst: [],
  namesAbstain: [],
  namesNotVoting: [],
};

it.each([
  ['attendance', attendance],
  ['vote', vote],
  ['time', { time: '18:30' }],
  ['quorum', { required: 3, reached: true }],
  ['identifier', { scheme: 'register', value: 'CM2021_02_03' }],
])('the fields of a %s, sent as they are, give the same value', (kind, value) => {
  const sent = new Map(fieldsOf(shapeOf(kind), value).map((field) => [field.name, field.value]));
  expect(formValue(shapeOf(kind), value, (field) => sent.get(field))).toEqual(value);
});

it('a choice within what is not there may stay empty: a form sends the first option of one that may not', () => {
  const amount = { cents: 5, raw: '', label: '', tax: null, period: null, per: null, bound: null, plan: null };
  const fields = fieldsOf(shapeOf('amount'), amount);
  expect(fields.find(({ name }) => name === 'value.plan.role')).toMatchObject({ nullable: true, value: '' });
  const sent = new Map(fields.map((field) => [field.name, field.value]));
  expect(formValue(shapeOf('amount'), amount, (field) => sent.get(field))).toEqual(amount);
});

it('what is changed is in the value; a person whose fields are all empty is none; a number takes a French comma', () => {
  const sent = new Map(fieldsOf(shapeOf('attendance'), attendance).map((field) => [field.name, field.value]));
  for (const field of sent.keys()) if (field.startsWith('value.by.')) sent.set(field, '');
  sent.set('value.status', 'absent').set('value.as', '').set('value.excused', 'true');
  expect(formValue(shapeOf('attendance'), attendance, (field) => sent.get(field))).toEqual({
    ...attendance,
    ...{ status: 'absent', by: null, as: null, excused: true },
  });
  const rate = { percent: 5, fraction: null, raw: '5 %', label: 'taux' };
  expect(formValue(shapeOf('rate'), rate, (field) => (field === 'value.percent' ? '5,5' : undefined))).toEqual({ ...rate, percent: 5.5 });
});
