import { expect, test } from 'vitest';
import type { Event } from '../../src/model/event.ts';
import type { Mention } from '../../src/model/mention.ts';
import type { Told } from '../../src/model/told.ts';
import { reconcile } from '../../src/reconcile/reconcile.ts';
import { city, country, day, party, speaker, tell } from './tell.ts';

const NO_COPIES = new Map<string, string>();
const WARSAW = city('Warsaw', 'POL', 52.23, 21.01);
const RADOM = city('Radom', 'POL', 51.4, 21.15);
const GDANSK = city('Gdańsk', 'POL', 54.35, 18.65);

const eventsOf = (mentions: readonly Told<Mention>[], copies = NO_COPIES): readonly Event[] => reconcile(mentions, copies).value;

/** Whether two tellings, otherwise alike, are one event when they differ so. */
const isOne = (a: Partial<Told<Mention>>, b: Partial<Told<Mention>>): boolean => eventsOf([tell(a), tell(b)]).length === 1;

test('no mentions make no events and no notices', () => {
  expect(reconcile([], NO_COPIES)).toEqual({ value: [], notices: [] });
});

test('two outlets that tell the same deed make one event', () => {
  const [a, b] = [tell({ outlet: 'Zenith Wire' }), tell({ outlet: 'Amber Post', published: '2021-11-11' })];
  const [event, ...rest] = eventsOf([b, a]);
  expect(rest).toEqual([]);
  expect(event).toMatchObject({
    type: 'MOBILIZE',
    status: 'actual',
    mentions: [a.id, b.id],
    sources: ['Amber Post', 'Zenith Wire'],
    independent: 2,
    agreement: 'agreed',
    disputes: [],
    first_reported: '2021-11-10',
    when: { start: '2021-11-10', end: '2021-11-10', basis: 'stated' },
  });
});

test('classes are kept apart', () => expect(isOne({}, { type: 'AID' })).toBe(false));

test('without an actor in common nothing is one event, and nobody in particular is no actor in common', () => {
  expect(isOne({}, { actors: [party('LTU')] })).toBe(false);
  expect(isOne({ actors: [party('')] }, { actors: [party('')] })).toBe(false);
});

test('the organs of a state act as one; its people and rebels do not act for it', () => {
  expect(isOne({ actors: [party('POL/GOV')] }, { actors: [party('POL/MIL')] })).toBe(true);
  expect(isOne({ actors: [party('POL')] }, { actors: [party('POL/CVL')] })).toBe(true);
  expect(isOne({ actors: [party('POL/MIL')] }, { actors: [party('POL/CVL')] })).toBe(false);
});

test('an unnamed sector does not tie the army to the crowd', () => {
  const sectors = ['POL/MIL', 'POL', 'POL/CVL'].map((actor) => tell({ actors: [party(actor)] }));
  expect(eventsOf(sectors)).toHaveLength(2);
});

test('recipients must not contradict; a missing one contradicts nothing', () => {
  expect(isOne({}, { recipients: [party('RUS')] })).toBe(false);
  expect(isOne({ where: [WARSAW] }, { where: [WARSAW], recipients: [] })).toBe(true);
});

test('what two do together has no direction', () => {
  const meeting = { type: 'CONSULT', actors: [party('CHN')], recipients: [party('RUS')] } as const;
  expect(isOne(meeting, { type: 'CONSULT', actors: [party('RUS')], recipients: [party('CHN')] })).toBe(true);
  expect(isOne(meeting, { type: 'CONSULT', actors: [party('RUS'), party('IND')], recipients: [] })).toBe(false);
});

test('places agree near one another or inside a country, and contradict otherwise', () => {
  expect(isOne({ where: [WARSAW] }, { where: [RADOM] })).toBe(true);
  expect(isOne({ where: [WARSAW] }, { where: [country('POL')] })).toBe(true);
  expect(isOne({ where: [WARSAW] }, { where: [GDANSK] })).toBe(false);
  expect(isOne({ where: [country('POL')] }, { where: [country('LTU')] })).toBe(false);
});

test('a country does not tie two of its cities together', () => {
  const told = [[WARSAW], [country('POL')], [GDANSK]].map((where) => tell({ where }));
  expect(eventsOf(told).every((event) => !(event.where.includes(WARSAW) && event.where.includes(GDANSK)))).toBe(true);
});

