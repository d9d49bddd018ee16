/** Forms of French verbs, and of nouns and adjectives, that the stemmer keeps apart, folded: the infinitive or the singular, then its forms. None that is also another word ("lit", "suite", "vu"). */
export const irregularRows = `
prendre prend prennent prenait prenaient pris prise prises prenne prenant
comprendre comprend comprennent comprenait comprenaient compris comprise comprises comprenant
vendre vend vendent vendu vendue vendus vendues vendait
rendre rend rendent rendu rendue rendus rendues rendait
repondre repond repondent repondu repondait
attendre attend attendent attendu attendue attendait
etendre etend etendent etendu etendue
tenir tient tiennent tiendra tiendront tenu tenue tenus tenues tenait
obtenir obtient obtiennent obtenu obtenue obtenus obtenues obtenait
maintenir maintient maintiennent maintenu maintenue maintenus maintenues
retenir retient retiennent retenu retenue retenus retenues retenait
contenir contient contiennent contenu contenait
soutenir soutient soutiennent soutenu soutenue
convenir convient conviennent convenu
recevoir recoit recoivent recu recue recus recues recevait
percevoir percoit percoivent percu percue percevait
mettre met mettent mis mise mises mettait
remettre remet remettent remis remise remises remettait
transmettre transmet transmettent transmis transmise transmises transmettait
soumettre soumet soumettent soumis soumise soumises
permettre permet permettent permis permise permettait
conduire conduit conduisent conduite conduits conduites conduisait
construire construit construisent construite construits construites construisait
detruire detruit detruisent detruite detruits detruites
produire produit produisent produite
reduire reduit reduisent reduite reduits reduites
introduire introduit introduisent introduite
ouvrir ouvre ouvrent ouvert ouverte ouverts ouvertes
couvrir couvre couvrent couvert couverte couverts couvertes couvrait
offrir offrent offert offerte offerts offertes
decouvrir decouvre decouvrent decouvert decouverte
abattre abat abattent abattu abattue abattus abattues abattage abattages
inclure inclut incluent inclus incluse incluses
exclure exclut excluent exclu exclue exclus exclues exclusion
conclure conclut concluent conclu conclue conclus conclues conclusion
elire elit elisent
inscrire inscrit inscrivent inscrite inscrits inscrites
ecrire ecrit ecrivent ecrite ecrits ecrites
prescrire prescrit prescrivent prescrite
souscrire souscrit souscrivent souscrite
connaitre connait connaissent connu connue connus
atteindre atteint atteignent atteinte atteints atteintes
craindre craint craignent craignait crainte craintes
restreindre restreint restreinte
joindre joint joignent jointe joints jointes
venir vient viennent viendra viendront venu venue
provenir provient proviennent proviendra proviendront
devenir devient deviennent devenu devenue devenus
parvenir parvient parviennent parvenu
pourvoir pourvoit pourvu pourvue pourvus
prevoir prevoit prevoient prevu prevue prevus prevues prevoyait
perdre perd perdent perdu perdue
debattre debat debattu debattue
paraitre parait parait paru parue
acquerir acquiert acquierent acquis acquise acquises
requerir requiert requis requise requises
servir sert servent servi
payer paie paient paye payee payes payees paiera paieront
emploi emplois
envoi envois
tournoi tournois
octroi octrois
convoi convois
loi lois
essai essais
jeu jeux
lieu lieux
feu feux
voeu voeux
bail baux
tuyau tuyaux
nouveau nouvel nouvelle nouveaux nouvelles
vieux vieil vieille vieilles
public publics publique publiques
blanc blancs blanche blanches
sec secs seche seches
long longs longue longues
premier premiers premiere premieres
leger legers legere legeres
bas basse basses
gros grosse grosses
demonter demonte demontee demontes demontage
planter plante plantee plantation plantations
communiquer communication communications
commentaire commentaires commenter commente commentes commentee commentees
`;

