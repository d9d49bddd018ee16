import { describe, expect, it } from 'vitest';
import { lawsCited } from '../../../../server/answer/find/laws-cited.ts';

const quotes = (text: string) => lawsCited('V1', text).map(({ start, end }) => text.slice(start, end));

describe('lawsCited', () => {
  it.each([
    'La régie est créée conformément à l’article L. 2221-1 du code général des collectivités territoriales.',
    'Le tarif est fixé en application de la loi n° 2031-12 du 3 mai 2031.',
    'Le bail est conclu en vertu du décret du 4 juin 2030.',
    "Le syndicat est formé, conformément aux dispositions de l'article 12 du code des transports, entre deux communes.",
  ])('finds the clause that leans on a law: %s', (text) => {
    expect(quotes(`Le rapport est lu.\n\n${text}`)).toEqual([text]);
  });

  it('tells a law once', () => {
    const text =
      'Conformément à l’article 8 du code des ports, le quai est ouvert.\n\nDécide, conformément à l’article 8 du code des ports, l’ouverture.';
    expect(quotes(text)).toHaveLength(1);
  });

  it('takes no other article for one of law', () => {
    expect(quotes('Conformément à la demande de la commune, le quai est ouvert. Imputé au titre de l’année 2031.')).toEqual([]);
  });
});
