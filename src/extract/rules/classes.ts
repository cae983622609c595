import { DEED_CLASSES } from './deedClasses.ts';

/** Classes of words that rules ask for in the rest of a clause. Words as written, lower case. */
export const CLASSES = {
  fixtures: 'olympics olympic games tournament cup championship championships festival exhibition expo marathon regatta',
  exchange: 'currency currencies exchange forex peso lira rouble ruble rupee yen yuan inflation rates market markets bond bonds lending',
  forces:
    'troops troop soldiers soldier army forces force military personnel servicemen servicewomen service-members members paratroopers paratrooper marines battalion battalions brigade brigades division divisions regiment squadron contingent units unit fighters jets jet warplanes warplane bombers aircraft fleet warships warship ships ship frigate frigates destroyer destroyers submarine submarines tanks tank armour artillery missiles missile launchers helicopters helicopter reservists conscripts battlegroup battlegroups instructors sappers engineers weapons weaponry guns drones drone peacekeepers guards police policemen hardware equipment specialists vessels f-15s f-16s combat reinforcements infantry reserves carrier spearhead patrol patrols garrison garrisons gunboat gunboats speedboats cutter cutters corvette corvettes minesweeper minesweepers column columns commando commandos rangers ranger legionnaires mercenaries gendarmes militiamen sailors airmen paramilitaries riflemen gunners bomber gunship gunships howitzer howitzers rocket-launchers b-52 b-52s b-1b f-35 f-35s f-22s f-18s su-30s su-35s mig-29s mig-31s typhoons rafales gripens awacs flotilla armada armor armoured armored mechanised mechanized airborne taskforce interceptors corps troopers cavalry motorised motorized amphibious snipers',
  personnel:
    'troops troop soldiers soldier servicemen servicewomen service-members paratroopers marines battalion battalions brigade brigades regiment division divisions contingent peacekeepers guards police policemen reservists conscripts reinforcements infantry warships warship frigate frigates destroyer destroyers submarine submarines fleet mercenaries commandos legionnaires militiamen gendarmes corps sailors airmen garrison taskforce flotilla corvette corvettes cutters cutter brigade-strength snipers troopers',
  military:
    'troops soldiers soldier army forces military personnel servicemen paratroopers marines battalion battalions brigade brigades jets warplanes warships warship frigate destroyer submarine tanks artillery missiles helicopters reservists battlegroups weapons drill drills exercise exercises border alert readiness combat presence garrison garrisons defences defenses fleet navy contingent battlegroup deployment deployments patrol patrols police gendarmes airborne reserves bases base combat-ready air-defence arsenal deterrence',
  drills: 'exercise exercises drill drills manoeuvres maneuvers manoeuvre wargames war-games training',
  jointly: 'joint jointly together allied bilateral multinational',
  talks:
    'talks talk meeting meetings negotiations negotiation consultations discussions discussion dialog summit conversation call phone visit dialogue conference session',
  occasions:
    'olympics games ceremony ceremonies funeral burial inauguration parade forum opening wedding coronation celebrations anniversary commemoration commemorations memorial festivities enthronement swearing-in',
  phone: 'phone telephone call video',
  helpers:
    'rescuers doctors medics nurses paramedics firefighters engineers sappers deminers rescue medical search-and-rescue relief firefighting surgeons epidemiologists',
  trainees:
    'pilots forces army officers crews gunners sailors cadets recruits commandos marines infantry battalion battalions brigade brigades paratroopers snipers technicians engineers police guards coastguard navy military militia fighters',
  works:
    'road roads bridge bridges school schools hospital hospitals clinic clinics plant plants mines mine minefields grid pipeline pipelines power water airport harbour port dam dams houses homes shelters camp camps wells well mosque mosques stadium parliament barracks runway railways railway railroad tunnel canal airports ports mosque university universities orphanage substation substations networks network pylons',
  anonymity: 'anonymity named identified quoted anonymous',
  alert: 'alert readiness standby notice footing',
  envoy: 'envoy director delegation mediator negotiator negotiators emissary representative envoys',
  aid: 'credits aid assistance weapons weaponry arms ammunition missiles javelin javelins stinger stingers nlaw nlaws launchers equipment supplies help money loan loans funds credit grant grants grenades rifles systems drones helmets medicine medicines food relief shelter euros dollars pounds million billion support training hospital launcher anti-tank vaccines boats $ € £ bn cash tonnes tonne tons ton wheat grain flour maize rice corn sugar fertiliser fertilisers fertilizer diesel doses vaccine masks tents blankets generators generator ambulances ambulance gear kit kits medical medication drugs clothes clothing livestock seed seeds ventilators oxygen riyals rupees yuan yen crowns lira dirhams dinars kroner scholarships humanitarian foodstuffs ammo munitions interceptor interceptors stretchers incubators desalination water biscuits parcels pallets',
  sanctions: 'sanctions sanction freezes embargo measures restrictions penalties',
  relations:
    'relations ties cooperation contacts flights imports exports trade aid deliveries supplies certification funding licence accreditation aid delivery links gas electricity programme programmes shipments transit financing contracts supply visas transfers collaboration export import loans payments railway funds hotline hotlines channels communications travel contact traffic connections broadcasts fuel diesel grain rail airline intelligence-sharing loan credit credits assistance subsidies subsidy money projects investment investments disbursement disbursements tranche privileges preferences rail-link fishing licences licenses permits passage transport commerce',
  diplomats:
    'diplomat diplomats ambassador ambassadors envoy envoys embassy staff attache commissioner consul chargé charge representative nuncio',
  withdrawal:
    'battalion battalions brigade brigades regiment division garrison contingent troops troop forces soldiers units weapons tanks servicemen army contingent base bases ships warships barracks equipment border artillery police',
  prisoners: 'prisoner prisoners hostages hostage detainees captives pilot crew sailors journalist activists soldiers soldier',
  captives: 'prisoner prisoners hostages hostage detainees captives',
  hostile:
    'illegitimate unlawful unfair inhumane barbaric sham farce charade mockery disgrace liar liars puppet puppets mistake mistakes violation violations breach affront insult insults slander disproportionate regrettable disgraceful deplorable scandalous unjust unjustifiable betrayal hypocrisy hypocritical theft robbery abuse outrage disgrace injustice pawn thug thugs dictator tyrant criminal murderer murderers butcher traitor traitors coward warmonger warmongers aggressor enemy imperialist satan satanic bully bandit provocative provocation hysterical hysteria destructive irresponsible outrageous unacceptable absurd false baseless groundless illegal aggression aggressive threat threatening lie lies propaganda destabilising destabilizing fake warmongering blackmail genocide terrorist terrorists unjustified insulting shameful cruel reckless cynical dangerous hostile fabricated nonsense escalation escalatory interference piracy terrorism crime criminal unfriendly hybrid challenge scandal stunt bullying colonial neocolonial arrogant arrogance delusional deceitful dishonest assault hypocrite deliberate inflammatory irrational incendiary belligerent bellicose malicious malign perfidious heinous barbarous abhorrent appalling despicable repugnant shameless brazen flagrant egregious blatant reprehensible unconscionable intolerable inadmissible indefensible cowardly treacherous ruthless savage brutal vile monstrous obscene sinister odious abominable',
  baseless:
    'baseless false untrue groundless unfounded absurd nonsense lie lies fabrication fabrications fabricated fake invention inventions rubbish ridiculous unsubstantiated propaganda fiction slander',
  grievances:
    'complaint complaints concern concerns fear fears worry worries criticism criticisms objection objections protests warnings suspicions unease',
  'wrong-found':
    'plot plots interference meddling sabotage support abuses crimes atrocities coup killing killings attack attacks attacked killed tortured torture bombed overthrow shelled espionage massacre involvement',
  'ground-held': 'inch inches territory land lands rights island islands sovereignty soil province metre centimetre',
  yielding:
    'talk negotiate recognise recognize yield give accept surrender bow cede compromise meet apologise apologize back join submit withdraw',
  'outside-eyes':
    'envoy envoys inspectors monitors observers delegation delegations diplomats ambassador rapporteur investigators mission convoy convoys mediator mediators',
  duties:
    'duty duties obligation obligations commitment commitments promise promises pledge pledges responsibility responsibilities word order',
  'means-to-hurt': 'sanctions penalties countermeasures counter-measures tariffs embargo force strikes strike reprisals',
  pain: 'pain misery hell doom ruin havoc hellfire',
  'patience-word': 'patience',
  'own-defence': 'defend defends defending',
  banner: 'flag flags banner banners bird birds kite kites',
  buying: 'purchase purchases procurement sales spending orders output production',
  claim:
    'claim claims accusation accusations allegation allegations assertion assertions report reports charge charges suggestion suggestions account version information story stories news',
  reticence:
    'provide comment comments say elaborate answer specify identify name discuss disclose speculate confirm respond details interview drawn',
  ban: 'ban bans embargo resolution resolutions order orders ruling curfew law laws sanctions blockade injunction',
  measure:
    'draft drafts initiative resolution resolutions statement bid accession membership deal sale agreement motion bill candidacy appointment proposal proposals plan package enlargement talks declaration',
  alarming:
    'build-up buildup build-ups buildups troops troop forces activity activities action actions move moves movement movements policy policies aggression aggressive threat threats plan plans conduct behaviour behavior provocation provocations deployment deployments launch launches missile missiles crackdown abuses violations arrest arrests detention detentions killing killings execution executions rhetoric attack attacks escalation exercises exercise drills law interference raids raid pressure presence expansion flights programme support supplies deliveries invasion incursion offensive steps force invade attacks massing amassing exercising operation operations',
  'to-come': 'will would shall',
  'protest-nouns': 'protest protests demonstration demonstrations unrest uprising riots rallies marches',
  settling:
    'talks negotiations negotiation dialogue diplomacy de-escalation deescalation de-escalate restraint calm ceasefire truce guarantees guarantee assurances settlement solution resolution peace withdrawal compliance implementation implementing accords agreements respect',
  'working-together': 'cooperation co-operation ties partnership friendship collaboration',
  'favour-or-demand':
    'guarantee guarantees assurances membership support loan loans meeting talks recognition aid help demand demands protection withdrawal',
  'money-matters': 'currency currencies roubles rubles dollars euros bond bonds debt swift payment payments transactions securities',
  'arms-or-money':
    'weapons weaponry arms ammunition rockets missiles javelins howitzers rifles helmets drones vaccines grant grants loan loans funding',
  reprisal: 'sanctions consequences response retaliation reprisals costs price measures penalties punishment implications repercussions',
  retaliation:
    'retaliate retaliation revenge vengeance avenge root reprisal reprisals punish punishment crush annihilate destroy defeat fight strike smash obliterate wipe counterattack consequences response hit attack countermeasures counter-measures',
  favour:
    'guarantee guarantees assurances assurance answer answers apology help weapons arms aid loan loans support protection backing asylum membership compensation concessions permission approval information clarification explanation meeting talks mediation membership credit vaccines gas fuel grain ceasefire withdrawal sanctions vote',
  prayers:
    'prayer prayers greeting greetings pleasantries condolences sympathy sympathies congratulations apology apologies thanks excuse excuses',
  misdeeds:
    'crime crimes atrocity atrocities murder murders suicide offence offences offense offenses error errors mistake mistakes genocide aggression violation violations abuse abuses fraud treason perjury robbery massacre massacres blunder blunders sin sins',
  hardship: 'difficult hard harder costly painful',
  shots: 'shot shots',
  goods: 'jets tanks vaccines doses barrels tonnes drones missiles copies helicopters ships submarines systems rifles',
  press: 'journalists journalist reporters reporter press media interview interviewer broadcaster newspaper television tv radio',
  guests:
    'ministers envoys delegates delegation delegations ambassadors counterpart counterparts negotiators emissaries premiers presidents',
  dignitaries: 'leaders ministers presidents ambassadors envoys delegates diplomats premiers heads summit council ministers',
  gains:
    'tanks jets vaccines doses payments order permission approval reports report message letter signals proceeds information data gas cargo',
  tourism: 'tourist tourists holiday holidaymakers pilgrims zoo museum',
  ships: 'frigate frigates destroyer destroyers warship warships ship ships submarine port squadron fleet',
  supplies: 'weapons weaponry ammunition money loan loans funds million billion euros dollars tanks grain vaccines troops',
  backing: 'support solidarity commitment backing friendship loyalty allegiance',
  bond: 'treaty treaties accord agreement pact convention deal relations ties protocol memorandum',
  analysts: 'analysts analyst experts expert economists observers historians voters',
  offer:
    'offer offers proposal proposals plan plans invitation invitations bid deal terms initiative request requests membership agreement accord treaty mediation mission roadmap pause suggestion idea blueprint formula',
  resistance: 'stop resist oppose fight prevent block never retake',
  peaceful:
    'talk talks negotiate negotiations negotiation dialogue mediate mediation meet meeting summit discuss discussions help cooperate cooperation work peace ceasefire truce host facilitate support compromise engage resume continue consultations treaty pact agreement deal reconciliation solution conference partnership withdraw lift ease reopen release free hand recognise recognize accept sign share annul remove removing lifting restoring resuming reopening freeing contact contacts swap normalise normalize normalisation hotline confidence-building friendship coexistence de-escalate de-escalation restraint',
  firm: 'firm company companies union bank retailer shareholders carmaker investors airline',
  restriction:
    'sanctions sanction embargo measures restrictions penalties ban bans tariffs tariff curfew blockade siege emergency duties quarantine moratorium quotas quota lockdown boycott controls',
  breach: 'violation violations breach breaches violated broke',
  freedom:
    'opposition rally rallies protest protests party parties observers inspectors monitors internet newspapers newspaper campaign freedom freedoms rights vote elections demonstrations exiles',
  entry: 'visa visas entry access',
  stance:
    'policy policies stance decision decisions statement statements remark remarks comment comments speech law bill proposal proposals position handling record approach ruling move',
  arms: 'rocket rockets missile missiles shells bomb bombs drone drones gunmen artillery airstrike airstrikes grenades',
  wrong:
    'hack hacks hacking cyberattack cyberattacks attack attacks blast explosion explosions poisoning killing killings murder murders shelling sabotage arson interference disinformation abuses crimes massacre abduction breach intrusion raid strike strikes plot bombing bombings assassination incident outage',
  villain:
    'nazi nazis hitler fascist fascists fascism nazism terrorist terrorists apartheid dictator dictators stalin tyrant tyrants criminals',
  crowd:
    'thousands hundreds dozens people crowd crowds demonstrators protesters activists students residents streets square outside placards banners',
  deal: 'deal agreement treaty pact accord memorandum contract protocol document documents programme roadmap charter truce ceasefire communique declaration',
  papers:
    'deal deals agreement agreements treaty treaties pact pacts accord accords memorandum memorandums memoranda contract contracts protocol protocols document documents programme roadmap charter truce ceasefire communique declaration',
  ceasefire: 'ceasefire cease-fire truce armistice disengagement',
  people:
    'people coastguards conscripts airmen marines paratroopers gendarmes commandos civilians civilian soldiers soldier troops servicemen men women children demonstrators protesters migrants refugees fighters militants journalist journalists officer police policemen guards crowd speaker crew others residents migrant woman man officers demonstrator protester villagers refugee prisoners detainees prisoner detainee passengers families patients',
  liberties:
    'citizenship freedom freedoms liberty liberties rights vote suffrage autonomy self-rule democracy democratisation pluralism multiparty multi-party elections',
  offices: 'minister ministers premier cabinet government chief chiefs governor governors commander commanders officials',
  'under-pressure':
    'protest protests demonstration demonstrations riot riots unrest strike strikes pressure demands demand outcry uprising revolt petition',
  laws: 'law laws bill decree decrees constitution tax taxes reforms policy policies levy',
  'armed-struggle': 'armed violence struggle insurgency guerrilla rebellion',
  'foreign-eyes': 'inspectors observers monitors peacekeepers investigators rapporteur mediators peacekeeping observer inspector',
  passages:
    'border borders bridge bridges crossing crossings road roads highway port ports airport airspace blockade siege closure frontier strait railway checkpoint checkpoints corridor lane lanes route routes waterway waterways canal rail airports seaport seaports gates gate tunnel tunnels pass passage skies waters entry entries embankment quay terminal terminals',
  'aid-flow': 'aid assistance relief loans loan lending food grants',
  dealings: 'talks negotiations negotiation dialogue contacts consultations',
  visits: 'visit trip summit meeting tour',
  mediating: 'mediation mediating mediator good-offices',
  'helpers-abroad': 'inspectors monitors observers aid-workers agencies investigators rapporteur workers inspector observer',
  peacekeeping: 'peacekeepers peacekeeper peacekeeping',
  secrets: 'intelligence photographs images imagery codes intercepts',
  'court-matters': 'testify testimony trial questioning evidence hearing extradition compensation appear witness witnesses records',
  'media-or-civic':
    'newspaper newspapers paper magazine weekly daily broadcaster broadcasts radio station television channel website press ngo ngos party parties union unions group groups publication printing publishing church mosque',
  gatherings: 'rally rallies march marches demonstration demonstrations protest protests gathering gatherings vigil',
  'human-shield': 'human living',
  lands: 'land lands farm farms farmland homes house houses ranch ranches plantation plantations estate estates orchards',
  fought: 'troops rebels battle attack offensive militants fighters',
  dwellers: 'villages village villagers homes home herders settlers tribesmen farm farms slum slums residents townspeople',
  ousted: 'power office lockdown lockdowns silence hiding retirement',
  'small-arms': 'weapons weapon arms rifles rifle guns gun ammunition',
  barred:
    'barricades barricade city town capital harbour harbor port ports airport terminal embassy ministry university campus refinery depots parliament square',
  elective: 'election elections vote referendum cabinet council conference parliament assembly census',
  'war-word': 'war military naval',
  sums: 'million billion dollars euros pounds francs marks yen',
  onslaught:
    'resume attack attacks offensive assault invasion invade strike strikes war battle shelling bombing fight storm hostilities raid',
  halting: 'end stop halt cease avoid prevent suspend avert peace defend resist withdraw title',
  humans:
    'national publisher publishers manager managers chairman director owner owners musician secretary terrorist terrorists bomber bombers president president-elect lord baron man men woman women child children girl girls boy boys youth youths baby person persons people member members leader leaders deputy chief chiefs minister ministers premier president king prince princess mayor mayors governor councillor councillors lawmaker lawmakers senator politician politicians candidate candidates official officials diplomat diplomats ambassador envoy dissident dissidents activist activists campaigner poet writer writers author editor editors journalist journalists reporter reporters blogger bloggers photographer lawyer lawyers judge judges prosecutor teacher teachers professor professors lecturer student students pupils academic academics scientist scientists doctor doctors nurse nurses engineer engineers priest priests nun nuns monk monks bishop bishops imam cleric clerics missionary missionaries pastor preacher preachers sheikh sheikhs worker workers miner miners farmer farmers peasant peasants fisherman fishermen driver drivers trader traders businessman businessmen businesswoman banker banker settler settlers villager villagers resident residents townspeople citizen citizens civilian civilians tourist tourists pilgrim pilgrims worshipper worshippers passenger passengers hostage hostages prisoner prisoners detainee detainees inmate inmates suspect suspects soldier soldiers officer officers general generals colonel commander commanders sergeant policeman policemen guard guards sailor sailors pilot pilots airman airmen militant militants rebel rebels guerrilla guerrillas insurgent insurgents fighter fighters gunman gunmen militiaman militiamen spy spies agent agents protester protesters demonstrator demonstrators striker strikers supporter supporters opponent opponents critic critics follower followers ally allies aide aides adviser advisers consultant contractor contractors expert experts observer observers monitor monitors peacekeeper peacekeepers inspector inspectors volunteer volunteers refugee refugees migrant migrants nationals foreigner foreigners exile exiles immigrant immigrants unionist unionists founder frontman spokesman spokeswoman relative relatives brother brothers sister son sons daughter wife husband father mother family families bystander bystanders shopkeeper shopkeepers tribesman tribesmen elder elders chieftain warlord bodyguard bodyguards singer actor actress actresses athlete athletes jesuit jesuits archbishop magistrate governors senators congressman councilman attorney prosecutors rancher ranchers technician technicians labourers laborers physician watchman watchmen captain lieutenant major corporal employee employees daughters sisters teenager teenagers brother-in-law nephew niece passer-by passers-by pedestrian pedestrians inhabitants policewoman cadet cadets recruits troops marine marines trade-unionist cameraman broadcaster consul parliamentarian industrialist cattleman cattlemen victim assassin assassins smuggler smugglers trafficker traffickers poacher poachers pirate pirates mercenary mercenaries deserter deserters separatists islamists extremists jihadists jihadis assailants attacker attackers babies captive captives colonels conscripts crewman crewmembers crewmen deputies envoys herder herders infants medic medics motorist mourners paratroopers personnel photographers plotter plotters pows relief ringleader ringleaders schoolgirls servicemen shoppers staff toddler toddlers travellers ranger rangers warden wardens patients patient lorry-driver conscript saboteurs saboteur infiltrators infiltrator ex-policeman ex-minister ex-soldier ex-president bandits bandit financiers financier recruiters recruiter looters loyalists putschists',
  targets:
    'lines pylons pylon towers transmitter powerlines positions position village villages town city base bases camp camps convoy airfield airport hospital school schools kindergarten targets target house houses plant bridge pipeline ship ships helicopter helicopters plane planes jets aircraft drone drones jet tanks depot embassy port border settlement settlements outpost outposts checkpoint fence building buildings headquarters station post posts tanker tankers church churches mosque mosques dam refinery arsenal arsenals market quarter trees vehicle vehicles boat boats vessel vessels launcher launchers battery batteries home homes bunker bunkers trench trenches runway dump site sites tunnel tunnels shaft shafts facility facilities compound compounds stockpile stockpiles barracks silo silos bunkers depots airbase airbases airfields hangar hangars workshop workshops hospitals kindergartens airports ports bridges refineries plants power pipelines terminals terminal oilfield warehouse warehouses factory factories railway railways substation substations dams stronghold strongholds hideout hideouts redoubt column columns convoys checkpoints markets quarters neighbourhood neighbourhoods districts suburb suburbs apartment apartments block blocks clinic clinics bakery mill mills granary granaries grid prison monastery shrine shrines freighter freighters barge barges corvette frigate destroyer submarine cutter landing-ship carrier jetty pier crossing crossings farms crops fields olive orchards infrastructure radar radars howitzer howitzers command centre center garrison stations airstrip airstrips arms cache caches skiff skiffs dinghy dhow dhows ferry gunboat trawler',
  weapons:
    'payload missile missiles rocket rockets shells shell artillery bombs bomb torpedo mortar mortars grenades grenade gas water tear rounds shots tear-gas stun flash-bang pellets bullets canisters',
  munitions:
    'missile missiles rocket rockets shell shells bomb bombs mortar mortars drone drones artillery strike strikes airstrike airstrikes shelling bombardment torpedo grenade grenades shrapnel warhead warheads projectile projectiles gunfire bullet bullets howitzer howitzers salvo barrage rifles guns',
  tech: 'software app apps update satellite satellites phone phones smartphone product products bank investors code ventilators vaccines campaign website model',
  orbit: 'satellite satellites orbit space moon astronauts cosmonauts telescope',
  'heavy-arms':
    'missile missiles rocket rockets launcher launchers battery batteries radar radars gun guns howitzer howitzers artillery torpedo torpedoes shells warhead warheads weapons weapon tanks bombs interceptors thaad s-300 s-400 iskander patriot patriots cannons',
  tested:
    'missile missiles nuclear atomic hydrogen rocket rockets bomb bombs warhead warheads icbm icbms torpedo weapon weapons device hypersonic ballistic projectile projectiles anti-satellite thermonuclear',
  'hospital-alert': 'hospital hospitals airport airports hospitals doctors weather flood customers travellers health',
  craft:
    'jet jets plane planes bomber bombers aircraft fighters frigate frigates submarine submarines destroyer ship ships warship warships helicopter helicopters vessel vessels drone drones carrier fleet f-16s typhoons convoy flotilla warplane warplanes gunboats gunboat cutter cutters corvette corvettes trawler trawlers boat boats fighter interceptor interceptors destroyers battleship minesweeper patrol f-35s f-15s f-18s su-27 su-30 mig-31 gripens rafales eurofighters p-8 awacs tu-95 tu-160 b-52 b-52s spy surveillance reconnaissance armada speedboats speedboat fast-boats',
  martial:
    'military naval navy army air armed artillery tank tanks missile missiles troops live-fire snap war combat amphibious airborne warships defence defense forces battalion brigade brigades paratroopers nuclear strategic marines readiness fleet landing command-staff tactical parachute anti-submarine anti-aircraft air-defence helicopters jets warplanes submarine cyber mobilisation mobilization civil-defence coastal reservists live naval-air artillery-rocket',
  recruits:
    'reservists reserves recruits conscripts volunteers mercenaries militia militiamen fighters reserve veterans cossacks draftees volunteer conscript youths youngsters reservist teenagers auxiliaries',
  withdrawing:
    'withdraw withdrawal withdrew pull pulled withdrawn leave retreat evacuate reduce cut cuts fewer died killed dead drawdown pullout',
  'money-words': 'budget spending expenditure exports sales pay pensions prices tax taxes price cost costs salaries production',
  earthworks:
    'trench trenches bunker bunkers base bases mines outpost outposts fortifications earthworks minefield minefields airstrip airbase wire garrison helipad helipads barracks runway runways airfield airfields silos silo shelters radar fortress fortresses dugouts berms berm moat ditch ditches strongpoint strongpoints redoubts installations hangars tank-traps watchtower watchtowers revetments airbases',
  commercial: 'passenger commercial airliner airline airlines tourist tourists fishing civilian ryanair flight',
  treaty: 'treaty rule rules law laws charter patent memorandum agreement sanctions rights ceasefire',
  presence: 'presence number numbers contingent strength size',
  'people-moves': 'goods capital labour migrants refugees minister president freedom workers people persons visitors tourists grain',
  'at-home': 'virus covid coronavirus blood drug students pupils phone car book product campaign',
  'school-work': 'school pupils spelling reading maths language piano yoga',
  'fire-drill': 'fire school evacuation nuclear-accident breathing yoga fitness',
  'trained-people': 'pilots soldiers recruits cadets conscripts forces officers',
  threatening: 'threaten threatens threatened threatening threat threats prospect fear fears risk danger',
  protesters:
    'mobs critics critic followers foes enemies loyalists backers sympathisers rioters growers depositors peasants gangs squatters shopkeepers traders prisoners inmates detainees people protesters protestors demonstrators demonstrator protester crowd crowds students student women supporters supporter opponents activists activist thousands hundreds tens monks mob youths youth villagers farmers residents citizens marchers rioters mourners pensioners workers unions union opposition dissidents teachers miners nationalists veterans truckers drivers inhabitants locals exiles families dozens fishermen nobody half some young',
  workforce:
    'workers teachers miners dockers pilots nurses doctors drivers unions union staff employees judges lawyers students people railwaymen farmers truckers controllers lecturers porters journalists prisoners',
  ways: 'highways highway motorways avenue avenues boulevard boulevards square convoy convoys road roads motorway highway railway rail port airport bridge bridges crossing traffic route routes street streets track tracks gate entrance entrances roadblocks parliament transport pipeline refinery refineries depots ministry',
  hunger: 'hunger',
  note: 'note notes lodged lodge ambassador ambassadors diplomatic formal official summoned strong stern',
  frontier: 'border frontier fence crossing',
  background: 'after over since following during amid',
  computers:
    'website websites network networks server servers computer computers malware hackers hacker data signals systems database databases email emails banks infrastructure grid software ministries satellite internet accounts utilities utility pipelines power electricity hospital hospitals ministry bank parliament portal portals navigation gps mobile telecom telecoms voter files',
  airspace: 'airspace airspaces waters',
  warrants: 'warrant warrants cardiac',
  'house-arrest': 'house',
  driven:
    'migrants migrant refugees refugee people families family civilians men women asylum-seekers asylum seekers deportees prisoners residents villagers kurds iraqis syrians afghans haitians children foreigners settlers nationals citizens',
  migrants: 'migrants migrant refugees asylum-seekers',
  emergency: 'martial emergency siege war',
  health:
    'health infections vaccination lockdown virus covid covid-19 coronavirus pandemic flood floods weather climate drought quake hurricane smoking smokers masks hospital infections',
  'protest-subject': 'protesters demonstrators activists farmers deal truckers',
  wordy:
    'debate question chapter book account idea bill motion resolution proposal seat seats vote office oath place part train power door doors',
  commerce: 'shop shops factory factories plant plants firm mine mines store restaurant hotel owner school schools market',
  property:
    'tanker tankers ship ships vessel vessels boat boats firm firms company companies assets property properties farms offices office accounts account plane planes cargo equipment documents passports lorries trucks weapons villa yacht yachts funds trawler trawlers freighter freighters barge barges ferry ferries dhow dhows cargoes oil crude shipment shipments consignment consignments grain gold cash money warehouse warehouses barrels wheat uranium coal arms ammunition explosives ship-load aircraft helicopter drone nets catch supertanker supertankers container containers train wagons truck lorry car cars refinery mine mines plant plants bank banks stake stakes shares laptop laptops computers phones files archives',
  'police-drugs': 'drugs cocaine heroin cannabis cigarettes counterfeit',
  media:
    'website websites newspaper newspapers broadcaster broadcasters broadcasts internet radio tv television channel channels outlet outlets media ngo ngos press magazine site facebook twitter telegram youtube instagram agency station bloggers news podcast sites signal whatsapp wikipedia x sms web outlet-websites domain domains vpn vpns networks bulletin newsroom newsrooms transmitters transmitter transmissions',
  'phone-call': 'call interview',
  civic:
    'sect sects cult brotherhood party parties group groups organisation organisations organization organizations church churches union unions foundation charity movement ngo ngos',
  'kept-out':
    'journalists reporters press workers observers monitors lawyers inspectors migrants refugees rescuers volunteers people residents activists deputies lawmakers medics doctors ambulances trucks convoy convoys fishermen boats villagers farmers students voters worshippers pilgrims families',
  vote: 'vote voting election ballot smoking',
  lifted: 'lifted lift eased',
  'trade-words': 'smoking exports imports export import oil gas grain sale sales flights travel plastic',
  livelihood:
    'food water gas electricity power medicine medicines fuel oxygen aid bread diesel petrol heating salaries wages grain flour mail',
  ease: 'lift lifted lifting ease eased easing waive waived relax relaxed relief remove removed end ended suspend suspended',
  tariffs: 'tariff tariffs duties duty quota quotas levies tax ban bans',
  merchandise:
    'goods imports exports import export products wine meat grain chips sales barley coal timber fruit cheese steel shipments shipment cargoes fish fruits vegetables sand cement beef pork soy soybeans pineapples citrus seafood cotton rice mangoes poultry',
  finance:
    'assets account accounts bank banks funds dollar market markets reserves financing swift gold bullion yachts villas property properties',
  expellees:
    'agencies workers observers peacekeepers journalists officials monitors inspectors experts members contractors spies agents correspondent correspondents coordinator spokesman spokeswoman spokesperson representative representatives head chief mission team teams delegates staff personnel peacekeeper commissioner rapporteur officers officer contractor attaches trainers instructors troops soldiers missionaries ngo ngos agency envoy delegation',
  nationals: 'citizens nationals travel',
  'fighting-words': 'fire fighting hostilities attack attacks exercise exercises talks work tax taxes interest rates',
  membership:
    'membership council league committee status bloc programme group organisation assembly rights seat candidacy union exercise drill drills exercises program alliance summit mission club forum partnership privileges pact game games manoeuvres',
  accord: 'treaty accord convention pact agreement treaties accords protocol memorandum inf',
  'left-behind': 'behind without dead wounded killed injured casualties',
  wounded: 'wounded wounding injured injuring killing dead',
  exported: 'wheat grain exports budget spending',
  'dead-bodies': 'body bodies remains fire',
  remains: 'body bodies remains skulls bronzes art artefacts artifacts treasures relics',
  captured: 'prisoner prisoners hostage hostages journalist journalists pilot detainees captives soldiers activist activists sailors crew',
  'accused-list': 'statement video data report',
  'ceasefire-words':
    'ceasefire cease-fire truce armistice fire firing fighting hostilities attacks offensive war operations shelling siege guns',
  'access-words':
    'inspectors observers monitors workers aid convoy convoys access crossing crossings border borders airspace blockade corridor refugees entry inspection journalists reporters ambulances ambulance lorries trucks medics diplomats monitor inspector rescuers relief evacuees civilians pilgrims families fuel lorry medicine supplies',
  'not-let': 'not never no inquiry investigation trial fire embassy talks',
  officials:
    'president minister king leader premier chancellor governor ministers deputies general chief speaker government cabinet emir prince judge mayor envoy ambassador prime',
  troubles: 'violence war fighting hunger poverty conflict bombing famine',
  weathery: 'weather wind sun body voice knee',
  wares:
    'oil gas uranium jets jet submarines submarine drones drone frigates frigate missiles tanks helicopters coal grain wheat meat arms weapons electricity power fuel steel chips rifles ammunition howitzers systems s-400 fertiliser fertilisers fighters fighter corvette corvettes tank tank radars radar howitzer launchers launcher rifle missile aircraft planes plane vessels vessel vaccines vaccine lng diesel crude petrol gasoline potash lithium copper gold timber fish rice maize corn sugar soybeans beef f-16s f-35s rafales rafale gripens eurofighters su-35s s-300 satellites satellite turbines reactors engines locomotives warships warship ships patrol armour vehicles cattle cotton phosphate bauxite cocoa diamonds',
  'goods-banned': 'ban bans banned embargo sanctions sanction halt stop suspend cut',
  intelligence: 'intelligence evidence information data imagery',
  'aid-goods': 'donation aid free gift humanitarian',
  suspects:
    'mastermind bomber bombers hijacker hijackers killer killers terrorist terrorists suspected suspect suspects fugitive fugitives criminal criminals convict convicts accused',
  ventures:
    'plant pipeline missile satellite fighter drone venture company factory railway bridge port project projects centre reactor grid fund bank dam tunnel highway road airport hub base laboratory mine refinery terminal corridor zone hospital university wind solar link line',
  'relations-cut':
    'suspend suspended suspending halt halted end ended ending cut cutting freeze froze stop stopped stopping break sever limit',
  wanted: 'need offer offered call called calls calling urge urged lack',
  shared: 'intelligence evidence information data suspect suspects fugitive',
  investors: 'stock shares stocks futures index investors prices price barrel percent points traders shareholder',
  bound: 'for towards',
  patrols: 'patrol patrols garrison position trenches',
  homeward: 'home homewards',
  'past-wars': 'cold world civil great hybrid',
  'aid-money': 'million billion $ € £ bn assistance aid package plans plan',
  stuff: 'carbon coal wood gas fuel waste oil fossil calories fat energy rubbish market emissions',
  missile:
    'missile missiles rocket rockets shell shells bomb bombs mortar mortars drone drones torpedo grenade grenades warhead warheads projectile projectiles rounds round ordnance salvo salvoes salvos munition munitions airstrike airstrikes bullets bullet katyushas katyusha grads grad kalibr iskander scud scuds mortar-shells flares',
  payload: 'bomb bombs payload payloads missile missiles ordnance munitions barrel explosives grenades',
  'at-sea': 'sea ocean waters orbit space range ranges desert test tests testing exercise exercises drill drills pad moon',
  bombers: 'warplanes warplane jets jet bombers bomber aircraft planes plane helicopters drones',
  downed:
    'plane planes jet jets aircraft airliner helicopter helicopters drone drones missile missiles rocket rockets fighter fighters bomber bombers balloon warplane warplanes mi-8 mi-24 su-25 mig-29 f-16',
  struck:
    'school hospital village town city base camp market house houses building buildings home homes embassy airport port refinery depot plant station checkpoint post headquarters convoy position positions quarter district neighbourhood bridge tanker ship bus church mosque convoy kindergarten block street zone barracks hospitals schools villages towns cities bases camps markets airports ports refineries depots plants stations checkpoints posts convoys districts neighbourhoods neighborhood neighborhoods bridges tankers ships vessel vessels boat boats freighter bulk carrier buses churches mosques kindergartens streets apartment apartments flat flats tower towers blocks bakery compound compounds clinic clinics warehouse warehouses factory factories terminal terminals runway hangar dormitory shelter shelters cafe restaurant hotel university office offices ministry parliament consulate palace farm farms field fields orchard courtyard roof car cars truck trucks vehicle vehicles train queue crowd funeral wedding substation dam grid facility facilities silo silos storage tank tanks outpost outposts trench trenches area areas suburb suburbs settlement settlements territory coast prison jail monastery cathedral stadium square capital residence residences infrastructure gymnasium theatre',
  unconventional: 'chemical biological nuclear hydrogen thermonuclear sarin chlorine mustard nerve atomic novichok',
  suicide: 'suicide bomber bombers himself herself vest',
  'riot-gear': 'tear gas water cannon cannons batons baton rubber pepper truncheons teargas stun flash-bang',
  'media-made': 'novel novels book play opera comic thriller game film movie video documentary photo photograph scene series camera',
  mishap:
    'crash crashed crashing parachute parachutes accident accidentally drowned earthquake quake flood floods storm hurricane typhoon avalanche collision landslide virus disease covid coronavirus pandemic smoking wildfire',
  marked: 'leader leaders scientist general commander commanders chief man men officer officers activists agent militant militants',
  primitive:
    'stone stones rock rocks bottle bottles brick bricks knife knives blade machete machetes spear spears axe axes molotov petrol firebombs clubs cobblestones',
  mob: 'crowd crowds mob protesters demonstrators migrants rioters people thousands hundreds men youths refugees supporters',
  barrier: 'fence fences gate gates barrier barriers barricade barricades wire cordon wall',
  dissent:
    'refugees migrants protest protests protesters demonstration demonstrations demonstrators unrest riot riots uprising rebellion revolt insurrection dissent opposition dissidents dissenters rally crowd crowds activists opponents journalists mutiny strike strikes',
  abducted:
    'people person man men woman women soldier soldiers troops officer officers sailor sailors journalist journalists civilians civilian crew pilot pilots hostages hostage citizens tourists aid-workers workers girls schoolgirls children child monks priests fighters servicemen guards policemen diplomats prisoner prisoners airmen observers villagers students',
  explosive:
    'bomb bombs car-bomb truck-bomb carbomb dynamite explosive explosives grenade grenades landmine landmines mine mines charge charges device devices firebomb firebombs tnt semtex molotov molotovs letter-bomb rocket rockets',
  blast: 'explosion explosions blast blasts detonation detonations dynamite explosives',
  blasted:
    'people person persons civilians soldiers soldier policeman policemen officer officers guards passengers children women men farmer farmers windows window wall walls bus buses truck trucks car cars train trains bank banks branch branches office offices installation installations residence residences home homes house houses consulate consulates embassy embassies shop shops store stores restaurant restaurants hotel hotels church churches mosque mosques temple temples newspaper station stations headquarters barracks building buildings school schools university hospital court ministry parliament palace airport institute club cinema theatre market monument pipeline pylon pylons bridge town city capital village neighbourhood neighborhood vehicle vehicles convoy patrol minibus lorry lorries ambulance tanker checkpoint crowd funeral camp jeep pickup',
  vehicle:
    'car cars truck trucks van bus buses vehicle vehicles lorry motorcycle motorbike minibus taxi tanker boat package parcel letter suitcase briefcase',
  questions: 'question questions complaints letters emails calls insults criticism tweets',
  'attack-nouns': 'attack attacks bombing bombings assault ambush raid shooting explosion responsibility killing kidnapping strike blast',
  labour: 'workers teachers pilots nurses miners unions union wages pay drivers railway staff doctors labour walkout postal dockers',
  ailment:
    'climate heart panic asthma drugs cancer terrorism crime poverty inflation hunger words corruption virus covid coronavirus waste woke christmas terror drug culture',
  trading: 'trade tariff tariffs bidding price currency chip tech subsidy words culture star-wars streaming',
  accused: 'accused denied blamed alleged',
  critics:
    'critics press media opposition lawmakers mps senators newspapers budget commentators reporters journalists deputies campaigners economists',
  border: 'border borders frontier crossing crossings airspace skies frontiers',
  territory:
    'territory district territories region regions peninsula province provinces land districts city cities town towns village villages airspace waters island islands crimea strait port ports plant bank outpost outposts stronghold strongholds airport airfield checkpoint checkpoints crossing crossings junction hill hills hilltop hilltops heights ridge ridges mountain pass mountaintop valley oilfield oilfields reef reefs shoal shoals atoll enclave enclaves exclave pocket swathe swathes swath suburb suburbs neighbourhood neighbourhoods neighborhood neighborhoods hamlet hamlets quarter quarters stretch harbour harbor coast plateau isthmus',
  arrest:
    'persons person developer tycoon tycoons staffers employees aides suspects suspect activists activist journalist journalists protesters demonstrators people men opposition leader opponents dozens hundreds migrants crew candidate candidates politician politicians lawmaker lawmakers minister ministers teacher teachers fisherman fishermen sailor sailors soldier soldiers officer officers official officials diplomat diplomats priest priests bishop bishops critic critics dissident dissidents citizen citizens nationals',
  demand:
    'demand demands proposal proposals claims claim accusation accusations allegation allegations assertion assertions reports report request requests offer offers call calls idea charge charges suggestion suggestions plan plans invitation invitations threats threat resolution warning warnings appeal appeals ultimatum bid overture overtures petition initiative terms',
  ministry: 'ministry mfa',
  plotting: 'plot plots spies spy sabotage interference meddling terrorism espionage network plan plans support conspiracy disinformation',
  compliance:
    'let allow permit respect withdraw abide honour honor comply stop refrain release free cooperate ensure guarantee explain apologise end cease return clarify rein heed fulfil fulfill implement comply reconsider lift abandon reopen',
  'gain-verbs': 'win score qualify cup match',
  punitive:
    'sanctions sanction force strike strikes war retaliation reprisal reprisals tariffs embargo boycott invasion airstrikes action penalties intervention consequences countermeasures attack attacks expulsion expulsions blockade offensive',
  'to-harm':
    'cut strike attack invade close block expel impose sanction punish destroy bomb retaliate withdraw suspend veto boycott halt stop use occupy annex seize',
  friendly:
    'friend friends friendly brother brotherly ally partner historic constructive courageous brave trusted trustworthy reliable exemplary fraternal welcome commendable heroic statesmanlike',
  'joint-aim':
    'trade ties cooperation relations quarrel quarrels dispute disputes border peace friendship partnership together differences talks conflict',
  'market-words': 'lawsuit suit court claim claims insurers bank',
  colonists: 'coach settlers striker club',
  'past-wrongs':
    'past colonial slavery crimes genocide massacre massacres wrongs wounds killing killings raid atrocities deaths suffering occupation',
  'putting-off': 'put postpone delay suspend shelve defer',
  'demand-words': 'urge urged call called demand demanded un mediators',
  'third-party-words': 'mediator mediators envoy bloc union nations',
  eyes: 'eye eyes camera light lights',
  meeting: 'meeting meetings talks summit invitation visit trip negotiations negotiation dialogue conference consultations session',
  violence: 'war attack attacks strike strikes invasion force assault offensive action response consequences retaliation',
  states: 'government state country embassy diplomats officials',
  outward: 'out back home',
  market: 'stock shares stocks futures index oil crude gold yields investors prices barrel percent points shareholders',
  gifts:
    'vehicle vehicles lorries trucks truck buses bus jeeps pickups jet jets fighters helicopter helicopters tank tanks howitzers howitzer gun guns frigate frigates corvette corvettes vessel vessels ship ships cutter cutters submarine submarines aircraft plane planes armour armor batteries battery radar radars shells rounds mortars bullets trainers simulators computers tractors cattle locomotives hovercraft minesweepers minehunters airframes f-16s mig-29s',
  roads:
    'road roads highway highways motorway bridge bridges route routes corridor crossing crossings checkpoint checkpoints railway track rail tracks entrance entrances exits',
  'sea-craft':
    'boat boats ship ships vessel vessels trawler trawlers tug tugs tanker tankers freighter freighters cutter cutters convoy convoys convoy ferry barge barges yacht dhow patrol patrols resupply speedboats gunboats gunboat',
  'war-drill': 'drill drills manoeuvres maneuvers manoeuvre wargames war-games',
  'marching-forces': 'soldiers paratroopers marines servicemen recruits cadets veterans-of-the-army guardsmen',
  'air-craft':
    'plane planes aircraft bomber bombers fighter fighters jet jets helicopter helicopters balloon airliner airliners spy surveillance reconnaissance tu-95 tu-95s su-27 su-30 mig-31 p-8 patrol',
  'relief-carrier':
    'plane planes aircraft flight flights ship ships vessel vessels convoy convoys truck trucks lorries train trains helicopter helicopters ferry',
  relief:
    'aid relief medicine medicines food medical supplies humanitarian tonnes tons tents blankets vaccines rice wheat flour grain oxygen generators rescuers water',
  contracts: 'contract contracts deal deals order orders agreement tender',
  sides: 'side sides rebels fighters militias separatists',
  'onslaught-met':
    'attack attacks assault assaults offensive raid raids incursion incursions invasion advance ambush attempt gunmen militants attackers rebels fighters insurgents militiamen terrorists jihadists drones infiltrators pirates troops soldiers them it',
  'down-words': 'down',
  inquiry: 'inquiry investigation probe',
  soldiery:
    'troops soldiers soldier marines paratroopers peacekeepers battalion brigade regiment contingent police policemen reinforcements',
  strongpoints:
    'palace refinery refineries terminal terminals base bases camp camps barracks headquarters garrison garrisons post posts position positions compound compounds building buildings installations dam hinterland mine mines trench trenches station stations airbase airbases airfield airfields airport airports studio studios ministry ministries dockyard frontline sector sectors area areas facility facilities parliament-building depot depots arsenal arsenals bunker bunkers complex town-hall hall airstrip oilfield oilfields bridge bridges road highway crossroads front-line lines line swath swathes',
  business: 'customers consumers consumer exporters markets growth sales prices percent brand audience audiences voters tourists rates',
  'of-forces': 'troops army military naval soldiers forces air marines peacekeepers navy battalion fighters',
  'up-words': 'up',
  embassies: 'embassy embassies consulate consulates mission',
  bases:
    'base bases camp camps barracks headquarters garrison garrisons outpost outposts post posts position positions airbase airbases airfield installations installation',
  mock: 'mock simulated mock-up dummy',
  fleets: 'boats ships vessels tanks troops soldiers warships trawlers gunboats armour cutters police drones',
  'open-water': 'sea water waters strait river boat boats raft dinghy channel',
  bodies: 'body bodies dead corpses wreck',
  guns: 'guns gun artillery weapons cannons rifles',
  ...DEED_CLASSES,
} as const;
