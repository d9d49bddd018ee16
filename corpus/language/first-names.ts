import { foldWords } from './fold.ts';
import { rememberWords } from './remember.ts';

/**
 * First names usual in French local councils. They settle only what print leaves open: which part of "ROC Luc" is the surname when both are
 * in the same case, and where one name ends when nothing stands between two. A name that is not here is still a name.
 */
const rows = `
abdel abdelkader abdou abel achille adam adele adeline adrien adrienne agathe agnes ahmed aicha aime aimee alain alban albane albert alberte alex
alexandra alexandre alexia alexis alfred ali alice alicia aline alix alphonse amandine amelie amina anais anastasia andre andree andrea ange angela
angele angelique anissa anita ann anna annabelle anne annette annick annie anthony antoine antoinette antonin antonio antony arianne ariane arlette
armand armelle arnaud arthur assia astrid aude audrey auguste augustin aurelie aurelien aurore axel aymeric aziz baptiste barbara bastien beatrice
benedicte benjamin benoit benoist berenice bernadette bernard berthe bertrand bilal blandine boris brice brigitte bruno camille carine carl carla
carlos carole caroline catherine cathy cecile cedric celia celine cendrine chantal charlene charles charline charlotte chloe christel christelle
christian christiane christine christophe clara clarisse claire claude claudie claudette claudine clemence clement clementine clotilde colette
coralie corentin corinne cyril cyrille cynthia daisy damien daniel daniele danielle danny david deborah delphine denis denise diane didier dolores
dominique donatien dorothee dylan edgar edith edmond edouard edwige eliane elena eleonore elian elie eliette elisa elisabeth elise ella elodie
elsa elvire emeline emile emilie emilien emma emmanuel emmanuelle enzo eric erika ernest erwan esteban estelle esther etienne eugene eugenie eva
evelyne fabien fabienne fabrice fanny farid farida fatiha fatima fatoumata felix ferdinand fernand fernande flavie flavien florence florent florian
floriane francine francis francisco franck francois francoise frank frederic frederique gabriel gabrielle gael gaelle gaetan gaston genevieve
georges georgette gerald geraldine gerard germain germaine ghislain ghislaine gilbert gilberte gilles ginette gisele gladys gregoire gregory
guilaine guillaume gustave guy guylaine gwenaelle gwenael gwendoline habib hakim hakima hamid hassan helene henri henriette herve honorine hubert
hugo hugues ibrahim ida ines ingrid irene iris isabelle ivan jack jacky jackie jacqueline jacques jamel janine jean jeanne jeannine jeremie jeremy
jerome jessica jimmy joachim joanna jocelyn jocelyne joel joelle jonathan jordan jose joseph josephine josette josiane josselin josyane juan judith
jules julia julie julien julienne juliette justin justine kamel karen karim karima karin karine karl katia kelly kevin khadija khalid ketty
laetitia laila lara laura laure laurence laurent laurette laurie lea leila lena leo leon leonie leonard leontine liliane lilian lina linda line
lionel lisa lise loic lola lorraine louis louise louisette luc lucas luce lucette lucie lucien lucienne lucile ludivine ludovic lydia lydie lyliane
maelle mado magali magalie magdalena magaly mahmoud malik malika manon manuel manuela marc marcel marcelle marcelline margaux margot
marguerite maria mariam marianne marie marielle marilyne marine mario marion marius marjorie marlene marthe martial martine maryline maryse maryvonne
mathias mathieu mathilde matthieu matthias maud maurice maurine maxence maxime maximilien melanie melinda melissa mehdi michael michel michele micheline
michelle mickael miguel mireille mohamed mohammed monique morgan morgane mourad muriel murielle mylene myriam nabil nadege nadia nadine najat
najib nancy naoufel natacha nathalie nathan nelly nicolas nicole noel noelle noemie nolwenn nora norbert nordine nouredine odette odile olga olivia
olivier oceane omar oriane oscar pascal pascale patrice patricia patrick paul paule paulette pauline pedro perrine philippe pierre pierrette pierrick
prisca quentin rachel rachid rachida raoul raphael raphaelle raymond raymonde rebecca regine regis rejane remi remy renaud rene renee
reynald richard rita robert roberte robin roger roland rolande romain romane romuald ronan rosa rose roseline rosine roxane ruben sabine sabrina said
salah salim samia samir samira samuel sandra sandrine sandy sara sarah saverine sebastien serge severine severin sheila sidonie simon simone solange
solene sonia sophie soraya stanislas stella stephan stephane stephanie steeve steve suzanne suzie suzy sybille sylvain sylvaine sylvette sylviane
sylvie tanguy tania tatiana teddy teresa tessa thibault thibaud thibaut thierry therese thomas tiffany timothee tony ugo ulrich
valentin valentine valerie vanessa vera veronique vicky victor victoire victoria vincent violaine violette virginie vivian viviane vladimir walter
wilfried william xavier yaelle yael yanick yann yannick yasmina yasmine yohan yoann yolande youcef youssef yvan yves yvette yveline yvon yvonne
yvonnick zohra zoe`;

const names = new Set(rows.trim().split(/\s+/));

/** A compound first name is known by its first part: "Marie-Ange", "Jean-Marc". */
export const isFirstName = rememberWords((word): boolean => names.has(foldWords(word).split(' ')[0] ?? ''));
