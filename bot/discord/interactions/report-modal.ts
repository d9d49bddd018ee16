import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import { reportLimits } from '../../../server/contract.ts';
import { type ComponentState, customId } from '../custom-id.ts';
import { phrases } from '../words/phrases.ts';

/** The one field of the form. */
export const wordsField = 'words';

/** The form that asks what is wrong. Its custom id is the button's: the message that it belongs to comes with it when it is sent. */
export function reportModal(state: ComponentState): APIModalInteractionResponseCallbackData {
  const { title, label, placeholder } = phrases[state.lang].report;
  return {
    custom_id: customId(state),
    title,
    components: [
      {
        type: ComponentType.Label,
        label,
        component: {
          type: ComponentType.TextInput,
          custom_id: wordsField,
          style: TextInputStyle.Paragraph,
          required: true,
          placeholder,
          max_length: reportLimits.words,
        },
      },
    ],
  };
}
