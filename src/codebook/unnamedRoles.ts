import type { Sector } from './sector.ts';

/**
 * Where a word may stand for an actor that nobody names: 'anyone' as who does it and to whom it is done, 'doer'
 * as who does it alone ('troops advanced', but 'sent troops' sends nobody anything), 'victim' as to whom it is done alone ('killed two
 * doctors', but 'doctors fight the flu' is no fight).
 */
export type UnnamedUse = 'anyone' | 'doer' | 'victim';

/** Words for people and bodies of which the text does not say whose they are. */
const ROWS: readonly (readonly [Sector, UnnamedUse, string])[] = [
  ['GOV', 'doer', 'authorities|government|governments|regime|junta|officials|negotiators|mediators|ministers|local authorities'],
  ['GOV', 'anyone', 'diplomats|diplomat|envoys|ambassadors|consular staff|government officials|coup leaders|putschists|mayor|mayors'],
  [
    'MIL',
    'doer',
    'fighters|gunboats|patrol boats|gunners|infantry|jets|troops|army|military|armed forces|forces|soldiers|soldier|air force|navy|ground forces|government forces|special forces|coalition forces|warplanes|fighter jets|bombers|artillery|helicopters|drones|gunships|warships|snipers|coast guard|coastguard|marines|paratroopers|commandos|government troops',
  ],
  [
    'MIL',
    'anyone',
    'servicemen|serviceman|conscripts|reservists|army officers|generals|military rulers|military leaders|ruling generals|junior officers|peacekeepers|coup plotters|mutineers|veterans',
  ],
  ['COP', 'doer', 'guards|customs'],
  [
    'COP',
    'anyone',
    'police|riot police|policeman|policemen|policewoman|police officer|police officers|border guards|border guard|border police|security forces|security services|security personnel|security guards|gendarmes|gendarmerie|paramilitary police|traffic police|military police|secret police|national guard|law enforcement|law enforcement officers|customs officers|prison guards',
  ],
  ['SPY', 'anyone', 'spies|intelligence agents|secret agents|intelligence officers'],
  ['LEG', 'doer', 'parliament|lawmakers|legislators|senators|deputies|senate|legislature'],
  ['JUD', 'doer', 'court|courts|judges|prosecutors|supreme court|high court|tribunal|constitutional court|military court'],
  ['PTY', 'doer', 'parties|political parties|ruling party|ruling coalition'],
  [
    'OPP',
    'anyone',
    'opposition|opposition groups|opposition group|opposition parties|opposition leader|opposition leaders|opposition figures|opposition politicians|opposition activists|opposition supporters|opposition members|opposition lawmakers|dissidents|dissident|opponents of the government|anti-government protesters',
  ],
  [
    'REB',
    'anyone',
    'rebels|rebel|rebel fighters|rebel forces|rebel groups|rebel group|insurgents|insurgent|insurgent groups|militants|militant|militant group|militant groups|guerrillas|guerrilla|guerillas|militia|militias|militiamen|paramilitaries|paramilitary|jihadists|jihadist|jihadis|extremists|islamists|foreign fighters|islamist fighters|armed groups|armed group|armed opposition|resistance fighters|partisans|jihadist fighters|militant fighters|tribal fighters|separatist rebels|islamist militants|islamist rebels|clan militias|clansmen|rival militias|guerrilla fighters|militia fighters|paramilitary fighters|paramilitary forces',
  ],
  ['SEP', 'anyone', 'separatists|separatist|separatist forces|separatist fighters|separatist leaders|secessionists'],
  [
    'UAF',
    'anyone',
    'mercenaries|mercenary|gunmen|gunman|armed men|masked men|masked gunmen|unidentified men|unidentified gunmen|attackers|attacker|assailants|assailant|suicide bomber|suicide bombers|bombers|terrorists|terrorist|terrorist group|kidnappers|kidnapper|pirates|bandits|gangs|gang members|gang|hijackers|assassins|assassin|snipers|unknown assailants|arsonists|cartels|drug traffickers|traffickers|warlords',
  ],
  [
    'CVL',
    'anyone',
    'protesters|protester|protestors|demonstrators|demonstrator|activists|activist|villagers|villager|residents|resident|civilians|civilian|citizens|crowd|crowds|mob|mobs|rioters|looters|farmers|herders|prisoners|prisoner|detainees|detainee|inmates|fishermen|hackers|hacker|smugglers|people smugglers|human smugglers|settlers|tribesmen|marchers|truckers|truck drivers|nationalists|far-right activists|campaigners|human rights activists|rights activists|human rights defenders|environmentalists|youths|landowners|growers|peasants|tribespeople',
  ],
  [
    'CVL',
    'victim',
    'mourners|worshippers|bystanders|passersby|passengers|hostages|hostage|tourists|pilgrims|women|children|onlookers|medics|doctors|nurses|paramedics|firefighters|pensioners|fans|celebrities|supporters|drivers|locals|volunteers|rescuers|rescue workers',
  ],
  ['EDU', 'victim', 'pupils|teachers|teacher|schoolchildren|schoolgirls|schoolboys|professors|scholars'],
  ['JUD', 'victim', 'judge|prosecutor|lawyers|lawyer'],
  [
    'MED',
    'anyone',
    'journalists|journalist|reporters|reporter|photographers|cameramen|newspapers|bloggers|blogger|state media|state television',
  ],
  ['BUS', 'doer', 'companies|company|firms|businesses|airlines|airline|banks|investors|oil companies|energy companies|shipping companies'],
  ['EDU', 'anyone', 'students|student|academics'],
  [
    'REL',
    'anyone',
    'bishops|priests|priest|clergy|clerics|cleric|monks|nuns|imams|imam|rabbis|church leaders|religious leaders|missionaries',
  ],
  [
    'LAB',
    'anyone',
    'unions|trade unions|labour unions|labor unions|trade unionists|workers|strikers|miners|striking workers|railway workers|health workers|factory workers|dockers',
  ],
  [
    'NGO',
    'anyone',
    'aid groups|aid workers|aid agencies|charities|charity|rights groups|human rights groups|non-governmental organisations|non-governmental organizations|ngos|humanitarian workers|humanitarian organisations|humanitarian organizations|humanitarian groups|civil society groups|watchdogs|election observers|observers|monitors',
  ],
];

/** What an unnamed role says of the actor, and where it may stand. */
export interface UnnamedRole {
  readonly sector: Sector;
  readonly use: UnnamedUse;
}

/** Words in small letters, up to four, to what they say; the first row that has them counts. */
export const UNNAMED_ROLE: ReadonlyMap<string, UnnamedRole> = new Map(
  ROWS.flatMap(([sector, use, words]) => words.split('|').map((word): [string, UnnamedRole] => [word, { sector, use }])).reverse(),
);
