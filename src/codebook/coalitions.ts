import { type Organisation, organisation } from './organisation.ts';

const led = (code: string, ...names: readonly [string, ...string[]]): Organisation => organisation(code, 'MIL', ...names);

/** Coalitions of forces that are called by who leads them, and act for the one that does. */
export const COALITIONS: readonly Organisation[] = [
  led('SAU', 'Saudi-led coalition', 'Saudi-led military coalition', 'Saudi-led Arab coalition', 'Saudi-led alliance', 'Arab coalition'),
  led(
    'USA',
    'US-led coalition',
    'U.S.-led coalition',
    'American-led coalition',
    'US-led international coalition',
    'US-led military coalition',
    'United States-led coalition',
  ),
  led('NATO', 'NATO-led coalition', 'NATO-led force', 'NATO-led forces', 'Nato-led coalition'),
  led('RUS', 'Russian-led forces', 'Russia-led forces', 'Russian-led force'),
  led('FRA', 'French-led coalition', 'French-led force'),
];
