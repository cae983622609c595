import type { Measure } from '../../codebook/measure.ts';

/** Nouns that figures count, singular; several words where the head alone would mislead. */
const ITEMS: Readonly<Partial<Record<Measure, string>>> = {
  personnel:
    'gi|service member|crew member|army member|troop|soldier|serviceman|servicewoman|service personnel|military personnel|personnel|paratrooper|marine|policeman|policewoman|police officer|officer|police|border guard|guard|reservist|conscript|peacekeeper|sailor|gunman|fighter|militant|rebel|mercenary|instructor|trainer|sapper|engineer|specialist|combatant|force|men|man|pilot|crew|special forces|military engineer|adviser|observer|separatist|gendarme|airman|infantryman|legionnaire|volunteer|jihadist|insurgent|guerrilla|guerilla|terrorist|extremist|bandit|cadet|recruit|commando|veteran|submariner|militiaman|rifleman|ranger|crewman|gunner|sniper|attacker|assailant|infiltrator|tribesman|guardsman|national guard|special police|riot police|infantry|trooper|partisan|blue helmet|seaman|aviator|signaller|auxiliary|deserter|defector|draftee|mujahid|mujahideen|military contractor|security contractor|frogman|minesweeping diver|tank crew|gun crew|operative|loyalist|saboteur|defender|coastguard|coast guard',
  people:
    'people|person|civilian|migrant|refugee|asylum seeker|resident|villager|protester|protestor|demonstrator|child|woman|worker|family|citizen|national|inhabitant|evacuee|diplomat|passenger|pilgrim|student|employee|journalist|reporter|supporter|voter|foreigner|persons|wretch|soul|newcomer|arrival|stranger|teacher|doctor|medic|nurse|fisherman|tourist|teenager|boy|girl|infant|victim|agent|spy|suspect|activist|farmer|miner|priest|aid worker|businessman|settler|hostage|detainee|prisoner|captive|local|kurd|adult|minor|pensioner|striker|picket|marcher|youth|bystander|worshipper|inmate|rescuer|elder|nomad|herder|trader|relative|driver|contractor|seafarer|mariner|deportee|expatriate|expat|returnee|stowaway|mourner|schoolchild|nun|monk|labourer|laborer|peasant|shepherd|technician|translator|interpreter|staffer|baby|toddler|compatriot|abductee|castaway|oil worker|dockworker|railwayman|crofter|islander|townsman',
  ships:
    'ship|warship|vessel|surface combatant|surface ship|coast guard ship|militia boat|supply ship|supply boat|survey ship|frigate|destroyer|submarine|corvette|minesweeper|minehunter|patrol boat|missile boat|boat|tanker|cruiser|aircraft carrier|landing ship|landing craft|cutter|gunboat|speedboat|trawler|dhow|barge|freighter|icebreaker|minelayer|battleship|amphibious ship|assault ship|hovercraft|dinghy|skiff|canoe|raft|tug|tugboat|sampan|coaster|container ship|bulk carrier|bulker|supertanker|carrier|cargo ship|fishing boat|lifeboat|inflatable|watercraft|drone boat|sea drone|naval drone|surface drone|cargo vessel|merchantman|man-of-war|support ship|auxiliary ship|rigid inflatable|patrol craft|naval craft|assault craft|transport ship|troopship|hull|missile ship|patrol ship|naval vessel',
  aircraft:
    'aircraft|jet|fighter jet|warplane|plane|bomber|fighter plane|helicopter|drone|attack helicopter|transport plane|gunship|fighter aircraft|combat aircraft|f-15|f-15k|f-16|f-35|su-35|sortie|uav|unmanned aerial vehicle|airliner|fighter bomber|fighter-bomber|airlifter|transport aircraft|tanker aircraft|reconnaissance plane|reconnaissance aircraft|quadcopter|chopper|airframe|interceptor jet|interceptor aircraft|glider|balloon|airship|biplane|seaplane|jump jet|stealth fighter|stealth bomber|strike aircraft|spy plane|surveillance plane',
  vehicles:
    'tank|vehicle|armoured vehicle|armored vehicle|armoured personnel carrier|armored personnel carrier|personnel carrier|humvee|truck|lorry|apc|infantry fighting vehicle|combat vehicle|fighting vehicle|armoured car|armored car|armoured carrier|armored carrier|troop carrier|patrol car|military truck|jeep|pickup truck|pick-up truck|ambulance|piece of armour|piece of armor|pickup|bulldozer|excavator|transporter|tracked vehicle|armoured truck|armored truck|fuel truck|ifv|mrap|suv|off-roader|motorcycle|motorbike|trailer|tractor|wagon|armoured bulldozer|minibus|half-track|tankette|amphibious vehicle|armoured transporter|missile carrier|tank transporter',
  weapons:
    'weapon|rifle|gun|launcher|grenade launcher|artillery piece|artillery system|mortar|machine gun|javelin|stinger|nlaw|warhead|mine|grenade|bomb|cluster bomb|shell|artillery shell|anti-tank weapon|air defence system|air defense system|anti-aircraft system|round|system|multiple rocket launcher|piece of artillery|munition|landmine|torpedo|bullet|depth charge|field gun|howitzer|battery|missile battery|artillery battery|rocket battery|rocket launcher|cannon|artillery gun|artillery tube|radar|kalashnikov|pistol|sea mine|jammer|cartridge|explosive device|anti-aircraft gun|glide bomb|booby trap|naval mine|carbine|revolver|flamethrower|bazooka|catapult|missile system|rocket system|air-defence system|air-defense system|anti-tank gun|recoilless rifle|machine-gun',
  missiles:
    'missile|rocket|ballistic missile|cruise missile|anti-tank missile|short-range missile|interceptor|projectile|katyusha|anti-ship missile|surface-to-air missile|air-to-air missile|hypersonic missile|interceptor missile',
  units:
    'battalion|brigade|division|regiment|infantry company|tank company|rifle company|army company|squadron|battlegroup|battle group|battalion tactical group|tactical group|btg|platoon|unit|army',
  sites:
    'village|town|city|base|camp|settlement|house|building|school|hospital|bridge|airfield|crossing|depot|outpost|checkpoint|position|target|district|website|site|station|strike|violation|explosion|attack|post|border post|observation post|military post|trench|bunker|hill|height|airport|hamlet|locality|stronghold|fort|barracks|clinic|market|mosque|church|power station|substation|refinery|warehouse|hangar|tunnel|military base|headquarters|installation|facility|island|islet|reef',
};

