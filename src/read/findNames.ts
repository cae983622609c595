import { COMPOUND_PEOPLES } from '../codebook/names/peopleNames.ts';
import type { ParsedToken } from '../model/parsedToken.ts';
import type { Name, Token } from '../model/reading.ts';
import { designatedAt, unitAt } from './names/designatedName.ts';
import { eventAt } from './names/eventName.ts';
import { headedAt, prefixedAt } from './names/headedName.ts';
import { type NameMemory, NO_NAMES } from './names/nameMemory.ts';
import { namePieces } from './names/namePiece.ts';
import { type NameScene, nameScene } from './names/nameScene.ts';
import type { FoundName } from './names/nameTable.ts';
import { personAt } from './names/personName.ts';
import { titleEnd } from './names/personTitle.ts';
import { unknownAt } from './names/unknownName.ts';

/** What is known beside the sentence: its document's names, and the tagger's word on each token. */
export interface NameContext {
  readonly memory?: NameMemory;
  readonly tags?: readonly ParsedToken[] | null;
}

type Recogniser = (scene: NameScene, at: number) => FoundName | null;

/** 'Sino' in 'Sino-Russian'. */
const halfPeopleAt: Recogniser = ({ pieces }, at) =>
  pieces[at + 1]?.joined === true && COMPOUND_PEOPLES.has(pieces[at]?.norm ?? '') ? { to: at + 1, type: 'NORP' } : null;

/** Those that are asked before people's names and after them. Of two names that reach as far, the earlier recogniser's is believed. */
const BEFORE_PEOPLE: readonly Recogniser[] = [unitAt, designatedAt, eventAt, ({ known }, at) => known[at] ?? null, halfPeopleAt];
const AFTER_PEOPLE: readonly Recogniser[] = [headedAt, prefixedAt];

/** The longest name that some recognisers find at a piece. */
function longestOf(recognisers: readonly Recogniser[], scene: NameScene, at: number): FoundName | null {
  let best: FoundName | null = null;
  for (const recognise of recognisers) best = longer(best, recognise(scene, at), at);
  return best;
}

const longer = (one: FoundName | null, other: FoundName | null, at: number): FoundName | null =>
  other !== null && other.to > (one?.to ?? at) ? other : one;

/** The same, looked for once although the document is gone through twice. */
function recalled(
  seen: (FoundName | null | undefined)[],
  recognisers: readonly Recogniser[],
  scene: NameScene,
  at: number,
): FoundName | null {
  const before = seen[at];
  if (before !== undefined) return before;
  const found = longestOf(recognisers, scene, at);
  seen[at] = found;
  return found;
}

/** '@example' is an address. */
const isHandle = ({ pieces }: NameScene, at: number): boolean => pieces[at - 1]?.norm === '@' && pieces[at - 1]?.end === pieces[at]?.start;

/** The longest name that starts at a piece. */
function nameAt(scene: NameScene, at: number): FoundName | null {
  const piece = scene.pieces[at];
  if (!piece || isHandle(scene, at)) return null;
  if (!piece.upper && !/^\p{N}/u.test(piece.norm)) return scene.known[at] ?? null;
  const before = recalled(scene.seen.before, BEFORE_PEOPLE, scene, at);
  const person = longer(before, personAt(scene, at), at);
  return longer(person, recalled(scene.seen.after, AFTER_PEOPLE, scene, at), at) ?? unknownAt(scene, at);
}

const scenes = new WeakMap<readonly Token[], NameScene>();

/** The scene of a sentence, whose tables are looked up once although its document is gone through twice. */
function sceneOf(text: string, tokens: readonly Token[], { memory = NO_NAMES, tags = null }: NameContext): NameScene {
  const known = tags === null ? scenes.get(tokens) : undefined;
  if (known?.text === text) {
    const after = memory.lower === known.memory.lower ? known.seen.after : [];
    return { ...known, memory, seen: { before: known.seen.before, after } };
  }
  const scene = nameScene(text, namePieces(text, tokens, tags), tokens, memory);
  if (tags === null) scenes.set(tokens, scene);
  return scene;
}

/**
 * The proper names of a sentence with what they name, in order and apart from one another: exact spans
 * without article, title and possessive. 'OTHER' is a name of which no more is known. Tables come
 * first, then the grammar of names, then the document's memory and the words around. Any tokens will do.
 */
export function findNames(text: string, tokens: readonly Token[], context: NameContext = {}): readonly Name[] {
  const scene = sceneOf(text, tokens, context);
  const names: Name[] = [];
  for (let at = 0; at < scene.pieces.length; ) {
    const found = nameAt(scene, at);
    const [start, end] = [scene.pieces[at]?.start ?? 0, scene.pieces[(found?.to ?? at) - 1]?.end ?? 0];
    if (found && /\p{L}/u.test(text.slice(start, end))) names.push({ start, end, type: found.type });
    at = Math.max(found?.to ?? titleEnd(scene.pieces, at), at + 1);
  }
  return names;
}
