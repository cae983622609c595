/** Classes of words that rules ask for in the rest of a clause. Words as written, lower case. */
const CLASSES = {
  forces:
    'troops troop soldiers soldier army forces force military personnel servicemen servicewomen service-members members paratroopers paratrooper marines battalion battalions brigade brigades division divisions regiment squadron contingent units unit fighters jets jet warplanes warplane bombers aircraft fleet warships warship ships ship frigate frigates destroyer destroyers submarine submarines tanks tank armour artillery missiles missile launchers helicopters helicopter reservists conscripts battlegroup battlegroups instructors sappers engineers weapons weaponry guns drones drone peacekeepers guards police policemen hardware equipment specialists vessels f-15s f-16s combat reinforcements infantry reserves carrier spearhead',
  military:
    'troops soldiers soldier army forces military personnel servicemen paratroopers marines battalion battalions brigade brigades jets warplanes warships warship frigate destroyer submarine tanks artillery missiles helicopters reservists battlegroups weapons drill drills exercise exercises border alert readiness combat presence',
  drills: 'exercise exercises drill drills manoeuvres maneuvers manoeuvre wargames war-games training',
  jointly: 'joint jointly together allied bilateral multinational',
  talks:
    'talks talk meeting meetings negotiations negotiation consultations discussions summit conversation call phone visit dialogue conference session',
  phone: 'phone telephone call video',
  anonymity: 'anonymity named identified quoted anonymous',
  alert: 'alert readiness standby notice footing',
  envoy: 'envoys envoy director delegation mediator negotiator negotiators emissary representative',
  aid: 'aid assistance weapons weaponry arms ammunition missiles javelin javelins stinger stingers nlaw nlaws launchers equipment supplies help money loan loans funds credit grant grants grenades rifles systems drones helmets medicine medicines food relief shelter euros dollars pounds million billion support training hospital launcher anti-tank vaccines boats',
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
  claim:
    'claim claims accusation accusations allegation allegations assertion assertions report reports charge charges suggestion suggestions account version',
  reticence:
    'provide comment comments say elaborate answer specify identify name discuss disclose speculate confirm respond details interview',
  ban: 'ban bans embargo resolution resolutions order orders ruling curfew law laws sanctions blockade injunction',
  measure:
    'resolution resolutions statement bid accession membership deal sale agreement motion bill candidacy appointment proposal proposals plan package enlargement talks declaration',
  retaliation:
    'retaliate retaliation revenge vengeance avenge reprisal reprisals punish punishment crush annihilate destroy defeat fight strike smash obliterate wipe counterattack consequences response hit attack',
  favour:
    'guarantee guarantees assurances assurance answer answers apology help weapons arms aid loan loans money support protection backing asylum membership compensation concessions permission approval information clarification explanation meeting talks mediation membership credit vaccines gas fuel grain ceasefire withdrawal sanctions vote',
  shots: 'shot shots',
  goods: 'jets tanks vaccines doses barrels tonnes drones missiles copies helicopters ships submarines systems rifles',
  press: 'journalists journalist reporters reporter press media interview interviewer broadcaster newspaper',
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
    'offer offers proposal proposals plan plans invitation invitations bid deal terms initiative request requests membership agreement accord treaty',
  resistance: 'stop resist oppose fight prevent block never retake root',
  peaceful:
    'talk talks negotiate negotiations negotiation dialogue mediate mediation meet meeting summit discuss discussions help cooperate cooperation work peace ceasefire truce host facilitate support compromise engage resume continue consultations treaty pact agreement deal reconciliation solution conference partnership',
  firm: 'firm company companies union bank retailer shareholders carmaker investors airline',
  restriction:
    'sanctions sanction embargo measures restrictions penalties ban bans tariffs tariff curfew blockade siege emergency duties quarantine moratorium quotas quota lockdown boycott controls',
  breach: 'violation violations breach breaches violated broke',
  freedom:
    'opposition rally rallies protest protests party parties observers inspectors monitors internet newspapers newspaper campaign freedom freedoms rights vote elections demonstrations exiles',
  migrants: 'migrants migrant refugees refugee asylum-seekers seekers boats boat',
  stance:
    'policy policies stance decision decisions statement statements remark remarks comment comments speech law bill proposal proposals position handling record approach ruling move',
  arms: 'rocket rockets missile missiles shells bomb bombs drone drones gunmen artillery airstrike airstrikes grenades',
  wrong:
    'hack hacks hacking cyberattack cyberattacks attack attacks blast explosion explosions poisoning killing killings murder murders shelling sabotage arson interference disinformation abuses crimes massacre abduction breach intrusion raid strike strikes plot bombing bombings assassination incident outage',
  villain:
    'nazi nazis hitler fascist fascists fascism nazism terrorist terrorists apartheid dictator dictators stalin tyrant tyrants criminals',
  crowd:
    'thousands hundreds dozens people crowd crowds demonstrators protesters activists students residents streets square outside placards banners',
  deal: 'deal agreement treaty pact accord memorandum contract protocol document documents truce ceasefire communique declaration',
  ceasefire: 'ceasefire cease-fire truce armistice disengagement',
  people:
    'people civilians civilian soldiers soldier troops servicemen men women children demonstrators protesters migrants refugees fighters militants journalist journalists officer police policemen guards crowd speaker crew others residents migrant woman man',
  targets:
    'positions position village villages town city base bases camp camps convoy airfield airport hospital school schools kindergarten targets target house houses plant bridge pipeline ship ships helicopter helicopters plane planes jets aircraft drone drones jet tanks depot embassy port border settlement settlements outpost checkpoint fence building buildings headquarters station post posts',
  weapons:
    'payload missile missiles rocket rockets shells shell artillery bombs bomb torpedo mortar mortars grenades grenade gas water tear rounds shots',
  border: 'border borders frontier crossing crossings airspace',
  territory:
    'territory district territories region peninsula province land districts city town village airspace waters island crimea strait port plant bank',
  arrest:
    'suspects suspect activists activist journalist journalists protesters demonstrators people men opposition leader opponents dozens hundreds migrants crew',
  demand:
    'demand demands proposal proposals claims claim accusation accusations allegation allegations assertion assertions reports report request requests offer offers call calls idea charge charges suggestion suggestions plan plans invitation invitations threats threat resolution warning warnings appeal appeals ultimatum bid overture overtures petition initiative terms',
  meeting: 'meeting meetings talks summit invitation visit trip negotiations negotiation dialogue conference consultations session',
  violence: 'war attack attacks strike strikes invasion force assault offensive action response consequences retaliation',
  states: 'government state country embassy diplomats officials',
  outward: 'out back home',
  sport:
    'footballers footballer squad cricketers cricketer athletes athlete championship championships tournament playoff playoffs medal medals midfielder striker goalkeeper keeper football cricket hockey tennis rugby referee stadium cyclist',
  game: 'half wing players player club clubs match matches game games league cup goal goals title team teams season coach final semi-final fans score scored defender runner race win won beat',
  market: 'stock shares stocks futures index oil crude gold yields investors prices barrel percent points',
} as const;

export type WordClass = keyof typeof CLASSES;

const SETS: ReadonlyMap<WordClass, ReadonlySet<string>> = new Map(
  (Object.entries(CLASSES) as [WordClass, string][]).map(([name, list]) => [name, new Set(list.split(' '))]),
);

/** Whether a lower-cased word is of a class; a compound counts by its last part ('anti-tank' is not 'tank'). */
export const isOfClass = (name: WordClass, word: string): boolean => SETS.get(name)?.has(word) ?? false;
