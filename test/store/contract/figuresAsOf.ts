import { expect, test } from 'vitest';
import type { Place } from '../../../src/model/place.ts';
import type { When } from '../../../src/model/when.ts';
import type { FiguresAsOf, FiguresTold } from '../../../src/store/figures.ts';
import type { Filter } from '../../../src/store/filter.ts';
import type { Store } from '../../../src/store/store.ts';
import { aDocument, aFigure, anActor, aSpeaker, asRead } from '../build.ts';
import type { NewStore } from '../contract.ts';

const port: Place = { name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'city:port', text: 'Port' };
const bay: Place = { name: 'Bay', country: null, lat: 55, lon: 19, kind: 'water', id: 'sea:bay', text: 'the bay' };
const on = (start: string | null, end: string | null): When => ({ start, end, text: 'then', basis: 'stated', from: null });

let written = 0;

/** A document of one figure. */
function told(published: string | null, low: number, given: Parameters<typeof aFigure>[1] = {}, outlet = 'Wire') {
  const document = aDocument(`${low} ships lay there, report ${written++}.`, { source: outlet, published });
  return asRead(document, { figures: [aFigure(document, { low, high: low, of: [anActor('POL', 'MIL')], where: [port], ...given })] });
}

const lows = async (store: Store, query: FiguresAsOf) => (await store.figuresAsOf(query)).map(({ figure }) => figure.low);