test('a telling that names all places holds together those that name one each', () => {
  const told = [[country('POL'), country('LTU')], [country('POL')], [country('LTU')]].map((where) => tell({ where }));
  const [event, ...rest] = eventsOf(told);
  expect(rest).toEqual([]);
  expect(event?.where.map(({ id }) => id)).toEqual(['state:LTU', 'state:POL']);
});

test('days may differ by one and not by three', () => {
  const near = { where: [WARSAW], published: '2021-11-20' };
  expect(isOne({ ...near, when: day('2021-11-10') }, { ...near, when: day('2021-11-11') })).toBe(true);
  expect(isOne({ ...near, when: day('2021-11-10') }, { ...near, when: day('2021-11-13') })).toBe(false);
});

test('tellings without a day are placed by their publication and never chain across weeks', () => {
  const daily = Array.from({ length: 28 }, (_, i) =>
    tell({ when: null, where: [WARSAW], published: `2021-11-${String(i + 1).padStart(2, '0')}` }),
  );
  const spans = eventsOf(daily).map(({ mentions }) => mentions.length);
  expect(Math.max(...spans)).toBeLessThanOrEqual(5);
  expect(spans.reduce((a, b) => a + b)).toBe(28);
  expect(eventsOf(daily).every(({ when }) => when === null)).toBe(true);
});

test('a publication day and an actor are not enough', () => {
  expect(isOne({ when: null, recipients: [] }, { when: null, recipients: [] })).toBe(false);
});

test('mentions without any date stay in their document, and a notice says so', () => {
  const undated = { when: null, published: null, where: [WARSAW] };
  expect(isOne(undated, undated)).toBe(false);
  expect(isOne({ ...undated, document: 'd' }, { ...undated, document: 'd', start: 90 })).toBe(true);
  const { notices } = reconcile([tell(undated)], NO_COPIES);
  expect(notices.map(({ code }) => code)).toEqual(['mentions-undated']);
});

test('one document takes its event up again in other words, but says several things to one address', () => {
  const here = { document: 'd', when: null };
  expect(isOne({ ...here }, { ...here, start: 80, quote: 'the reinforcement' })).toBe(true);
  const speech = { ...here, type: 'ACCUSE' } as const;
  expect(isOne({ ...speech, quote: 'called the drill reckless' }, { ...speech, start: 80, quote: 'blamed Minsk for the smuggling' })).toBe(
    false,
  );
  expect(isOne({ ...speech, quote: 'called the drill reckless' }, { ...speech, start: 80, quote: 'a reckless step, he repeated' })).toBe(
    true,
  );
});

test('a plan is not its execution', () => {
  expect(isOne({}, { status: 'planned' })).toBe(false);
  expect(isOne({}, { status: 'possible' })).toBe(false);
  expect(eventsOf([tell(), tell({ status: 'planned' })]).flatMap(({ disputes }) => disputes)).toEqual([]);
  const [event] = eventsOf([tell({ status: 'planned' }), tell({ status: 'possible' }), tell({ status: 'planned' })]);
  expect(event?.status).toBe('planned');
});

test('what is only alleged is possible; one telling that states it makes it actual', () => {
  const accused = tell({ says: [speaker('BLR', 'accuses')] });
  expect(eventsOf([accused])[0]?.status).toBe('possible');
  expect(eventsOf([accused, tell()])[0]?.status).toBe('actual');
});

test('a denial is an event of its own and a dispute on both', () => {
  const told = tell({ outlet: 'Zenith Wire' });
  const denied = tell({ outlet: 'Amber Post', status: 'negated', says: [speaker('BLR', 'denies')] });
  const events = eventsOf([told, denied]);
  const disputes = [
    {
      about: 'did it happen',
      sides: [
        { value: 'yes', mentions: [told.id] },
        { value: 'no', mentions: [denied.id] },
      ],
    },
  ];
  expect(events.map(({ status, agreement }) => [status, agreement]).sort()).toEqual([
    ['actual', 'disputed'],
    ['negated', 'disputed'],
  ]);
  expect(events.map((event) => event.disputes)).toEqual([disputes, disputes]);
});

test('what a speaker denies is denied, though the clause tells it as done', () => {
  expect(eventsOf([tell({ says: [speaker('BLR', 'denies')] })])[0]?.status).toBe('negated');
});

test('nobody disputes with himself', () => {
  const says = [speaker('POL', 'states')];
  expect(eventsOf([tell({ says }), tell({ says, status: 'negated' })]).flatMap(({ disputes }) => disputes)).toEqual([]);
});

test('a denial of something else between the same two is no dispute', () => {
  const events = eventsOf([tell({ when: null }), tell({ when: null, status: 'negated', quote: 'no drones were flown' })]);
  expect(events.map(({ disputes }) => disputes)).toEqual([[], []]);
});

