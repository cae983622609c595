/** Words of the language, as they stand at the head of a sentence: 'Price rises', 'May'. */
const WORDS =
  'arias barrow bio bishop boko bongo borne braze brown burns bush carney carter cartes cassis champagne chang clapper cleverly coats cohen conte ' +
  'cook cooper correa costa cousin craft dan dong earnest eide english eyre fletcher fore fox gabbard gallant garland gates gram granger grant ' +
  'gul hague hamada harper henry hoi hunt jones kang kern key kos lake lam landau lasso lee lew li lin lobo ma marles martin may medina ' +
  'meta miller mills ming moon morales mullen muller musar muscat odor park peach pence peres peters pierce ping power price qin ratas reeves ' +
  'rice robles rudd salami sall sanders santos shah shin silva spicer stocker store talon tatar turk wade waltz wen woodward yang zas ford gore baker perry thatcher major straw kohl mesic salinas toledo begin sharon ' +
  'doe amin moi banda arroyo';

/** Names that others bear as often, or that are first names, places, makers and the dead as well. */
const NAMES =
  'abbott abdi ahmad ahmed ali amos andersson antonov arabi ashton asif aziz banga barak bashir bauer beasley bennett blair bolton brennan bruce ' +
  'burkhard burkhalter caine cameron campbell castillo castro chan chapo chen chiu cho choe chung coelho connolly cui danon dar dimitrov dion diop duda ' +
  'faisal fernandez fernández filip fischer flynn franca fu gabriel geng ghali gil grandi griffiths hadi hammond harris hasan hassan hayashi ' +
  'healey hernandez hernández higgins hoffman horne hu hua hussain hussein ibrahim idris ismail itno ivanov jablonski johnson jonathan jonson kamel kan ' +
  'kani karimov karis kato katz kellogg kenny khan kihara kim klaus kono koo laya lazaro lebedev linde lopez luik lópez maas machado mahamat mahdi ' +
  'makarov mao marcos marin markovic marković maurer mccain mccarthy mckenzie mcmaster meles michal michel minh molina montenegro moreno ' +
  "morrison moussa mujahid munir mustafa müller nad najib naď nguema nieto noda novak novák o'brien o'neill oli ortega osborne osmani patel pavel payne " +
  'paz pedersen pena petro peña philippe popescu pou qassem rangel rashid rasmussen retno ri richards rodriguez rodríguez russell ryan ryder saar salam ' +
  'saleh salih samuelsen sanchez sata schmid schulz singh smirnov solis steinberg su suh suleiman sullivan sánchez taran teodoro thune toure ' +
  'touré traore traoré turnbull türk vance varela vaz vazquez vieira vázquez wallace wang wei williamson wong wu wulff xie yun yunus zhang zhao ' +
  'reid thomas anderson smith king young';

/** Surnames of holders of office that do not tell who is meant without a title or a first name; in small letters. */
export const COMMON_SURNAMES: ReadonlySet<string> = new Set(`${WORDS} ${NAMES}`.split(' '));

/** Words of the largest word lists that no news begins a sentence with: as names they stand. */
export const RARE_WORDS: ReadonlySet<string> = new Set(
  'abbas barnier borrell boric fico kerry kirby lammy macron maduro modi parly rivlin samaras swaraj sharif trump truss tusk xi'.split(' '),
);
