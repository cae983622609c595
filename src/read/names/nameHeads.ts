const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Last words of the names of organisations. */
export const ORGANISATION_HEADS = set(
  'ministry|ministries|council|committee|subcommittee|party|agency|department|institute|university|church|court|bank|union|organization|organisation|service|services|group|press|post|times|command|staff|association|foundation|commission|parliament|senate|congress|assembly|federation|company|corporation|corp|inc|ltd|llc|plc|gmbh|army|navy|force|forces|guard|guards|marines|police|constabulary|center|centre|office|bureau|administration|authority|board|chamber|club|college|school|academy|society|trust|fund|network|news|radio|television|tv|herald|journal|tribune|gazette|bulletin|chronicle|review|magazine|holdings|airlines|airways|industries|energy|motors|systems|technologies|alliance|movement|front|coalition|league|tribunal|secretariat|mission|treasury|exchange|securities|capital|partners|bundeswehr|directorate|inspectorate|corps|militia|brigades|patriarchate|diocese|synod|caucus|rangers|district|media|channel|dispatch|register|reserve|watch|initiative|project|consortium|laboratory|laboratories|observatory|museum of art|orchestra|united|cabinet|presidency|consulate|embassy',
);
/** Heads that are names of a body even alone: 'the Senate'. */
export const LONE_ORGANISATIONS = set('senate|congress|parliament|navy|army|treasury|marines|parliament|bundesrat|cabinet');
/** Heads that need a place or people before them or 'of' after them, being offices and vessels of other things as well. */
export const EVENT_HEADS = set(
  'olympics|summit|games|championship|championships|festival|war|wars|revolution|uprising|genocide|forum|cup|dialogue|exercises|coup|offensive|massacre|crisis',
);
/** Heads of the names of texts, prizes and laws: names, and none of our kinds. */
export const OTHER_HEADS = set(
  'agreement|agreements|accord|accords|treaty|protocol|protocols|memorandum|document|act|principles|charter|declaration|constitution|doctrine|convention|resolution|bill|prize|award|strategy|plan|article|formula|format|process|conference|law|amendment|amendments|pact|programme|program|report|index|order|medal|mechanism|deal|package|code|day|week|christmas|standard',
);
export const UNIT_HEADS = set(
  'division|divisions|brigade|brigades|corps|regiment|regiments|battalion|battalions|squadron|squadrons|fleet|flotilla|battlegroup|army|company|platoon|wing|group|armies',
);
export const FACILITY_HEADS = set(
  'airport|base|airbase|barracks|harbor|harbour|camp|plant|bridge|palace|square|street|avenue|stadium|garden|gardens|museum|hospital|tower|hall|castle|cathedral|station|theatre|theater|hotel|prison|airfield|aerodrome|cosmodrome|dam|pipeline|highway|tunnel|checkpoint|arena|library|monument|memorial|cemetery|mosque|synagogue|monastery|shipyard|terminal|refinery|reactor|lodge|mansion|room|port|ground|grounds',
);
export const WATER_AND_LAND_HEADS = set(
  'sea|ocean|gulf|strait|straits|river|mountains|mountain|peninsula|island|islands|desert|valley|bay|lake|canal|basin|channel|highlands|heights|delta|coast|corridor|gap|archipelago|plateau|ridge|gorge|steppe|reservoir|hemisphere',
);
export const GOVERNED_HEADS = set('region|oblast|province|republic|county|krai|voivodeship|territory|governorate|prefecture|city');
export const SHIP_PREFIX = set(
  'uss|usns|uscgc|hms|hmcs|hmas|hnlms|ins|brp|rts|rfs|fgs|ts|ros|jds|roks|fs|mv|ss|rv|orp|tcg|esps|its|hdms|hnoms|krs|rfa|usav',
);
