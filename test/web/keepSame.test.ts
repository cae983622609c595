import { describe, expect, test } from 'vitest';
import { keepSame } from '../../web/src/address/keepSame.ts';
import { readPlace } from '../../web/src/address/place.ts';

const placeAt = (path: string) => readPlace(new URL(path, 'http://127.0.0.1'));

describe('a step to another address', () => {
  const before = placeAt('/map?outlet=Dagblad&outlet=Harbour+Wire&actor=NOR&from=2021-12-01&at=10,60,4');

  test('keeps the filters and the look that are the same as they were, so that nothing is drawn anew for them', () => {
    const selected = keepSame(before, placeAt('/map?outlet=Dagblad&outlet=Harbour+Wire&actor=NOR&from=2021-12-01&at=10,60,4&select=e1'));
    expect(selected.select).toBe('e1');
    expect(selected.filters).toBe(before.filters);
    expect(selected.look).toBe(before.look);
  });

  test('makes anew what differs, and only that', () => {
    const moved = keepSame(before, placeAt('/map?outlet=Dagblad&outlet=Harbour+Wire&actor=NOR&from=2021-12-01&at=11,60,4'));
    expect(moved.look.at).toBe('11,60,4');
    expect(moved.filters).toBe(before.filters);
    const narrowed = keepSame(before, placeAt('/map?outlet=Dagblad&actor=NOR&from=2021-12-01&at=10,60,4'));
    expect(narrowed.filters.outlet).toEqual(['Dagblad']);
    expect(narrowed.filters.actor).toBe(before.filters.actor);
    expect(narrowed.look).toBe(before.look);
    const later = keepSame(before, placeAt('/map?outlet=Dagblad&outlet=Harbour+Wire&actor=NOR&from=2021-12-02&at=10,60,4'));
    expect(later.filters.from).toBe('2021-12-02');
    expect(later.filters.outlet).toBe(before.filters.outlet);
  });

  test('takes the order of values as it stands', () => {
    const turned = keepSame(before, placeAt('/map?outlet=Harbour+Wire&outlet=Dagblad&actor=NOR&from=2021-12-01&at=10,60,4'));
    expect(turned.filters.outlet).toEqual(['Harbour Wire', 'Dagblad']);
  });
});
