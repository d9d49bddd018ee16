import { loadConfig } from '../../../config.ts';
import { registerCommands } from './register-commands.ts';

/** `npm run bot:register`: tells Discord of the commands, in the server of DISCORD_GUILD or everywhere. */
try {
  const { discordToken: token, discordApi: api, discordGuild: guildId } = loadConfig();
  if (token === '') throw new Error('DISCORD_TOKEN is not set: the README says how to get one ("Discord").');
  const names = await registerCommands({ token, api, guildId });
  const where = guildId === '' ? 'for all servers of the bot (Discord may take an hour to show them)' : `for the server ${guildId}`;
  console.log(`Registered ${names.length} commands ${where}: ${names.map((name) => `/${name}`).join(' ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
