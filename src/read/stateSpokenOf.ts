import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Remembered } from './remembered.ts';

/** The one state that all of these belong to, its own name and no one's role, or null. */
export function oneState(told: readonly Remembered[]): Remembered | null {
  const states = told.filter(({ code }) => STATE_BY_CODE.has(code));
  const first = states[0];
  const state = STATE_BY_CODE.get(first?.code ?? '');
  if (!first || !state || states.some(({ code }) => code !== first.code)) return null;
  return { ...first, sector: null, name: state.name, role: null, person: false, named: true, pronoun: null };
}

/** The one state that a sentence has told of so far; where it has told of none, that of the sentence before. */
export function stateSpokenOf(here: readonly Remembered[], before: readonly Remembered[]): Remembered | null {
  return here.some(({ code }) => STATE_BY_CODE.has(code)) ? oneState(here) : oneState(before);
}
