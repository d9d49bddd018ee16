import { type APIActionRowComponent, type APIComponentInMessageActionRow, ButtonStyle, ComponentType } from 'discord.js';
import { limits } from './limits.ts';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

export type Option = { id: string; label: string; detail: string };

/** Up to five things to choose from as buttons, more as a menu, whose values are the ids of the buttons that it stands for. */
export function pick(options: Option[], menu: { id: string; placeholder: string }): Row[] {
  const [first] = options;
  if (!first) return [];
  if (options.length <= limits.buttonsInRow) return [buttonRow(options)];
  const chosen = options.slice(0, limits.options).map(({ id, label, detail }) => ({
    value: id,
    label: short(label, limits.optionText),
    ...(detail === '' ? {} : { description: short(detail, limits.optionText) }),
  }));
  const select = { type: ComponentType.StringSelect as const, custom_id: menu.id, placeholder: menu.placeholder, options: chosen };
  return [{ type: ComponentType.ActionRow, components: [select] }];
}

export function buttonRow(buttons: Pick<Option, 'id' | 'label'>[]): Row {
  return {
    type: ComponentType.ActionRow,
    components: buttons.map(({ id, label }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Secondary,
      custom_id: id,
      label: short(label, limits.buttonLabel),
    })),
  };
}

/** Cut at a word, and marked; no mark of Markdown works in a label. */
export function short(words: string, most: number): string {
  if (words.length <= most) return words;
  const start = words.slice(0, most - 1);
  const space = start.lastIndexOf(' ');
  return `${(space > most / 2 ? start.slice(0, space) : start).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
