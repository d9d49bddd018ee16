/** Words around an amount, folded. A clerk may extend each list. */

/** Multipliers between the figure and the currency: "12 k€", "3,5 millions d'euros". */
export const multipliers: Record<string, number> = { k: 1e3, m: 1e6, md: 1e9, millier: 1e3, million: 1e6, milliard: 1e9 };

/** How often: behind the amount ("par an", "/mois"), or the adjective right before it ("loyer mensuel de"). */
export const periodWords: { period: 'year' | 'month' | 'quarter' | 'week' | 'day' | 'hour'; after: RegExp; before: RegExp }[] = [
  { period: 'year', after: /(?:par an(?:nee)?|\/ ?an(?:nee)?|l'an|annuels?|annuelles?|chaque annee)\b/, before: /\bannuel(?:le)?s?\b/ },
  { period: 'month', after: /(?:par mois|\/ ?mois|mensuels?|mensuelles?|chaque mois)\b/, before: /\bmensuel(?:le)?s?\b/ },
  { period: 'quarter', after: /(?:par trimestre|\/ ?trimestre|trimestriels?|trimestrielles?)\b/, before: /\btrimestriel(?:le)?s?\b/ },
  { period: 'week', after: /(?:par semaine|\/ ?semaine|la semaine|hebdomadaires?)\b/, before: /\bhebdomadaires?\b/ },
  { period: 'day', after: /(?:par jour(?:nee)?|\/ ?jour|la journee|journaliers?)\b/, before: /\bjournali(?:er|ere)s?\b/ },
  { period: 'hour', after: /(?:par heure|\/ ?h(?:eure)?|de l'heure|l'heure|horaires?)\b/, before: /\bhoraires?\b/ },
];

/** What one amount is for: "par élève", "/m²", "le mètre carré", "l'emplacement". The value is what is shown. */
export const perUnits: [RegExp, string][] = [
  [/^(?:m²|m2|m\?|metres? carres?)/, 'm²'],
  [/^(?:m3|m³|metres? cubes?)/, 'm³'],
  [/^(?:ml\b|metres? lineaires?)/, 'mètre linéaire'],
  [/^eleves?\b/, 'élève'],
  [/^enfants?\b/, 'enfant'],
  [/^etudiants?\b/, 'étudiant'],
  [/^habitants?\b/, 'habitant'],
  [/^agents?\b/, 'agent'],
  [/^repas\b/, 'repas'],
  [/^logements?\b/, 'logement'],
  [/^foyers?\b/, 'foyer'],
  [/^(?:personnes?|pers\.?)(?![a-z])/, 'personne'],
  [/^(?:kilometres?|km)\b/, 'kilomètre'],
  [/^(?:tonnes?|t)\b/, 'tonne'],
  [/^(?:hectares?|ha)\b/, 'hectare'],
  [/^kwh\b/, 'kWh'],
  [/^mwh\b/, 'MWh'],
  [/^litres?\b/, 'litre'],
  [/^copies?\b/, 'copie'],
  [/^nuit(?:ee)?s?\b/, 'nuitée'],
  [/^seances?\b/, 'séance'],
  [/^(?:adherents?|licencies?)\b/, 'adhérent'],
  [/^usagers?\b/, 'usager'],
  [/^(?:places?|emplacements?)\b/, 'emplacement'],
  [/^vehicules?\b/, 'véhicule'],
  [/^dossiers?\b/, 'dossier'],
  [/^(?:unites?|pieces?)\b/, 'unité'],
  [/^pages?\b/, 'page'],
  [/^colleges?\b/, 'collège'],
  [/^collegiens?\b/, 'collégien'],
  [/^(?:candidats?|stagiaires?|participants?)\b/, 'participant'],
  [/^(?:familles?|menages?)\b/, 'ménage'],
];

/** The amount is a ceiling or a floor. Looked for in the words between the previous amount and this one. */
export const boundWords = {
  max: /\b(?:dans la limite (?:de|d')|maximum|maximal(?:e|es)?|maxi|au plus|plafon(?:d|nee?s?)|jusqu'a|n'excedant pas|(?:ne )?(?:pouvant|peut|pourra|doit|devra|doivent) (?:pas )?(?:exceder|depasser)|inferieure?s? (?:ou egale?s? )?a|limitee?s? a|ne depassant pas|max ?:)/,
  min: /\b(?:au moins|minimum|minimal(?:e|es)?|mini|a partir de|superieure?s? (?:ou egale?s? )?a|plancher|a minima|min ?:)/,
};

/** Words that only lead to the figure, dropped from the end of a label: "s'élève à", "d'un montant de", "est fixé à"; "e" and "o" are bullets misread. */
export const labelTail =
  /(?:[\s:;,(=]|\.{2,}(?!\.)|…|\b(?:s'eleve(?:nt|ra|rait)?|s'elevant|se monte|est|sont|etait|sera|serait|soit|(?:d'un|pour un|du|un|le) montant(?: total| global| maximum| maximal| minimum| annuel| mensuel| previsionnel| estime)?|a la somme|la somme|d'une somme|une somme|a hauteur|au prix|de l'ordre|environ|previsionnellement|fixee?s?|arretee?s?|estimee?s?|evaluee?s?|de|d'|a|au|pour|par|en|du|des|la|le|un|une|dans la limite|dont|et|ou|plus|moins|autour|e|o)\b)+$/;
