import type { Sector } from './sector.ts';

/** Nouns that make an actor of the state before them ('Polish border guards'), and the sector they put it in. */
const NOUNS: Readonly<Partial<Record<Sector, string>>> = {
  GOV: 'commander-in-chief|government|administration|regime|authorities|authority|president|premier|prime minister|chancellor|vice president|foreign minister|foreign secretary|secretary of state|deputy foreign minister|minister|ministers|ministry|foreign ministry|interior ministry|interior minister|foreign office|department|presidency|cabinet|leader|leaders|leadership|spokesman|spokeswoman|spokesperson|spokespeople|ambassador|ambassadors|embassy|envoy|envoys|diplomat|diplomats|diplomacy|consulate|delegation|official|officials|negotiator|negotiators|national security adviser|security council|press secretary|press service|side|head of state|counterpart|opposite number|opposite numbers|mission|king|queen|emperor|mayor|governor|chief diplomat|press office|treasury|agency|vice premier|chancellery|presidents|prime ministers|foreign ministers|secretary general|secretary-general|high representative|special representative|special envoy|foreign policy chief|foreign affairs chief|ministry of foreign affairs|ministry of internal affairs|ministry of the interior|minister of foreign affairs|department of state|aide|aides|adviser|advisers|advisor|refugee agency|tyrant|dictator|strongman|ruler|representative|representatives|state department|central bank|justice minister|justice ministry|foreign ministry spokesman|foreign ministry spokeswoman|government spokesman|government spokeswoman|presidential spokesman|presidential spokeswoman|emir|sultan|sheikh|crown prince|prince|junta|military government|military rulers|military ruler|rulers|provincial government|interim government|transitional government|finance minister|home minister|home ministry|vice-president|councillor|councillors|negotiating team|governors|mayors',
  MIL: 'defence ministers|defense ministers|minister of defence|minister of defense|secretary of defense|department of defense|defence chief|defense chief|troops|soldier|soldiers|army|navy|air force|military|armed forces|forces|force|defence ministry|defense ministry|defence minister|defense minister|defence secretary|defense secretary|defense department|general staff|ministry of defence|ministry of defense|marines|paratrooper|paratroopers|paras|servicemen|servicewomen|serviceman|service members|service member|military personnel|personnel|warship|warships|frigate|frigates|destroyer|destroyers|submarine|submarines|fleet|jets|jet|fighter jets|fighters|bombers|bomber|warplanes|warplane|aircraft|helicopters|helicopter|tanks|battalion|battalions|brigade|brigades|division|divisions|regiment|general|generals|commander|commanders|admiral|colonel|conscripts|reservists|engineers|sappers|peacekeepers|gunners|artillery|infantry|air defence|air defences|air defenses|pilots|sailors|contingent|instructors|military instructors|vessel|vessels|ships|drones|drone|pilot|airmen|airman|sailor|fighter plane|fighter planes|fighter jet|aircraft carrier|aircraft carriers|carrier|carrier group|carrier strike group|carrier battle group|strike group|battle group|task group|cruiser|cruisers|corvette|corvettes|patrol boat|patrol boats|gunboats|squadron|squadrons|regiments|corps|army corps|contingents|armoured vehicles|armored vehicles|rocket forces|missile forces|air defence forces|special operations forces|commandos|commando|high command|chief of the general staff|secretary of defence|army spokesman|army spokeswoman|military spokesman|military spokeswoman|defence ministry spokesman|defense ministry spokesman|defence ministry spokeswoman|defense ministry spokeswoman|joint chiefs|joint chiefs of staff|army chief|military chief|chief of staff|coast guard|battlegroup|battlegroups|armour|airborne troops|ground forces|special forces|missiles|officer|officers',
  COP: 'police|policeman|policemen|police officers|border guard|border guards|border guard service|border service|border troops|border force|security forces|gendarmes|riot police|national guard|interior troops|customs|guards|border police|law enforcement|police chief|security police|secret police|immigration officials|military police',
  SPY: 'intelligence|intelligence service|intelligence services|intelligence agency|intelligence agencies|spies|spy agency|secret service|security service|security services|military intelligence|intelligence officials|intelligence chief|spy chief|cia director|agents',
  LEG: 'parliament|lawmakers|lawmaker|senators|senator|senate|congress|mps|mp|deputies|legislature|legislators|congressman|congressmen|members of parliament|upper house|lower house',
  JUD: 'prosecutor general|attorney general|court|courts|judge|judges|prosecutor|prosecutors|supreme court|judiciary|tribunal|constitutional court|magistrate|magistrates|high court|appeals court|war crimes court|lawyers|lawyer',
  PTY: 'politicians|politician|party|parties',
  OPP: 'opposition party|opposition parties|opposition lawmakers|opposition politicians|opposition|opposition leader|opposition leaders|dissidents|dissident|opposition groups|opposition figures|opposition supporters|opposition activists|opposition members|opposition candidate|opposition candidates|opposition coalition|opposition alliance|opposition movement|exiles|political prisoners',
  REB: 'rebels|rebel|insurgents|insurgent|militants|militant|guerrillas|fighters of|militia|militias|gunmen|jihadists|guerillas|guerrilla|guerilla|rebel group|rebel groups|rebel leader|rebel leaders|rebel forces|rebel fighters|rebel army|rebel movement|militiamen|militant group|militant groups|armed group|armed groups|insurgent groups|guerrilla group|paramilitaries|warlord|warlords|jihadis|guerrilla leader|gunman|armed formations|armed formation|extremists|islamists|terrorists',
  // Whom they fight for, the word does not tell.
  UAF: 'mercenaries|mercenary',
  SEP: 'separatists|separatist|separatist forces|separatist leader|separatist leaders|-backed separatists',
  CVL: 'people|citizens|citizen|civilians|civilian|residents|protesters|protestors|demonstrators|nationals|families|villagers|crowd|activists|public|voters|population|society|workers|farmers|farmer|landowners|peasants|fishermen|truckers|drivers|truck drivers|lorry drivers|bus drivers|taxi drivers|shopkeepers|traders|merchants|growers|settlers|youths|youth|women|men|man|woman|children|prisoners|prisoner|detainees|detainee|inmates|pensioners|tribesmen|herders|doctors|nurses|teachers|teacher|demonstrator|protester|activist|resident|villager|writer|writers|poet|intellectuals|artists|mourners|worshippers|rioters|campaigners|veterans|minority|ranchers|lorry drivers',
  REF: 'refugees|migrants|asylum seekers|asylum-seekers',
  MED: 'media|press|television|state television|state tv|state media|newspaper|newspapers|news agency|state news agency|broadcaster|journalists|journalist|reporters|tabloid|tabloids|daily',
  BUS: 'company|companies|airline|airlines|firms|banks|bank|businesses|gas giant|oil giant|investors|flag carrier|air carrier|national carrier|businessman|businessmen|businesswoman|firm|oil company|tycoon',
  EDU: 'scholars|academics|university|students|student|professors|professor|university students',
  REL: 'church|orthodox church|bishops|clergy|church leaders|clerics|cleric|monks|monk|priests|priest|bishop|imams|missionaries|missionary|fundamentalists',
  LAB: 'unions|union|trade unions|miners|dockers|strikers|unionists|trade unionists|union leaders|union leader|railway workers|labour unions|labor unions|trade union|dock workers',
  NGO: 'ngo|ngos|charity|charities|aid groups|aid workers|aid group|aid agency|aid agencies|relief workers|rights group|rights groups|human rights group|human rights groups|rights organisation|rights organisations|rights organization|rights organizations|rights watchdog|human rights watchdog|rights monitor|war monitor|monitoring group|observatory|observatory for human rights|observatory of human rights|red cross|red crescent|red cross society|red crescent society',
};

