/** Discord's limits (developer documentation, "Embed limits" and "Message components"), in UTF-16 units as its API counts them. */
export const limits = {
  content: 2_000,
  embed: { title: 256, author: 256, description: 4_096, fields: 25, fieldValue: 1_024, footer: 2_048, all: 6_000 },
  buttonsInRow: 5,
  buttonLabel: 80,
  options: 25,
  optionText: 100,
  customId: 100,
  modalTitle: 45,
  inputLabel: 45,
  inputText: 4_000,
  choices: 25,
  choiceText: 100,
} as const;
