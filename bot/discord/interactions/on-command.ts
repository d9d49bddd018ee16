import type { ChatInputCommandInteraction } from 'discord.js';
import { answerBody } from '../answer-body.ts';
import type { BotContext } from '../bot-context.ts';
import { isCommandName } from '../commands/command-table.ts';
import { helpMessage } from '../commands/help-message.ts';
import { questionFor } from '../commands/question-for.ts';
import { textBody } from '../deliver.ts';
import { langOf } from '../lang-of.ts';
import { tidyQuestion } from '../read-question.ts';
import { phrases } from '../words/phrases.ts';
import { respond, withinLimits } from './respond.ts';

/** A slash command: its question, answered where it was typed, or for the member alone where they asked for that. */
export async function onCommand(interaction: ChatInputCommandInteraction, context: BotContext): Promise<void> {
  const { commandName, options } = interaction;
  const lang = langOf(interaction.locale);
  if (!(await withinLimits(interaction, lang, context))) return;
  const respondWith = (privately: boolean, make: Parameters<typeof respond>[2]) => respond(interaction, { lang, privately }, make, context);
  if (!isCommandName(commandName)) return respondWith(true, async () => textBody(phrases[lang].trouble.old));
  if (commandName === 'help') return respondWith(true, async () => helpMessage(lang));
  if (commandName === 'ask') {
    const question = tidyQuestion(options.getString('question', true));
    return respondWith(options.getBoolean('private') ?? false, () => answerBody({ question, memberLang: lang }, context));
  }
  const [given] = options.data;
  const question = tidyQuestion(questionFor(commandName, String(given?.value ?? ''), lang));
  // The words are ours, in the member's language: nothing is left to guess.
  return respondWith(false, () => answerBody({ question, lang }, context));
}
