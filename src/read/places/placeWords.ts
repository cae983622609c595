const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Nouns that end the name of a place that no table knows: 'Monroe County', 'Zamfara State'. */
export const PLACE_NOUNS = set(
  'county counties parish township twp province district oblast region prefecture governorate state island islands peninsula lake river creek bay valley mountain mountains village borough canton raion territory reservoir beach harbor harbour hills heights desert forest strait gulf cape canal bayou falls street road avenue drive highway boulevard parkway',
);

/** Words before a name that make it a part of the place: 'northern', 'downtown', 'Greater'. */
export const PART_WORDS = set(
  'north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern north-east north-west south-east south-west upper lower greater downtown inner mid outer rural coastal old occupied mainland',
);

/** Words before the name of a place: 'the town of X', 'the city X'. */
export const SETTLEMENT = set(
  'city town village hamlet suburb suburbs outskirts port region province district state county capital island territory oblast municipality settlement township borough community neighbourhood neighborhood resort',
);

/** Words after a name with which a body is named after its town: the town is told as well. */
export const LOCAL_BODIES = set(
  'police city council school schools high public fire sheriff sheriffs mayor area residents resident man woman officials county state national international airport hospital district court department regional general metropolitan township community health police-department authorities native-born',
);

/** Titles and ranks: what follows is a person. */
export const TITLES = set(
  'mr mrs ms miss dr prof professor sir lord lady dame president premier chancellor minister secretary senator sen rep representative congressman congresswoman governor gov mayor judge justice gen general col colonel maj major capt captain lt lieutenant sgt sergeant cpl adm admiral cmdr commander chief sheriff detective officer deputy coach pastor rev reverend father bishop cardinal pope king queen prince princess sheikh ayatollah imam ambassador director chairman chairwoman spokesman spokeswoman spokesperson attorney commissioner superintendent principal trooper constable inspector',
);

/** Words that make a run of capitalised words the name of a body, a work or a thing, not of a person. */
export const BODY_WORDS = set(
  'university college school institute ministry department agency office council committee commission court bank company corporation corp inc ltd group party union association foundation society church hospital center centre club team league times post herald tribune news press gazette journal daily review magazine street road avenue boulevard highway drive lane act bill law treaty agreement award prize cup day week festival museum theatre theater hall park house hotel stadium arena airport station bridge plant factory mall store restaurant service services administration authority board bureau force army navy division brigade battalion regiment fleet command operation exercise project program programme fund trust network system systems airlines airways',
);

/** Words that are capitalised for being said of time, faith or tongue. */
export const NO_PLACE = set(
  'alliance west east north south central jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun taliban nato monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter ramadan spring summer autumn winter god i english french german russian chinese arabic spanish of the a an and but or in on at to for with by he she it they we you his her its their our my this that these those there here when while where why how who what if as so no not all some many most more one two three new old police internet congress parliament senate house court bible quran covid war',
);

/** Names of bodies that are first of all those, though a town is called so. */
export const BODIES: ReadonlySet<string> = new Set([
  'White House',
  'Downing Street',
  'Capitol Hill',
  'Wall Street',
  'Red Cross',
  'Red Crescent',
]);

/** First names that are towns as well: alone they are a place only where something is in them. */
export const FIRST_NAMES = set(
  'alexandra alexander adam albert alice allen andrew anna anthony arthur austin barbara ben benjamin bernard betty bill brad bradley brandon brian bruce bryan carl carlos carol carter catherine charles charlotte chelsea chester chris christian christine clara clark clayton clifton clinton cody craig curtis dale dallas dan daniel david dean dennis diana donald douglas duncan dustin edward elena elizabeth ellen emily eric erin eugene eva florence francis frank franklin fred gary george gerald gilbert glen gordon grace graham grant greg guy harold harry harvey heather helen henry herman homer howard hugh hunter ian irene isabel jack jackson james jason jay jefferson jennifer jeremy jesse jim joan joe john jonathan jordan jose joseph joshua juan judith julia julian justin karen karl kate keith kelly ken kenneth kevin kim kirk kyle larry laura lawrence lee leo leon leonard lewis lincoln linda lisa lloyd logan louis lucas lucy luis luke madison marcus margaret maria marie marion mark marshall martin mary mason matthew max melissa michael michelle mike milton mitchell monica morgan nancy nathan neil nelson nicholas nicole noah norman oliver oscar owen pamela patricia patrick paul pedro perry peter philip phillip preston ralph ray raymond rebecca richard robert robin roger ronald rose ross roy russell ruth ryan sam samuel sandra sara sarah scott sean sharon sheila shelby sidney simon sofia sophia spencer stanley stephen steve steven stuart susan taylor ted teresa terry thomas tim timothy todd tom tony travis trevor troy tyler vera vernon victor victoria vincent virginia wallace walter wayne wendy wesley william wilson warren zachary',
);