test('a denied plan is a dispute about what will be', () => {
  const events = eventsOf([tell({ status: 'possible', when: null }), tell({ status: 'negated', when: null })]);
  expect(events.flatMap(({ disputes }) => disputes.map(({ about }) => about))).toEqual(['will it happen', 'will it happen']);
});

test('days that contradict are kept side by side', () => {
  const [a, b] = [tell({ where: [WARSAW] }), tell({ where: [WARSAW], when: day('2021-11-11') })];
  expect(eventsOf([a, b])[0]).toMatchObject({
    agreement: 'disputed',
    disputes: [
      {
        about: 'when',
        sides: [
          { value: '2021-11-10', mentions: [a.id] },
          { value: '2021-11-11', mentions: [b.id] },
        ],
      },
    ],
  });
});

test('one outlet that moves its day has corrected itself', () => {
  const here = { where: [WARSAW], outlet: 'Zenith Wire' };
  const [event, ...rest] = eventsOf([tell(here), tell({ ...here, when: day('2021-11-11') })]);
  expect(rest).toEqual([]);
  expect(event?.disputes).toEqual([]);
});

test('one text that gives two days tells of two events', () => {
  const here = { where: [WARSAW], document: 'd' };
  expect(isOne(here, { ...here, start: 80, when: day('2021-11-11') })).toBe(false);
  expect(isOne(here, { ...here, start: 80, when: null })).toBe(true);
});

test("the event's days are what the tellings have in common", () => {
  const where = [WARSAW];
  const [event] = eventsOf([tell({ where, when: day('2021-11-08/2021-11-10') }), tell({ where, when: day('2021-11-09/2021-11-11') })]);
  expect(event?.when).toMatchObject({ start: '2021-11-09', end: '2021-11-10', basis: 'implied' });
});

test('a copy counts with its origin, and an outlet once', () => {
  const [origin, copy] = [tell({ outlet: 'Zenith Wire', document: 'a' }), tell({ outlet: 'Cove Courier', document: 'b' })];
  const copies = new Map([['b', 'a']]);
  expect(eventsOf([origin, copy], copies)[0]).toMatchObject({
    sources: ['Cove Courier', 'Zenith Wire'],
    independent: 1,
    agreement: 'single',
  });
  const second = tell({ outlet: 'Zenith Wire', document: 'c' });
  expect(eventsOf([origin, copy, second], copies)[0]).toMatchObject({ independent: 1 });
  expect(eventsOf([origin, copy, tell({ document: 'd' })], copies)[0]).toMatchObject({ independent: 2, agreement: 'agreed' });
});

test('parties are listed once, sorted, under the name used most', () => {
  const named = (name: string): Told<Mention> => tell({ actors: [{ ...party('POL/MIL'), name }, party('LTU')] });
  const [event] = eventsOf([named('Polish army'), named('Poland'), named('Polish army')]);
  expect(event?.actors).toEqual([
    { code: 'LTU', sector: null, name: 'LTU' },
    { code: 'POL', sector: 'MIL', name: 'Polish army' },
  ]);
});

test('the mode is the most common one that is given', () => {
  const modes = ['troops', null, 'troops', 'weapons', null, null] as const;
  const [event] = eventsOf(modes.map((mode) => tell({ mode, where: [WARSAW] })));
  expect(event?.mode).toBe('troops');
});

test('a plan and its execution are two events that know one another; what was merely feared is no plan', () => {
  const [plan, deed] = [tell({ status: 'planned' }), tell({ published: '2021-11-11' })];
  const events = eventsOf([plan, deed]);
  const [first, second] = [events.find(({ status }) => status === 'planned'), events.find(({ status }) => status === 'actual')];
  expect(first?.planOf).toEqual([second?.id]);
  expect(second?.cameOf).toEqual([first?.id]);
  expect(first?.cameOf).toBeUndefined();
  expect(eventsOf([tell({ status: 'possible' }), tell()]).flatMap(({ planOf, cameOf }) => [...(planOf ?? []), ...(cameOf ?? [])])).toEqual(
    [],
  );
});

