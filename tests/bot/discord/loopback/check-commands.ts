type Command = {
  name: string;
  description: string;
  name_localizations?: Record<string, string>;
  description_localizations?: Record<string, string>;
  contexts?: number[];
  options?: { name: string; description: string; type: number; required?: boolean; name_localizations?: Record<string, string> }[];
};

/** Discord's rule for names of commands and options: lower case, letters of any script, digits, dashes. */
const nameRule = /^[-_'\p{L}\p{N}]{1,32}$/u;

/** Checks what is registered against Discord's documentation of application commands. */
export function checkCommands(commands: unknown, fault: (rule: string) => void): void {
  if (!Array.isArray(commands) || commands.length > 100) return void fault('commands are no list of at most 100');
  const named = (what: { name: string; description?: string; name_localizations?: Record<string, string> }) => {
    for (const name of [what.name, ...Object.values(what.name_localizations ?? {})]) {
      if (!nameRule.test(name) || name !== name.toLowerCase()) fault(`name "${name}"`);
    }
    const { length } = what.description ?? '';
    if (length === 0 || length > 100) fault(`description of ${length} characters`);
  };
  for (const command of commands as Command[]) {
    named(command);
    for (const description of Object.values(command.description_localizations ?? {})) named({ name: command.name, description });
    const options = command.options ?? [];
    if (options.length > 25) fault('more than 25 options');
    options.forEach(named);
    const firstFree = options.findIndex(({ required }) => !required);
    if (firstFree >= 0 && options.slice(firstFree).some(({ required }) => required)) fault('a required option behind one that is not');
  }
}
