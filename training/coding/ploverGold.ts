import { readFileSync } from 'node:fs';
import { EVENT_TYPES, type EventType } from '../../src/codebook/eventType.ts';
import { goldState } from './actorCode.ts';

/** A sentence of PLOVER's own gold with the class, and the states of actor and recipient. */
export interface PloverGold {
  readonly id: string;
  readonly text: string;
  /** Any of them is right. */
  readonly types: readonly EventType[];
  readonly actors: readonly GoldParty[];
  readonly recipients: readonly GoldParty[];
}

/** Codes of ours any of which is right for a party: its state, and for refugees REF, under whom the record keeps them. */
export type GoldParty = readonly string[];

/** Classes that PLOVER had before version 2. */
const OLDER: Readonly<Record<string, EventType>> = {
  DEMAND: 'REQUEST',
  DISAPPROVE: 'ACCUSE',
  INVESTIGATE: 'ACCUSE',
  FIGHT: 'ASSAULT',
};

const classOf = (name: string): EventType | null => OLDER[name] ?? EVENT_TYPES.find((type) => type === name) ?? null;

interface Party {
  readonly code?: string;
  readonly sector?: string;
}

interface Row {
  readonly id: string;
  readonly text: string;
  readonly event: string;
  readonly mode?: string;
  readonly source?: readonly Party[] | string;
  readonly target?: readonly Party[] | string;
}

function partiesOf(parties: Row['source']): readonly GoldParty[] {
  if (typeof parties !== 'object') return [];
  return parties.flatMap(({ code, sector }) => {
    const state = goldState(code);
    return state === null ? [] : [sector?.startsWith('REF') ? [state, 'REF'] : [state]];
  });
}

/**
 * The class of a row and that of its number agree save where a class was renamed; both are right then.
 * What is destroyed is assault since version 2, coercion before.
 */
function typesOf({ id, event, mode }: Row): readonly EventType[] {
  const named = [event, id.split('-')[2] ?? ''].flatMap((name) => classOf(name) ?? []);
  const destroyed: readonly EventType[] = mode === 'destroy' ? ['ASSAULT'] : [];
  return [...new Set([...named, ...destroyed])];
}

/** The rows of a file of PLOVER gold. The date of all of them is a placeholder and is left out. */
export const readPloverGold = (file: string): readonly PloverGold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row)
    .map((row) => ({
      id: row.id,
      text: row.text.replace(/[{}]/gu, '').trim(),
      types: typesOf(row),
      actors: partiesOf(row.source),
      recipients: partiesOf(row.target),
    }));
