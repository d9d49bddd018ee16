import type { APIMessage } from 'discord.js';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readReports } from '../../../server/reports/report-log.ts';
import { someone } from './loopback/payloads.ts';
import type { Locale } from './loopback/start-loopback.ts';
import { acknowledged, answered, replyTo } from './loopback/until.ts';
import { idOf, idsOf, menuOf, publicUrl, startBotOn, startRealServer } from './support.ts';

let server: Awaited<ReturnType<typeof startRealServer>>;
let bot: Awaited<ReturnType<typeof startBotOn>>;
beforeAll(async () => {
  server = await startRealServer();
  bot = await startBotOn(server.client);
});
afterAll(async () => {
  await bot.stop();
  await server.close();
});
afterEach(() => expect(bot.discord.faults).toEqual([]));

const proxies = 'Who held proxies on 28 August 2018?';
const history = "Quel est l'historique de l'ENT ?";
const asked = async (question: string, options = {}, locale: Locale = 'en-GB') =>
  answered(bot.discord.command('ask', { question, ...options }, { locale }));

const proxiesIn = {
  en: { question: proxies, locale: 'en-GB', label: '"Show quotation [1]"', form: 'Report a mistake', thanks: 'Thank you', lang: 'en' },
  fr: {
    question: 'Qui avait procuration le 28 août 2018 ?',
    locale: 'fr',
    label: '"Voir la citation [1]"',
    form: 'Signaler une erreur',
    thanks: 'Merci',
    lang: 'fr',
  },
} as const;

const quoteOf = (message: APIMessage, n: number) => idsOf(message).find((id) => id.startsWith('quote:') && id.endsWith(`:${n}:1`)) ?? '';

describe('Show quotation', () => {
  it.each(Object.values(proxiesIn))(
    'shows the exact words, to who pressed alone, with a link to the reader: $question',
    async ({ question, label, locale }) => {
      const message = await asked(question, {}, locale);
      expect(JSON.stringify(message.components)).toContain(label);
      const { citations } = await server.ask({ question });
      expect(citations).toHaveLength(3);
      for (const { n, shown, url, title } of citations) {
        const quotation = await answered(bot.discord.press(message, quoteOf(message, n), { locale }));
        expect(quotation).toMatchObject({ flags: 64, embeds: [{ description: shown, url: publicUrl + url, author: { name: title } }] });
      }
    },
  );

  it('offers a menu where there are more quotations than buttons', async () => {
    const message = await asked(history);
    const menu = menuOf(message);
    const { citations } = await server.ask({ question: history });
    const value = idOf(message, 'quote');
    const n = Number(value.split(':')[3]);
    const quotation = await answered(bot.discord.choose(message, menu, value));
    expect(quotation.embeds[0]?.description).toBe(citations[n - 1]?.shown);
  });
});

describe('More', () => {
  it.each([
    [history, 'fr', /^Réponse des actes \(Partie (\d) sur \d\)$/, /coupée ici : « Suite » pour lire la suite\)\*$/],
    ['What is the history of the ENT?', 'en-GB', /^The acts answer \(Part (\d) of \d\)$/, /cut here: press “More” to read on\)\*$/],
  ] as const)('goes on where the message was cut, says so, and counts its pages: %s', async (question, locale, counted, note) => {
    const message = await asked(question, {}, locale);
    expect(counted.exec(message.embeds[0]?.author?.name ?? '')?.[1]).toBe('1');
    expect(message.embeds[0]?.description).toMatch(note);
    const next = await answered(bot.discord.press(message, idOf(message, 'more'), { locale }));
    expect(next.flags).toBe(64);
    expect(counted.exec(next.embeds[0]?.author?.name ?? '')?.[1]).toBe('2');
  });
});

describe('This is wrong', () => {
  const words = 'Mme CABOS was there herself.';

  it.each(Object.values(proxiesIn))(
    'takes a report through a form to the server, with question, answer, citations, words and nobody’s name: $question',
    async ({ question, locale, form: title, thanks: said, lang }) => {
      const by = { user: someone(lang === 'fr' ? 40 : 41), locale };
      const message = await asked(question, {}, locale);
      const form = await acknowledged(bot.discord.press(message, idOf(message, 'wrong'), by));
      expect(form).toMatchObject({ type: 9, data: { title } });
      const thanks = await answered(bot.discord.submit(message, String(form.data?.custom_id), words, by));
      expect(thanks).toMatchObject({ flags: 64, content: expect.stringContaining(said) });
      const answer = await server.ask({ question });
      const { reports } = await readReports(server.reportsFile);
      expect(reports.at(-1)).toEqual({
        at: expect.any(String),
        question,
        lang,
        status: 'answered',
        answer: answer.text,
        citations: answer.citations.map(({ n, actId, start, end, quote }) => ({ n, actId, start, end, quote })),
        words,
      });
      expect(JSON.stringify(reports)).not.toContain(by.user.username);
      expect(JSON.stringify(reports)).not.toContain(by.user.id);
    },
  );

  it('is limited, and says so', async () => {
    const message = await asked(proxies);
    const send = () => answered(bot.discord.submit(message, idOf(message, 'wrong'), words, { user: someone(42) }));
    for (let i = 0; i < 5; i++) expect((await send()).content).toContain('Thank you');
    expect((await send()).content).toBe('You have sent several reports already: try again in a few minutes.');
  });

  it('keeps what was shown where the corpus has changed since', async () => {
    const message = await asked(proxies);
    const old = { ...message, components: [] };
    await answered(bot.discord.submit(old, 'wrong:en:anotherprint', words, { user: someone(43) }));
    const { reports } = await readReports(server.reportsFile);
    expect(reports.at(-1)).toMatchObject({ answer: message.embeds[0]?.description, citations: [] });
    expect(reports.at(-1)).not.toHaveProperty('status');
  });
});

describe('state', () => {
  it('outlives a restart of the bot, for a message with a conversation too', async () => {
    const first = await replyTo(bot.discord, bot.discord.say(`<@${bot.discord.botId}> ${proxies}`));
    const second = await replyTo(bot.discord, bot.discord.say('And in 2023?', { to: first.id }));
    await bot.restart();
    const { citations } = await server.ask({ question: 'And in 2023?', history: [proxies] });
    const quotation = await answered(bot.discord.press(second, idOf(second, 'quote')));
    expect(quotation.embeds[0]?.description).toBe(citations[0]?.shown);
    const form = await acknowledged(bot.discord.press(second, idOf(second, 'wrong')));
    await answered(bot.discord.submit(second, String(form.data?.custom_id), 'No.', { user: someone(44) }));
    const { reports } = await readReports(server.reportsFile);
    expect(reports.at(-1)).toMatchObject({ question: 'And in 2023?', history: [proxies], status: 'answered' });
  });

  it.each([
    ['of an answer that has changed', 'quote:en:anotherprint:1:1', 'The corpus has changed since this answer: ask the question again.'],
    ['of a page that is not there', 'more', 'The corpus has changed since this answer: ask the question again.'],
    ['of another version of the bot', 'dance:en', 'This button comes from an earlier version of the bot: ask the question again.'],
  ])('%s is refused in words', async (_, id, words) => {
    const message = await asked(proxies);
    const print = idOf(message, 'wrong').split(':')[2];
    const refusal = await answered(bot.discord.press(message, id === 'more' ? `more:en:${print}:7` : id));
    expect(refusal).toMatchObject({ content: words, flags: 64 });
  });
});
