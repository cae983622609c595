import { expect, test } from 'vitest';
import { gatherScored, type LinkColumns, NO_LINKS } from '../../../src/model/linkColumns.ts';
import type { Lookup } from '../../../src/model/lookup.ts';
import type { FoundOrigin } from '../../../src/model/origin.ts';
import type { CopyQuestion, CopyRules } from '../../../src/model/sketch.ts';
import type { EventChange, NumberedMention, NumberedOutline, UserLink } from '../../../src/store/reconciling.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aMention, anAssessment, anEvent, asRead } from '../build.ts';
import { allPages, putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const FIRST = aDocument('Ships left port on that day.', { source: 'Wire', published: '2022-01-05' });
const SECOND = aDocument('Ships came to the bay.', { source: 'Agency', published: '2022-01-03' });
const UNDATED = aDocument('Ships lay there.', { source: 'Post', published: null });
const mentionOf = (document: typeof FIRST, id: string, start = 0) => aMention(document, { id, start });
const BATCH = [
  asRead(FIRST, { mentions: [mentionOf(FIRST, 'm1'), mentionOf(FIRST, 'm2', 5)] }),
  asRead(SECOND, { mentions: [mentionOf(SECOND, 'm3')] }),
  asRead(UNDATED, { mentions: [mentionOf(UNDATED, 'm4')] }),
];

const key = (given: Partial<Lookup> = {}): Lookup => ({
  type: 'MOBILIZE',
  key: 'by POL',
  leads: true,
  wide: false,
  implied: false,
  from: 100,
  to: 101,
  told: 101,
  reach: 40,
  toldApart: 7,
  toldNear: 4,
  ...given,
});

const NO_CHANGE: EventChange = {
  documents: [],
  mentions: [],
  links: NO_LINKS,
  words: [],
  removedEvents: [],
  events: [],
  removedAssessments: [],
  assessments: [],
};
/** Mentions by their ids. */
type Linked = readonly [a: string, b: string, score?: number];
type Said = readonly [a: string, b: string, kind: UserLink['kind']];

/** A change as a test tells it: mentions by their ids, each with what it is looked up by. */
interface Told extends Partial<Omit<EventChange, 'mentions' | 'links' | 'words'>> {
  readonly mentions?: Readonly<Record<string, readonly Lookup[]>>;
  readonly links?: readonly Linked[];
  readonly words?: readonly Said[];
}

const WEIGHT = 3;

async function numbersOf(store: Store): Promise<{ numberOf(id: string): number; idOf(number: number): string }> {
  const all = await store.mentionsOf(ALL);
  return {
    numberOf: (id) => all.find(({ mention }) => mention.id === id)?.number ?? -1,
    idOf: (number) => all.find((one) => one.number === number)?.mention.id ?? '',
  };
}

async function put(store: Store, { mentions = {}, links = [], words = [], ...rest }: Told): Promise<void> {
  const { numberOf } = await numbersOf(store);
  const gathered = gatherScored();
  for (const [a, b, score = 0.7] of links) gathered.add(numberOf(a), numberOf(b), WEIGHT, score);
  await store.putChange({
    ...NO_CHANGE,
    ...rest,
    mentions: Object.entries(mentions).map(([id, keys]) => ({
      number: numberOf(id),
      keys,
      outline: { facts: `${id} facts`, words: `${id} words` },
    })),
    links: gathered.columns(),
    words: words.map(([a, b, kind]) => ({ a: numberOf(a), b: numberOf(b), kind })),
  });
}

/** Links by the ids of their mentions, as they are found. */
async function shownLinks(store: Store, { a, b }: LinkColumns): Promise<readonly string[]> {
  const { idOf } = await numbersOf(store);
  return [...a].map((one, at) => [idOf(one), idOf(b[at] ?? -1)].toSorted().join(' ')).toSorted();
}

const ALL = [FIRST, SECOND, UNDATED].map(({ id }) => id);

const foundFrom = (model: string | null): FoundOrigin => ({
  kind: model === null ? 'own' : 'copy',
  model,
  agency: null,
  sure: 0.75,
  reasons: ['alike'],
});
const keptFrom = (id: string | null): Omit<FoundOrigin, 'model'> => {
  const { model: _model, ...kept } = foundFrom(id);
  return kept;
};

/** What taking in documents, some at a time, asks and writes. */
export function reconcilingContract(newStore: NewStore): void {
  const filled = async (change: Told = {}): Promise<Store> => {
    const store = await newStore();
    await store.add(BATCH);
    await put(store, { documents: ALL, mentions: { m1: [], m2: [], m3: [], m4: [] }, ...change });
    return store;
  };
  const ids = (events: readonly { readonly id: string }[]) => events.map(({ id }) => id).toSorted();
  const mentionIds = (found: readonly NumberedMention[]) => ids(found.map(({ mention }) => mention));

  test('starting anew forgets what was put together, and holds by which version it will be', async () => {
    const store = await newStore();
    await store.add(BATCH);
    expect(await store.reconciler()).toBeNull();
    await putEvents(store, [anEvent('e1', ['m1'])]);
    await store.putTerms([FIRST, SECOND, UNDATED].map(({ id }) => ({ id, day: null, terms: new Map() })));
    expect(await store.unsketchedDocuments(9)).toEqual([]);
    await store.startAnew('7');
    // Texts are compared anew, or no document would have an origin.
    expect((await store.unsketchedDocuments(9)).map(({ id }) => id)).toEqual(ALL);
    expect(await store.reconciler()).toBe('7');
    expect((await store.events({}, { limit: 1 })).total).toBe(0);
    expect(await store.pendingDocuments(9)).toHaveLength(3);
  });

  test('how mentions hold what they tell is told by their class, status and innermost speaker, and with the event that holds them', async () => {
    const store = await filled({ events: [anEvent('e1', ['m1', 'm3']), anEvent('e2', ['m2', 'm4'])] });
    const all = await store.mentionsOf(ALL);
    const found = await store.holdingsOf(all.map(({ number }) => number));
    const ways = all.map(({ mention: { type, status, says } }) => ({
      ...{ type, status },
      says: says.slice(0, 1).map(({ stance }) => ({ stance })),
    }));
    const told = all.map(({ number, mention: { id } }, at) => ({
      ...{ number, isSpoken: false, ...ways[at] },
      event: id === 'm1' || id === 'm3' ? 'e1' : 'e2',
    }));
    expect(found.toSorted((a, b) => a.number - b.number)).toEqual(told.toSorted((a, b) => a.number - b.number));
    expect(await store.howTold(all.map(({ number }) => number))).toEqual(ways);
  });

  test('of an event it is told whether users say anything of a mention of it', async () => {
    const store = await filled({ events: [anEvent('e1', ['m1', 'm3']), anEvent('e2', ['m2', 'm4'])] });
    const all = await store.mentionsOf(ALL);
    const numberOf = (id: string): number => all.find(({ mention }) => mention.id === id)?.number ?? -1;
    await store.putChange({ ...NO_CHANGE, words: [{ a: numberOf('m1'), b: numberOf('m2'), kind: 'different' }] });
    const spokenOf = async (id: string): Promise<readonly boolean[]> =>
      (await store.holdingsOf([numberOf(id)])).map(({ isSpoken }) => isSpoken);
    expect([await spokenOf('m3'), await spokenOf('m4')]).toEqual([[true], [true]]);
    await store.putChange({ ...NO_CHANGE, removedEvents: ['e2'], events: [anEvent('e3', ['m2']), anEvent('e4', ['m4'])] });
    expect([await spokenOf('m2'), await spokenOf('m4')]).toEqual([[true], [false]]);
  });

  test('what is not taken in is pending, the earliest published first', async () => {
    const store = await newStore();
    await store.add(BATCH);
    expect((await store.pendingDocuments(9)).map(({ id }) => id)).toEqual([SECOND.id, FIRST.id, UNDATED.id]);
    expect(await store.pendingDocuments(1)).toEqual([{ id: SECOND.id, mentions: 1 }]);
    await store.putChange({ ...NO_CHANGE, documents: [SECOND.id] });
    expect((await store.pendingDocuments(9)).map(({ id }) => id)).toEqual([FIRST.id, UNDATED.id]);
    expect(mentionIds(await store.mentionsOf([FIRST.id, UNDATED.id]))).toEqual(['m1', 'm2', 'm4']);
    expect((await store.mentionsOf([SECOND.id]))[0]?.mention).toMatchObject({ id: 'm3', outlet: 'Agency', published: '2022-01-03' });
  });

  test('mentions are looked up by class, key and days, a day apart or nearer', async () => {
    const store = await filled({
      mentions: {
        m1: [key({ from: 90, to: 99 })],
        m2: [key({ leads: false }), key({ key: 'to RUS' })],
        m3: [key({ from: 102, to: 110 })],
        m4: [key({ from: -1000, to: 101, wide: true, told: 108 })],
      },
    });
    const idsOf = (outlines: readonly NumberedOutline[]) => ids(outlines.map(({ outline: { facts } }) => ({ id: facts.slice(0, 2) })));
    const found = async (...lookups: Lookup[]) => idsOf((await store.candidates(lookups, [])).outlines);
    expect(await found(key())).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(await found(key({ leads: false }))).toEqual(['m1', 'm3', 'm4']);
    expect(await found(key({ from: 101, to: 101, told: 100 }))).toEqual(['m2', 'm3']);
    expect(await found(key({ type: 'ASSAULT' }), key({ key: 'by RUS' }))).toEqual([]);
    expect(await found(key({ key: 'to RUS' }))).toEqual(['m2']);
    expect(await found(key({ wide: true, told: 110 }))).toEqual(['m4']);
    expect(await found(key({ wide: true, told: 105 }))).toEqual(['m1', 'm2', 'm3', 'm4']);
    expect(await found(key({ told: null }))).toEqual(['m1', 'm2', 'm3']);
    expect(idsOf((await store.candidates([key()], [FIRST.id])).outlines)).toEqual(['m3', 'm4']);
  });

  test('mentions that say no day are looked up among such by when they are told, and all lookups tell whom they meet', async () => {
    const store = await filled({
      mentions: {
        m1: [key({ implied: true, from: 98 }), key({ key: 'to RUS', from: 98, implied: true })],
        m2: [key({ implied: true, told: 96, from: 93, to: 126 })],
        m3: [key({ from: 93, to: 126, told: 96 })],
        m4: [key({ implied: true, told: 97, from: 94, to: 127 })],
      },
    });
    const asked = [key({ implied: true, from: 98 }), key({ key: 'to RUS' }), key({ type: 'ASSAULT' }), key({ from: 98 })];
    const { outlines, met } = await store.candidates(asked, []);
    const named = met.map((places) => [...places].map((place) => outlines[place]?.outline.facts.slice(0, 2)).sort());
    // What is told five days before, and says no day itself, is met only by what says one.
    expect(named).toEqual([['m1', 'm3', 'm4'], ['m1'], [], ['m1', 'm2', 'm3', 'm4']]);
    expect(outlines).toHaveLength(4);
  });

  test('what mentions are compared by is kept beside them, written anew and forgotten with them', async () => {
    const store = await filled({ mentions: { m1: [key()], m3: [key()] } });
    const { numberOf } = await numbersOf(store);
    const [m1, m3] = [numberOf('m1'), numberOf('m3')];
    const keptOf = (id: string) => ({ number: numberOf(id), outline: { facts: `${id} facts`, words: `${id} words` } });
    expect(await store.mentionsWithoutOutline(9)).toEqual([]);
    expect((await store.candidates([key()], [])).outlines).toEqual([keptOf('m1'), keptOf('m3')]);
    const other = { number: m3, outline: { facts: 'other', words: '' } };
    await store.putOutlines([other]);
    expect((await store.candidates([key()], [])).outlines).toEqual([keptOf('m1'), other]);
    await store.putChange({ ...NO_CHANGE, documents: [SECOND.id] });
    expect((await store.candidates([key()], [])).outlines.map(({ number }) => number)).toEqual([m1]);
  });

  test('links and events of mentions are found, but those of some documents', async () => {
    const links: Linked[] = [
      ['m1', 'm3'],
      ['m2', 'm3'],
    ];
    const words: Said[] = [
      ['m3', 'm4', 'same'],
      ['m2', 'm4', 'different'],
    ];
    const events = [anEvent('e1', ['m1', 'm3']), anEvent('e2', ['m2']), anEvent('e4', ['m4'])];
    const store = await filled({ links, words, events });
    const { numberOf, idOf } = await numbersOf(store);
    const numbers = (...of: string[]) => of.map(numberOf);
    expect(await store.takenIn([FIRST.id])).toEqual(numbers('m1', 'm2'));
    expect((await store.partnersOfDocuments([FIRST.id])).map(idOf).toSorted()).toEqual(['m3', 'm4']);
    const held = async (mentions: string[], without: string[]) =>
      (await store.heldWith(numbers(...mentions), without))
        .map(({ event, number, outline }) => `${event} ${idOf(number)} ${outline.facts}`)
        .toSorted();
    expect(await held(['m3', 'm4'], [])).toEqual(['e1 m1 m1 facts', 'e1 m3 m3 facts', 'e4 m4 m4 facts']);
    expect(await held(['m3'], [SECOND.id])).toEqual(['e1 m1 m1 facts']);
    const whole = await store.mentionsNumbered([...numbers('m3', 'm1'), 999]);
    expect(whole.map(({ number, mention }) => `${mention.id} ${idOf(number)} ${mention.outlet}`).toSorted()).toEqual([
      'm1 m1 Wire',
      'm3 m3 Agency',
    ]);
    expect(await shownLinks(store, await store.linksOf(numbers('m3'), []))).toEqual(['m1 m3', 'm2 m3']);
    expect(await shownLinks(store, await store.linksOf(numbers('m1', 'm2', 'm3'), []))).toEqual(['m1 m3', 'm2 m3']);
    expect(await shownLinks(store, await store.linksOf(numbers('m1'), [SECOND.id]))).toEqual([]);
    expect((await store.linksOf(numbers('m1'), [])).weights).toEqual(new Float64Array([WEIGHT]));
    const [m1 = 0, m2 = 0, m3 = 0] = numbers('m1', 'm2', 'm3');
    expect((await store.partnersOf([m3, m1, m2], [])).map((partners) => [...partners].sort())).toEqual([[m1, m2].sort(), [m3], [m3]]);
    expect(await store.partnersOf([m1], [SECOND.id])).toEqual([new Uint32Array()]);
    expect(await shownLinks(store, await store.linksWithin([numbers('m1', 'm3'), numbers('m2')]))).toEqual(['m1 m3']);
    const said = await store.wordsOf([...numbers('m4'), 999]);
    expect(said.map(({ a, b, kind }) => `${idOf(a)} ${idOf(b)} ${kind}`).toSorted()).toEqual(['m2 m4 different', 'm3 m4 same']);
  });

  test("the program's links are shown the least sure first, page after page, and pass by what they came to, document and event", async () => {
    const links: Linked[] = [
      ['m1', 'm3', 0.9],
      ['m3', 'm4', 0.6],
      ['m2', 'm4', 0.6],
      ['m2', 'm3', 0.7],
    ];
    const store = await filled({ links, events: [anEvent('e1', ['m1', 'm3', 'm4']), anEvent('e2', ['m2'])] });
    const shown = async (filter: object, limit = 9) =>
      (await allPages(limit, (page) => store.judgements({ from: 'program', ...filter }, page))).map(
        ({ findings, verdict, score }) => `${findings.join(' ')} ${verdict} ${score}`,
      );
    const all = ['m2 m4 different 0.6', 'm3 m4 same 0.6', 'm2 m3 different 0.7', 'm1 m3 same 0.9'];
    for (const limit of [1, 2, 3, 9]) expect(await shown({}, limit)).toEqual(all);
    for (const limit of [1, 9]) expect(await shown({ verdicts: ['same'] }, limit)).toEqual([all[1], all[3]]);
    for (const limit of [1, 9]) expect(await shown({ event: 'e2' }, limit)).toEqual([all[0], all[2]]);
    expect(await shown({ document: UNDATED.id, event: 'e1' })).toEqual([all[0], all[1]]);
    expect(await shown({ document: SECOND.id, verdicts: ['different'] })).toEqual([all[2]]);
    const total = async (filter: object) => (await store.judgements({ from: 'program', ...filter }, { limit: 1 })).total;
    expect([await total({}), await total({ verdicts: ['same'] }), await total({ event: 'e2' })]).toEqual([4, 2, 2]);
  });

  test('a change takes the place of what its documents were looked up by, linked with and told', async () => {
    const events = [anEvent('e1', ['m1', 'm3']), anEvent('e2', ['m2']), anEvent('e4', ['m4'])];
    const assessments = [anAssessment('RUS', 'UKR', '2022-01-03', ['e1']), anAssessment('RUS', 'POL', '2022-01-03', ['e4'])];
    const links: Linked[] = [
      ['m1', 'm3'],
      ['m3', 'm4'],
    ];
    const store = await filled({ links, events, assessments });
    expect(ids(await store.eventsOf(['m4'], [FIRST.id]))).toEqual(['e1', 'e2', 'e4']);
    expect(ids(await store.eventsOf(['m4', 'm3'], []))).toEqual(['e1', 'e4']);
    expect(ids(await store.eventsNamed(['e4', 'none', 'e1']))).toEqual(['e1', 'e4']);
    const keyOf = (recipient: string) => ({ actor: 'RUS', recipient, week: '2022-01-03' });
    expect(await store.assessmentsOf([keyOf('POL'), keyOf('BLR')])).toEqual([assessments[1]]);
    await put(store, {
      documents: [FIRST.id],
      mentions: { m1: [] },
      links: [['m1', 'm4']],
      removedEvents: ['e1', 'e2'],
      events: [anEvent('e5', ['m1', 'm4'])],
      removedAssessments: [keyOf('UKR')],
      assessments: [anAssessment('RUS', 'POL', '2022-01-03', ['e5'])],
    });
    const all = (await store.mentionsOf(ALL)).map(({ number }) => number);
    expect(await shownLinks(store, await store.linksOf(all, []))).toEqual(['m1 m4', 'm3 m4']);
    expect(ids((await store.events({}, { limit: 9 })).items)).toEqual(['e4', 'e5']);
    expect((await store.assessments({})).map(({ recipient, events: counted }) => [recipient, counted])).toEqual([['POL', ['e5']]]);
  });

  test('an event of which only the sides change is found and drawn as it stands against others now, and counted as before', async () => {
    const store = await filled({ events: [anEvent('e1', ['m1', 'm3']), anEvent('e2', ['m2'])] });
    const before = await store.timeline({}, 'month');
    const disputes = [
      {
        about: 'did it happen',
        sides: [
          { value: 'yes', mentions: ['m1', 'm3'] },
          { value: 'no', mentions: ['m2'] },
        ],
      },
    ];
    const disputed = anEvent('e1', ['m1', 'm3'], { agreement: 'disputed', disputes, planOf: ['e2'] });
    await put(store, { removedEvents: ['e1'], events: [disputed] });
    expect((await store.events({ agreements: ['disputed'] }, { limit: 9 })).items).toEqual([disputed]);
    expect(ids((await store.events({ agreements: ['single'] }, { limit: 9 })).items)).toEqual(['e2']);
    const drawn = (await store.eventBars({}, 9)).map(({ id, agreement, planOf }) => [id, agreement, planOf]);
    expect(drawn).toEqual([
      ['e1', 'disputed', ['e2']],
      ['e2', 'single', []],
    ]);
    expect(await store.timeline({}, 'month')).toEqual(before);
    await put(store, { removedEvents: ['e1'], events: [anEvent('e1', ['m1', 'm3'])] });
    expect((await store.events({ agreements: ['disputed'] }, { limit: 9 })).items).toEqual([]);
    expect((await store.eventBars({}, 9)).map(({ agreement }) => agreement)).toEqual(['single', 'single']);
  });

  test('a change that does not fit is not written at all', async () => {
    const store = await filled({ events: [anEvent('e1', ['m1'])] });
    const broken = { ...NO_CHANGE, documents: [FIRST.id], removedEvents: ['e1'], events: [anEvent('e2', [], { independent: 0 })] };
    await expect(store.putChange(broken)).rejects.toMatchObject({ code: 'record-invalid' });
    expect(ids((await store.events({}, { limit: 9 })).items)).toEqual(['e1']);
    expect(await store.pendingDocuments(9)).toEqual([]);
  });

  test("the last of users' words on two mentions counts, where both show", async () => {
    const store = await filled();
    const say = (verdict: 'same' | 'different' | 'right', findings: string[], minute: number) =>
      store.addJudgement({ verdict, findings, by: 'Ada', reasons: ['seen'], at: `2022-03-01T10:0${minute}:00Z` });
    await say('same', ['m3', 'm1'], 2);
    await say('different', ['m1', 'm3'], 1);
    await say('right', ['m2'], 3);
    await say('different', ['m2', 'm4'], 4);
    const { numberOf } = await numbersOf(store);
    expect(await store.userLinks([SECOND.id])).toEqual([{ a: numberOf('m1'), b: numberOf('m3'), kind: 'same' }]);
    expect(await store.userLinks([FIRST.id])).toHaveLength(2);
    await store.add([asRead(UNDATED, {}, { version: '2' })]);
    expect(await store.userLinks([FIRST.id])).toHaveLength(1);
  });

  const RULES: CopyRules = { newsDays: 2, commonMin: 2, firstMax: 64 };
  const sketched = ({ id, source, published }: typeof FIRST, hashes: readonly number[]) => ({
    id,
    source,
    published,
    sketch: { count: hashes.length, hashes, marks: { figures: ['3000'], quotations: [7], quoted: [], credits: [] } },
  });

  test('a text is asked about with those that have enough in common with it and come before, whichever was there first', async () => {
    const store = await newStore();
    await store.add(BATCH);
    expect((await store.unsketchedDocuments(9)).map(({ id }) => id)).toEqual(ALL);
    const asked: string[] = [];
    const ask = ({ document, earlier }: CopyQuestion): FoundOrigin => {
      asked.push(`${document.source} after ${earlier.map(({ source }) => source).join(', ')}`);
      return foundFrom(earlier[0]?.id ?? null);
    };
    await store.takeInSketches([sketched(FIRST, [1, 2, 3, 2 ** 32 - 1]), sketched(UNDATED, [9])], RULES, ask);
    await store.putChange({ ...NO_CHANGE, documents: ALL });
    expect(asked.splice(0).toSorted()).toEqual(['Post after ', 'Wire after ']);
    await store.takeInSketches([sketched(SECOND, [2, 3])], RULES, ask);
    expect(asked.toSorted()).toEqual(['Agency after ', 'Wire after Agency']);
    expect(await store.unsketchedDocuments(9)).toEqual([]);
    // The origin of what was there before is another one now: its events are to be made anew.
    expect((await store.pendingDocuments(9)).map(({ id }) => id)).toEqual([FIRST.id]);
    expect(await store.originsOf([FIRST.id, SECOND.id])).toEqual([
      { document: FIRST.id, outlet: 'Wire', origin: SECOND.id, originOutlet: 'Agency', found: keptFrom(SECOND.id) },
      { document: SECOND.id, outlet: 'Agency', origin: null, originOutlet: null, found: keptFrom(null) },
    ]);
  });

  test('what an outlet prints day after day finds nothing', async () => {
    const store = await newStore();
    const days = ['2022-01-01', '2022-01-02', '2022-01-03'].map((published) =>
      aDocument(`Of ${published}.`, { source: 'Wire', published }),
    );
    const other = aDocument('Of another.', { source: 'Agency', published: '2022-01-04' });
    await store.add([...days, other].map((document) => asRead(document)));
    const earliest = ({ earlier }: CopyQuestion): FoundOrigin => foundFrom(earlier.map(({ id }) => id).sort()[0] ?? null);
    await store.takeInSketches(
      [...days.slice(0, 2), other].map((document) => sketched(document, [5, 6])),
      RULES,
      earliest,
    );
    const originOf = async () => (await store.originsOf([other.id]))[0]?.origin ?? null;
    expect(await originOf()).not.toBeNull();
    await store.takeInSketches(
      days.slice(2).map((document) => sketched(document, [5, 6])),
      RULES,
      earliest,
    );
    expect(await originOf()).toBeNull();
  });
}