const MEASURE_OF: ReadonlyMap<string, Measure> = new Map(
  (Object.entries(ITEMS) as [Measure, string][]).flatMap(([measure, words]) =>
    words.split('|').map((word): [string, Measure] => [word, measure]),
  ),
);

/** 'tribesmen', 'fishermen': plurals that a reader may have left as they are. */
const singular = (words: string): string => `${words.slice(0, -2)}an`;

/** What a noun phrase counts, by its last one to three words (lemmas); null where it is nothing that Tacitus counts. */
export function measureOf(lemmas: readonly string[]): Measure | null {
  for (let length = Math.min(3, lemmas.length); length >= 1; length--) {
    const words = lemmas.slice(-length).join(' ');
    const measure = MEASURE_OF.get(words) ?? (words.endsWith('men') ? MEASURE_OF.get(singular(words)) : undefined);
    if (measure) return measure;
  }
  return null;
}

/** Models of arms by the letters before their number: 'twelve Su-35s' are aircraft, a single 'Su-35' is a name. */
const DESIGNATIONS: readonly (readonly [RegExp, Measure])[] = [
  [/^(?:su|mig|tu|il|an|mi|ka|f|f\/a|j|jf|kj|l|y|b|a|ah|uh|ch|c|kc|mq|tb)-?\d+[a-z]?\d*s$/u, 'aircraft'],
  [/^(?:t|bmp|btr|m|leopard)-?\d+[a-z]?\d*s$/u, 'vehicles'],
  [/^(?:hwasong|iskander|kalibr|scud|tomahawk|patriot|kn|no-?dong|hyunmoo)(?:-\d+[a-z]?)?s$/u, 'missiles'],
  [/^(?:s-\d+|javelin|stinger|nlaw|pantsir|buk|tor)s$/u, 'weapons'],
];

/** Models of arms by a name alone, in the plural: '18 Rafales'; a number before the singular may count rounds of it. */
const MODELS: readonly (readonly [RegExp, Measure])[] = [
  [
    /^(?:rafale|eurofighter|typhoon|tornado|mirage|gripen|bayraktar|shahed|geran|lancet|hornet|globemaster|sukhoi|blackhawk|apache|chinook|tejas|harrier|raptor|tucano|hercules|poseidon|orlan|fulcrum|flanker|stratofortress|stratotanker|osprey|reaper|mohajer|hermes|heron|akinci|mikoyan|tupolev|antonov|ilyushin)$/u,
    'aircraft',
  ],
  [
    /^(?:abram|bradley|marder|stryker|humvee|bushmaster|mrap|leopard|challenger|merkava|leclerc|cv90|patria|piranha|pandur|gepard|cougar|centauro|armata|maxxpro|kirpi|dingo)$/u,
    'vehicles',
  ],
  [/^(?:himar|panzerhaubitze|krab|uragan|smerch|caesar|nasam|kornet|starstreak|kalashnikov|igla|strela|pantsir|buk)$/u, 'weapons'],
  [
    /^(?:kalibr|kinzhal|iskander|tomahawk|harpoon|neptune|exocet|atacm|qassam|katyusha|fateh|oreshnik|brahmo|taurus|brimstone|zircon|fajr|scud|tochka)$/u,
    'missiles',
  ],
];

export const measureOfDesignation = (norm: string): Measure | null =>
  DESIGNATIONS.find(([pattern]) => pattern.test(norm))?.[1] ?? (/s$/u.test(norm) ? measureOfModel(norm.replace(/s$/u, '')) : null);

/** What a model is that has a name for its designation: 'Rafale'; null of any other word. */
export const measureOfModel = (norm: string): Measure | null => MODELS.find(([pattern]) => pattern.test(norm))?.[1] ?? null;

/** Counted, but no force and nobody harmed: kept only where the sentence is about harm or damage. */
export const isSite = (measure: Measure): boolean => measure === 'sites';
