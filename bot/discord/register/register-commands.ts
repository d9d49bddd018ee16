import { REST, type RESTGetCurrentApplicationResult, Routes } from 'discord.js';
import { badToken } from '../bot-error.ts';
import { commandBodies } from '../commands/command-table.ts';

/** Gives Discord the commands: to one server, where they appear at once, or to all that have the bot. Replaces those of before. */
export async function registerCommands({ token, api, guildId }: { token: string; api: string; guildId: string }): Promise<string[]> {
  const rest = new REST({ api }).setToken(token);
  try {
    // What Discord answers is not typed by the library's REST.
    const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
    const body = commandBodies();
    await rest.put(guildId === '' ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId), { body });
    return body.map(({ name }) => name);
  } catch (error) {
    throw error instanceof Error && 'status' in error && error.status === 401 ? badToken(error) : error;
  }
}
