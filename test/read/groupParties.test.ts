import { expect, test } from 'vitest';
import { readText } from './readText.ts';

const actorsOf = (text: string, day: string | null): string =>
  readText(text, day)
    .sentences.flatMap(({ actors }) => actors.map(({ code, sector }) => (sector === null ? code : `${code}/${sector}`)))
    .join(' ');

test.each([
  ['The Baltic states closed their ports.', '2022-02-02', 'EST LTU LVA EST LTU LVA'],
  ['Nordic foreign ministers met in June.', '2022-02-02', 'DNK/GOV FIN/GOV ISL/GOV NOR/GOV SWE/GOV'],
  ['Iran met the P5+1.', '2014-02-02', 'IRN CHN DEU FRA GBR RUS USA'],
  ['The Visegrad countries objected.', '1992-02-02', 'HUN POL'],
  ['The Visegrad countries objected.', '2002-02-02', 'HUN POL CZE SVK'],
  ['The Contact Group met.', '1999-02-02', 'DEU FRA GBR ITA RUS USA'],
  ['The Contact Group met.', '2021-02-02', 'OSCE/IGO'],
  ['The Gulf states fell silent.', '2022-02-02', 'GCC/IGO'],
  // The West acts; it is also a part of the world, and the beginning of longer names.
  ['The West has threatened Iran.', '2022-02-02', 'USA EU/IGO IRN'],
  ['Rain fell in the West.', '2022-02-02', ''],
  ['The West Wing was closed. West Ham won.', '2022-02-02', ''],
  ['Western diplomats were calm.', '2022-02-02', '/GOV'],
  // By its adjective where it gives, imposes or warns, and not where a place, a press or single people are called so.
  ['Western sanctions hurt Iran.', '2022-02-02', 'USA EU/IGO IRN'],
  ['Western military aid came late.', '2022-02-02', 'USA EU/IGO'],
  ['Western media were calm.', '2022-02-02', ''],
])('%s (%s): %s', (text, day, expected) => expect(actorsOf(text, day)).toBe(expected));
