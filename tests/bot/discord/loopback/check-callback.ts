import { checkMessage, type SentMessage } from './check-message.ts';

export type Callback = { type: number; data?: Record<string, unknown> };

/** Kinds of interactions: 2 command, 3 component, 4 autocomplete, 5 modal. Which callbacks each takes, by Discord's documentation. */
const allowed: Record<number, number[]> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] };

/** Checks the answer to an interaction: its type for the interaction's, and its content. */
export function checkCallback(kind: number, { type, data = {} }: Callback, fault: (rule: string) => void): void {
  if (!allowed[kind]?.includes(type)) fault(`callback of type ${type} for an interaction of type ${kind}`);
  if (type === 5 && ![0, 64].includes(Number(data.flags ?? 0))) fault(`deferred with flags ${data.flags}`);
  if (type === 4) checkMessage(data as SentMessage, fault);
  if (type === 8) checkChoices(data.choices, fault);
  if (type === 9) checkModal(data as Modal, fault);
}

function checkChoices(choices: unknown, fault: (rule: string) => void): void {
  if (!Array.isArray(choices) || choices.length > 25) fault('choices are no list of at most 25');
  for (const { name, value } of (Array.isArray(choices) ? choices : []) as { name: string; value: string }[]) {
    if (name.length === 0 || name.length > 100 || value.length === 0 || value.length > 100) fault(`choice "${name}" = "${value}"`);
  }
}

type Modal = {
  title?: string;
  custom_id?: string;
  components?: {
    type: number;
    label?: string;
    component?: { type: number; custom_id: string; max_length?: number; placeholder?: string };
  }[];
};

function checkModal({ title = '', custom_id: id = '', components = [] }: Modal, fault: (rule: string) => void): void {
  if (title === '' || title.length > 45) fault(`modal title "${title}"`);
  if (id === '' || id.length > 100) fault(`modal custom id "${id}"`);
  if (components.length === 0 || components.length > 5) fault(`modal of ${components.length} components`);
  for (const { type, label = '', component } of components) {
    if (type !== 18 || component?.type !== 4) fault('modal field is no labelled text');
    if (label === '' || label.length > 45) fault(`modal label "${label}"`);
    if ((component?.max_length ?? 0) > 4_000 || (component?.placeholder?.length ?? 0) > 100) fault('modal text limits');
  }
}
