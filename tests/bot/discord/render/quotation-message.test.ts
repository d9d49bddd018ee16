import { expect, it } from 'vitest';
import type { MessageBody } from '../../../../bot/discord/render/answer-message.ts';
import { quotationMessage } from '../../../../bot/discord/render/quotation-message.ts';
import { anAnswer, citation } from '../an-answer.ts';
import { checkMessage } from '../loopback/check-message.ts';
import { discordMarks } from './discord-marks.ts';

const shownAs = (shown: string) => ({
  answer: anAnswer({ text: 'Oui [1].', citations: [citation(1, shown, { title: 'T'.repeat(400) })] }),
  question: 'q'.repeat(1_000),
  publicUrl: 'https://actes.example.fr',
});

it('shows words of any length in parts within the limits, and loses no character', () => {
  const hostile = '@everyone [lire](https://evil.example) **gras** <@1234567890123456789> `code` > cité. ';
  const shown = hostile.repeat(Math.ceil(10_000 / hostile.length)).trim();
  const parts: MessageBody[] = [];
  for (let part = quotationMessage(shownAs(shown), { n: 1, part: 1 }); part; ) {
    const faults: string[] = [];
    checkMessage({ ...part, allowed_mentions: { parse: [], replied_user: false } }, (rule) => faults.push(rule));
    expect(faults).toEqual([]);
    parts.push(part);
    part = quotationMessage(shownAs(shown), { n: 1, part: parts.length + 1 });
  }
  expect(parts.length).toBeGreaterThan(3);
  const texts = parts.map(({ embeds }) => (embeds[0]?.description ?? '').replace(/\n\n\*\(partie .*\)\*$/, ''));
  expect(texts.map((text) => discordMarks(text).marks)).toEqual(parts.map(() => []));
  expect(texts.map((text) => discordMarks(text).words).join('')).toBe(shown);
});

it.each([
  [2, 1],
  [1, 2],
  [1, 0],
])('has nothing for reference %i, part %i', (n, part) => expect(quotationMessage(shownAs('Mots.'), { n, part })).toBeNull());
