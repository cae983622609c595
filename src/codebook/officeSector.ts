import type { Sector } from './sector.ts';

const MILITARY = /defen[cs]e|general staff|chiefs? of (?:the )?staff|joint chiefs|command|army|military|pentagon/iu;
const INTELLIGENCE = /intelligence|\bcia\b|security service|mossad/iu;

/**
 * The sector that the holder of an office speaks for; `body` is that of the organisation that has the
 * office, null for a state. International bodies keep theirs but for their soldiers, armed groups always.
 */
export function officeSector(office: string, body: Sector | null): Sector {
  if (body === 'IGO') return /command|military/iu.test(office) ? 'MIL' : body;
  if (body !== null) return body;
  if (MILITARY.test(office)) return 'MIL';
  if (INTELLIGENCE.test(office)) return 'SPY';
  return /opposition/iu.test(office) ? 'OPP' : 'GOV';
}
