import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { corpusFolder, registerExtract } from '../../support/write-acts.ts';
import type { Loopback } from './loopback/start-loopback.ts';
import { answered, replyTo } from './loopback/until.ts';
import { allPages } from './pages.ts';
import { discordMarks } from './render/discord-marks.ts';
import { idsOf, publicUrl, startBotOn, startRealServer } from './support.ts';

const hostile =
  '@everyone @here <@800000000000000002> [lire ici](https://evil.example/x) https://evil.example **gras** __souligné__ ||caché|| `code` ~~rien~~ # titre > cité <t:1700000000:R> ';

/** An act whose decision and reasons hold all that Discord could take for a mark, one of them 10,000 characters long. */
const act = registerExtract({ number: 'DEL_2031_04', date: '5 avril 2031', subject: 'lavoir municipal' })
  .replace('- Approuve le projet présenté ;', `- Approuve le lavoir ${hostile.repeat(Math.ceil(10_000 / hostile.length))} ;`)
  .replace('La dépense', `Le lavoir est vétuste ${hostile}. La dépense`);

let server: Awaited<ReturnType<typeof startRealServer>>;
let bot: Awaited<ReturnType<typeof startBotOn>>;
let discord: Loopback;
beforeAll(async () => {
  server = await startRealServer(await corpusFolder({ 'lavoir.txt': act }));
  bot = await startBotOn(server.client);
  discord = bot.discord;
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});
afterEach(() => expect(discord.faults).toEqual([]));

/** Marks of ours: bold, and the word that links to the reader. */
const ours = new Set(['strong', 'em', 'link']);

describe('an act whose text is full of marks', () => {
  it.each([
    ['act', { id: 'DEL_2031_04' }],
    ['history', { subject: 'lavoir' }],
    ['ask', { question: 'Que décide l’acte DEL_2031_04 ?' }],
    ['ask', { question: 'Pourquoi le lavoir est-il vétuste ?' }],
  ])('harms nothing in /%s %o: no mention, no link but to the reader, within the limits', async (name, options) => {
    const pages = await allPages(discord, await answered(discord.command(name, options, { locale: 'fr' })), 'fr');
    const texts = pages.flatMap(({ embeds }) =>
      embeds.flatMap(({ description = '', fields = [] }) => [description, ...fields.map(({ value }) => value)]),
    );
    expect(texts.join('')).toContain('everyone');
    for (const text of texts) {
      const { marks, links } = discordMarks(text);
      expect(marks.filter((mark) => !ours.has(mark))).toEqual([]);
      for (const link of links) expect(link.startsWith(`${publicUrl}/acts/`)).toBe(true);
    }
  });

  it('harms nothing in its quotations, which are its exact words', async () => {
    const question = 'Que décide l’acte DEL_2031_04 ?';
    const pages = await allPages(discord, await answered(discord.command('ask', { question })));
    const { citations } = await server.ask({ question });
    const longest = citations.find(({ shown }) => shown.length > 5_000);
    // The reference stands behind the quotation, which fills the first pages.
    const isIt = (id: string) => id.startsWith('quote:') && id.endsWith(`:${longest?.n}:1`);
    const page = pages.find((one) => idsOf(one).some(isIt));
    const id = page && idsOf(page).find(isIt);
    if (!page || !longest || id === undefined) throw new Error('no long quotation to press');
    let part = await answered(discord.press(page, id));
    let words = '';
    for (;;) {
      const [text = ''] = (part.embeds[0]?.description ?? '').split(/\n\n\*\((?:part|partie) /);
      expect(discordMarks(text).marks).toEqual([]);
      words += discordMarks(text).words;
      const [more] = idsOf(part);
      if (more === undefined) break;
      part = await answered(discord.press(part, more));
    }
    expect(words).toBe(longest.shown);
  });
});

describe('a question full of marks', () => {
  it('mentions nobody, and stands in the footer, where no mark works', async () => {
    const reply = await replyTo(discord, discord.say(`<@${discord.botId}> ${hostile}`));
    expect(reply.embeds[0]?.footer?.text).toBe(hostile.trim());
    for (const { description = '' } of reply.embeds) expect(discordMarks(description).marks.filter((mark) => !ours.has(mark))).toEqual([]);
  });
});
