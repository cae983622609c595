/** Who held a place, and when: ISO days or years, null where it goes on or was so before anything told here. */
export interface Control {
  /** A state's code, or the name of a body that is none: 'Somaliland'. */
  readonly by: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** A place over which states or bodies differ. */
export interface DisputedPlace {
  /** Ids of our gazetteer, states' codes among them, that the row is about. */
  readonly ids: readonly string[];
  readonly claimedBy: readonly string[];
  readonly controlledBy: readonly Control[];
}

/** 'ids | claimed by | held by', with days as 'from..to'; a date we are not sure of is left out. */
const ROWS = `
region:crimea city:sevastopol city:simferopol city:kerch city:feodosia city:yevpatoria city:yalta | UKR RUS | UKR ..2014-03-18; RUS 2014-03-18..
city:donetsk city:horlivka city:debaltseve city:ilovaisk | UKR RUS Donetsk-People's-Republic | UKR ..2014; Donetsk-People's-Republic 2014..2022-09-30; RUS 2022-09-30..
city:luhansk | UKR RUS Luhansk-People's-Republic | UKR ..2014; Luhansk-People's-Republic 2014..2022-09-30; RUS 2022-09-30..
region:donetsk-region region:luhansk-region region:donbas | UKR RUS | UKR ..; RUS 2014..
city:mariupol | UKR RUS | UKR ..2022-05; RUS 2022-05..
city:severodonetsk | UKR RUS | UKR ..2022-06; RUS 2022-06..
city:lysychansk | UKR RUS | UKR ..2022-07; RUS 2022-07..
city:bakhmut | UKR RUS | UKR ..2023-05; RUS 2023-05..
city:avdiivka | UKR RUS | UKR ..2024-02; RUS 2024-02..
city:melitopol city:berdyansk city:enerhodar city:tokmak | UKR RUS | UKR ..2022-03; RUS 2022-03..
city:kherson | UKR RUS | UKR ..2022-03; RUS 2022-03..2022-11-11; UKR 2022-11-11..
city:izium city:kupiansk | UKR | UKR ..2022; RUS 2022..2022-09; UKR 2022-09..
region:kherson-region region:zaporizhzhia-region | UKR RUS | UKR ..; RUS 2022..
site:zaporizhzhia-nuclear-plant | UKR RUS | UKR ..2022-03-04; RUS 2022-03-04..
region:snake-island | UKR | UKR ..2022-02-24; RUS 2022-02-24..2022-06-30; UKR 2022-06-30..
region:abkhazia site:gudauta city:gali site:ochamchire | GEO Abkhazia | Abkhazia 1993..
region:south-ossetia site:tskhinvali | GEO South-Ossetia | South-Ossetia 1992..
site:akhalgori | GEO South-Ossetia | GEO ..2008; South-Ossetia 2008..
region:transnistria city:tiraspol city:bender | MDA Transnistria | Transnistria 1992..
region:nagorno-karabakh city:stepanakert | AZE Nagorno-Karabakh | Nagorno-Karabakh 1994..2023-09; AZE 2023-09..
city:shusha | AZE Nagorno-Karabakh | Nagorno-Karabakh 1992..2020-11; AZE 2020-11..
city:kelbajar city:lachin city:agdam | AZE | ARM 1993..2020; AZE 2020..
region:golan-heights site:majdal-shams | SYR ISR | SYR ..1967-06; ISR 1967-06..
region:west-bank | PSE | JOR ..1967-06; ISR 1967-06..; PSE 1994..
region:gaza city:gaza-city | PSE | ISR 1967-06..2005-09; PSE 2005-09..2007-06; Hamas 2007-06..2023-10
site:east-jerusalem site:temple-mount | PSE ISR | JOR ..1967-06; ISR 1967-06..
region:shebaa-farms | LBN SYR ISR | ISR 1967-06..
region:western-sahara state:ESH city:laayoune city:dakhla | MAR Sahrawi-Republic | MAR 1979..
region:kashmir | IND PAK CHN | IND 1947..; PAK 1947..; CHN 1962..
region:jammu-and-kashmir region:ladakh city:srinagar | IND PAK | IND 1947..
region:azad-kashmir region:gilgit-baltistan city:muzaffarabad | PAK IND | PAK 1947..
region:siachen | IND PAK | IND 1984..
region:aksai-chin | IND CHN | CHN 1962..
region:galwan-valley region:depsang-plains site:demchok | IND CHN | 
region:fiery-cross-reef region:subi-reef | CHN TWN VNM PHL | CHN 1988..
region:whitsun-reef region:sabina-shoal | CHN TWN VNM PHL | 
region:ieodo | KOR CHN | 
site:badme | ERI ETH | 
site:temple-of-preah-vihear | KHM THA | KHM 1962..
region:arunachal-pradesh site:tawang | IND CHN | IND ..
region:doklam | BTN CHN | 
region:kuril-islands region:iturup region:kunashir region:shikotan region:habomai | RUS JPN | RUS 1945..
region:senkaku-islands | JPN CHN TWN | JPN 1972..
region:spratly-islands | CHN TWN VNM PHL MYS BRN | CHN ..; TWN ..; VNM ..; PHL ..; MYS ..
region:paracel-islands region:woody-island | CHN TWN VNM | CHN 1974..
region:scarborough-shoal | CHN TWN PHL | CHN 2012..
region:second-thomas-shoal | CHN TWN VNM PHL | PHL 1999..
region:thitu-island | CHN TWN VNM PHL | PHL ..
region:mischief-reef | CHN TWN VNM PHL | CHN 1995..
region:itu-aba region:pratas-islands | CHN TWN | TWN ..
region:kinmen region:matsu region:penghu state:TWN | TWN CHN | TWN 1949..
region:liancourt-rocks | KOR JPN | KOR ..
region:northern-cyprus city:famagusta site:varosha | CYP Northern-Cyprus | Northern-Cyprus 1974..
state:KOS | KOS SRB | KOS 1999..
region:north-kosovo city:mitrovica | KOS SRB | KOS ..
region:somaliland city:hargeisa city:berbera | SOM Somaliland | Somaliland 1991..
site:las-anod | SOM Somaliland | 
region:abyei | SDN SSD | SDN ..
region:hala-ib-triangle | SDN EGY | EGY ..
site:al-fashaga | SDN ETH | 
region:falkland-islands region:south-georgia | GBR ARG | GBR 1833..1982-04-02; ARG 1982-04-02..1982-06-14; GBR 1982-06-14..
region:gibraltar | GBR ESP | GBR 1704..
region:chagos-islands region:diego-garcia | GBR MUS | GBR ..
region:essequibo | GUY VEN | GUY ..
region:abu-musa region:greater-tunb region:lesser-tunb | IRN ARE | IRN 1971-11-30..
region:perejil-island | ESP MAR | 
region:imia | GRC TUR | 
`;

const words = (text: string | undefined): readonly string[] => (text ?? '').split(' ').filter((word) => word !== '');
const plain = (name: string): string =>
  /^[A-Z]{3}$/u.test(name) ? name : name.replaceAll('-', ' ').replace('Nagorno Karabakh', 'Nagorno-Karabakh');

function controlOf(text: string): Control {
  const [by = '', span = '..'] = text.trim().split(' ');
  const [from = '', to = ''] = span.split('..');
  return { by: plain(by), from: from === '' ? null : from, to: to === '' ? null : to };
}

/** Places that are claimed by more than one side, or held by another than claims them. */
export const DISPUTED_PLACES: readonly DisputedPlace[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [ids, claims, controls = ''] = row.split('|');
    return {
      ids: words(ids),
      claimedBy: words(claims).map(plain),
      controlledBy: controls
        .split(';')
        .filter((one) => one.trim() !== '')
        .map(controlOf),
    };
  });

const BY_ID: ReadonlyMap<string, DisputedPlace> = new Map(DISPUTED_PLACES.flatMap((place) => place.ids.map((id) => [id, place])));

/** What is disputed about a place of the gazetteer, or null. */
export const disputeOf = (id: string): DisputedPlace | null => BY_ID.get(id) ?? null;

/** The states that claim a place; [] where nobody differs over it. */
export const claimantsOf = (id: string): readonly string[] => (disputeOf(id)?.claimedBy ?? []).filter((one) => /^[A-Z]{3}$/u.test(one));

/** Whether more than one state claims a place, or none: who holds it against its only claimant does not make it his. */
export const isContested = (id: string): boolean => disputeOf(id) !== null && claimantsOf(id).length !== 1;

/** Who held a disputed place on an ISO day, as far as the rows are sure: a year or month counts as a whole. */
export const heldOn = ({ controlledBy }: DisputedPlace, day: string): readonly string[] =>
  controlledBy
    .filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to || day.startsWith(to)))
    .map(({ by }) => by);
