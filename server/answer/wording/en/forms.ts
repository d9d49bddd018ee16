import { joined, md, nothing, type Rich } from '../../compose/rich.ts';
import { decimalsOf } from '../decimals-of.ts';
import type { ActRef, UnitRef } from '../refs.ts';

const months = 'January February March April May June July August September October November December'.split(' ');

/** "12 April 2021", "December 2011", "2008": day first, as the acts count. */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  if (day === undefined) return name === '' ? year : `${name} ${year}`;
  return `${Number(day)} ${name} ${year}`;
}

export function ofDate(iso: string): string {
  return `of ${date(iso)}`;
}

export function fromTo(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  return from === to ? `, of ${date(from)}` : `, from ${date(from)} to ${date(to)}`;
}

export function inDate(iso: string): string {
  return iso.length === 10 ? `on ${date(iso)}` : `in ${date(iso)}`;
}

/** "act CP2021_04_12 of 12 April 2021", "the act of 21 June 2019". */
export function act(ref: ActRef): Rich {
  const when = ref.date === null ? '' : ` ${ofDate(ref.date)}`;
  return ref.number === null ? md`the act${when}` : md`act ${ref.number}${when}`;
}

export function Act(ref: ActRef): Rich {
  const when = ref.date === null ? '' : ` ${ofDate(ref.date)}`;
  return ref.number === null ? md`The act${when}` : md`Act ${ref.number}${when}`;
}

export function At(unit: UnitRef): Rich {
  if (unit.date === null) return md`In ${act(unit.act)}`;
  return md`On ${date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`;
}

export function sitting(unit: UnitRef): Rich {
  if (unit.date === null) return act(unit.act);
  return md`the sitting ${ofDate(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`;
}

export function and(items: readonly Rich[]): Rich {
  if (items.length < 2) return items[0] ?? nothing;
  return md`${joined(items.slice(0, -1), ', ')} and ${items.at(-1) ?? ''}`;
}

export function quote(words: Rich): Rich {
  return md`“${words}”`;
}

/** "€318,204.75", "€1,250", "€0.125". */
export function euros(cents: number): string {
  const decimals = decimalsOf(cents);
  return `${cents < 0 ? '-' : ''}€${grouped(Math.trunc(Math.abs(cents) / 100))}${decimals === '' ? '' : `.${decimals}`}`;
}

export function percent(value: number): string {
  return `${value}%`;
}

/** "14:30": the acts count twenty-four hours. */
export function clock(time: string): string {
  return time;
}

function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n === 1 ? one : many}`;
}

const small = [
  'never',
  'once',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times',
  'ten times',
];

export function times(n: number): string {
  return small[n] ?? `${n} times`;
}
