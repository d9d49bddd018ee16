import type { Message } from 'discord.js';
import { languages } from '../../server/contract.ts';
import { answerBody } from './answer-body.ts';
import type { BotContext } from './bot-context.ts';
import { fetchReplied, historyOf } from './conversation.ts';
import { deliver, type Show } from './deliver.ts';
import { tidyQuestion } from './read-question.ts';
import { phrases } from './words/phrases.ts';

/** A direct message, or one that mentions the bot (a reply to it does): asks, and goes on with the conversation that it replies to. */
export async function onMessage(message: Message, context: BotContext): Promise<void> {
  const bot = message.client.user;
  if (message.author.bot || message.system) return;
  if (message.inGuild() && !message.mentions.has(bot, { ignoreEveryone: true, ignoreRoles: true })) return;
  const refusal = await context.usage({ memberId: message.author.id, guildId: message.guildId });
  if (refusal) {
    // Once: a reply to each message over the limit would be a flood of its own.
    if (refusal.first)
      await message.reply(inBoth(({ trouble }) => trouble[refusal.whose === 'member' ? 'busy' : 'crowded'](refusal.seconds)));
    return;
  }
  const question = tidyQuestion(message.content.replaceAll(new RegExp(`<@!?${bot.id}>`, 'g'), ' '));
  if (question === '') {
    await message.reply(inBoth(({ mention }) => mention));
    return;
  }
  if (message.channel.isSendable()) void message.channel.sendTyping().catch(() => {});
  await deliver(
    showAsReply(message),
    async () => {
      const replied = await fetchReplied(message);
      const history = replied ? await historyOf(replied, bot.id) : [];
      return answerBody({ question, ...(history.length > 0 ? { history } : {}) }, context);
    },
    { langs: [...languages], ...context },
  );
}

/** A message does not tell its writer's language, as a command does. */
function inBoth(words: (lang: (typeof phrases)['fr']) => string): string {
  return languages.map((lang) => words(phrases[lang])).join('\n');
}

/** The first time a reply, then what the reply is changed into. */
function showAsReply(message: Message): Show {
  let reply: Message | null = null;
  return async (body) => {
    if (reply) await reply.edit({ content: null, ...body });
    else reply = await message.reply(body);
  };
}