test('an attack that most tellings only suppose is possible, though none of them says so', () => {
  const telling = (before: string, quote: string) => {
    const text = `${before} ${quote} of the frontier town.`;
    const start = before.length + 1;
    return tell({
      type: 'ASSAULT',
      quote,
      start,
      end: start + quote.length,
      sentence: { start: 0, end: text.length, text },
      where: [WARSAW],
    });
  };
  const supposed = ['It will close the pipe in the event of an', 'Poland would answer in case of an'].map((before) =>
    telling(before, 'invasion'),
  );
  const told = ['It was woken by the', 'Nobody was hurt by the', 'The mayor fled from the'].map((before) => telling(before, 'invasion'));
  expect(eventsOf([...supposed, ...told.slice(0, 1)])).toMatchObject([{ status: 'possible' }]);
  expect(eventsOf([...supposed, ...told])).toMatchObject([{ status: 'actual' }]);
});

test('what was shelled was not shot down', () => {
  const assault = { type: 'ASSAULT', where: [WARSAW] } as const;
  expect(isOne({ ...assault, quote: 'shelled the depot' }, { ...assault, quote: 'a barrage hit the depot' })).toBe(true);
  expect(isOne({ ...assault, quote: 'shelled the depot' }, { ...assault, quote: 'shot a helicopter down at the depot' })).toBe(false);
  const tellings = ['shelled the depot', 'nine died at the depot', 'shot a helicopter down at the depot'].map((quote) =>
    tell({ ...assault, quote }),
  );
  expect(eventsOf(tellings)).toHaveLength(2);
});

test('what both do to one another is not what one does to the other', () => {
  const both = [party('POL'), party('BLR')];
  expect(isOne({ type: 'ASSAULT' }, { type: 'ASSAULT', actors: both, recipients: both })).toBe(false);
});

test('a member may have acted in the name of its alliance; two members are two', () => {
  const allied = (code: string): Partial<Told<Mention>> => ({ actors: [party(code)], where: [WARSAW] });
  expect(isOne(allied('NATO'), allied('DNK'))).toBe(true);
  expect(isOne(allied('ESP'), allied('DNK'))).toBe(false);
  expect(isOne(allied('NATO'), allied('UKR'))).toBe(false);
  expect(eventsOf([tell(allied('ESP')), tell(allied('NATO')), tell(allied('DNK'))])).toHaveLength(2);
});

test('who is not named may be who is; two deeds of nobody in particular need one spot', () => {
  expect(isOne({ where: [WARSAW] }, { where: [WARSAW], actors: [] })).toBe(true);
  expect(isOne({ where: [WARSAW], actors: [] }, { where: [WARSAW], actors: [] })).toBe(true);
  expect(isOne({ where: [country('POL')], actors: [] }, { where: [country('POL')], actors: [] })).toBe(false);
});

test('one sentence in two papers is one telling, though it gives neither day nor place nor recipient', () => {
  const text = 'Poland moved its reserve brigade and two engineer companies out of their winter barracks before dawn.';
  const bare = { when: null, recipients: [], sentence: { start: 0, end: text.length, text }, quote: 'moved its reserve brigade' };
  expect(isOne(bare, { ...bare, published: '2021-11-11' })).toBe(true);
  const other = 'Poland moved its anthem to the end of the ceremony, after speeches on history and a prayer.';
  expect(isOne(bare, { ...bare, sentence: { start: 0, end: other.length, text: other }, quote: 'moved its anthem' })).toBe(false);
});

test('denials of one thing are one, in whatever words; of two things they are two', () => {
  const deny = (text: string): Partial<Told<Mention>> => ({
    type: 'REJECT',
    quote: 'Belarus denied',
    sentence: { start: 0, end: text.length, text },
    actors: [party('BLR')],
    recipients: [],
    when: null,
  });
  const invasion = deny('Belarus denied that it wanted to invade.');
  expect(isOne(invasion, deny('Belarus denied talk of an offensive.'))).toBe(true);
  expect(isOne(invasion, deny('Belarus denied that it had hacked ministries.'))).toBe(false);
});

test('a telling that shares a little with each of two groups makes them no one', () => {
  const said = (words: string, at: string): Partial<Told<Mention>> => ({ quote: words, when: null, published: at, recipients: [] });
  const north = Array.from({ length: 5 }, () => tell({ ...said('sent tank crews north', '2021-11-10'), where: [GDANSK] }));
  const south = Array.from({ length: 5 }, () => tell({ ...said('raised engineer units', '2021-11-10'), where: [country('POL')] }));
  const between = tell({ ...said('sent tank crews and raised engineer units', '2021-11-10'), where: [country('POL')] });
  expect(
    eventsOf([...north, ...south, between])
      .map(({ mentions }) => mentions.length)
      .sort(),
  ).toEqual([5, 6]);
});