/** The figures that stood on a day. */
export function figuresAsOfContract(newStore: NewStore): void {
  const filled = async (...batch: ReturnType<typeof told>[]): Promise<Store> => {
    const store = await newStore();
    await store.add(batch);
    return store;
  };

  test('the latest figure that is not later than the day stands, whatever the order in which they came', async () => {
    const store = await filled(told('2022-01-05', 5), told('2022-01-03', 3), told('2022-01-09', 9));
    expect(await lows(store, { asOf: '2022-01-02' })).toEqual([]);
    expect(await lows(store, { asOf: '2022-01-03' })).toEqual([3]);
    expect(await lows(store, { asOf: '2022-01-08' })).toEqual([5]);
    expect(await lows(store, { asOf: '2023-01-01' })).toEqual([9]);
  });

  test('a figure holds as of the last day it tells, and never later than it was written', async () => {
    const store = await filled(
      told('2022-01-09', 1, { when: on('2022-01-01', '2022-01-02') }),
      told('2022-01-05', 2, { when: on('2022-02-01', '2022-02-28'), status: 'planned' }),
      told('2022-01-06', 3, { when: on('2021-11-01', null), measure: 'aircraft' }),
      told(null, 4, { when: on('2022-01-04', '2022-01-04'), measure: 'missiles' }),
      told(null, 5, { measure: 'deaths' }),
    );
    const days = (await store.figuresAsOf({ asOf: '2030-01-01' })).map(({ figure, day }) => [figure.low, day]);
    expect(days).toEqual([
      [3, '2022-01-06'],
      [4, '2022-01-04'],
      [2, '2022-01-05'],
      [1, '2022-01-02'],
    ]);
  });

  test('figures are found as they were read, by document and id, and what is not there is left out', async () => {
    const [first, second] = [told('2022-01-01', 1), told('2022-01-02', 2)];
    const store = await filled(first, second);
    const [one, two] = [first.findings.figures[0], second.findings.figures[0]];
    if (one === undefined || two === undefined) throw new Error('Each document tells one figure.');
    const found = await store.figuresFound([one, { ...two, id: 'none' }, { ...two, document: 'none' }]);
    expect([...found.values()]).toEqual([one]);
  });

  test('figures are told by their first owner and place, in order, and those of nobody known are left out', async () => {
    const store = await filled(
      told('2022-01-03', 3, { of: [anActor('POL', 'MIL'), anActor('RUS')], where: [bay, port] }),
      told('2022-01-01', 1, { where: [] }),
      told('2022-01-02', 2, { of: [] }),
      told('2022-01-04', 4, { of: [anActor(''), anActor('USA')] }),
      told('2022-01-05', 5, { status: 'planned', says: [aSpeaker('USA', 'GOV')] }),
      told(null, 6),
    );
    const lows = async (filter: Filter) => (await store.ownedFigures(filter)).map(({ low }) => low);
    const [first, second] = await store.ownedFigures({ to: '2022-01-04' });
    expect(first).toMatchObject({ of: 'POL', place: null, low: 1, high: 1, published: '2022-01-01', status: 'present' });
    expect(second).toMatchObject({ of: 'POL', place: 'sea:bay', low: 3, measure: 'ships' });
    expect(await lows({})).toEqual([1, 3, 5, 6]);
    expect(await lows({ measures: ['aircraft'] })).toEqual([]);
    // What nothing but days and measures are asked of, and the rest.
    for (const more of [{}, { atLeast: 0 }]) expect(await lows({ from: '2022-01-02', ...more })).toEqual([3, 5]);
    expect(await lows({ says: ['USA'] })).toEqual([5]);
    expect(await lows({ actors: ['RUS'] })).toEqual([3]);
    expect(await lows({ places: ['city:port'], atMost: 5 })).toEqual([3, 5]);
    expect(await lows({ types: ['ASSAULT'] })).toEqual([]);
  });

  test('place, owner, measure, status, outlet and speaker are told apart', async () => {
    const store = await filled(
      told('2022-01-01', 1),
      told('2022-01-02', 2, { where: [bay] }),
      told('2022-01-03', 3, { of: [anActor('RUS')] }),
      told('2022-01-04', 4, { measure: 'aircraft' }),
      told('2022-01-05', 5, { status: 'planned' }),
      told('2022-01-06', 6, {}, 'Agency'),
      told('2022-01-07', 7, { says: [aSpeaker('USA', 'GOV')] }),
      told('2022-01-08', 8, { says: [aSpeaker('USA', 'MIL')] }),
      told('2022-01-09', 9, { where: [] }),
    );
    expect((await lows(store, { asOf: '2022-02-01' })).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(await lows(store, { asOf: '2022-02-01', since: '2022-01-08' })).toEqual([9, 8]);
    const [placeless] = await store.figuresAsOf({ asOf: '2022-02-01' });
    expect(placeless).toMatchObject({ place: null, owners: ['POL'], day: '2022-01-09', figure: { low: 9, outlet: 'Wire' } });
  });

  test('a figure of two places stands in both', async () => {
    const store = await filled(told('2022-01-01', 1, { where: [port, bay] }), told('2022-01-02', 2));
    const places = async (...ids: string[]) =>
      (await store.figuresAsOf({ asOf: '2022-02-01', places: ids })).map(({ place, figure }) => [place, figure.low]);
    expect(await places('city:port', 'sea:bay')).toEqual([
      ['city:port', 2],
      ['sea:bay', 1],
    ]);
    expect(await places('sea:bay')).toEqual([['sea:bay', 1]]);
    expect(await places()).toEqual([]);
  });

  test('a place narrows figures to those that stand there, and to those of no day that say so', async () => {
    const store = await filled(told('2022-01-01', 1), told('2022-01-02', 2, { where: [bay] }), told(null, 3, { where: [bay] }));
    const filter = { places: ['sea:bay'] };
    expect(await lows(store, { asOf: '2022-02-01', filter })).toEqual([2]);
    expect((await store.figures(filter, { limit: 10 })).items.map(({ low }) => low)).toEqual([2, 3]);
    expect((await store.figures({ places: ['city:none'] }, { limit: 10 })).total).toBe(0);
  });

  test('what a filter leaves out replaces nothing', async () => {
    const store = await filled(
      told('2022-01-01', 1, { says: [aSpeaker('USA'), aSpeaker('GBR')] }),
      told('2022-01-02', 2, { says: [aSpeaker('USA')] }),
      told('2022-01-03', 3, { status: 'planned' }),
    );
    expect(await lows(store, { asOf: '2022-02-01', filter: { says: ['GBR'] } })).toEqual([1]);
    expect(await lows(store, { asOf: '2022-02-01', filter: { says: ['USA'] } })).toEqual([2]);
    expect(await lows(store, { asOf: '2022-02-01', filter: { to: '2022-01-01' } })).toEqual([1]);
    expect(await lows(store, { asOf: '2022-02-01', filter: { statuses: ['planned'] } })).toEqual([3]);
    expect(await lows(store, { asOf: '2022-02-01', filter: { outlets: ['Agency'] } })).toEqual([]);
    expect(await lows(store, { asOf: '2022-02-01', filter: { actors: ['POL/MIL'], measures: ['ships'] } })).toEqual([3, 2]);
  });

  test('only the reading that shows is counted, on the day that shows', async () => {
    const store = await newStore();
    const document = aDocument('Six ships lay there.', { published: '2022-01-05T10:00:00Z', path: 'b.txt' });
    await store.add([asRead(document, { figures: [aFigure(document, { low: 5, where: [port] })] })]);
    await store.add([asRead(document, { figures: [aFigure(document, { low: 6, where: [port], version: '2' })] }, { version: '2' })]);
    expect(await lows(store, { asOf: '2022-02-01' })).toEqual([6]);
    const earlier = { ...document, path: 'a.txt', published: '2022-01-04T10:00:00Z' };
    await store.add([asRead(earlier, { figures: [] }, { version: '2' })]);
    expect(await lows(store, { asOf: '2022-01-04' })).toEqual([6]);
  });

  test('figures are told all at once, or those of some places, numbers and documents', async () => {
    const batch = [
      told('2022-01-05', 5),
      told('2022-01-03', 30_000, { where: [bay] }),
      told('2022-02-09', 30_000),
      told(null, 7, { where: [bay] }),
    ];
    const store = await filled(...batch);
    const lowsOf = async (query: FiguresTold) => await store.figuresTold(query, ({ low, published }) => [low, published]);
    expect(await lowsOf({ filter: { to: '2022-01-31' } })).toEqual([
      [30_000, '2022-01-03'],
      [5, '2022-01-05'],
    ]);
    expect(await lowsOf({ filter: {} })).toHaveLength(4);
    const none = { places: [], numbers: [], documents: [] };
    expect(await lowsOf({ filter: {}, among: none })).toEqual([]);
    expect(await lowsOf({ filter: {}, among: { ...none, places: ['sea:bay'] } })).toEqual([[30_000, '2022-01-03']]);
    const numbers = [{ measure: 'ships' as const, number: 30_000, from: '2022-01-03', to: '2022-01-31' }];
    expect(await lowsOf({ filter: {}, among: { ...none, places: ['city:port'], numbers } })).toHaveLength(3);
    expect(await lowsOf({ filter: {}, among: { ...none, numbers: numbers.map((one) => ({ ...one, to: '2022-03-01' })) } })).toHaveLength(2);
    const [first] = batch.map(({ ingested }) => ingested.document.id);
    expect(await lowsOf({ filter: {}, among: { ...none, documents: [first ?? ''] } })).toEqual([[5, '2022-01-05']]);
    expect(await lowsOf({ filter: { measures: ['deaths'] }, among: { ...none, numbers } })).toEqual([]);
    const poles = { places: ['city:port', 'sea:bay'], owners: ['POL'] };
    expect(await lowsOf({ filter: {}, among: { ...none, owned: poles } })).toHaveLength(3);
    expect(await lowsOf({ filter: {}, among: { ...none, owned: { ...poles, owners: ['RUS'] } } })).toEqual([]);
    expect(await store.figuresToldCount({ filter: { to: '2022-01-31' }, among: { ...none, places: poles.places } })).toBe(2);
    expect(await store.figuresToldCount({ filter: { types: ['ASSAULT'] } })).toBe(0);
    expect((await store.figurePlaces()).map(({ id, name, country }) => [id, name, country])).toEqual([
      ['city:port', 'Port', 'POL'],
      ['sea:bay', 'Bay', null],
    ]);
  });
}
