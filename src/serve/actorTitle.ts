import { INTERNATIONAL } from '../codebook/organisations.ts';
import { STATES } from '../codebook/states.ts';

/** English names of states and organisations by code. */
export const ACTOR_TITLES: ReadonlyMap<string, string> = new Map([
  ...INTERNATIONAL.map(({ code, name }) => [code, name] as const),
  ...STATES.map(({ code, name }) => [code, name] as const),
  ['NGO', 'Non-governmental organisations'],
  ['IGO', 'International organisations'],
  ['REF', 'Refugees and migrants'],
]);

/** The English name of an actor's code; the code itself where it has none. */
export const actorTitle = (code: string): string => ACTOR_TITLES.get(code) ?? code;
