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
  'passing-over': 'over off past across',
  'force-abroad':
    'force forces garrison garrisons contingent contingents outpost outposts mission battlegroup battlegroups patrols detachment battalion brigade fleet squadron defences defenses',
  'cargo-of-aid':
    'shipment shipments consignment consignments delivery deliveries batch tranche ammunition weapons weaponry arms supplies aid ammo munitions truckloads planeloads shiploads truckload planeload shipload cargo cargoes',
  looted: 'stolen looted smuggled contraband cocaine',
  'reform-terms': 'tax taxes tariffs measures reforms laws cuts',
  'batch-word': 'tranche tranches batch batches consignment consignments shipment shipments lot',
  'prices-fall': 'price prices value rate rates claim case charges',
  'warplanes-lent':
    'jets jet fighters warplanes aircraft planes helicopters helicopter frigate frigates rafale rafales f-16s f-35s typhoons gripens battery batteries drones patriots ships ship boats tanks',
  'in-need':
    'recruits conscripts wounded families evacuees orphans people refugees children patients civilians survivors thousands hundreds million millions casualties victims displaced soldiers cadets',
  'warning-word': 'warning warnings letter call calls note notes award prize delegation',
  'streets-and-seats':
    'street streets square squares avenue avenues boulevard boulevards parliament palace ministry presidency capitol courthouse residence embassy consulate centre center city',
  'seats-of-power': 'embassy embassies consulate consulates parliament palace ministry residence mission headquarters',
  ills: 'blame attack attacks blast explosion sabotage outage killing killings murder murders raid strike failure collapse crisis war violence fire shelling responsibility massacre deaths bombing',
  flowers: 'flowers wreaths wreath candles tributes',
  'ill-names':
    'piracy provocation massacre murder murders invasion cowardice bloodbath atrocity atrocities threat menace terrorism terror genocide war banditry theft barbarism savagery vandalism blackmail aggression extortion robbery kidnapping',
  'war-crimes-word': 'crimes crime atrocities genocide abuses violations cleansing massacres',
  'committed-word': 'committed commit committing',
  'none-word': 'no none never not',
  scorned:
    'nose charges charge court offer offers envoy envoys minister counterpart plan proposal proposals ruling demand demands allegations claims berth snook delegation invitation million billion bn euros aid loan package',
  'poverty-words': 'poverty hunger malaria disease corruption desert unemployment inflation debt',
  'blow-to-come': 'military war blockade force strike strikes invasion intervention ultimatum reprisals retaliation armed',
  'withdrawing-from': 'ahead on',
  'loss-word': 'loss losses grief defeat past death trauma',
  'rules-joined': 'code charter moratorium draft scheme declaration initiative framework roadmap',
  'together-word': 'jointly together',
  'statement-word': 'statement statements appeal call film',
  effort: 'effort progress gains history headway',
  'joint-bodies': 'force forces brigade battalion command patrol patrols centre center unit task taskforce fleet army commission',
  'jointly-or-others': 'joint jointly allied bilateral multinational combined',
  'raid-words': 'raid raids operation operations swoop sweep',
  'livelihood-lines': 'water food electricity power fuel medicine bread',
  'seized-things': 'dinars dinar cash banknotes passport passports phones cameras computers gold equipment leaflets',
  'schools-and-shrines':
    'university universities school schools mosque mosques church churches seminary seminaries monastery temple temples college colleges',
  'strike-word': 'strike strikes heatwave snow smog',
  strictures: 'curb curbs embargo embargoes restrictions offensive operation assault siege blockade clampdown',
  'market-mood': 'prices shares stocks supply fears',
  'negative-lift': 'weapon weights',
  'bone-of-contention': 'rule rules law decree bill veto ordinance plates',
  'relations-word': 'relations ties treaty pact agreement',
  'last-out': 'convoy convoys last contingent column columns',
  'outbound-attack': 'attack assault strike battle front fight',
  'munitions-hit': 'missile strike attack struck bombed',
  'past-word': 'past silence custom precedent',
  tradition: 'tradition ranks habit line',
  'attack-plans': 'offensive invasion assault incursion strike strikes attack',
  'plan-words': 'plan plans blueprint orders',
  'feared-words': 'fear fears feared warn warned warning accused alleged denied',
  'in-custody': 'custody detention jail prison captivity detained held',
  'things-met':
    'interests interest needs need requirements criteria standards expectations goals goal obligations deadline targets target conditions',
  'soldiery-or-police': 'troops soldiers police policemen guards units forces brigade battalion marines commandos paratroopers',
  'wanted-arms': 'missiles arms weapons tanks jets fighters drones ammunition shells help aid backing troops',
  'protests-made': 'protest protests complaint complaints objections objection',
  sought:
    'troops soldiers forces allied missiles arms weapons tanks fighters aid assistance loan loans help backing support clause article pact treaty',
  withheld: 'arms weapons missiles tanks ammunition shells aid funds money assistance fighters jets',
  'funds-for': 'funding funds money financing appropriations',
  'withdrawal-told': 'pullback pull-back pullout withdrawal retreat drawdown de-escalation deescalation',
  traced:
    'attack attacks hack hacks hacking cyberattack cyberattacks threats missile missiles rocket rockets drone drones weapons bomb bombs explosives malware fragments',
  'there-word': 'there',
} as const;
