/**
 * How a proxy is told, by the people and the words between them (folded). `G` gives the proxy, `H` holds it; `~` is up to eight words that name
 * nobody; words parted by "|" stand for each other, ";" and "," are marks. A row behind "+" goes on with a list: people may stand before it. A sentence about a proxy that no row reads is dropped: who votes for whom is never guessed.
 */
export const proxyRows: string[] = [
  // French, from the giver's side
  'G ~ pouvoir|procuration|pouvoirs|mandat|delegation a|au H',
  'G ~ donne|donner|donnait|confie|confiait|remis|laisse|accorde a|au H ~ pouvoir|procuration|mandat|voix|vote',
  'G ~ represente|representee|representes|representees|remplace|remplacee|suppleee|supplee ~ par ~ H',
  'pouvoir|procuration|mandat de|d G ~ donne|confie|remis|accorde|donnee|confiee|remise|accordee|va|allait|alle|echoit|revient a|au H',
  'pouvoir|procuration|mandat de|d G ~ par|chez H',
  'pouvoir|procuration|mandat de|d G a|au H',
  'mandataire de|d G ~ H',
  'G ~ pour|comme mandataire H',
  'G ~ mandate|mandatee|designe|choisi|charge H',
  // French, from the holder's side
  'H ~ pouvoir|procuration|pouvoirs|procurations|mandat|mandats ~ de|d G',
  'G ~ ;|,|et H ~ detenait|detient|detenu|portait|porte|avait|a|recu|exercait|dispose|disposait son|sa pouvoir|procuration|mandat',
  'H ~ represente|represent|representait|representaient|representent|remplacait G',
  'H mandataire de|d G',
  'H ~ mandataire de|d G',
  'H ~ vote|votait|voter|siege|siegeait ~ nom|place|compte de|d G',
  'H ~ vote|votait|voter pour G',
  // English
  'G ~ gave|gives|give|given|granted|handed|entrusted|delegated ~ proxy|proxies|vote|power to H',
  'G ~ gave|gives|give|granted|handed H ~ proxy|power|vote',
  'G ~ proxy to H',
  'G ~ represented ~ by ~ H',
  'G ~ ;|,|and H ~ held|holds|holding|had|has|carried|received|exercised her|his|their proxy|vote|power',
  'G s proxy|proxies ~ by H',
  'G s proxy|proxies ~ to|with H',
  'proxy|proxies of|from|given|for G ~ by|to|with H',
  'proxy|proxies given by G ~ to H',
  'H ~ held|holds|hold|holding|had|has|received|carried|got|exercised|with|holder ~ proxy|proxies|power of|from|for|given G',
  'H ~ held|holds|hold|holding|had|has|received|carried|got|exercised ~ proxy|proxies given by G',
  'H ~ held|holds|hold|holding|had|has|received|carried|got|exercised G s ~ proxy|proxies|power|vote',
  'H ~ represented|represents|representing G',
  'H ~ proxy for|of G',
  'H ~ on behalf of G',
  'H ~ voted|votes|vote|voting for G',
  'G ~ appointed|chose|named H ~ proxy',
  'G s proxy|holder ~ was|is H',
  // A list of pairs
  '+ par|by|from|de|d G a|au|to H',
  '+ ,|;|et|and G a|au|to H',
  '+ ,|;|et|and G par|by ~ H',
  '+ G ~ gave|donne hers|his|theirs|sien|sienne a|au|to H',
];

/** What is given, where it is counted. */
export const proxyNouns: ReadonlySet<string> = new Set('pouvoirs procurations mandats proxies'.split(' '));

/** Words that say that a claim is about a proxy. */
export const proxyCues: ReadonlySet<string> = new Set(
  'pouvoir pouvoirs procuration procurations mandataire mandataires mandant proxy proxies behalf mandate mandatee'.split(' '),
);

/** Words of a proxy's telling that its pair proves, once a row has read them. */
export const proxyWords: ReadonlySet<string> = new Set(
  `pouvoir pouvoirs procuration procurations mandat mandats mandataire delegation donne donnee donner donnait confie confiee confiait remis remise laisse accorde
  accordee donnes donnees confies confiees accordes accordees represente represent representee representes representees representait representaient representent remplace remplacee detenait detient detenu detenue
  detiennent detenaient recu recevait recoit porte portait porteur exercait exerce exercee tenait vote votait voter voix vote nom place compte charge
  designe gave give gives given granted handed entrusted delegated proxy proxies power powers represented represents representing held holds hold holding holder received
  carried got exercised behalf voted votes voting appointed chose named had went goes absent absente absents absentes`.split(/\s+/),
);
