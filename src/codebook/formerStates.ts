import { type Organisation, organisation } from './organisation.ts';

/** States that are no more, by the codes that ISO 3166 withdrew: none of their heirs answers for them. */
export const FORMER_STATES: readonly Organisation[] = [
  organisation('SUN', null, 'Soviet Union', 'USSR', 'U.S.S.R.', 'Union of Soviet Socialist Republics'),
  organisation('YUG', null, 'Yugoslavia', 'Socialist Federal Republic of Yugoslavia'),
  organisation('CSK', null, 'Czechoslovakia'),
  organisation('DDR', null, 'East Germany', 'German Democratic Republic', 'GDR'),
];