/** Forms of English verbs that the stemmer keeps apart: the verb, then its past and its participle. None that is also another word ("left", "found"). */
export const englishRows = `
buy bought
sell sold
pay paid
give gave given
take took taken
choose chose chosen
hold held
keep kept
run ran
begin began begun
build built
send sent
spend spent
lend lent
make made
meet met
sit sat
speak spoke spoken
write wrote written
draw drew drawn
win won
lose lost
fall fell fallen
rise rose risen
grow grew grown
know knew known
say said
tell told
think thought
bring brought
seek sought
teach taught
lead led
bear bore borne
withdraw withdrew withdrawn
undertake undertook undertaken
go went gone
come came
become became
break broke broken
drive drove driven
rebuild rebuilt
arise arose arisen
bend bent
burn burnt
catch caught
deal dealt
dig dug
eat ate eaten
feed fed
fight fought
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
hang hung
hear heard
hide hid hidden
lay laid
light lit
mow mown
overcome overcame
oversee oversaw overseen
prove proven
repay repaid
resell resold
rewrite rewrote rewritten
ride rode ridden
ring rang rung
sew sewn
show shown
shrink shrank shrunk
sing sang sung
sleep slept
sow sown
stand stood
steal stole stolen
strike struck
swear swore sworn
sweep swept
swim swam swum
throw threw thrown
understand understood
uphold upheld
wear wore worn
weave wove woven
withhold withheld
withstand withstood
`;

/** English plurals that the stemmer keeps apart. */
export const englishPlurals = `
child children
man men
woman women
`;

/** Words that the stemmer makes one with another ("mairie" with "maire", "vent" with "vente", "stationnement" with "station"), and what stands in for each. */
export const apartRows: [words: string, instead: string][] = [
  ['mairie mairies', 'hôtelville'],
  ['loyer loyers', 'prixlocatif'],
  ['foyer foyers', 'âtrelogis'],
  ['vent vents', 'airmouvant'],
  ['terrasse terrasses', 'solplat'],
  ['marais', 'eauxdormantes'],
  ['cheminee cheminees', 'conduitfumée'],
  ['lotissement lotissements', 'terrainloti'],
  ['contenance contenances', 'mesureterrain'],
  ['tranchee tranchees', 'fossécreusé'],
  ['environnement environnements', 'milieuambiant'],
  ['fonte fontes', 'ferfondu'],
  ['devant', 'enfacede'],
  ['taxi taxis', 'voiturelouée'],
  ['halle halles', 'marchéabrité'],
  ['petition petitions', 'requêtesignée'],
  ['isolement', 'viesolitaire'],
  ['stationnement stationnements stationner stationne stationnent stationnee stationnes stationnees', 'arrêtvéhicule'],
  ['conseiller conseillers conseillere conseilleres', 'élusiégeant'],
  ['enseignant enseignants enseignante enseignantes', 'profenclasse'],
  ['educateur educateurs educatrice educatrices', 'métieréducatif'],
  ['animateur animateurs animatrice animatrices', 'métieranimant'],
  ['administrateur administrateurs administratrice administratrices', 'membreadministrant'],
  ['utilisateur utilisateurs utilisatrice utilisatrices', 'quiutilise'],
  ['consommateur consommateurs consommatrice consommatrices', 'quiconsomme'],
  ['contribuable contribuables', 'quipaieimpôt'],
  ['urbaniste urbanistes', 'métierurbain'],
  ['journaliste journalistes', 'métierpresse'],
  ['restaurateur restaurateurs restauratrice restauratrices', 'métiertable'],
  ['equipement equipements', 'matérielinstallé'],
  ['departement departements', 'collectivitédépart'],
  ['avenant avenants', 'contratmodifiant'],
  ['considerable considerables', 'trèsgrand'],
  ['differer differe differee differes differees', 'remettreàplustard'],
  ['retraite retraites', 'findecarrière'],
  ['fondement fondements', 'baselégale'],
  ['garant garants', 'quigarantit'],
  ['dispositif dispositifs', 'systèmeenplace'],
];
