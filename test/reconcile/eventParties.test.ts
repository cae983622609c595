import { expect, test } from 'vitest';
import { eventParties } from '../../src/reconcile/eventParties.ts';
import { party } from './tell.ts';

/** The parties of an event whose mentions name these: 'RUS RUS/MIL' is one mention. */
const partiesOf = (...mentions: readonly string[]): readonly string[] =>
  eventParties(mentions.map((side) => side.split(' ').filter(Boolean).map(party))).map(({ code, sector }) =>
    sector === null ? code : `${code}/${sector}`,
  );

test.each<[string, readonly string[], readonly string[]]>([
  ['all who are named in one telling', ['POL LVA'], ['LVA', 'POL']],
  ['not whom one telling in four adds', ['RUS', 'RUS', 'RUS', 'RUS UKR'], ['RUS']],
  ['each of several states that a third of the tellings name', ['FRA DEU', 'FRA', 'DEU'], ['DEU', 'FRA']],
  ['those named most where none is named often', ['POL', 'LVA', 'EST', 'LTU'], ['EST', 'LTU', 'LVA', 'POL']],
  ['the branch that acts, once', ['RUS', 'RUS/MIL', 'RUS/MIL', 'RUS/MIL', 'RUS/GOV'], ['RUS/MIL']],
  ['nobody where nobody is named', ['', ''], []],
])('%s', (_, mentions, expected) => expect(partiesOf(...mentions)).toEqual(expected));

test('nobody in particular stands only where nobody is known', () => {
  const gunmen = { ...party(''), name: 'gunmen' };
  expect(eventParties([[gunmen], [party('SYR')]]).map(({ code, name }) => code || name)).toEqual(['SYR']);
  expect(eventParties([[gunmen]]).map(({ name }) => name)).toEqual(['gunmen']);
});
