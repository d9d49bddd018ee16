import type { WordingRow } from './wording-row.ts';

/** Who gave a proxy to whom. "Pouvoir" and "procuration" are one thing; "mandat" is used for it too. */
export const proxyWordings: WordingRow[] = [
  {
    intent: 'proxies',
    weight: 3,
    fr: `qui avait|avaient|detenait|detenaient|a|ont|portait|portaient|tenait|possedait|recevait|exercait|disposait ... procuration|procurations|pouvoir|pouvoirs|mandat
      qui ... donne|donnait|confie|laisse|remis ... procuration|procurations|pouvoir|pouvoirs|mandat
      qui ... recu|recoit|detenu ... procuration|procurations|pouvoir|pouvoirs|mandat
      qui representait|remplacait|represente|remplace qui
      qui etait|est ... represente par qui
      qui vote|votait|a vote pour qui|autre|quelqu
      qui ... vote|votait|votaient ... procuration
      par qui ... representes|representees
      quels|quelles|combien ... pouvoirs|procurations
      combien de pouvoir|procuration
      combien de? pouvoirs|procurations ... tout|total|ensemble
      nombre total? de? pouvoirs|procurations
      qui ... deux voix|votes
      qui ... vote|voter|votait deux fois
      mandants|mandant`,
    en: `who held|holds|had|has|have|carried|received|exercised|used|holding|got ... proxy|proxies
      who gave|gives|give|granted|handed ... proxy|proxies|power
      who represented|replaced whom|who
      who was|were represented by whom|who
      who voted for|on whom|behalf|another|someone
      who voted by proxy
      by whom ... represented
      who|which|what ... two votes
      who|which ... vote|voted twice
      which|what|many ... proxies|proxy
      how many|total ... proxies|proxy|proxys in? total|all|overall|altogether
      total|overall number of proxies|proxy
      who hold|had|have|held proxys|proxies|proxy`,
  },
  {
    intent: 'proxies',
    weight: 3.9,
    fr: 'combien de? pouvoirs|procurations ... tout|total|ensemble|corpus|seances\nnombre total? de? pouvoirs|procurations',
    en: 'how many proxies|proxy|proxys ... total|all|overall|altogether|corpus|sittings|meetings\ntotal|overall number of proxies',
  },
  {
    intent: 'proxies',
    weight: 2.2,
    fr: 'procurations\nprocuration\nprocurations|pouvoirs donnes|donnees|donnee|recus|recues|remis|remises\npouvoirs\nliste ... pouvoirs|procurations|mandats\nmandataire|mandataires',
    en: 'proxy\nproxies\nproxy holders|holder|votes\npowers|power of attorney',
  },
  // How many at once: see `held-at-once.ts`.
  {
    intent: 'proxies',
    weight: 3.9,
    needs: 'noPerson',
    all: true,
    fr: 'detenu|eu|recu|porte|detient|avait|detenait|a|ont deux|plusieurs|2 pouvoirs|procurations ... meme? seance|reunion\ndeux|plusieurs|2 pouvoirs|procurations ... meme seance|reunion|fois|jour',
    en: 'hold|held|carry|carried|have|had|receive|received ... two|several|2|multiple proxies ... same|one|single sitting|meeting|session|time|day\nmore than one proxy ... same|one|single sitting|meeting|session|time|day',
  },
  { intent: 'proxies', weight: 1.2, fr: 'pouvoir', en: 'stand|stood in\non behalf' },
  // Who votes for somebody else holds a proxy, whatever it is called.
  {
    intent: 'proxies',
    weight: 3.4,
    fr: 'qui|quel|quels|quelles|combien ... votait|votaient|vote|voter ... nom|place|compte d|de autre|autres|autrui|quelqu|absent|absents|absente|collegue|collegues',
    en: 'who|which|what|many|anyone ... voted|voting|vote|votes|acted|acting|spoke ... behalf|name|place|stead of someone|somebody|another|other|others|absent|colleague|colleagues|people\nwho|which|what|many|anyone|name|councillors|members ... cast|casting vote|votes ... someone|somebody|another|other|others|absent|colleague|colleagues',
  },
  {
    intent: 'proxies',
    aspect: 'giver',
    weight: 3.5,
    fr: `a qui ... <person> ... donne|donnait|confie|laisse|remis|delegue|confiait ... pouvoir|procuration|mandat|vote|voix
      a qui ... donne|donnait|confie|laisse|remis|delegue ... pouvoir|procuration|mandat|vote|voix
      a qui ... pouvoir|procuration|mandat|voix ... <person>
      <person> ... donne|donnait|confie|laisse|remis|delegue ... pouvoir|procuration|mandat|vote|voix ... a qui
      qui representait|represente|represent|remplacait|remplace <person>
      qui a|ont represente|remplace|vote pour? <person>
      qui ... portait|porte|avait ... voix de <person>
      qui avait|detenait|a|portait|ont|tenait ... pouvoir|procuration|mandat|voix de|d <person>
      qui ... vote|votait ... pour|nom ... <person>
      vote|votait|voter au? nom|place de <person>
      par qui ... <person> ... represente|representee|remplace|remplacee|representer
      <person> ... represente|representee|representer|remplace|remplacee par qui
      mandataire|representant|remplacant|suppleant de <person>
      <person> ... donne|donnait|confie|laisse|remis ... pouvoir|procuration|mandat
      pouvoir|procuration|mandat de <person>
      qui ... l|le|lui represente|representait|remplacait|remplace
      qui l|le|la represente|representait|remplacait|remplace
      qui l|la|le a|avait represente|representee|remplace|remplacee
      par qui ... represente|representee|remplace|remplacee
      qui ... son|sa pouvoir|procuration
      ^ et par qui $
      ^ par qui $`,
    en: `who represented|replaced|represents <person>
      who stood in for <person>
      who voted|vote|voted for|behalf <person>
      who voted|vote on behalf of <person>
      vote|voted|votes|voting ... on? behalf|name|place of <person>
      who did|does <person> ... give|grant|hand|appoint|send|entrust|choose
      who|whom did|has|had <person> ... give|given|grant|appoint|appointed
      to whom|who ... <person> ... proxy|vote|power
      to whom|who ... give|gave|given ... proxy|vote|power
      who ... held|had|got|received|has|holds|carried|used <person> s? proxy|vote
      who ... held|had|got|received|has|holds ... proxy of|from|for <person>
      who was|is <person> ... represented|replaced by
      by whom ... <person> ... represented|replaced
      <person> ... represented|replaced by whom|who
      <person> s? proxy|representative|substitute|holder
      proxy of|from <person>
      proxy|proxies did|has <person> ... give|given|grant
      <person> ... give|gave|gives|given|granted|grant|hand ... proxy|proxies|power
      who did ... give|grant ... proxy|proxies
      who represented|replaced her|him|them
      who held|had her|his|their proxy|proxies
      who was|is ... represented by
      ^ by whom $
      ^ and by whom $`,
  },
  {
    intent: 'proxies',
    aspect: 'holder',
    weight: 3.6,
    fr: `de qui ... <person> ... pouvoir|procuration|pouvoirs|procurations|mandat|voix
      de qui ... pouvoir|procuration|mandat
      <person> ... avait|detenait|portait|tenait|disposait|a|recevait ... pouvoir|procuration|pouvoirs|procurations|mandat de|d qui
      <person> ... avait|detenait|portait|tenait|disposait|recevait|exercait ... pouvoir|procuration|pouvoirs|procurations|mandat
      <person> ... recu|recoit|detenu|eu|obtenu ... pouvoir|procuration|pouvoirs|procurations|mandat
      qui <person> ... representait|represente|remplacait|remplace
      qui est ce que <person> ... representait|represente|remplacait
      <person> ... representait|remplacait ... qui
      qui ... donne|donnait|confie|laisse|remis ... pouvoir|procuration|mandat a <person>
      qui a|ont ... donne|laisse|confie ... a <person>
      pouvoir|procuration|pouvoirs|procurations ... recu|recus|recue|recues|detenu|detenus ... <person>
      pouvoirs|procurations de <person>
      pour qui ... <person> ... vote|votait
      qui ... represente|representes|representee|representees par <person>
      representes|representees par <person>
      qui lui a|ont donne|confie|laisse|remis ... pouvoir|procuration|mandat
      qui ... -il|-elle representait
      <person> a vote pour qui|quelqu
      nom|place|compte de qui ... <person>
      <person> ... vote|votait|voter ... nom|place|compte d|de autre|autrui|quelqu|collegue|absent|absente`,
    en: `whose proxy|proxies|vote|votes ... <person> ... hold|held|have|had|carry|use|receive
      whose proxy|proxies|vote|votes
      who|whom did|does|was <person> ... represent|replace|representing
      who|whom did|does <person> ... hold|have ... for|proxy|proxies|from
      <person> ... hold|held|holds|holding|receive|received|have|had|carry|carried|exercise|get|got ... proxy|proxies
      who gave|granted|handed|gives ... proxy|proxies|power to <person>
      who gave|granted|handed <person> ... proxy|proxies|power
      proxy|proxies ... held|received|carried by <person>
      proxy|proxies did|has <person> ... hold|held|receive|received|have|carry
      who was|were ... represented by <person>
      represented by <person>
      <person> ... represent|representing whom|who|someone|somebody|anyone|anybody
      for whom ... <person> ... vote|hold|held|stand|proxy
      whose behalf|name|place|stead ... <person>
      <person> ... vote|voted|votes|act|acted|cast ... behalf|place|name|for of? a? colleague|someone|somebody|another|anyone|anybody|absent
      who|whom did|does he|she represent`,
  },
  // "Mme X avait-elle donné pouvoir": the verb says the side, whatever the auxiliary.
  {
    intent: 'proxies',
    aspect: 'giver',
    weight: 3.8,
    needs: 'person',
    fr: `<person> ... donne|confie|laisse|remis|delegue|donnait ... pouvoir|procuration|pouvoirs|procurations|mandat
      qui ... vote|votait|voter|vota ... place|nom de <person>
      qui ... place de <person>`,
    en: `who ... vote|voted|votes for|behalf of? <person>
      who ... vote|voted|votes ... behalf|place|name of <person>
      who ... <person> s place|behalf
      <person> ... give|gave|gives|given|granted|grant|handed ... proxy|proxies|power`,
  },
  {
    intent: 'proxies',
    weight: 3.9,
    needs: 'person',
    fr: '<person> ... donne|confie|laisse ... ou recu ... pouvoir|procuration',
    en: '<person> ... give|gave or receive|received|hold|held ... proxy|proxies',
  },
];
