/**
 * What the stamps of a transmission print before a date, folded, by role. A date that follows belongs to the role; a field with nothing
 * behind it states that nothing was filled in.
 */
export const transmissionFields: { role: 'sent' | 'received' | 'posted' | 'published'; words: RegExp }[] = [
  // "Envoyé en préfecture le", "Transmis au contrôle de légalité le", "Transmission au représentant de l'Etat le", "Télétransmis en sous-préfecture le".
  {
    role: 'sent',
    words:
      /\b(?:envoyee?|(?:tele)?transmise?|(?:date (?:de |d'))?(?:envoi|transmission|teletransmission|depot)) (?:(?:(?:en|a la|a|au) )?(?:sous-)?prefecture|au controle de legalite|au (?:representant|service)s? de l'etat|(?:au|a (?:monsieur|madame|m\.|mme) (?:le |la )?)\s?(?:sous-)?prefete?)(?: d(?:e|u|es)? ?[\p{L}' -]{3,30}?)?,? ?(?:le|:)/u,
  },
  { role: 'sent', words: /(?:tele)?transmise? le(?= ?:? ?\d)(?<=executoire[^.;\n]{0,40}\b(?:tele)?transmise? le)/ },
  { role: 'sent', words: /\bdate (?:de |d')(?:teletransmission|transmission|envoi)(?: de l'acte)? ?:?/ },
  { role: 'sent', words: /\b(?:teletransmis|teletransmission)e?,? ?(?:le|:)/ },
  // "Reçu en préfecture le", "Reçu par le représentant de l'Etat le", "Date de réception préfecture :", "AR Prefecture … Reçu le".
  {
    role: 'received',
    words:
      /\b(?:recue?|(?:date de )?reception|deposee?) (?:(?:en|a la|de la|par la) (?:sous-)?prefecture|(?:par|du) le (?:representant de l'etat|prefet|sous-prefet)|par le representant de l'etat|par le prefet|prefecture|au controle de legalite)(?: d(?:e|u|es)? ?[\p{L}' -]{3,30}?)?,? ?(?:le|:)/u,
  },
  { role: 'received', words: /\bdate de (?:reception(?: de l'(?:accuse(?: de reception)?|ar))?|l'accuse de reception) ?:/ },
  { role: 'received', words: /\baccuse de reception (?:en |de la )?(?:sous-)?prefecture,? ?(?:le|du|:)/ },
  { role: 'received', words: /\brecue? le(?= ?:? ?\d)/ },
  // "Date de retour préfecture : …", "Retour de la préfecture le", "Visa de la préfecture :", "Date de l'AR :", "AR du".
  { role: 'received', words: /\b(?:(?:date de )?retour|visa|accuse|ar)(?: (?:en|de) la| en| de)? (?:sous-)?prefecture,? ?(?:le|du|:)/ },
  { role: 'received', words: /\b(?:date de l'|date d')ar ?:/ },
  { role: 'received', words: /\bar (?:du|le)(?= ?:? ?\d)/ },
  // "… transmission en préfecture le 16/03/2021 et réception le 17/03/2021".
  {
    role: 'received',
    words: /(?<=(?:prefecture|legalite|l'etat|prefet)[^.;\n]{0,50}\bet (?:de )?(?:sa |la )?)reception (?:le|du)(?= ?:? ?\d)/,
  },
  {
    role: 'posted',
    words:
      /\b(?:affichee?|affichage)(?: (?:en|a la|au|a l'|aux) (?:mairie|siege|portes? de la mairie|hotel de ville|hotel du departement))?,? ?(?:le|:)/,
  },
  { role: 'posted', words: /\bdate d'affichage(?: de (?:la deliberation|l'acte|l'extrait))? ?:?/ },
  {
    role: 'published',
    words:
      /\b(?:publie(?:e|\(e\))?|mise? en ligne|publication)(?: electronique| ou notification| ou notifiee?| et affichage| dematerialisee)?(?: sur (?:le|son) site(?: internet)?(?: de la (?:commune|ville|collectivite))?)?,? ?(?:le|du|:)/,
  },
  { role: 'published', words: /\bdate de (?:publication|mise en ligne)(?: sur le site(?: internet)?)? ?:?/ },
];
