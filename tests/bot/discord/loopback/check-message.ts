import type { APIEmbed, APIMessageTopLevelComponent } from 'discord.js';

/** A message as the bot sends it: only what is checked here. */
export type SentMessage = {
  content?: string | null;
  embeds?: APIEmbed[];
  components?: APIMessageTopLevelComponent[];
  flags?: number;
  allowed_mentions?: { parse?: string[]; users?: string[]; roles?: string[]; replied_user?: boolean };
  message_reference?: { message_id?: string; fail_if_not_exists?: boolean };
};

type Fault = (rule: string) => void;

/** Checks a message against what Discord's documentation allows, and against what the bot promises (it mentions nobody). */
export function checkMessage(message: SentMessage, fault: Fault): void {
  const { content, embeds = [], components = [], allowed_mentions: mentions } = message;
  if ((content?.length ?? 0) > 2_000) fault('content of more than 2,000 characters');
  if (!content && embeds.length === 0) fault('empty message');
  if (embeds.length > 10) fault('more than 10 embeds');
  embeds.forEach((embed) => void checkEmbed(embed, fault));
  if (embeds.reduce((sum, embed) => sum + size(embed), 0) > 6_000) fault('embeds of more than 6,000 characters in all');
  checkComponents(components, fault);
  const nobody = mentions?.parse?.length === 0 && !mentions.users?.length && !mentions.roles?.length && mentions.replied_user === false;
  if (!nobody) fault(`allowed_mentions not none: ${JSON.stringify(mentions)}`);
}

function checkEmbed({ title, description, fields = [], footer, author }: APIEmbed, fault: Fault): void {
  const within = (name: string, text: string | undefined, most: number) => {
    if (text !== undefined && (text.trim() === '' || text.length > most)) fault(`${name} of ${text.length} characters`);
  };
  within('title', title, 256);
  within('description', description, 4_096);
  within('footer', footer?.text, 2_048);
  within('author', author?.name, 256);
  if (fields.length > 25) fault('more than 25 fields');
  for (const field of fields) {
    within('field name', field.name, 256);
    within('field value', field.value, 1_024);
  }
}

function size({ title = '', description = '', fields = [], footer, author }: APIEmbed): number {
  return [title, description, footer?.text ?? '', author?.name ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join('')
    .length;
}

function checkComponents(rows: APIMessageTopLevelComponent[], fault: Fault): void {
  if (rows.length > 5) fault('more than 5 rows');
  const ids = new Set<string>();
  const use = (id: string) => {
    if (id.length === 0 || id.length > 100) fault(`custom id of ${id.length} characters`);
    if (ids.has(id)) fault(`custom id used twice: ${id}`);
    ids.add(id);
  };
  for (const row of rows) {
    if (row.type !== 1) {
      fault(`component of type ${row.type} outside a row`);
      continue;
    }
    if (row.components.length === 0 || row.components.length > 5) fault(`row of ${row.components.length} components`);
    for (const component of row.components) {
      if (component.type === 2 && 'custom_id' in component) {
        use(component.custom_id);
        const label = 'label' in component ? (component.label ?? '') : '';
        if (label === '' || label.length > 80) fault(`button label of ${label.length} characters`);
      } else if (component.type === 3) {
        use(component.custom_id);
        if (row.components.length > 1) fault('a menu shares its row');
        checkOptions(component.options, fault);
        if ((component.placeholder?.length ?? 0) > 150) fault('placeholder too long');
      } else fault(`component of type ${component.type} in a row`);
    }
  }
}

function checkOptions(options: { label: string; value: string; description?: string }[], fault: Fault): void {
  if (options.length === 0 || options.length > 25) fault(`${options.length} options`);
  if (new Set(options.map(({ value }) => value)).size !== options.length) fault('option value used twice');
  for (const { label, value, description } of options) {
    for (const text of [label, value, description])
      if (text !== undefined && (text === '' || text.length > 100)) fault(`option text "${text}"`);
  }
}
