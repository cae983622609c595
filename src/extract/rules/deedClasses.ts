/** Classes of words that rules about deeds ask for beside those of `classes.ts`. Words as written, lower case. */
export const DEED_CLASSES = {
  'armed-men':
    'commander commanders militant militants fighter fighters rebel rebels insurgent insurgents gunmen guerrillas militiamen militia',
  mishaps:
    'boiler leak leaking coal fireworks stove cylinder accidental accident methane dust volcanic volcano engine kitchen laboratory grain silo',
  bombs:
    'bomb bombs dynamite explosive explosives grenade grenades firebomb firebombs car-bomb car-bombs truck-bomb petrol-bomb petrol-bombs molotov molotovs landmine landmines',
  holdings:
    'bus buses truck trucks car cars train trains locomotive farm farms ranch ranches plantation facilities facility office offices substation pylon pylons tower towers powerline powerlines line lines cable cables bank banks branch branches installation installations residence residences consulate consulates embassy embassies shop shops store stores supermarket restaurant restaurants hotel hotels temple temples shrine church churches mosque newspaper newspapers transmitter antenna transformer transformers grid system plant pipeline pipelines refinery warehouse warehouses factory bridge bridges station stations headquarters barracks garrison building buildings house houses home homes village villages school schools university hospital clinic court courthouse courtroom ministry parliament palace airport airfield runway plane planes aircraft helicopter helicopters ship boat boats vehicle vehicles institute club cinema theatre market monument statue police-station town city capital neighbourhood neighborhood',
  fights:
    'fighting clashes skirmishes hostilities firefights gunbattles gunfights shelling gunfire bombardment bombardments airstrikes firefight battles combat shootout',
  betrayed: 'back',
  readying: 'readiness snap combat surprise combat-readiness',
  'travel-words': 'travel visa visas entry',
  targeting: 'targeting',
  remaining: 'remain remains remained stay stays force effect place',
  preferential: 'duty-free tariff-free preferences preference preferential agoa gsp',
  lists: 'list lists register',
  punished: 'sanctions terrorism terror terrorist',
  political:
    'opposition candidate candidates contender contenders politician politicians lawmaker lawmakers dissident dissidents reformist reformists critic critics mayor mayors',
  voices:
    'internet phone lines group groups journalist journalists channel channels station stations radio newspaper newspapers broadcaster broadcasters broadcasts press website websites bbc outlet outlets ngo ngos',
  'party-life': 'political party parties movement movements gatherings autonomy self-rule',
  assembled:
    'sit-in sit-ins vigil vigils rally rallies demonstration demonstrations protest protests gathering gatherings encampment encampments barricades march marches picket pickets',
  encirclements: 'quarantine blockade siege stranglehold cordon',
  hurt: 'clashes clash fighting fire gunfire attack attacks shelling strike strikes ambush raid blast explosion bombing',
  hackers: 'hackers hacker',
  'funds-given':
    'million billion bn millions billions dollars euros pounds funds money cash loan loans credit grants grant $ € £ salaries budget',
  quarrels:
    'crime cybercrime disinformation misinformation fraud debt debts budget budgets quota quotas drilling blaze blazes wildfire wildfires illiteracy',
  'ransom-words': 'ransom fine fines compensation damages debt debts bribe bribes tribute price',
  'wages-of-others': 'salary salaries wages pensions stipends',
  jobs: 'job jobs labour labor',
  'market-access': 'market markets duty-free',
  ordnance: 'shells shell rockets mortars bullets rounds munitions ordnance',
  'given-things':
    'boats boat ships vessels jets aircraft helicopters planes tanks vehicles guns vaccines food wheat grain money dollars euros million billion loans weapons arms aid equipment radars missiles drones ambulances',
  freed:
    'prisoners prisoner hostages hostage detainees captives dissidents dissident sailors fishermen pupils schoolgirls students activists journalist journalists',
  held: 'detained detainees prisoner prisoners jailed hostage hostages captive captives captured imprisoned dissidents dissident kidnapped',
  frozen: 'frozen funds assets reserves accounts',
  'men-and-craft':
    'men personnel policemen police mercenaries boat boats rig ship ships vessel vessels coastguards guards fighters instructors trawlers tanks',
  blockades: 'barricade barricades roadblock roadblocks blockade blockades barrier barriers tents',
  suicidal: 'suicide bomber bombers vest',
  'figures-of-speech': 'policy policies agenda process politics debate',
  leverage: 'leverage price prices bills',
  'power-taken': 'power',
  loudspeakers: 'loudspeaker loudspeakers',
  armed: 'military armed',
  options: 'path option options solution scenario scenarios way ways',
  foreign: 'foreign',
  agents: 'agent agents',
  rulers: 'government governments cabinet president premier regime leader leaders king emir junta leadership rulers administration',
  'buys-and-sells': 'borrow trade sell buy import export raise finance pay refinance',
  meddling:
    'meddling interference aggression sabotage espionage spying provocation provocations hacking cyberattacks disinformation propaganda subversion complicity harassment',
  'slain-official': 'attache attaché ambassador consul envoy diplomat minister mayor governor premier president lawmaker',
  carriers: 'carrier destroyer destroyers frigate frigates warship warships submarine submarines flotilla corvette corvettes gunboats',
  'forces-kept':
    'carrier jets warplanes destroyer destroyers frigate frigates warship warships troops soldiers battalion brigade battery marines bombers',
  'air-defences': 'defences defenses air-defences air-defenses air-defence air-defense anti-aircraft',
  rehearsed: 'attack attacks assault strike strikes invasion invasions blockade encirclement landing landings offensive bombardment',
  'troops-named': 'troops soldiers army',
  'job-strike': 'job jobs work',
  odds: 'gravity odds expectations doctors age convention forecasts',
  arbiter: 'council court tribunal nations assembly',
  hotlines: 'hotline hotlines',
  complying: 'implement honour honor fulfil fulfill abide comply ratify',
  'shows-of-force': 'missile missiles rocket rockets nuclear intercontinental exercise exercises drill drills ballistic military',
  'live-rounds': 'rounds shells ammunition ammo artillery ordnance',
  'harsh-means': 'measure measures force act respond retaliate sanctions sanction strike intervene action steps countermeasures punish',
  unwelcome: 'grata',
  going: 'leave leaving go depart quit departure',
  'kept-in': 'conscripts men citizens nationals women people refugees residents foreigners workers',
} as const;
