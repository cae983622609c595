/** Missions and forces of international organisations that serve in one state only, by the name that the tables of institutions give them. */
const LANDS: Readonly<Record<string, readonly string[]>> = {
  KOS: ['KFOR', 'EULEX', 'UNMIK'],
  LBN: ['UNIFIL'],
  CYP: ['UNFICYP'],
  BIH: ['EUFOR'],
  GEO: ['EUMM', 'UNOMIG'],
  COD: ['MONUSCO'],
  MLI: ['MINUSMA'],
  CAF: ['MINUSCA'],
  SSD: ['UNMISS'],
  SDN: ['UNAMID', 'UNITAMS'],
  AFG: ['UNAMA'],
  IRQ: ['UNAMI'],
  LBY: ['UNSMIL'],
  YEM: ['UNMHA'],
  HTI: ['MINUSTAH'],
  SOM: ['AMISOM', 'ATMIS'],
  UKR: ['Special Monitoring Mission'],
};

const LAND_OF: ReadonlyMap<string, string> = new Map(Object.entries(LANDS).flatMap(([land, names]) => names.map((name) => [name, land])));

/** The state that a mission serves in, by its name; undefined where it is none, or serves in several. */
export const missionLand = (name: string): string | undefined => LAND_OF.get(name);
