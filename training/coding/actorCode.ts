import { ARMED_GROUPS } from '../../src/codebook/organisations.ts';
import { STATE_BY_CODE } from '../../src/codebook/states.ts';

/** Slips of the sets, and codes of states that ISO writes otherwise. */
const MENDED: Readonly<Record<string, string>> = { ITL: 'ITA', JAP: 'JPN', VTN: 'VNM', EUR: 'EU' };

/** Codes under which the sets put everybody who is no state. */
const STATELESS = new Set(['IGO', 'NGO', 'IMG', 'ISM', 'MNC']);

/** What the sets write for an actor without a state. */
const UNKNOWN = new Set(['', '***', '---', 'NA', 'N/A', 'null']);

/** The state of an actor's code (CAMEO or PLOVER), 'IGO' and the like for the stateless, null where the gold names none. */
export function goldState(code: string | null | undefined): string | null {
  const state = (code ?? '').trim().slice(0, 3).toUpperCase();
  return UNKNOWN.has(state) ? null : (MENDED[state] ?? state);
}

/** Where the armed groups that have a code of their own are based: the sets give such a group its state. */
const HOSTS: ReadonlyMap<string, readonly string[]> = new Map(ARMED_GROUPS.map(({ code, hosts }) => [code, hosts]));

/** Whether our code stands for the state of the gold; of the stateless any that is no state does. */
export const isOfState = (gold: string, ours: string): boolean =>
  gold === ours || (HOSTS.get(ours)?.includes(gold) ?? false) || (STATELESS.has(gold) && ours !== '' && !STATE_BY_CODE.has(ours));
