import { FORMER_STATES } from './formerStates.ts';
import { INTERNATIONAL } from './international.ts';
import { ARMED_GROUPS } from './organisations.ts';
import { SELF_DECLARED } from './partlyRecognised.ts';
import { STATES } from './states.ts';

/** English names by code; where a state's code serves a group that has none, the state's is told. */
export const ACTOR_TITLES: ReadonlyMap<string, string> = new Map([
  ...[...ARMED_GROUPS, ...SELF_DECLARED, ...FORMER_STATES].map(({ code, name }) => [code, name] as const),
  ...INTERNATIONAL.map(({ code, name }) => [code, name] as const),
  ...STATES.map(({ code, name }) => [code, name] as const),
  ['NGO', 'Non-governmental organisations'],
  ['IGO', 'International organisations'],
  ['REF', 'Refugees and migrants'],
]);

/** The English name of an actor's code; the code itself where it has none. */
export const actorTitle = (code: string): string => ACTOR_TITLES.get(code) ?? code;
