import { describe, expect, test } from 'vitest';
import { addDays } from '../../src/model/day.ts';
import type { Figure } from '../../src/model/figure.ts';
import type { Place } from '../../src/model/place.ts';
import type { Posture, PostureRow } from '../../src/model/posture.ts';
import { cellTellingAsOf } from '../../src/pipeline/cellTellingAsOf.ts';
import { type PostureQuestion, postureAsOf } from '../../src/pipeline/postureAsOf.ts';
import type { Store } from '../../src/store/store.ts';
import { shownCell } from '../../web/src/ledger/shownCell.ts';
import { freshStore } from '../api/freshStore.ts';
import { aDocument, aFigure, anActor, aSpeaker, asRead } from '../store/build.ts';

const place = (name: string, country: string, kind: Place['kind'] = 'country'): Place => ({
  name,
  country,
  lat: null,
  lon: null,
  kind,
  id: kind === 'country' ? `state:${country}` : `${kind}:${name.toLowerCase()}`,
  text: name,
});
const [POLAND, GERMANY] = [place('Poland', 'POL'), place('Germany', 'DEU')];
const WARSAW = place('Warsaw', 'POL', 'city');

interface Report {
  readonly outlet: string;
  readonly published: string | null;
  readonly low: number;
  readonly given?: Partial<Figure>;
}

/** Reports of American troops, each a document of its own. */
async function told(reports: readonly Report[]): Promise<Store> {
  return freshStore(async (store) => {
    await store.add(
      reports.map(({ outlet, published, low, given }, index) => {
        const document = aDocument(`${low} troops, report ${index}.`, { source: outlet, published });
        const figure = aFigure(document, {
          measure: 'personnel',
          item: 'troops',
          low,
          high: low,
          of: [anActor('USA', 'MIL')],
          where: [POLAND],
          ...given,
        });
        return asRead(document, { figures: [figure] });
      }),
    );
  });
}

const spanOf = (text: string, quote: string) => ({ start: text.indexOf(quote), end: text.indexOf(quote) + quote.length, quote });

/** American troops counted more than once in one report. */
const toldInOneText = (text: string, counts: readonly number[], where: readonly Place[]): Promise<Store> =>
  freshStore(async (store) => {
    const document = aDocument(text, { source: 'Harbour Wire', published: '2022-02-01' });
    const count = (low: number): Figure =>
      aFigure(document, { measure: 'personnel', item: 'troops', low, high: low, of: [anActor('USA', 'MIL')], where, id: `f-${low}` });
    await store.add([asRead(document, { figures: counts.map(count) })]);
  });

const ask = async (store: Store, asOf = '2022-02-10', accordingTo: readonly string[] = []): Promise<Posture> =>
  postureAsOf(store, { asOf, accordingTo, places: [], reading: false });
const numbers = ({ forces }: Posture): readonly (number | null)[] =>
  forces.flatMap(({ entries }) => entries.map(({ quantity }) => quantity.low));

