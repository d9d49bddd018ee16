import type { Interaction } from 'discord.js';
import type { BotContext } from '../bot-context.ts';
import { onAutocomplete } from './on-autocomplete.ts';
import { onCommand } from './on-command.ts';
import { onComponent } from './on-component.ts';
import { onReport } from './on-report.ts';

/** Whatever a member does with the bot but write a message. */
export async function onInteraction(interaction: Interaction, context: BotContext): Promise<void> {
  if (interaction.isAutocomplete()) return onAutocomplete(interaction, context);
  if (interaction.isChatInputCommand()) return onCommand(interaction, context);
  if (interaction.isMessageComponent()) return onComponent(interaction, context);
  if (interaction.isModalSubmit() && interaction.isFromMessage()) return onReport(interaction, context);
}