/** Role noun (as written, lower case, up to four words) to its sector. */
export const ROLE_SECTOR: ReadonlyMap<string, Sector> = new Map(
  (Object.entries(NOUNS) as [Sector, string][]).flatMap(([sector, words]) =>
    words.split('|').map((word): [string, Sector] => [word, sector]),
  ),
);

/** Roles that make an actor with a code of its own, with no state before them: code and sector. */
export const BARE_ROLE: ReadonlyMap<string, { readonly code: string; readonly sector: Sector }> = new Map(
  Object.entries({
    refugees: { code: 'REF', sector: 'REF' },
    migrants: { code: 'REF', sector: 'REF' },
    'asylum seekers': { code: 'REF', sector: 'REF' },
    'asylum-seekers': { code: 'REF', sector: 'REF' },
    'displaced people': { code: 'REF', sector: 'REF' },
    'asylum seeker': { code: 'REF', sector: 'REF' },
    refugee: { code: 'REF', sector: 'REF' },
    migrant: { code: 'REF', sector: 'REF' },
    'displaced persons': { code: 'REF', sector: 'REF' },
    evacuees: { code: 'REF', sector: 'REF' },
    'displaced families': { code: 'REF', sector: 'REF' },
    'displaced civilians': { code: 'REF', sector: 'REF' },
    'displaced residents': { code: 'REF', sector: 'REF' },
    'boat people': { code: 'REF', sector: 'REF' },
  } as const),
);

/** The words that these begin with: most words spare the look-up. */
export const FIRST_OF_BARE_ROLE: ReadonlySet<string> = new Set([...BARE_ROLE.keys()].map((role) => role.split(' ')[0] ?? ''));
