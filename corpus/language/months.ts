/** Months by their folded names and usual short forms, French and English. */
export const monthNumbers: Record<string, number> = Object.fromEntries(
  [
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
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);

/** Days of the week, Monday 1 to Sunday 7 (ISO 8601), folded. */
export const weekdayNumbers: Record<string, number> = Object.fromEntries(
  [
    ['lundi', 'monday'],
    ['mardi', 'tuesday'],
    ['mercredi', 'wednesday'],
    ['jeudi', 'thursday'],
    ['vendredi', 'friday'],
    ['samedi', 'saturday'],
    ['dimanche', 'sunday'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
);
