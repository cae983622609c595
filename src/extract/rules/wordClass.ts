/** Classes of words that rules ask for in the rest of a clause. Words as written, lower case. */
const CLASSES = {
  forces:
    'troops troop soldiers soldier army forces force military personnel servicemen servicewomen service-members members paratroopers paratrooper marines battalion battalions brigade brigades division divisions regiment squadron contingent units unit fighters jets jet warplanes warplane bombers aircraft fleet warships warship ships ship frigate frigates destroyer destroyers submarine submarines tanks tank armour artillery missiles missile launchers helicopters helicopter reservists conscripts battlegroup battlegroups instructors sappers engineers weapons weaponry guns drones drone peacekeepers guards police policemen hardware equipment specialists vessels f-15s f-16s combat reinforcements infantry reserves carrier spearhead',
  personnel:
    'troops troop soldiers soldier servicemen servicewomen service-members paratroopers marines battalion battalions brigade brigades regiment division divisions contingent peacekeepers guards police policemen reservists conscripts reinforcements infantry warships warship frigate frigates destroyer destroyers submarine submarines fleet',
  military:
    'troops soldiers soldier army forces military personnel servicemen paratroopers marines battalion battalions brigade brigades jets warplanes warships warship frigate destroyer submarine tanks artillery missiles helicopters reservists battlegroups weapons drill drills exercise exercises border alert readiness combat presence',
  drills: 'exercise exercises drill drills manoeuvres maneuvers manoeuvre wargames war-games training',
  jointly: 'joint jointly together allied bilateral multinational',
  talks:
    'talks talk meeting meetings negotiations negotiation consultations discussions summit conversation call phone visit dialogue conference session',
  phone: 'phone telephone call video',
  helpers:
    'rescuers doctors medics nurses paramedics firefighters engineers sappers deminers rescue medical search-and-rescue relief firefighting surgeons epidemiologists',
  trainees:
    'pilots forces army officers crews gunners sailors cadets recruits commandos marines infantry battalion battalions brigade brigades paratroopers snipers technicians engineers police guards coastguard navy military militia fighters',
  works:
    'road roads bridge bridges school schools hospital hospitals clinic clinics plant plants mines mine minefields grid pipeline pipelines power water airport harbour port dam dams houses homes shelters camp camps',
  anonymity: 'anonymity named identified quoted anonymous',
  alert: 'alert readiness standby notice footing',
  envoy: 'envoy director delegation mediator negotiator negotiators emissary representative',
  aid: 'aid assistance weapons weaponry arms ammunition missiles javelin javelins stinger stingers nlaw nlaws launchers equipment supplies help money loan loans funds credit grant grants grenades rifles systems drones helmets medicine medicines food relief shelter euros dollars pounds million billion support training hospital launcher anti-tank vaccines boats $ € £ bn cash',
  sanctions: 'sanctions sanction embargo measures restrictions penalties',
  relations:
    'relations ties cooperation contacts flights imports exports trade aid deliveries supplies certification funding licence accreditation talks',
  diplomats:
    'diplomat diplomats ambassador ambassadors envoy envoys embassy staff attache commissioner consul chargé charge representative nuncio',
  withdrawal:
    'troops troop forces soldiers units weapons tanks servicemen army contingent base bases ships warships barracks equipment border artillery',
  prisoners: 'prisoner prisoners hostages hostage detainees captives pilot crew sailors journalist activists soldiers soldier',
  captives: 'prisoner prisoners hostages hostage detainees captives',
  hostile:
    'provocative provocation hysterical hysteria destructive irresponsible outrageous unacceptable absurd false baseless groundless illegal aggression aggressive threat threatening lie lies propaganda destabilising destabilizing fake warmongering blackmail genocide terrorist terrorists unjustified insulting shameful cruel reckless cynical dangerous hostile fabricated nonsense escalation escalatory interference piracy terrorism crime criminal unfriendly hybrid',
  stance:
    'policy policies stance decision decisions statement statements remark remarks comment comments speech law bill proposal proposals position handling record approach ruling move',
  arms: 'rocket rockets missile missiles shells bomb bombs drone drones gunmen artillery airstrike airstrikes grenades',
  wrong:
    'hack hacks hacking cyberattack cyberattacks attack attacks blast explosion explosions poisoning killing killings murder murders shelling sabotage arson interference disinformation abuses crimes massacre abduction breach intrusion raid strike strikes plot bombing bombings assassination incident outage',
  villain:
    'nazi nazis hitler fascist fascists fascism nazism terrorist terrorists apartheid dictator dictators stalin tyrant tyrants criminals',
  crowd:
    'thousands hundreds dozens people crowd crowds demonstrators protesters activists students residents streets square outside placards banners',
  entry: 'entry access iraqis syrians yemenis migrants refugees',
  deal: 'deal agreement treaty pact accord memorandum contract protocol document documents truce ceasefire communique declaration',
  ceasefire: 'ceasefire cease-fire truce armistice disengagement',
  people:
    'people civilians civilian soldiers soldier troops servicemen men women children demonstrators protesters migrants refugees fighters militants journalist journalists officer police policemen guards crowd speaker crew others residents migrant woman man officers demonstrator protester villagers refugee prisoners detainees prisoner detainee passengers families',
  targets:
    'positions position village villages town city base bases camp camps convoy airfield airport hospital school schools kindergarten targets target house houses plant bridge pipeline ship ships helicopter helicopters plane planes jets aircraft drone drones jet tanks depot embassy port border settlement settlements outpost outposts checkpoint fence building buildings headquarters station post posts tanker tankers church churches mosque mosques dam refinery arsenal arsenals market quarter trees vehicle vehicles boat boats vessel vessels launcher launchers battery batteries home homes bunker bunkers trench trenches runway dump',
  weapons:
    'payload missile missiles rocket rockets shells shell artillery bombs bomb torpedo mortar mortars grenades grenade gas water tear rounds shots',
  munitions:
    'missile missiles rocket rockets shell shells bomb bombs mortar mortars drone drones artillery strike strikes airstrike airstrikes shelling bombardment torpedo grenade grenades shrapnel warhead warheads projectile projectiles gunfire bullet bullets howitzer howitzers salvo barrage rifles guns',
  missile:
    'missile missiles rocket rockets shell shells bomb bombs mortar mortars drone drones torpedo grenade grenades warhead warheads projectile projectiles',
  payload: 'bomb bombs payload payloads missile missiles ordnance munitions barrel explosives grenades',
  'at-sea': 'sea ocean waters orbit space range ranges desert test tests testing exercise exercises drill drills pad moon',
  bombers: 'warplanes warplane jets jet bombers bomber aircraft planes plane helicopters drones',
  downed:
    'plane planes jet jets aircraft airliner helicopter helicopters drone drones missile missiles rocket rockets fighter fighters bomber bombers balloon warplane warplanes mi-8 mi-24 su-25 mig-29 f-16',
  struck:
    'school hospital village town city base camp market house houses building buildings home homes embassy airport port refinery depot plant station checkpoint post headquarters convoy position positions quarter district neighbourhood bridge tanker ship bus church mosque convoy kindergarten block street',
  unconventional: 'chemical biological nuclear sarin chlorine mustard nerve atomic novichok',
  suicide: 'suicide bomber bombers himself herself vest',
  'riot-gear': 'tear gas water cannon cannons batons baton rubber pepper truncheons teargas stun flash-bang',
  'media-made': 'film movie video documentary photo photograph scene series camera',
  mishap:
    'crash crashed crashing accident earthquake quake flood floods storm hurricane typhoon avalanche collision landslide virus disease covid coronavirus pandemic smoking wildfire',
  marked: 'leader leaders scientist general commander commanders chief man men officer officers activists agent militant militants',
  primitive:
    'stone stones rock rocks bottle bottles brick bricks knife knives blade machete machetes spear spears axe axes molotov petrol firebombs clubs cobblestones',
  mob: 'crowd crowds mob protesters demonstrators migrants rioters people thousands hundreds men youths refugees supporters',
  barrier: 'fence fences gate gates barrier barriers barricade barricades wire cordon wall',
  dissent:
    'refugees migrants protest protests protesters demonstration demonstrations demonstrators unrest riot riots uprising rebellion revolt insurrection dissent opposition dissidents dissenters rally crowd crowds activists opponents journalists mutiny strike strikes',
  abducted:
    'people person man men woman women soldier soldiers troops officer officers sailor sailors journalist journalists civilians civilian crew pilot pilots hostages hostage citizens tourists aid-workers workers girls schoolgirls children child monks priests fighters servicemen guards policemen diplomats prisoner prisoners airmen observers villagers students',
  questions: 'question questions complaints letters emails calls insults criticism tweets',
  'attack-nouns': 'attack attacks bombing bombings assault ambush raid shooting explosion responsibility killing kidnapping strike blast',
  labour: 'workers teachers pilots nurses miners unions union wages pay drivers railway staff doctors labour walkout postal dockers',
  ailment:
    'heart panic asthma drugs cancer poverty inflation hunger words corruption virus covid coronavirus waste woke christmas terror drug culture',
  trading: 'trade tariff tariffs bidding price currency chip tech subsidy words culture star-wars streaming',
  accused: 'accused denied blamed alleged',
  critics:
    'critics press media opposition lawmakers mps senators newspapers budget commentators reporters journalists deputies campaigners economists',
  border: 'border borders frontier crossing crossings airspace',
  territory:
    'territory district territories region peninsula province land districts city town village airspace waters island crimea strait port plant bank',
  arrest:
    'suspects suspect activists activist journalist journalists protesters demonstrators people men opposition leader opponents dozens hundreds migrants crew',
  demand:
    'demand demands proposal proposals claims claim accusation accusations allegation allegations reports report request requests offer call calls idea charge charges suggestion suggestions plan plans invitation threats threat resolution suggestions',
  meeting: 'meeting talks summit invitation visit negotiations dialogue',
  violence: 'war attack attacks strike strikes invasion force assault offensive action response consequences retaliation',
  states: 'government state country embassy diplomats officials',
  outward: 'out back home',
  market: 'stock shares stocks futures index oil crude gold yields investors prices barrel percent points',
} as const;

export type WordClass = keyof typeof CLASSES;

const SETS: ReadonlyMap<WordClass, ReadonlySet<string>> = new Map(
  (Object.entries(CLASSES) as [WordClass, string][]).map(([name, list]) => [name, new Set(list.split(' '))]),
);

/** Whether a lower-cased word is of a class; a compound counts by its last part ('anti-tank' is not 'tank'). */
export const isOfClass = (name: WordClass, word: string): boolean => SETS.get(name)?.has(word) ?? false;
