import { STATE_BY_CODE } from '../codebook/states.ts';
import type { Discourse } from './discourse.ts';
import { remember } from './documentMemory.ts';
import type { Remembered } from './remembered.ts';
import { oneState } from './stateSpokenOf.ts';

/** What a land is called by its kind, and which are called so: 'the island', 'the kingdom'. */
const KIND_OF_LAND: Readonly<Record<string, readonly string[]>> = {
  island: ['TWN', 'CYP', 'CUB', 'LKA', 'MLT', 'ISL', 'MDG', 'HTI', 'BHR', 'MUS'],
  kingdom: ['SAU', 'JOR', 'MAR', 'BHR', 'THA', 'KHM', 'BTN', 'LSO', 'SWZ', 'TON'],
  emirate: ['QAT', 'KWT', 'ARE'],
  sultanate: ['OMN', 'BRN'],
};

/** 'the island', 'the kingdom': the one land of that kind that the text has told of. */
function landOfKind({ tokens, memory, before }: Discourse, kind: string): Remembered | null {
  const lands = Object.hasOwn(KIND_OF_LAND, kind) ? (KIND_OF_LAND[kind] ?? []) : [];
  if (lands.length === 0) return null;
  const told = [...memory.recent, ...before.map((match) => remember(tokens, match, memory.sentence))].filter(({ code }) =>
    lands.includes(code),
  );
  const state = oneState(told);
  return state
    ? {
        ...state,
        name: STATE_BY_CODE.get(state.code)?.name ?? state.name,
        sector: null,
        role: null,
        person: false,
        named: true,
        pronoun: null,
      }
    : null;
}

/** 'the coalition': the last that was told of by who leads it. */
const coalitionTold = ({ memory }: Discourse, word: string): Remembered | null =>
  word === 'coalition' ? (memory.recent.find(({ name }) => name.endsWith(' coalition')) ?? null) : null;

/** Whom 'the island', 'the kingdom' or 'the coalition' stands for, or null. */
export const calledByKind = (discourse: Discourse, word: string): Remembered | null =>
  landOfKind(discourse, word) ?? coalitionTold(discourse, word);
