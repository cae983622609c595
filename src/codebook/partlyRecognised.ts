import { type Organisation, organisation } from './organisation.ts';
import type { Sector } from './sector.ts';

/**
 * What governs itself and is not recognised by all: neither folded into the state that claims it nor
 * made a state by this table. It has a code of its own, which says who acts and nothing about whose the land is.
 */
export interface PartlyRecognised extends Organisation {
  /** States that claim the territory, or part of it, for their own. */
  readonly claimedBy: readonly string[];
  /** Who holds the ground: its own authorities, another state that is there with troops, or both. */
  readonly controlledBy: readonly string[];
  /** The years in which it calls or called itself a state; `to` is null where it still does. */
  readonly from: number;
  readonly to: number | null;
  /** Adjectives and people: 'Abkhaz'. */
  readonly demonyms: readonly string[];
  /** Where its authorities sit, as 'Moscow' for Russia's. */
  readonly capitals: readonly string[];
}

type Given = Pick<PartlyRecognised, 'claimedBy' | 'controlledBy' | 'from' | 'to' | 'demonyms' | 'capitals'>;
const entity = (code: string, sector: Sector | null, names: readonly [string, ...string[]], given: Given): PartlyRecognised => ({
  ...organisation(code, sector, ...names),
  ...given,
});

/** Those without a code in ISO 3166; what it calls itself, what others call it. */
export const SELF_DECLARED: readonly PartlyRecognised[] = [
  entity('DPR', 'SEP', ["Donetsk People's Republic", 'DPR', 'DNR', 'D.P.R.', 'Donetsk republic'], {
    claimedBy: ['UKR', 'RUS'],
    controlledBy: ['DPR', 'RUS'],
    from: 2014,
    to: 2022,
    demonyms: [],
    capitals: [],
  }),
  entity(
    'LPR',
    'SEP',
    ["Luhansk People's Republic", "Lugansk People's Republic", 'LPR', 'LNR', 'L.P.R.', 'Luhansk republic', 'Lugansk republic'],
    { claimedBy: ['UKR', 'RUS'], controlledBy: ['LPR', 'RUS'], from: 2014, to: 2022, demonyms: [], capitals: [] },
  ),
  entity(
    'PMR',
    'SEP',
    ['Transnistria', 'Transdniestria', 'Trans-Dniester', 'Transdniester', 'Pridnestrovie', 'Pridnestrovian Moldavian Republic'],
    {
      claimedBy: ['MDA'],
      controlledBy: ['PMR', 'RUS'],
      from: 1990,
      to: null,
      demonyms: ['Transnistrian', 'Transnistrians', 'Transdniestrian'],
      capitals: ['Tiraspol'],
    },
  ),
  entity('ABK', 'SEP', ['Abkhazia', 'Republic of Abkhazia'], {
    claimedBy: ['GEO'],
    controlledBy: ['ABK', 'RUS'],
    from: 1992,
    to: null,
    demonyms: ['Abkhaz', 'Abkhazian', 'Abkhazians'],
    capitals: ['Sukhumi', 'Sokhumi'],
  }),
  entity('RSO', 'SEP', ['South Ossetia', 'Republic of South Ossetia'], {
    claimedBy: ['GEO'],
    controlledBy: ['RSO', 'RUS'],
    from: 1991,
    to: null,
    demonyms: ['South Ossetian', 'South Ossetians'],
    capitals: ['Tskhinvali'],
  }),
  entity(
    'NKR',
    'SEP',
    [
      'Artsakh',
      'Republic of Artsakh',
      'Nagorno-Karabakh Republic',
      'Nagorno-Karabakh Defence Army',
      'Artsakh Defence Army',
      'Artsakh Defense Army',
    ],
    { claimedBy: ['AZE'], controlledBy: ['NKR'], from: 1991, to: 2023, demonyms: ['Karabakhi'], capitals: ['Stepanakert'] },
  ),
  entity('TRNC', 'SEP', ['Northern Cyprus', 'Turkish Republic of Northern Cyprus', 'TRNC'], {
    claimedBy: ['CYP'],
    controlledBy: ['TRNC', 'TUR'],
    from: 1983,
    to: null,
    demonyms: ['Turkish Cypriot', 'Turkish Cypriots'],
    capitals: [],
  }),
  entity('SOL', 'SEP', ['Somaliland', 'Republic of Somaliland'], {
    claimedBy: ['SOM'],
    controlledBy: ['SOL'],
    from: 1991,
    to: null,
    demonyms: ['Somalilander', 'Somalilanders'],
    capitals: ['Hargeisa'],
  }),
  entity('RSK', 'SEP', ['Republic of Serbian Krajina'], {
    claimedBy: ['HRV'],
    controlledBy: ['RSK'],
    from: 1991,
    to: 1995,
    demonyms: [],
    capitals: [],
  }),
  entity('ICHK', 'SEP', ['Chechen Republic of Ichkeria', 'Ichkeria'], {
    claimedBy: ['RUS'],
    controlledBy: ['ICHK'],
    from: 1991,
    to: 2000,
    demonyms: [],
    capitals: [],
  }),
];

/** A dispute about what has a code of its own in the table of states. */
export interface ContestedState {
  readonly code: string;
  readonly claimedBy: readonly string[];
  readonly controlledBy: readonly string[];
}

/** States and territories of the table of states that not all recognise, with who else claims and who holds them. */
export const CONTESTED_STATES: readonly ContestedState[] = [
  { code: 'KOS', claimedBy: ['SRB'], controlledBy: ['KOS'] },
  { code: 'TWN', claimedBy: ['CHN'], controlledBy: ['TWN'] },
  { code: 'PSE', claimedBy: [], controlledBy: ['PSE', 'ISR'] },
  { code: 'ESH', claimedBy: ['MAR'], controlledBy: ['MAR', 'ESH'] },
];