describe('the posture of a day', () => {
  test('each origin stands with its latest figure, and nothing said later is in it', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
      { outlet: 'Harbour Wire', published: '2022-02-05', low: 4700 },
      { outlet: 'Old Quay Gazette', published: '2022-02-04', low: 4500 },
      { outlet: 'Harbour Wire', published: '2022-02-20', low: 9000 },
    ]);
    const found = await ask(store);
    expect(numbers(found)).toEqual([4500, 4700]);
    expect(found.forces[0]?.entries.map(({ ageDays }) => ageDays)).toEqual([6, 5]);
    expect(found.forces[0]?.ranges.present).toMatchObject({ low: 4500, high: 4700 });
  });

  test('a text that gives two numbers of one force at one place says so, and does not contradict itself', async () => {
    const store = await toldInOneText('2100 troops are at the depot. Some 6900 troops are in the land.', [6900, 2100], [POLAND]);
    const [row] = (await ask(store)).forces;
    expect(row?.entries.flatMap(({ contradictedBy }) => contradictedBy)).toEqual([]);
    expect(row?.ranges.present).toEqual({ low: 2100, high: 6900, why: '1 voice that gives more than one number' });
  });

  test('a denial of a number without a place stands on that number wherever it is told, and is no rival number', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-04', low: 4700 },
      { outlet: 'Harbour Wire', published: '2022-02-04', low: 2100, given: { where: [GERMANY] } },
      { outlet: 'Old Quay Gazette', published: '2022-02-05', low: 4700, given: { where: [], status: 'denied' } },
    ]);
    const rows = (await ask(store)).forces;
    const [denial] = rows.flatMap(({ entries }) => entries.filter(({ column }) => column === 'denied'));
    const claimed = rows.flatMap(({ entries }) => entries.filter(({ column }) => column === 'present'));
    expect(claimed.map(({ quantity: { low }, deniedBy }) => [low, deniedBy]).sort()).toEqual([
      [2100, undefined],
      [4700, [denial?.quantity.id]],
    ]);
    expect(claimed.flatMap(({ contradictedBy }) => contradictedBy)).toEqual([]);
  });

  test('a text that counts twice keeps both numbers, and the lesser of two without a place is no low end', async () => {
    const store = await toldInOneText('9,400 troops there. Of these 210 troops are officers.', [9400, 210], []);
    const found = await ask(store);
    expect(numbers(found).toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual([210, 9400]);
    expect(found.forces[0]?.ranges.present).toMatchObject({ low: 9400, high: 9400 });
  });

  test('men on top of others and parts of a whole are no low end, and added men take no place of the whole', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 9400 },
      { outlet: 'Harbour Wire', published: '2022-02-04', low: 700, given: { item: 'more troops' } },
      { outlet: 'Old Quay Gazette', published: '2022-02-04', low: 9600 },
      { outlet: 'Old Quay Gazette', published: '2022-02-04', low: 2100, given: { item: 'ground troops' } },
    ]);
    const [row] = (await ask(store)).forces;
    expect(row?.ranges.present).toMatchObject({ low: 9400, high: 9600 });
  });

  test('those who went are no part of how many were there', async () => {
    const store = await freshStore(async (made) => {
      const texts = ['It withdrew 300 troops from Poland.', 'In May 900 troops had been in Poland.'];
      const reports = texts.map((text, at) => {
        const document = aDocument(text, { source: `Outlet ${at}`, published: '2022-02-04' });
        const quote = text.match(/\d+ troops/u)?.[0] ?? '';
        const start = text.indexOf(quote);
        const [low, high] = [Number.parseInt(quote, 10), Number.parseInt(quote, 10)];
        const given = { measure: 'personnel', item: 'troops', low, high, of: [anActor('USA', 'MIL')], where: [POLAND] } as const;
        return asRead(document, { figures: [aFigure(document, { ...given, status: 'past', start, end: start + quote.length, quote })] });
      });
      await made.add(reports);
    });
    const [row] = (await ask(store)).forces;
    expect(row?.entries.map(({ quantity: { status, low } }) => [status, low]).toSorted()).toEqual([
      ['decrease', 300],
      ['past', 900],
    ]);
    expect(row?.ranges.past).toMatchObject({ low: 900, high: 900 });
  });

  test('an exercise of few, told without a place, is no rival of many at a place', async () => {
    const elsewhere = { where: [], says: [] };
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-04', low: 9000 },
      { outlet: 'Old Quay Gazette', published: '2022-02-04', low: 300, given: elsewhere },
      { outlet: 'Mole Observer', published: '2022-02-04', low: 6000, given: elsewhere },
    ]);
    const cell = { holders: ['USA'], measure: 'personnel', item: '', at: [POLAND.id], column: 'present' } as const;
    const found = await cellTellingAsOf(store, { ...cell, asOf: '2022-02-10', accordingTo: [] });
    expect(found.figures.map(({ quantity }) => quantity.low).toSorted()).toEqual([6000, 9000]);
    const unplaced = await cellTellingAsOf(store, { ...cell, at: [], asOf: '2022-02-10', accordingTo: [] });
    expect(unplaced.figures.map(({ quantity }) => quantity.low).toSorted()).toEqual([300, 6000]);
  });

  test('what an outlet prints word for word as another did is one voice, and no few words are', async () => {
    const words = 'forces by the river now number 900';
    const twice = (quote: string) =>
      freshStore(async (store) => {
        const made = ['Harbour Wire', 'Old Quay Gazette'].map((source, at) => {
          const document = aDocument(`${source}: ${quote}.`, { source, published: `2022-02-0${at + 1}` });
          const start = document.text.indexOf(quote);
          const place = { start, end: start + quote.length, quote };
          return asRead(document, {
            figures: [
              aFigure(document, {
                ...place,
                measure: 'personnel',
                item: 'troops',
                low: 900,
                high: 900,
                of: [anActor('USA', 'MIL')],
                where: [POLAND],
              }),
            ],
          });
        });
        await store.add(made);
      });
    const entries = async (quote: string) =>
      (await ask(await twice(quote))).forces.flatMap((row) => row.entries.map(({ quantity, printedBy }) => [quantity.outlet, printedBy]));
    expect(await entries(words)).toEqual([['Harbour Wire', ['Harbour Wire', 'Old Quay Gazette']]]);
    expect(await entries('900 troops')).toHaveLength(2);
  });

  test('what is only possible does not stretch what is planned', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 5000, given: { status: 'planned' } },
      { outlet: 'Old Quay Gazette', published: '2022-02-01', low: 90_000, given: { status: 'possible' } },
    ]);
    const [row] = (await ask(store)).forces;
    expect(row?.ranges.planned).toMatchObject({ low: 5000, high: 5000 });
    expect(row?.entries).toHaveLength(2);
  });

  test('those who went home are there no more', async () => {
    const document = aDocument('Some 900 troops had returned to their bases.', { source: 'Harbour Wire', published: '2022-02-01' });
    const store = await freshStore(async (made) => {
      const figure = aFigure(document, {
        measure: 'personnel',
        item: 'troops',
        low: 900,
        high: 900,
        of: [anActor('USA', 'MIL')],
        status: 'past',
      });
      await made.add([asRead(document, { figures: [figure] })]);
    });
    expect((await ask(store)).forces.flatMap(({ entries }) => entries.map(({ column }) => column))).toEqual(['past']);
  });

  test('a plan stands beside what is there, never in it', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 50_000, given: { status: 'planned' } },
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 8500, given: { status: 'alert' } },
    ]);
    const [row] = (await ask(store)).forces;
    expect(row?.ranges).toMatchObject({ present: { high: 4000 }, planned: { high: 50_000 }, alert: { high: 8500 } });
  });

  test('parts that lie apart are summed; where one holds another only the largest is sure', async () => {
    const of = (low: number, given: object = {}) => ({ outlet: 'Harbour Wire', published: '2022-02-01', low, given });
    const apart = await ask(await told([of(4000), of(36_000, { where: [GERMANY] })]));
    expect(apart.totals).toMatchObject([{ low: 40_000, high: 40_000, sum: true }]);
    const nested = await ask(await told([of(4000), of(300, { where: [WARSAW] })]));
    const alone = expect.stringMatching(/in the largest part, which Harbour Wire alone tells$/);
    expect(nested.totals).toMatchObject([{ low: 4000, high: null, sum: false, why: alone }]);
    const byTwo = await ask(await told([of(4000), { ...of(4000), outlet: 'Old Quay Gazette' }, of(300, { where: [WARSAW] })]));
    expect(byTwo.totals).toMatchObject([{ low: 4000, why: expect.stringMatching(/in the largest part$/) }]);
  });

  test('according to a speaker, in whichever outlet; according to an outlet, what it tells itself', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
      { outlet: 'Harbour Wire', published: '2022-02-02', low: 4600, given: { says: [aSpeaker('POL', 'GOV')] } },
      { outlet: 'Old Quay Gazette', published: '2022-02-03', low: 4650, given: { says: [aSpeaker('RUS', 'GOV'), aSpeaker('POL', 'GOV')] } },
    ]);
    expect(numbers(await ask(store, '2022-02-10', ['POL']))).toEqual([4600]);
    expect(numbers(await ask(store, '2022-02-10', ['Harbour Wire']))).toEqual([4000]);
    expect(numbers(await ask(store, '2022-02-10', ['POL', 'RUS/GOV']))).toEqual([4600, 4650]);
  });

  test('the dead are losses and no force, and so are aircraft that were shot down', async () => {
    const store = await freshStore(async (one) => {
      const document = aDocument('Two jets were shot down and 12 men killed.', { published: '2022-02-01' });
      await one.add([
        asRead(document, {
          figures: [
            aFigure(document, { start: 0, end: 8, measure: 'aircraft', item: 'jets', low: 2, high: 2, of: [anActor('USA')] }),
            aFigure(document, {
              start: 28,
              end: 34,
              measure: 'deaths',
              item: 'men',
              low: 12,
              high: 12,
              of: [anActor('USA')],
              status: 'past',
            }),
          ],
        }),
      ]);
    });
    const { forces, losses } = await ask(store);
    expect(forces).toEqual([]);
    expect(losses.map(({ measure, ranges }) => [measure, ranges.lost?.low])).toEqual([
      ['aircraft', 2],
      ['deaths', 12],
    ]);
  });

  test('the voices that a range counts are those that are there: who gives no number is told apart', async () => {
    const posture = await ask(
      await told([
        { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
        { outlet: 'Quay Gazette', published: '2022-02-01', low: 4000 },
        { outlet: 'Kestrel Dispatch', published: '2022-02-01', low: 1000, given: { qualifier: 'thousands', high: null } },
      ]),
    );
    expect(posture.forces[0]?.ranges.present?.why).toBe("2 voices, one number; 1 more gives no number but words such as 'thousands'");
  });

  test('what cannot be placed is counted, with the reason', async () => {
    const found = await ask(await told([{ outlet: 'Harbour Wire', published: '2022-02-01', low: 4000, given: { of: [] } }]));
    expect(found.forces).toEqual([]);
    expect(found.leftOut).toEqual([{ reason: 'whose it is, the text does not say', figures: 1 }]);
  });

  test('what is over, of a day that nobody tells, is history when it was said more than a year ago', async () => {
    const given = { status: 'past' as const };
    const store = await told([
      { outlet: 'Harbour Wire', published: '2020-02-01', low: 4000, given },
      { outlet: 'Quay Gazette', published: '2022-02-01', low: 7000, given },
    ]);
    for (const places of [[], ['Poland']]) {
      const found = await postureAsOf(store, { asOf: '2022-02-10', accordingTo: [], places });
      expect(numbers(found)).toEqual([7000]);
      expect(found.leftOut).toEqual([{ reason: 'of more than a year before', figures: 1 }]);
    }
  });

  test('what stands in documents of no known day is counted, as far as it is asked for', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
      { outlet: 'Quay Gazette', published: null, low: 7000 },
      { outlet: 'Quay Gazette', published: null, low: 900, given: { where: [GERMANY] } },
    ]);
    const undated = async (more: Partial<PostureQuestion>): Promise<readonly number[]> =>
      (await postureAsOf(store, { asOf: '2022-02-10', accordingTo: [], places: [], ...more })).leftOut.map(({ figures }) => figures);
    expect(await undated({})).toEqual([2]);
    expect(await undated({ places: ['Germany'] })).toEqual([1]);
    expect(await undated({ accordingTo: ['Quay Gazette'] })).toEqual([2]);
    expect(await undated({ accordingTo: ['Harbour Wire'] })).toEqual([]);
    expect(await undated({ filter: { measures: ['money'] } })).toEqual([]);
  });

  test('where asked for, one number that somebody gave is read out beside the rival ones', async () => {
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 4000 },
      { outlet: 'Old Quay Gazette', published: '2022-02-02', low: 4100 },
      { outlet: 'Kestrel Dispatch', published: '2022-02-02', low: 9000 },
    ]);
    expect((await ask(store)).forces[0]?.readings).toEqual({});
    const { forces } = await postureAsOf(store, { asOf: '2022-02-10', accordingTo: [], places: [], reading: true });
    expect(forces[0]?.readings.present?.value).toBe(4100);
    expect(forces[0]?.entries).toHaveLength(3);
  });

  test('what is only asked stands in no row and is counted among what is left out', async () => {
    const text = 'Were there 900 troops in Poland, or 950?';
    const sentence = { start: 0, end: text.length, text };
    const asked = { status: 'possible', sentence, ...spanOf(text, '900 troops') } as const;
    const store = await told([
      { outlet: 'Harbour Wire', published: '2022-02-01', low: 900, given: asked },
      { outlet: 'Old Quay Gazette', published: '2022-02-02', low: 4100 },
    ]);
    const { forces, leftOut } = await ask(store);
    expect(forces.flatMap(({ entries }) => entries.map(({ quantity: { low } }) => low))).toEqual([4100]);
    expect(leftOut).toEqual([{ reason: 'only asked, or one of several numbers that a sentence lets stand', figures: 1 }]);
  });

  test('men of an exercise are not the low end of how many there are, and stand alone where nobody counts more', async () => {
    const text = 'The drill involves 900 troops.';
    const inDrill = { sentence: { start: 0, end: text.length, text }, ...spanOf(text, '900 troops') };
    const drill: Report = { outlet: 'Harbour Wire', published: '2022-02-01', low: 900, given: inDrill };
    const both = await told([drill, { outlet: 'Old Quay Gazette', published: '2022-02-02', low: 4100 }]);
    const [row] = (await ask(both)).forces;
    expect(row?.ranges.present).toMatchObject({ low: 4100, high: 4100, why: 'one figure' });
    expect(row?.entries.map(({ contradictedBy }) => contradictedBy)).toEqual([[], []]);
    expect((await ask(await told([drill]))).forces[0]?.ranges.present).toMatchObject({ low: 900, high: 900 });
  });

  test('who denies the charge that a figure stands in is told beside it, apart from who denies the number', async () => {
    const denier = { ...aSpeaker('USA', 'MIL'), stance: 'denies' as const };
    const charged = { says: [aSpeaker('RUS', 'GOV')], chargeDeniedBy: [denier] };
    const store = await told([{ outlet: 'Harbour Wire', published: '2022-02-01', low: 900, given: charged }]);
    const [entry] = (await ask(store)).forces.flatMap(({ entries }) => entries);
    expect(entry?.quantity.chargeDeniedBy).toMatchObject([{ code: 'USA', own: false }]);
    expect(entry?.deniedBy).toBeUndefined();
    expect(shownCell((await ask(store)).forces[0] as PostureRow, 'present')?.denied).toBe('all');
  });

  test('a posture is the same whether the figures of a year and of a place are read or all there are', async () => {
    const places = [[], ['POL'], ['state:POL'], ['warsaw'], ['border:POL-USA'], ['USA']];
    const store = await told(
      Array.from({ length: 60 }, (_, at) => ({
        outlet: ['Harbour Wire', 'Old Quay Gazette', 'Kestrel Dispatch'][at % 3] ?? '',
        published: addDays('2020-06-01', at * 11),
        low: [4000, 50_000, 50_000, 80_000][at % 4] ?? 0,
        given: {
          where: [[POLAND], [WARSAW], [], [GERMANY, WARSAW]][at % 4] ?? [],
          status: at % 7 === 0 ? ('planned' as const) : ('present' as const),
          ...(at % 5 === 0 && { of: [anActor('POL', 'MIL')] }),
          ...(at % 6 === 0 && { says: [aSpeaker('USA', 'GOV')] }),
          ...(at % 9 === 0 && { when: { start: '2019-01-01', end: '2019-02-01', text: 'then', basis: 'stated' as const, from: null } }),
        },
      })),
    );
    const withoutReadings = (rows: Posture['forces']) => rows.map((row) => ({ ...row, readings: {} }));
    for (const at of places) {
      const question = { asOf: '2022-02-10', accordingTo: [], places: at };
      // A reading weighs voices by all they said, so that nothing is left unread.
      const { forces, losses, ...all } = await postureAsOf(store, { ...question, reading: true });
      expect(await postureAsOf(store, question)).toEqual({ ...all, forces: withoutReadings(forces), losses: withoutReadings(losses) });
    }
  });
});
