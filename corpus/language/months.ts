/** Months by their folded names and usual short forms, French and English. */
export const monthNumbers: Record<string, number> = numbered([
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'fev', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'oct', 'october'],
  ['novembre', 'nov', 'november'],
  ['decembre', 'dec', 'december'],
]);

/** Days of the week, Monday 1 to Sunday 7 (ISO 8601), folded. */
export const weekdayNumbers: Record<string, number> = numbered([
  ['lundi', 'monday'],
  ['mardi', 'tuesday'],
  ['mercredi', 'wednesday'],
  ['jeudi', 'thursday'],
  ['vendredi', 'friday'],
  ['samedi', 'saturday'],
  ['dimanche', 'sunday'],
]);

/** The place of each name's row, from 1. Without a prototype: "constructor" is a word that a question may have, and no month. */
function numbered(rows: string[][]): Record<string, number> {
  return Object.assign(Object.create(null), Object.fromEntries(rows.flatMap((names, index) => names.map((name) => [name, index + 1]))));
}
