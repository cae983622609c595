/** What part of a state or society an actor is. MED is the press here, as in CAMEO (PLOVER calls it JRN). */
export const SECTORS = [
  'GOV', 'MIL', 'COP', 'SPY', 'LEG', 'JUD', 'PTY', 'OPP', 'REB', 'SEP', 'CVL', 'REF', 'MED', 'BUS', 'EDU', 'REL',
  'LAB', 'IGO', 'NGO', 'UAF',
] as const;

export type Sector = (typeof SECTORS)[number];

export const SECTOR_TITLE: Readonly<Record<Sector, string>> = {
  GOV: 'government', MIL: 'armed forces', COP: 'police and border guards', SPY: 'intelligence', LEG: 'parliament',
  JUD: 'courts', PTY: 'party', OPP: 'opposition', REB: 'rebels', SEP: 'separatists', CVL: 'civilians',
  REF: 'refugees and migrants', MED: 'press', BUS: 'business', EDU: 'education', REL: 'religion', LAB: 'labour',
  IGO: 'international organisation', NGO: 'non-governmental organisation', UAF: 'armed, side unknown',
};
