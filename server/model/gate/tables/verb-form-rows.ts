/**
 * Verbs of the first group, folded, whose forms the stemmer keeps apart from the infinitive ("fixée", "publie", "présentent", "envoyé"). None whose
 * forms are also other words ("données", "durée", "tranchée").
 */
export const firstGroup = `
fixer gerer poser creer citer juger louer lier doter ceder mener viser dater taxer geler vider laver peser tirer virer loger feter nager garer trier
semer murer scier lever curer paver aerer raser
publier etudier confier relier negocier renegocier beneficier associer apprecier deprecier oublier varier expedier resilier dedier remercier
exproprier concilier privilegier devier radier photographier cartographier remanier repertorier inventorier affilier convier multiplier injurier
abandonner coordonner ordonner subordonner abonner etonner soupconner goudronner echelonner jalonner moissonner engazonner
presenter representer frequenter alimenter experimenter reglementer augmenter argumenter contenter souhaiter replanter regretter endetter surveiller
supprimer retirer ramasser resumer presumer reclamer programmer reprogrammer bitumer recommencer
communiquer revendiquer eradiquer diagnostiquer cultiver ensemencer cofinancer autofinancer refinancer prefinancer
envoyer renvoyer octroyer convoyer deployer nettoyer broyer appuyer essayer balayer remblayer deblayer defrayer etayer
opter agreer recreer
`;

/** Forms of verbs of the third group, folded: the infinitive, then its forms. None that is also another word ("part", "court", "crue", "revenu"). */
export const thirdGroup = `
accroitre accroit accroissent accru accrue accrus accrues
admettre admet admettent admis admise admises
apparaitre apparait apparaissent apparu apparue
appartenir appartient appartiennent appartenait appartenaient appartenu
apprendre apprend apprennent appris apprise
combattre combat combattent combattu combattue
concevoir concoit concoivent concu concue concus concues
concourir concourt concourent concouru
confondre confond confondent confondu confondue
convaincre convainc convaincu convaincue
correspondre correspond correspondent correspondait correspondu
croire croient croyait croyaient
decevoir decoit decoivent decu decue
deconstruire deconstruit deconstruite deconstruits deconstruites
decrire decrit decrivent decrite decrits decrites
deduire deduit deduisent deduite deduits deduites
defendre defend defendent defendu defendue
dependre depend dependent dependait dependaient dependu
descendre descend descendent descendu descendue
detenir detient detiennent detenait detenu detenue detenus detenues
disparaitre disparait disparaissent disparu disparue disparus disparues
dissoudre dissout dissoute dissolu
emettre emet emettent emis emise emises emettait
enfreindre enfreint enfreignent enfreinte
entendre entend entendent entendu entendue entendus entendues
entretenir entretient entretiennent entretenait entretenu entretenue entretenus entretenues
entrer entrent entree entrees entreront
eteindre eteint eteignent eteinte
interdire interdit interdisent interdite interdits interdites
interrompre interrompt interrompent interrompu interrompue interrompus interrompues
intervenir intervient interviennent intervenu intervenue intervenait
omettre omet omettent omis omise
parcourir parcourt parcourent parcouru parcourue
plaindre plaint plaignent
poursuivre poursuit poursuivent poursuivi poursuivie poursuivait
pretendre pretend pretendent pretendu
prevenir previent previennent prevenu prevenue prevenus
promettre promet promettent promis promise promettait
promouvoir promeut promeuvent promu promue
reconduire reconduit reconduisent reconduite reconduits reconduites
reconnaitre reconnait reconnaissent reconnu reconnue reconnus reconnues
reconstruire reconstruit reconstruisent reconstruite reconstruits reconstruites
recourir recourt recourent recouru
reelire reelit reelisent reelu reelue reelus
refaire refait refaite refaits refaites
rejoindre rejoint rejoignent rejointe rejoints
repeindre repeint repeignent repeinte repeints
reprendre reprend reprennent repris
resoudre resout resolvent resolu resolue resolus
retransmettre retransmet retransmettent retransmis retransmise
revendre revend revendent revendu revendue revendus
rompre rompt rompent rompu rompue
satisfaire satisfait satisfaite satisfaits satisfaites
suffire suffit suffisent suffisait
suivre suivent suivi suivie suivis suivies
surprendre surprend surprennent surpris surprise
survenir survient surviennent survenu survenue survenus
suspendre suspend suspendent suspendu suspendue suspendus suspendues suspension suspensions
traduire traduit traduisent traduite traduits traduites
transcrire transcrit transcrivent transcrite
valoir vaut valent valu valait
vivre vivent vecu vivait vivaient
vouloir veut veulent voulu voulait voudrait
`;
