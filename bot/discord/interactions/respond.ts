import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import type { Lang } from '../../../server/contract.ts';
import type { BotContext } from '../bot-context.ts';
import { deliver } from '../deliver.ts';
import type { MessageBody } from '../render/answer-message.ts';
import { phrases } from '../words/phrases.ts';

type Deferrable = ChatInputCommandInteraction | MessageComponentInteraction | ModalMessageModalSubmitInteraction;

/**
 * Acknowledges at once, since Discord waits three seconds; whether only the member sees the answer is settled here and can't be changed
 * later. The answer may then take its time.
 */
export async function respond(
  interaction: Deferrable,
  { lang, privately }: { lang: Lang; privately: boolean },
  make: () => Promise<MessageBody>,
  { acknowledgements, slowMs, log }: BotContext,
): Promise<void> {
  await acknowledgements.make(() => interaction.deferReply(privately ? { flags: MessageFlags.Ephemeral } : {}));
  await deliver((body) => interaction.editReply({ content: null, ...body }), make, { langs: [lang], slowMs, log });
}

/** Whether the member may go on; where not, they are told for themselves. */
export async function withinLimits(interaction: Deferrable, lang: Lang, { usage }: BotContext): Promise<boolean> {
  const refusal = await usage({ memberId: interaction.user.id, guildId: interaction.guildId });
  if (!refusal) return true;
  const words = phrases[lang].trouble;
  const content = refusal.whose === 'member' ? words.busy(refusal.seconds) : words.crowded(refusal.seconds);
  await interaction.reply({ content, flags: MessageFlags.Ephemeral });
  return false;
}
