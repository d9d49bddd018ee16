const long = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' });

/** The month of an ISO date as acts print it: "août". */
export function monthName(iso: string): string {
  return long.format(new Date(iso));
}
