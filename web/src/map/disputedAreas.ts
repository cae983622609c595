type Line = readonly (readonly [number, number])[];

/** An area over which states or bodies differ, as far as the base map draws one side's view of it. */
export interface DisputedArea {
  /** Id of our gazetteer. */
  readonly id: string;
  readonly name: string;
  /** Code of the state on the far side of the area's own line. */
  readonly beyond: string;
  /** The line between the area and the rest of that state, degrees east and north; coarse, from well-known points. */
  readonly line: Line;
  /** What closes the area on its other sides; null where the base map has the area as a polygon of its own. */
  readonly rest: Line | null;
}

/** The base map has Crimea as one polygon, which `geography.ts` takes out of the state that it was drawn in; its line is the isthmus. */
export const CRIMEA: DisputedArea = {
  id: 'region:crimea',
  name: 'Crimea',
  beyond: 'UKR',
  line: [],
  rest: null,
};

/** Areas that the base map draws as part of the state that claims them, with our own coarse outline. */
export const OUTLINED_AREAS: readonly DisputedArea[] = [
  {
    id: 'region:donbas',
    name: 'held parts of Donetsk and Luhansk regions (line of 2015–2022)',
    beyond: 'UKR',
    line: [
      [37.8, 47.1],
      [37.72, 47.4],
      [37.5, 47.66],
      [37.53, 47.93],
      [37.72, 48.1],
      [37.86, 48.32],
      [38.17, 48.42],
      [38.4, 48.6],
      [38.62, 48.7],
      [39.0, 48.72],
      [39.35, 48.68],
      [39.5, 48.67],
      [39.83, 48.79],
    ],
    rest: [
      [39.95, 48.6],
      [39.66, 48.59],
      [39.84, 48.3],
      [39.93, 48.03],
      [39.75, 47.83],
      [38.83, 47.85],
      [38.28, 47.6],
      [38.28, 47.3],
      [38.22, 47.11],
    ],
  },
  {
    id: 'region:abkhazia',
    name: 'Abkhazia',
    beyond: 'GEO',
    line: [
      [41.46, 42.38],
      [41.68, 42.5],
      [41.88, 42.63],
      [42.04, 42.75],
      [42.08, 42.93],
      [42.42, 43.22],
    ],
    rest: [
      [41.6, 43.25],
      [41.0, 43.4],
      [40.65, 43.56],
      [40.2, 43.6],
      [39.98, 43.39],
      [40.3, 43.12],
      [40.78, 43.03],
      [41.13, 42.75],
    ],
  },
  {
    id: 'region:south-ossetia',
    name: 'South Ossetia',
    beyond: 'GEO',
    line: [
      [43.8, 42.57],
      [43.62, 42.45],
      [43.72, 42.2],
      [43.95, 42.13],
      [44.2, 42.1],
      [44.5, 42.08],
      [44.6, 42.25],
      [44.5, 42.5],
      [44.75, 42.66],
    ],
    rest: [
      [44.5, 42.72],
      [44.2, 42.64],
      [43.95, 42.57],
    ],
  },
  {
    id: 'region:transnistria',
    name: 'Transnistria',
    beyond: 'MDA',
    line: [
      [28.5, 48.15],
      [28.75, 48.06],
      [28.98, 47.9],
      [29.02, 47.7],
      [29.17, 47.48],
      [29.16, 47.25],
      [29.36, 47.02],
      [29.45, 46.84],
      [29.42, 46.74],
      [29.62, 46.62],
      [29.72, 46.5],
      [29.95, 46.4],
    ],
    rest: [
      [29.97, 46.75],
      [29.6, 47.1],
      [29.57, 47.4],
      [29.23, 47.88],
      [28.86, 48.13],
    ],
  },
  {
    id: 'region:nagorno-karabakh',
    name: 'Nagorno-Karabakh',
    beyond: 'AZE',
    line: [
      [46.5, 39.55],
      [46.75, 39.5],
      [46.9, 39.75],
      [46.95, 40.05],
      [46.9, 40.25],
      [46.65, 40.35],
      [46.35, 40.2],
      [46.3, 39.95],
      [46.5, 39.75],
      [46.5, 39.55],
    ],
    rest: [],
  },
];

/** Areas that the base map has as entities of their own, by the name it gives them: their borders are drawn as open ones. */
export const OPEN_ENTITIES: ReadonlySet<string> = new Set([
  'Kosovo',
  'N. Cyprus',
  'Somaliland',
  'W. Sahara',
  'Palestine',
  'Siachen Glacier',
]);
