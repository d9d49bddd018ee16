import type { ModalMessageModalSubmitInteraction } from 'discord.js';
import type { Report } from '../../../server/contract.ts';
import { CallError, json } from '../../web/call.ts';
import { answerAgain, askedIn } from '../answer-again.ts';
import type { BotContext } from '../bot-context.ts';
import { type ComponentState, readCustomId } from '../custom-id.ts';
import { textBody } from '../deliver.ts';
import { langOf } from '../lang-of.ts';
import { phrases } from '../words/phrases.ts';
import { wordsField } from './report-modal.ts';
import { respond } from './respond.ts';

/** The form behind "This is wrong", sent: the report goes to the server, which limits how many it takes of one member. */
export async function onReport(interaction: ModalMessageModalSubmitInteraction, context: BotContext): Promise<void> {
  const state = readCustomId(interaction.customId);
  const lang = state?.lang ?? langOf(interaction.locale);
  return respond(
    interaction,
    { lang, privately: true },
    async () => {
      if (!state) return textBody(phrases[lang].trouble.old);
      const report = await reportOf(interaction, state, context);
      await json(context.server.api.reports.$post({ json: report }));
      return textBody(phrases[lang].report.thanks);
    },
    context,
  );
}

async function reportOf(
  { message, fields, user }: ModalMessageModalSubmitInteraction,
  state: ComponentState,
  context: BotContext,
): Promise<Report> {
  const { question, history } = await askedIn(message);
  const about = {
    question,
    ...(history.length > 0 ? { history } : {}),
    lang: state.lang,
    words: fields.getTextInputValue(wordsField),
    member: user.id,
  };
  try {
    const { answer } = await answerAgain(message, state, context);
    const citations = answer.citations.map(({ n, actId, start, end, quote }) => ({ n, actId, start, end, quote }));
    return { ...about, status: answer.status, answer: answer.text, citations };
  } catch (error) {
    if (!(error instanceof CallError && error.code === 'changed')) throw error;
    return { ...about, answer: message.embeds[0]?.description ?? '', citations: [] };
  }
}
