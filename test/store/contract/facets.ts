import { expect, test } from 'vitest';
import type { Event } from '../../../src/model/event.ts';
import type { Place } from '../../../src/model/place.ts';
import type { Filter } from '../../../src/store/filter.ts';
import { aDocument, aFigure, aMention, anActor, anEvent, aSpeaker, asRead } from '../build.ts';
import { putEvents } from '../collect.ts';
import type { NewStore } from '../contract.ts';

const wire = aDocument('Ships left port.', { source: 'Wire', published: '2022-01-10' });
const later = aDocument('Ships came home.', { source: 'Wire', published: '2022-02-01' });
const agency = aDocument('Ships are in port.', { source: 'Agency', published: null });

const port: Place = { name: 'Port', country: 'POL', lat: 54, lon: 18, kind: 'city', id: 'port', text: 'Port', precision: 'city' };
const bay: Place = { name: 'Bay', country: null, lat: null, lon: null, kind: 'water', id: 'bay', text: 'the bay' };

/** By what documents can be narrowed, and their texts. */
export function facetContract(newStore: NewStore): void {
  const filled: NewStore = async () => {
    const store = await newStore();
    await store.add([
      asRead(wire, {
        mentions: [
          aMention(wire, { id: 'm1', type: 'MOBILIZE', actors: [anActor('RUS', 'MIL'), anActor('BLR')] }),
          aMention(wire, { id: 'm2', start: 2, type: 'MOBILIZE', actors: [anActor('RUS')] }),
        ],
      }),
      asRead(later, { mentions: [aMention(later, { id: 'm3', type: 'RETREAT', actors: [anActor('RUS')] })] }),
      asRead(agency, { mentions: [aMention(agency, { id: 'm4', type: 'MOBILIZE', actors: [anActor('POL')] })] }),
    ]);
    return store;
  };

  test('facets count documents, not findings', async () => {
    expect(await (await filled()).documentFacets({})).toEqual({
      stories: [],
      origins: [],
      outlets: [
        { value: 'Agency', documents: 1 },
        { value: 'Wire', documents: 2 },
      ],
      months: [
        { value: '', documents: 1 },
        { value: '2022-01', documents: 1 },
        { value: '2022-02', documents: 1 },
      ],
      types: [
        { value: 'MOBILIZE', documents: 2 },
        { value: 'RETREAT', documents: 1 },
      ],
      actors: [
        { value: 'RUS', documents: 2 },
        { value: 'BLR', documents: 1 },
        { value: 'POL', documents: 1 },
      ],
    });
  });

  test('each leaves its own narrowing out and keeps to the others', async () => {
    const { outlets, types, months } = await (await filled()).documentFacets({ outlets: ['Wire'], types: ['MOBILIZE'], text: 'port' });
    expect(outlets).toEqual([
      { value: 'Agency', documents: 1 },
      { value: 'Wire', documents: 1 },
    ]);
    expect(types).toEqual([{ value: 'MOBILIZE', documents: 1 }]);
    expect(months).toEqual([{ value: '2022-01', documents: 1 }]);
  });

  test('what is asked of findings is asked of one finding at once', async () => {
    const store = await newStore();
    await store.add([
      asRead(wire, {
        mentions: [
          aMention(wire, { id: 'm1', type: 'MOBILIZE', actors: [anActor('RUS', 'MIL')], says: [aSpeaker('POL')] }),
          aMention(wire, { id: 'm2', start: 2, type: 'RETREAT', actors: [anActor('BLR')] }),
        ],
      }),
      asRead(later, {
        mentions: [aMention(later, { id: 'm3', type: 'MOBILIZE', actors: [anActor('RUS'), anActor('BLR')] })],
        figures: [aFigure(later, { id: 'f1', of: [anActor('UKR')] })],
      }),
    ]);
    const counted = async (filter: Filter): Promise<readonly string[]> => {
      const { types, actors } = await store.documentFacets(filter);
      return [types, actors].map((facet) => facet.map(({ value, documents }) => `${value} ${documents}`).join(', '));
    };
    const all = 'MOBILIZE 2, RETREAT 1';
    expect(await counted({ actors: ['RUS'] })).toEqual(['MOBILIZE 2', 'BLR 2, RUS 2, UKR 1']);
    expect(await counted({ actors: ['RUS', 'BLR'] })).toEqual([all, 'BLR 2, RUS 2, UKR 1']);
    expect(await counted({ actors: ['RUS/MIL'] })).toEqual(['MOBILIZE 1', 'BLR 2, RUS 2, UKR 1']);
    expect(await counted({ actors: ['RUS'], types: ['RETREAT'] })).toEqual(['MOBILIZE 2', 'BLR 1']);
    expect(await counted({ types: ['MOBILIZE', 'RETREAT'] })).toEqual([all, 'BLR 2, RUS 2']);
    expect(await counted({ says: ['own'] })).toEqual(['MOBILIZE 1, RETREAT 1', 'BLR 2, RUS 1, UKR 1']);
    expect(await counted({ says: ['own'], actors: ['RUS'], outlets: ['Wire'] })).toEqual(['MOBILIZE 1', 'BLR 2, RUS 1, UKR 1']);
    expect(await counted({ actors: ['UKR'], atLeast: 1 })).toEqual(['', 'UKR 1']);
    expect((await store.documents({ actors: ['RUS'], atLeast: 1 }, { limit: 9 })).total).toBe(0);
    expect(await counted({ says: ['POL'] })).toEqual(['MOBILIZE 1', 'RUS 1']);
    expect(await counted({ statuses: ['actual'], text: 'home' })).toEqual(['MOBILIZE 1', 'BLR 1, RUS 1']);
  });

  test('what is asked of findings at a place is asked of one that stands there', async () => {
    const store = await newStore();
    await store.add([
      asRead(wire, {
        mentions: [
          aMention(wire, { id: 'm1', type: 'MOBILIZE', actors: [anActor('RUS')] }),
          aMention(wire, { id: 'm2', start: 2, type: 'RETREAT', actors: [anActor('BLR')], says: [aSpeaker('POL')] }),
        ],
        figures: [aFigure(wire, { id: 'f1', of: [anActor('UKR')], where: [bay] })],
      }),
      asRead(later, { mentions: [aMention(later, { id: 'm3', type: 'MOBILIZE', status: 'planned', actors: [anActor('RUS')] })] }),
      asRead(agency, { figures: [aFigure(agency, { id: 'f2', of: [anActor('RUS')], where: [port] })] }),
    ]);
    const at = (id: string, mentions: readonly string[], type: Event['type']) => anEvent(id, mentions, { type, where: [port] });
    await putEvents(store, [at('e1', ['m1', 'm3'], 'MOBILIZE'), anEvent('e2', ['m2'], { type: 'RETREAT', where: [bay] })], []);
    const asked = async (filter: Filter): Promise<readonly string[]> => {
      const { types, actors, outlets } = await store.documentFacets(filter);
      const { total } = await store.documents(filter, { limit: 9 });
      return [...[types, actors, outlets].map((all) => all.map(({ value, documents }) => `${value} ${documents}`).join(', ')), `${total}`];
    };
    expect(await asked({ places: ['port'] })).toEqual(['MOBILIZE 2', 'RUS 3', 'Agency 1, Wire 2', '3']);
    expect(await asked({ places: ['bay'] })).toEqual(['RETREAT 1', 'BLR 1, UKR 1', 'Wire 1', '1']);
    expect(await asked({ places: ['port', 'bay'] })).toEqual(['MOBILIZE 2, RETREAT 1', 'RUS 3, BLR 1, UKR 1', 'Agency 1, Wire 2', '3']);
    expect(await asked({ places: ['port'], statuses: ['planned'] })).toEqual(['MOBILIZE 1', 'RUS 1', 'Wire 1', '1']);
    expect(await asked({ places: ['bay'], says: ['own'] })).toEqual(['', 'UKR 1', 'Wire 1', '1']);
    expect(await asked({ places: ['bay'], says: ['POL'] })).toEqual(['RETREAT 1', 'BLR 1', 'Wire 1', '1']);
    expect(await asked({ places: ['port'], types: ['RETREAT'] })).toEqual(['MOBILIZE 2', '', '', '0']);
    expect(await asked({ places: ['port'], actors: ['RUS'], outlets: ['Agency'] })).toEqual(['', 'RUS 1', 'Agency 1, Wire 2', '1']);
    expect(await asked({ places: ['bay'], measures: ['ships'] })).toEqual(['', 'UKR 1', 'Wire 1', '1']);
    expect(await asked({ places: ['port'], from: '2022-01-20' })).toEqual(['MOBILIZE 1', 'RUS 1', 'Wire 1', '1']);
  });

  test('texts come by id, and those that are not there are left out', async () => {
    const texts = await (await filled()).texts([later.id, 'none', agency.id]);
    expect([...texts].sort()).toEqual(
      [
        [later.id, later.text],
        [agency.id, agency.text],
      ].sort(),
    );
  });
}
