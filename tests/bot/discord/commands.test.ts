import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Lang } from '../../../server/contract.ts';
import { acknowledged, answered } from './loopback/until.ts';
import { allPages } from './pages.ts';
import { expected, readAnswer } from './read-answer.ts';
import { startBotOn, startRealServer } from './support.ts';

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

const locales = { fr: 'fr', en: 'en-GB' } as const;

describe.each<Lang>(['fr', 'en'])('commands of a member whose client speaks %s', (lang) => {
  const locale = locales[lang];
  it.each([
    ['attendance', { sitting: '2016-10-26' }, 'attendance'],
    ['attendance', { sitting: '2014-07-21' }, 'attendance'],
    ['proxies', { sitting: '2018-08-28' }, 'proxies'],
    ['proxies', { sitting: '28/08/2019' }, 'proxies'],
    ['act', { id: 'CP2018_08_18' }, 'act'],
    ['act', { id: '082-228200010-20230321-1077-DE' }, 'act'],
    ['amounts', { subject: 'FEDER' }, 'amount'],
    ['history', { subject: "l'ENT" }, 'history'],
    ['person', { name: 'Mme RIOLS' }, 'person'],
    ['coverage', {}, 'coverage'],
  ])('/%s %o is answered as the interface answers its question', async (name, options, intent) => {
    const told = bot.discord.command(name, options, { locale });
    const first = await answered(told);
    expect(told.callback).toMatchObject({ type: 5 });
    const question = first.embeds[0]?.footer?.text ?? '';
    const answer = await server.ask({ question, lang });
    expect(answer.understood.intent).toBe(intent);
    expect(answer.lang).toBe(lang);
    expect(readAnswer(await allPages(bot.discord, first, locale))).toEqual(expected(answer));
  });

  it('/help names every command as the member sees it', async () => {
    const message = await answered(bot.discord.command('help', {}, { locale }));
    const text = message.embeds[0]?.description ?? '';
    const names = {
      fr: ['demander', 'présences', 'pouvoirs', 'acte', 'montants', 'historique', 'personne', 'corpus', 'aide'],
      en: ['ask', 'attendance', 'proxies', 'act', 'amounts', 'history', 'person', 'coverage', 'help'],
    };
    for (const name of names[lang]) expect(text).toContain(`**/${name}**`);
    expect(message.flags).toBe(64);
  });
});

describe('/ask', () => {
  it.each([
    ['fr', 'Who held proxies on 28 August 2018?', 'en'],
    ['en-GB', 'Qui avait procuration le 28 août 2018 ?', 'fr'],
    ['fr', 'CP2018_08_18', 'fr'],
    ['en-GB', 'CP2018_08_18', 'en'],
    ['de', 'CP2018_08_18', 'fr'],
  ] as const)('answers a client of %s that asks "%s" in %s', async (locale, question, lang) => {
    const first = await answered(bot.discord.command('ask', { question }, { locale }));
    const answer = await server.ask({ question }, locale);
    expect(answer.lang).toBe(lang);
    expect(readAnswer(await allPages(bot.discord, first, locale))).toEqual(expected(answer));
  });

  it.each([
    ['Who held proxies on 28 August 2018?', 'answered', 'The acts answer', 0x2e7d32],
    ['Who gave a proxy to whom on 21 July 2014?', 'not_stated', 'The acts do not say', 0xb26a00],
    ['Who held proxies on 28 August 2019?', 'not_found', 'Nothing in the corpus', 0x616161],
  ])('tells by word and colour what became of "%s"', async (question, status, words, color) => {
    expect((await server.ask({ question })).status).toBe(status);
    const message = await answered(bot.discord.command('ask', { question }));
    expect(message.embeds[0]).toMatchObject({ color, author: { name: words } });
  });

  it('shows a private answer to the member alone, decided when it is deferred', async () => {
    const told = bot.discord.command('ask', { question: 'Que contient le corpus ?', private: true });
    const message = await answered(told);
    expect(told.callback).toMatchObject({ type: 5, data: { flags: 64 } });
    expect(message.flags).toBe(64);
    const open = bot.discord.command('ask', { question: 'Que contient le corpus ?', private: false }, { direct: true });
    expect((await answered(open)).flags).toBe(0);
  });

  it('says that a question is too long', async () => {
    const message = await answered(bot.discord.command('ask', { question: 'a '.repeat(400) + 'é'.repeat(900) }, { locale: 'fr' }));
    expect(message.content).toBe('La question dépasse 1000 caractères : raccourcissez-la.');
  });
});

describe('suggestions', () => {
  const suggested = async (name: string, option: string, typed: string, locale: 'fr' | 'en-GB' = 'fr') => {
    const { data } = await acknowledged(bot.discord.type(name, option, typed, { locale }));
    return data?.choices as { name: string; value: string }[];
  };

  it('lists the sittings newest first, in the words of the client', async () => {
    const { items } = await (await server.client.api.sessions.$get({ query: {} })).json();
    expect((await suggested('attendance', 'sitting', '')).map(({ value }) => value)).toEqual(items.map(({ date }) => date));
    expect(await suggested('proxies', 'sitting', 'aout')).toEqual([{ name: '28 août 2018 – Commission permanente', value: '2018-08-28' }]);
    expect(await suggested('proxies', 'sitting', '2018-08', 'en-GB')).toEqual([
      { name: '28 August 2018 – Commission permanente', value: '2018-08-28' },
    ]);
  });

  it.each([
    ['cp2018', 'CP2018_08_18'],
    ['1077', '082-228200010-20230321-1077-DE'],
    ['caisse depots', 'CP2015_03_31'],
    // Not as printed: only the server's search finds it.
    ['conventions caisses', 'CP2015_03_31'],
  ])('finds acts by identifier and by title: %s', async (typed, id) => {
    expect((await suggested('act', 'id', typed)).map(({ value }) => value)).toContain(id);
  });

  it('finds people without their accents, and none for who is unknown', async () => {
    expect(await suggested('person', 'name', 'riols')).toEqual([{ name: 'Mme RIOLS', value: 'Mme RIOLS' }]);
    expect((await suggested('person', 'name', 'besiers')).map(({ value }) => value)).toHaveLength(1);
    expect(await suggested('person', 'name', 'nobody of this name')).toEqual([]);
  });
});
