import type { AutocompleteInteraction } from 'discord.js';
import type { Lang } from '../../../server/contract.ts';
import type { BotContext } from '../bot-context.ts';
import type { Choice, Directory } from '../directory.ts';
import { langOf } from '../lang-of.ts';
import { errorFacts } from '../log.ts';

/** Discord takes suggestions for three seconds; what the server has not said by then would come too late. */
const patienceMs = 2_000;

/** Suggestions while a member types. None where the server is away: what the member types themselves is taken all the same. */
export async function onAutocomplete(interaction: AutocompleteInteraction, { directory, log }: BotContext): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Choice[]>((resolve) => {
    timer = setTimeout(resolve, patienceMs, []);
  });
  const found = suggestions(name, value, langOf(interaction.locale), directory).catch((error: unknown) => {
    log({ level: 'warn', event: 'noSuggestions', ...errorFacts(error) });
    return [];
  });
  const choices = await Promise.race([found, late]);
  clearTimeout(timer);
  await interaction.respond(choices);
}

async function suggestions(option: string, typed: string, lang: Lang, directory: Directory): Promise<Choice[]> {
  if (option === 'sitting') return directory.sittings(typed, lang);
  if (option === 'id') return directory.acts(typed, lang);
  return option === 'name' ? directory.people(typed) : [];
}
