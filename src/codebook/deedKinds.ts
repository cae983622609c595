import type { EventType } from './eventType.ts';

/**
 * What deeds of one class are told apart by: kinds that exclude one another, each with the words that tell it.
 * 'shoot+down' stands for both words in this order, at most three words apart. Words of several kinds stand under each;
 * what tells no kind ('attack', 'said') stands under none. A row follows the rules of the class: words that one rule takes
 * for one deed are near-synonyms here.
 */
export const DEED_KINDS: Readonly<Record<EventType, Readonly<Record<string, string>>>> = {
  AGREE: {
    signing: 'sign signed signature treaty accord pact deal names+to brokered concluded agreed+on initial',
    offer: 'offer offered propose proposed proposal host willing ready invite',
    truce: 'ceasefire cease-fire truce armistice',
  },
  CONSULT: {
    call: 'phone telephone telephoned phoned call calls call+with rang video videoconference',
    letter: 'letter dossier handed+over wrote message document memorandum',
    meeting:
      'meet met meeting talk talks summit visit visited trip travel travelled flew flown fly arrive arrived host hosted receive received ' +
      'negotiate negotiation session conference delegation welcome greeted',
  },
  SUPPORT: {
    recognition: 'recognise recognised recognize recognition ratify ratified accession join',
    praise: 'praise praised hail hailed welcome welcomed applaud congratulate thanked commend',
  },
  CONCEDE: {
    apology: 'apologise apologised apology regret',
    release: 'release released free freed pardon pardoned amnesty',
    easing: 'ease eased lift lifted relax suspend reopen reopened resume',
    truce: 'ceasefire cease-fire truce',
  },
  COOPERATE: {
    drill: 'exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers war+game',
    trade: 'trade export import buy sell contract invest investment pipeline',
    intelligence: 'intelligence information data share+intelligence',
    extradition: 'extradite extradited extradition hand+over handed+over',
  },
  AID: {
    arms: 'weapon weapons arm arms armed missile missiles ammunition launcher launchers javelin stinger howitzer tank tanks lethal rifle',
    training: 'train trained training teach taught instruct instructors advisers',
    money: 'loan loans money million billion fund funds grant euros dollars financial credit',
    relief: 'food medicine medical blanket blankets tent tents vaccine vaccines shelter sheltered warehouse humanitarian relief',
    refuge: 'admit admitted asylum take+in took+in resettle',
    passage: 'evacuate evacuated airlift flew+home fly+home repatriate repatriated send+home',
  },
  RETREAT: {
    withdrawal:
      'withdraw withdrew withdrawn withdrawal withdrawing pull+out pulled+out pull+back pulled+back leave left return returned to+barracks',
    handover: 'hand+over handed+over cede ceded surrender surrendered return+of give+up gave+up',
    release: 'prisoner prisoners release released free freed exchange exchanged swap',
    truce: 'ceasefire cease-fire truce armistice',
  },
  REQUEST: {
    mediation: 'mediate mediation mediator broker',
    restraint: 'restraint calm de-escalate de-escalation dialogue refrain',
    aid: 'aid help assistance weapons arms money',
  },
  ACCUSE: {
    protest: 'summon summoned protest protested note lodge lodged demarche',
    court: 'court lawsuit sue sued indict indicted prosecutor tribunal charged',
    inquiry: 'investigate investigation inquiry probe',
  },
  REJECT: {
    denial:
      'deny denied denies denial denying dismiss dismissed baseless groundless untrue false fabricated lie lies nonsense brush+aside brushed+aside ' +
      'insist insisted insists no+plan',
    refusal:
      'refuse refused refuses refusal veto vetoed decline declined turn+down turned+down will+not would+not rule+out ruled+out block',
  },
  THREATEN: {
    force: 'attack strike war invade fire missile bomb retaliate military destroy crush',
    economy: 'gas oil sanction sanctions tariff tariffs cut+off embargo price trade pipeline',
  },
  PROTEST: {
    strike: 'walkout walk+out on+strike stoppage',
    crowd: 'rally rallied march marched demonstrate demonstration demonstrators protesters crowd gathered streets',
    hunger: 'hunger+strike',
  },
  SANCTION: {
    measures: 'sanction sanctions sanctioned embargo tariff tariffs freeze frozen blacklist blacklisted asset assets ban banned',
    diplomats: 'expel expelled recall recalled ambassador ambassadors diplomat diplomats embassy ties relations',
    supply: 'gas oil pipeline electricity cut+off supply supplies halt+supply',
  },
  MOBILIZE: {
    presence:
      'station stationed serve serving based stand stands stood mass massed massing build-up buildup build+up camp camped garrison contingent+stay ' +
      'deploy deployed concentrate concentrated amass amassed put+at already+there surround surrounded remain remained guard guarding',
    movement:
      'send sends sent sending order ordered deploy deployed deployment redeploy redeployed fly flying leave leaving go going bound arrive arriving arrived ' +
      'reinforce reinforced reinforcement reinforcements roll rolling drive dispatch dispatched transfer transferred move moved moving way raise raised increase ' +
      'increased double doubled doubling packing enter entered bring brought rotate pull+to draw+up',
    drill: 'exercise exercises drill drills manoeuvre manoeuvres maneuver maneuvers war+game rehearse rehearsed rehearsal',
    alert: 'alert readiness stand+by standby',
    launch: 'test tested launch launched fired missile missiles rocket rockets satellite mock+strike test-fire test-fired',
    display: 'show+of+force dropped+bombs flyover flypast overflight overflew bomber bombers range parade',
    call: 'conscript conscripts conscription reservist reservists mobilise mobilised mobilize mobilized mobilisation draft call+up called+up',
    intrusion: 'airspace intrude intruded intrusion violate violated violation territorial+waters',
  },
  COERCE: {
    captivity:
      'capture captured custody hold held captive prisoner prisoners pilot detain detained arrest arrested jail jailed imprison imprisoned',
    closure:
      'close closed closing closure shut airspace border+shut seal sealed block blocked blockade curfew ban banned suspend suspended',
    expulsion: 'expel expelled deport deported push+back pushed+back turn+back turned+back evict evicted',
    crossing: 'cross crossing attempts storm+fence lure luring flying+in marching herd herded',
    seizure: 'seize seized confiscate confiscated impound impounded tanker',
    crowd: 'cannon tear+gas baton batons disperse dispersed',
    hacking: 'hack hacked hackers cyber cyberattack malware',
  },
  ASSAULT: {
    downing:
      'shoot+down shot+down shooting+down down+plane downed bring+down brought+down lost+jet lost+plane lost+aircraft jet+lost plane+lost aircraft+lost f-16+lost',
    bombing:
      'bomb bombs bombed bombing airstrike airstrikes air-strike air-strikes air+strike air+strikes warplane warplanes payload sortie sorties jets+struck air+raid raid',
    blast: 'suicide car+bomb roadside explosion exploded mine mines ied blast detonate detonated grenade',
    shelling:
      'shell shells shelled shelling artillery mortar mortars howitzer barrage bombard bombarded bombardment rocket rockets firing fire+across exchange+fire',
    missile: 'missile missiles rocket rockets ballistic cruise',
    ground: 'advance advanced storm stormed overrun invade invaded invasion offensive captured seized took+village flag incursion',
    shooting: 'gunman gunmen gunfire sniper snipers rifle shot+dead shooting ambush ambushed',
    crowd: 'cannon tear+gas baton batons',
    stones: 'stone stones pelt pelted',
    beating: 'beat beaten beating punch punched torture tortured stab stabbed rape raped',
    capture: 'kidnap kidnapped abduct abducted hostage hostages',
    annexation: 'annex annexed annexing annexation',
    hacking: 'hack hacked hackers cyber cyberattack malware',
  },
};
