import { joined, md, nothing, type Rich } from '../../compose/rich.ts';
import { decimalsOf } from '../decimals-of.ts';
import type { ActRef, UnitRef } from '../refs.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

/** "12 avril 2021", "1er mars 2023", "décembre 2011", "2008". */
export function date(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? '' : (months[Number(month) - 1] ?? '');
  if (day === undefined) return name === '' ? year : `${name} ${year}`;
  return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`;
}

/** "du 12 avril 2021", "de décembre 2011", "de 2008". */
export function ofDate(iso: string): string {
  return iso.length === 10 ? `du ${date(iso)}` : /-(04|08|10)$/.test(iso) ? `d'${date(iso)}` : `de ${date(iso)}`;
}

/** ", du 4 mai 2015 au 1er mars 2021", or of one day ", le 4 mai 2015"; nothing where the days are not known. */
export function fromTo(from: string | null, to: string | null): string {
  if (from === null || to === null) return '';
  return from === to ? `, le ${date(from)}` : `, du ${date(from)} au ${date(to)}`;
}

export function inDate(iso: string): string {
  return iso.length === 10 ? `le ${date(iso)}` : `en ${date(iso)}`;
}

/** "l'acte CP2021_04_12 du 12 avril 2021". */
export function act(ref: ActRef): Rich {
  const number = ref.number === null ? '' : ` ${ref.number}`;
  return md`l'acte${number}${ref.date === null ? '' : ` ${ofDate(ref.date)}`}`;
}

export function Act(ref: ActRef): Rich {
  const number = ref.number === null ? '' : ` ${ref.number}`;
  return md`L'acte${number}${ref.date === null ? '' : ` ${ofDate(ref.date)}`}`;
}

/** "Le 12 avril 2021", with the body where there are several: "Le 12 avril 2021 (Conseil municipal)". */
export function At(unit: UnitRef): Rich {
  if (unit.date === null) return md`Dans ${act(unit.act)}`;
  return md`Le ${date(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`;
}

export function sitting(unit: UnitRef): Rich {
  if (unit.date === null) return act(unit.act);
  return md`la séance ${ofDate(unit.date)}${unit.label === null ? '' : ` (${unit.label})`}`;
}

/** "a, b et c". */
export function and(items: readonly Rich[]): Rich {
  if (items.length < 2) return items[0] ?? nothing;
  return md`${joined(items.slice(0, -1), ', ')} et ${items.at(-1) ?? ''}`;
}

export function quote(words: Rich): Rich {
  return md`«\u00a0${words}\u00a0»`;
}

/** "318 204,75 €", "4 800 €", "0,125 €". */
export function euros(cents: number): string {
  const decimals = decimalsOf(cents);
  return `${cents < 0 ? '-' : ''}${grouped(Math.trunc(Math.abs(cents) / 100))}${decimals === '' ? '' : `,${decimals}`}\u00a0€`;
}

export function percent(value: number): string {
  return `${String(value).replace('.', ',')}\u00a0%`;
}

export function clock(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}\u00a0h${minutes === '00' ? '' : `\u00a0${minutes}`}`;
}

function grouped(n: number): string {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
}

const small = ['zéro', 'une', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];

/** "3 membres", "1 membre"; "aucun membre". */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${grouped(n)} ${n < 2 ? one : many}`;
}

export function times(n: number): string {
  return n === 0 ? 'jamais' : `${n <= 10 ? small[n] : n} fois`;
}
