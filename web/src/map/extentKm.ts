import type { PlaceKind } from '../../../src/codebook/placeKind.ts';

const USUAL: Readonly<Record<PlaceKind, number>> = { site: 0, city: 0, region: 90, country: 300, area: 700, border: 0, water: 250 };

/** Seas and parts of the world whose size the kind alone would tell wrongly, kilometres from their middle. */
const KNOWN: Readonly<Record<string, number>> = {
  'water:black-sea': 420,
  'water:sea-of-azov': 120,
  'water:baltic-sea': 450,
  'water:mediterranean': 1200,
  'water:arctic': 1500,
  'region:crimea': 120,
  'region:donbas': 140,
  'area:europe': 1800,
  'area:eastern-europe': 900,
  'area:line-of-contact': 110,
};

/** How far from its coordinates a place may reach: what a ring is drawn with. 0 for what is a point on any map of the page. */
export const extentKm = (id: string, kind: PlaceKind, stateRadius: number | null): number =>
  KNOWN[id] ?? (kind === 'country' && stateRadius !== null ? stateRadius : USUAL[kind]);
