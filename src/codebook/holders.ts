import type { Holder } from './holder.ts';
import { AFRICA } from './holders/africa.ts';
import { ASIA_AND_PACIFIC } from './holders/asiaAndPacific.ts';
import { CENTRAL_EUROPE } from './holders/centralEurope.ts';
import { EARLIER_ELSEWHERE } from './holders/earlierElsewhere.ts';
import { EARLIER_WEST } from './holders/earlierWest.ts';
import { EASTERN_EUROPE } from './holders/easternEurope.ts';
import { LATIN_AMERICA } from './holders/latinAmerica.ts';
import { MIDDLE_EAST } from './holders/middleEast.ts';
import { NORTH_AMERICA } from './holders/northAmerica.ts';
import { ORGANISATION_HEADS } from './holders/organisationHeads.ts';
import { WESTERN_EUROPE } from './holders/westernEurope.ts';

/** Holders of office whom news names without saying who they are. A row that is not sure is left out. */
export const HOLDERS: readonly Holder[] = [
  ...EASTERN_EUROPE,
  ...CENTRAL_EUROPE,
  ...WESTERN_EUROPE,
  ...NORTH_AMERICA,
  ...LATIN_AMERICA,
  ...MIDDLE_EAST,
  ...AFRICA,
  ...ASIA_AND_PACIFIC,
  ...ORGANISATION_HEADS,
  ...EARLIER_WEST,
  ...EARLIER_ELSEWHERE,
];
