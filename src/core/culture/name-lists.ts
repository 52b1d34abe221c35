import { foldName } from '#core/culture/fold-name.ts';

/*
 * Frequent names, folded. They show which end of a written name the family name stands on and for nothing else: never a title, a
 * gender or an origin. Names that are used as both are left out.
 */

const set = (packed: string): ReadonlySet<string> => new Set(packed.split(' '));

const CHINESE =
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng ouyang';
const CHINESE_ABROAD =
  'tan lim lee ng wong chan cheah goh ong teo teoh koh chua yap low ho foo chong chin lau liew loh yeo sim toh ang wee khoo leong chew cheung leung kwok kwan lam fung yeung chow chang chung hsu hsieh tsai kuo hung tseng chiang liao yeh';

const FAMILY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  KR: set('kim lee yi park choi jung jeong kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong'),
  VN: set('nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh'),
  CN: set(CHINESE),
  MY: set(CHINESE_ABROAD),
  TW: set(`${CHINESE} ${CHINESE_ABROAD}`),
  JP: set(
    'sato suzuki takahashi tanaka watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi saito matsumoto inoue kimura hayashi shimizu yamazaki ikeda hashimoto ishikawa ogawa ishii hasegawa okada maeda fujita goto kondo murakami sakamoto aoki fujii nishimura fukuda ota miura fujiwara okamoto matsuda nakajima nakagawa harada takeuchi ueda morita miyazaki shibata sakai yokoyama miyamoto uchida takagi taniguchi kawasaki',
  ),
  TR: set(
    'yilmaz kaya demir sahin celik yildiz yildirim ozturk aydin ozdemir arslan dogan kilic aslan cetin kara koc kurt ozkan simsek polat korkmaz erdogan yavuz acar gunes aksoy bulut turan keskin tekin ozer kaplan bozkurt avci isik unal',
  ),
  HU: set('nagy kovacs toth szabo horvath varga kiss molnar nemeth farkas papp takacs juhasz lakatos meszaros racz szilagyi fekete szucs hegedus'),
  IN: set(
    'sharma gupta patel agarwal aggarwal jain shah mehta reddy nair iyer iyengar menon pillai banerjee chatterjee mukherjee ghosh desai joshi kulkarni deshpande patil kapoor khanna malhotra chopra bhatia mishra tripathi pandey dubey trivedi saxena srivastava verma sinha chauhan rathore naidu hegde shetty kamath thakur bajaj goel goyal mittal bansal singhal khandelwal maheshwari parekh bhatt dutta sengupta chakraborty sood arora sethi kohli gill dhillon sandhu sidhu grewal jindal kapadia merchant',
  ),
  ES: set(
    'garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez hernandez diaz alvarez moreno munoz romero gutierrez navarro torres dominguez vazquez ramirez serrano castro ortega ortiz rubio morales delgado ruiz suarez jimenez flores rojas mendoza restrepo vargas herrera medina castillo fuentes araya salgado rios ochoa montes sepulveda valdes gaviria cardenas ospina gimenez iglesias prado iriarte espinoza contreras reyes cruz aguilar juarez mejia guzman salazar acosta vega soto cabrera molina silva sosa ibarra figueroa maldonado bravo pacheco carrasco tapia araneda quiroga pereyra benitez ponce escobar zapata duarte velez arango uribe londono bustos cortes campos guerrero lara leon mendez nunez parra pena rivera robles sandoval trujillo villalobos zamora calderon cervantes espinosa estrada gallegos galvan lozano marquez miranda montoya nieto orozco pineda quintero rangel solis tellez valencia villegas quispe mamani huaman condori flores choque vilca apaza cueva paredes zevallos',
  ),
};

const SPANISH = 'MX CL CO AR PE EC VE BO PY UY CR PA GT SV HN NI DO CU'.split(' ');
const LIKE: Readonly<Record<string, string>> = { SG: 'MY', HK: 'TW', MO: 'TW' };

/** The country whose list of names serves for another. */
const listOf = (country: string, like: Readonly<Record<string, string>>): string =>
  SPANISH.indexOf(country) >= 0 ? 'ES' : (like[country] ?? country);

const GIVEN_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  TR: set(
    'ahmet mehmet mustafa ali hasan huseyin ibrahim ismail osman yusuf murat riza kemal emre burak ayse fatma emine hatice zeynep elif meryem serife zehra sultan nur gul cem efe omer halil ramazan suleyman kadir fatih onur serkan volkan hakan',
  ),
  ES: set(
    'jose luis juan carlos antonio manuel miguel angel francisco javier pedro jorge fernando eduardo andres alberto alejandro ignacio pablo diego rafael enrique ricardo maria ana isabel carmen elena teresa pilar lucia laura patricia fernanda marina gabriela paola cristina beatriz guadalupe rosa rodrigo hernan sergio roberto oscar hector raul mario julio cesar felipe gustavo martin sebastian mateo nicolas tomas emilio ramon claudia monica veronica silvia adriana carolina alejandra valentina camila daniela sofia andrea luz gloria mercedes florencia ximena soledad elvira rocio milagros nieves consuelo rosario angeles jesus dolores socorro lourdes concepcion walter wilson edwin freddy elmer nelly gladys yolanda norma flor david daniel samuel esteban camilo santiago jairo nelson ivan ruben alfonso gonzalo ernesto leonardo iker aitor unai jon mikel ane amaia nerea itziar jordi montserrat nuria oriol carles',
  ),
  BR: set(
    'joao jose luiz luis carlos paulo pedro antonio marcos eduardo henrique gabriel felipe andre fernando ricardo roberto augusto cesar vitor maria ana paula fernanda clara luiza beatriz julia carolina cristina lucia helena eduarda',
  ),
  IT: set(
    'marco mario luca giuseppe giovanni antonio andrea paolo stefano roberto francesco alessandro matteo davide simone giorgio maria anna giulia chiara francesca laura elena sara paola silvia gianluca gianni gianfranco giancarlo gianmarco gianpaolo massimo maurizio claudio fabio enrico riccardo federico filippo lorenzo nicola pietro salvatore vincenzo domenico luigi carlo franco sergio daniele emanuele michele alessio valentina martina elisa federica alessandra monica barbara roberta patrizia simona',
  ),
  FR: set(
    'jean pierre michel philippe nicolas francois laurent christophe julien thierry olivier pascal marie claire sophie isabelle nathalie julie catherine camille',
  ),
  HU: set(
    'istvan janos laszlo jozsef ferenc zoltan sandor gyorgy attila peter andras gabor tamas katalin eva erzsebet ildiko zsuzsanna agnes anna judit',
  ),
  RO: set('ion ioan andrei alexandru mihai cristian adrian florin bogdan maria elena ioana andreea mihaela'),
};

const GIVEN_LIKE: Readonly<Record<string, string>> = { PT: 'BR', BE: 'FR' };

/** True when the word is a frequent family name there; undefined when no names of the country are known. */
export function isFamilyName(word: string, country: string): boolean | undefined {
  return FAMILY_NAMES[listOf(country, LIKE)]?.has(foldName(word));
}

/** The same for given names. */
export function isGivenName(word: string, country: string): boolean | undefined {
  return GIVEN_NAMES[listOf(country, GIVEN_LIKE)]?.has(foldName(word));
}
