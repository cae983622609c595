import { STATE_BY_CODE } from '../codebook/states.ts';
import { type Discourse, kept, wordAt } from './discourse.ts';
import type { Remembered } from './remembered.ts';
import { oneState } from './stateSpokenOf.ts';

/** Words for a part of the world, or for what a state calls itself, and the states of which they are said. */
const OF_REGION: Readonly<Record<string, string>> = {
  andean: 'BOL CHL COL ECU PER VEN',
  baltic: 'EST LTU LVA',
  balkan: 'ALB BGR BIH GRC HRV KOS MKD MNE ROU SRB SVN',
  caribbean: 'ATG BHS BRB CUB DMA DOM GRD GUY HTI JAM KNA LCA SUR TTO VCT',
  caucasus: 'ARM AZE GEO',
  gulf: 'ARE BHR IRN IRQ KWT OMN QAT SAU',
  himalayan: 'BTN IND NPL',
  nordic: 'DNK FIN ISL NOR SWE',
  scandinavian: 'DNK NOR SWE',
  sahel: 'BFA MLI MRT NER TCD SEN',
  sahelian: 'BFA MLI MRT NER TCD SEN',
  islamic: 'AFG IRN MRT PAK',
  soviet: 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA TJK TKM UKR UZB',
  'ex-soviet': 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA TJK TKM UKR UZB',
  'post-soviet': 'ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA TJK TKM UKR UZB',
};

const LAND = /^(?:country|nation|republic|state|kingdom|monarchy|emirate|sultanate)$/u;
/** So many sentences back the land still may be meant. */
const NEAR = 4;

/** A land called by where in the world it is, and the token of the noun. */
interface CalledLand {
  readonly found: Remembered;
  readonly noun: number;
}

/** 'the [Andean] country', 'the [former Soviet] republic', 'the [Islamic] republic': the one such state that the text has told of shortly before, or null. */
export function landByRegion(discourse: Discourse, from: number): CalledLand | null {
  const { tokens, memory, before } = discourse;
  const at = wordAt(tokens, from + 1) === 'former' ? from + 2 : from + 1;
  const word = wordAt(tokens, at);
  const states = Object.hasOwn(OF_REGION, word) ? new Set(OF_REGION[word]?.split(' ')) : null;
  // 'the Soviet republic' is of its day.
  if (!states || !LAND.test(wordAt(tokens, at + 1)) || (word === 'soviet') !== at > from + 1) return null;
  const near = [...before.map((match) => kept(discourse, match)), ...memory.recent].filter(
    ({ code, sentence }) => states.has(code) && memory.sentence - sentence <= NEAR,
  );
  const found = oneState(near);
  return found && STATE_BY_CODE.has(found.code) ? { found, noun: at + 1 } : null;
}
