import { expect, test } from 'vitest';
import type { Filter, Store } from '../../../src/store/store.ts';
import { aClaim, aDocument, aFigure, aMention, anActor, aSpeaker, asRead } from '../build.ts';
import type { NewStore } from '../contract.ts';

const wire = aDocument('Wire: ships in port.', { source: 'Wire', published: '2022-01-05' });
const agency = aDocument('Agency: talks begin.', { source: 'Agency', published: '2022-01-07T23:30:00Z' });
const undated = aDocument('Undated: nothing known.', { source: 'Gazette', published: null });

const BATCH = [
  asRead(wire, {
    mentions: [
      aMention(wire, { id: 'm1', type: 'MOBILIZE', actors: [anActor('RUS', 'MIL')], recipients: [anActor('UKR')], says: [] }),
      aMention(wire, { id: 'm2', type: 'ASSAULT', status: 'possible', actors: [anActor('RUS')], says: [aSpeaker('USA', 'MIL')] }),
    ],
    figures: [aFigure(wire, { id: 'f1', measure: 'ships', low: 30, high: 40, of: [anActor('RUS', 'MIL')] })],
    claims: [aClaim(wire, { id: 'c1', speaker: anActor('USA', 'GOV'), against: [anActor('RUS')] })],
  }),
  asRead(agency, {
    mentions: [
      aMention(agency, { id: 'm3', type: 'CONSULT', actors: [anActor('USA', 'GOV')], says: [aSpeaker('', 'GOV'), aSpeaker('RUS')] }),
    ],
    figures: [
      aFigure(agency, {
        id: 'f2',
        measure: 'personnel',
        low: null,
        high: 700,
        status: 'planned',
        of: [anActor('USA')],
        says: [aSpeaker('USA')],
      }),
    ],
    claims: [aClaim(agency, { id: 'c2', speaker: null })],
  }),
  asRead(undated, { figures: [aFigure(undated, { id: 'f3', measure: 'personnel', low: 9, high: null })] }),
];

async function passing(store: Store, filter: Filter): Promise<string> {
  const page = { limit: 100 };
  const pages = [await store.mentions(filter, page), await store.figures(filter, page), await store.claims(filter, page)];
  for (const { items, total } of pages) expect(total).toBe(items.length);
  return pages
    .flatMap(({ items }) => items.map(({ id }) => id))
    .toSorted()
    .join(' ');
}

const CASES: readonly (readonly [string, Filter, string])[] = [
  ['nothing asked', {}, 'c1 c2 f1 f2 f3 m1 m2 m3'],
  ['an empty list asks nothing', { outlets: [], says: [], actors: [], types: [], measures: [], statuses: [] }, 'c1 c2 f1 f2 f3 m1 m2 m3'],
  ['one outlet', { outlets: ['Wire'] }, 'c1 f1 m1 m2'],
  ['two outlets', { outlets: ['Wire', 'Gazette'] }, 'c1 f1 f3 m1 m2'],
  ['an outlet there is not', { outlets: ['wire'] }, ''],
  ['the own voice', { says: ['own'] }, 'f1 f3 m1'],
  ['a state with its sectors', { says: ['USA'] }, 'c1 f2 m2'],
  ['one sector', { says: ['USA/MIL'] }, 'm2'],
  ['a link of a chain that is not the innermost', { says: ['RUS'] }, 'm3'],
  ['somebody unnamed', { says: ['/GOV'] }, 'm3'],
  ['own voice or a sector', { says: ['own', 'USA/GOV'] }, 'c1 f1 f3 m1'],
  ['actor, recipient or owner; of claims, speaker or accused', { actors: ['RUS'] }, 'c1 f1 m1 m2'],
  ['a sector of an actor', { actors: ['RUS/MIL'] }, 'f1 m1'],
  ['a recipient', { actors: ['UKR'] }, 'm1'],
  ['a class of event', { types: ['ASSAULT', 'CONSULT'] }, 'm2 m3'],
  ['a measure', { measures: ['personnel'] }, 'f2 f3'],
  ['a number reached by the larger bound told, or the only one', { atLeast: 35 }, 'f1 f2'],
  ['a number kept under by the smaller bound', { atMost: 35 }, 'f1 f3'],
  ['a number in between', { atLeast: 40, atMost: 699 }, 'f1'],
  ['a status of events and one of figures', { statuses: ['possible', 'planned'] }, 'f2 m2'],
  ['one document', { document: agency.id }, 'c2 f2 m3'],
  ['from a day', { from: '2022-01-06' }, 'c2 f2 m3'],
  ['to a day, an instant of that day included', { from: '2022-01-07', to: '2022-01-07' }, 'c2 f2 m3'],
  ['to a day', { to: '2022-01-06' }, 'c1 f1 m1 m2'],
  ['words of the text', { text: 'PORT ships' }, 'c1 f1 m1 m2'],
  [
    'every field at once',
    {
      outlets: ['Wire'],
      says: ['USA'],
      actors: ['RUS'],
      types: ['ASSAULT'],
      statuses: ['possible'],
      document: wire.id,
      from: '2022-01-05',
      to: '2022-01-05',
      text: 'ships',
    },
    'm2',
  ],
  ['fields that exclude one another', { types: ['ASSAULT'], measures: ['ships'] }, ''],
  ['a status of figures that none here has', { statuses: ['denied'] }, ''],
  ['a status of events alone, of findings of one outlet', { statuses: ['actual'], outlets: ['Wire'] }, 'm1'],
  ['a status of figures alone, with an actor', { statuses: ['present'], actors: ['RUS'] }, 'f1'],
  ['a class and a number', { types: ['MOBILIZE'], atLeast: 1 }, ''],
  ['the own voice or another, of a class', { says: ['own', 'USA'], types: ['MOBILIZE', 'ASSAULT'] }, 'm1 m2'],
];

/** Which findings and documents each field of a filter lets pass. */
export function filterContract(newStore: NewStore): void {
  test.each(CASES)('filter: %s', async (_title, filter, expected) => {
    const store = await newStore();
    await store.add(BATCH);
    expect(await passing(store, filter)).toBe(expected);
  });

  test.each<readonly [string, Filter, readonly string[]]>([
    ['by outlet', { outlets: ['Agency'] }, [agency.id]],
    ['by day', { from: '2022-01-06' }, [agency.id]],
    ['by who is quoted in it', { says: ['USA/MIL'] }, [wire.id]],
    ['by what is counted in it, undated last', { measures: ['personnel'] }, [agency.id, undated.id]],
    ['by all', {}, [wire.id, agency.id, undated.id]],
  ])('documents %s', async (_title, filter, expected) => {
    const store = await newStore();
    await store.add(BATCH);
    const { items, total } = await store.documents(filter, { limit: 100 });
    expect({ ids: items.map(({ id }) => id), total }).toEqual({ ids: expected, total: expected.length });
  });

  test('a told finding carries its document', async () => {
    const store = await newStore();
    await store.add(BATCH);
    const [told] = (await store.figures({ measures: ['ships'] }, { limit: 1 })).items;
    expect(told).toEqual({ ...BATCH[0]?.findings.figures[0], outlet: 'Wire', title: 'Harbour watch', url: null, published: '2022-01-05' });
  });

  test('a list longer than any limit of a query still filters', async () => {
    const store = await newStore();
    await store.add(BATCH);
    const many = Array.from({ length: 50_000 }, (_, at) => `X${at}`);
    expect(await passing(store, { says: [...many, 'USA/MIL'], actors: [...many, 'RUS'] })).toBe('m2');
  });
}
