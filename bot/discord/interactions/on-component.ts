import { type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { questionLimits } from '../../../server/contract.ts';
import { CallError } from '../../web/call.ts';
import { answerAgain } from '../answer-again.ts';
import { answerBody } from '../answer-body.ts';
import type { BotContext } from '../bot-context.ts';
import { type ComponentState, readCustomId } from '../custom-id.ts';
import { textBody } from '../deliver.ts';
import { langOf } from '../lang-of.ts';
import { answerMessage, type MessageBody } from '../render/answer-message.ts';
import { quotationMessage } from '../render/quotation-message.ts';
import { phrases } from '../words/phrases.ts';
import { reportModal } from './report-modal.ts';
import { respond, withinLimits } from './respond.ts';

/** A button or a menu under one of the bot's messages. */
export async function onComponent(interaction: MessageComponentInteraction, context: BotContext): Promise<void> {
  // A menu's value is the custom id of the button that it stands for.
  const state = readCustomId(interaction.isStringSelectMenu() ? (interaction.values[0] ?? '') : interaction.customId);
  const lang = state?.lang ?? langOf(interaction.locale);
  if (!(await withinLimits(interaction, lang, context))) return;
  if (!state || state.does === 'pick') {
    return respond(interaction, { lang, privately: true }, async () => textBody(phrases[lang].trouble.old), context);
  }
  if (state.does === 'wrong') {
    await interaction.showModal(reportModal(state));
    return;
  }
  const alone = interaction.message.flags.has(MessageFlags.Ephemeral);
  // A choice asks a question, which goes where the first one was answered; the rest is reading, for who pressed.
  const privately = state.does !== 'choose' || alone;
  return respond(interaction, { lang, privately }, () => bodyFor(interaction, state, alone, context), context);
}

async function bodyFor(
  { message }: MessageComponentInteraction,
  state: ComponentState,
  alone: boolean,
  context: BotContext,
): Promise<MessageBody> {
  const shown = await answerAgain(message, state, context);
  if (state.does === 'more') return there(answerMessage(shown, state.page));
  if (state.does === 'quote') return there(quotationMessage(shown, state));
  const chosen = state.does === 'choose' ? shown.answer.choices?.[state.n - 1] : undefined;
  if (!chosen) throw new CallError('changed', 410);
  // An answer that one member sees can't be fetched again, so that its conversation ends with it: the answer must not depend on it.
  const history = alone ? [] : [...shown.history, shown.question].slice(-questionLimits.history);
  return answerBody({ question: chosen.question, lang: state.lang, ...(history.length > 0 ? { history } : {}) }, context);
}

function there(body: MessageBody | null): MessageBody {
  if (!body) throw new CallError('changed', 410);
  return body;
}
