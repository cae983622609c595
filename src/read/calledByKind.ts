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

/** 'the mainland' of a text that tells of Taiwan. */
function mainland({ tokens, memory, before }: Discourse, word: string): Remembered | null {
  if (word !== 'mainland') return null;
  const told = [...before.map((match) => remember(tokens, match, memory.sentence)), ...memory.recent];
  return told.some(({ code }) => code === 'TWN') ? oneState(told.filter(({ code }) => code === 'CHN')) : null;
}

/** What any body of people may be called, and what only those in arms are. */
const BODY = /^(?:group|movement|organi[sz]ation|faction)$/u;
const IN_ARMS =
  /^(?:militia|militants|militiamen|rebels|insurgents|guerrillas|guerillas|separatists|jihadists|jihadis|islamists|paramilitaries|paramilitary|insurgency)$/u;
/** So many sentences back an armed group still is 'the group'. */
const NEAR = 5;

const isArmedGroup = ({ sector, named, person, code }: Remembered): boolean =>
  code !== '' && named && !person && (sector === 'REB' || sector === 'SEP');
/** What else may be 'the group': firms, parties, organisations, those of them that rebels are of. */
const isOtherBody = (one: Remembered): boolean =>
  !isArmedGroup(one) && !one.person && /^(?:NGO|BUS|PTY|OPP|IGO|MED|REB|SEP|UAF)$/u.test(one.sector ?? '');

/** 'the group', 'the rebels': the one armed group that the text has told of by name, and shortly before. */
function armedGroupTold({ tokens, memory, before }: Discourse, word: string): Remembered | null {
  const isBody = BODY.test(word);
  if (!isBody && !IN_ARMS.test(word)) return null;
  const told = [...before.map((match) => remember(tokens, match, memory.sentence)).reverse(), ...memory.recent];
  const [first, ...others] = told.filter(isArmedGroup);
  if (!first || memory.sentence - first.sentence > NEAR || others.some(({ name }) => name !== first.name)) return null;
  const rivals = told.filter((one) => isOtherBody(one) && (isBody || one.sector === 'REB' || one.sector === 'SEP'));
  return rivals.some(({ sentence }) => memory.sentence - sentence <= NEAR) ? null : first;
}

/** 'the coalition': the last that was told of by who leads it. */
const coalitionTold = ({ memory }: Discourse, word: string): Remembered | null =>
  word === 'coalition' ? (memory.recent.find(({ name }) => name.endsWith(' coalition')) ?? null) : null;

/** Whom 'the island', 'the kingdom', 'the coalition' or 'the group' stands for, or null. */
export const calledByKind = (discourse: Discourse, word: string): Remembered | null =>
  landOfKind(discourse, word) ?? mainland(discourse, word) ?? coalitionTold(discourse, word) ?? armedGroupTold(discourse, word);
