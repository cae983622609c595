import { isNameWord, type NameScene, written } from './nameScene.ts';
import { type FoundName, isTableName } from './nameTable.ts';

const YEAR = /^(?:(?:19|20)?\d\d)$/u;
const CUE = /^(?:exercises?|drills?|manoeuvres|maneuvers|operation|wargames?)$/u;
const CALLED = /^(?:dubbed|named|called|codenamed|code-named|titled|entitled)$/u;
const LONGEST = 4;

/** Whether the words before say that an exercise or an operation is named next: 'exercise […]', 'drills dubbed […]'. */
function isCued({ pieces }: NameScene, at: number): boolean {
  let before = at - 1;
  if (/^["“”'‘]$/u.test(pieces[before]?.norm ?? '')) before--;
  const called = CALLED.test(pieces[before]?.norm ?? '');
  const cue = pieces[called ? before - 1 : before];
  // 'Exercise …' with a capital is part of the name.
  return cue !== undefined && CUE.test(cue.norm) && (called || !cue.upper);
}

/** Exercises, wars and games by name, with the year that belongs to it: 'Zapad 2021', 'Kavkaz-2020', 'drills dubbed [Example Shield]'. */
export function eventAt(scene: NameScene, at: number): FoundName | null {
  const { pieces, known } = scene;
  const word = written(scene, at, at + 1).slice(0, 60);
  const dated = word.includes('-') ? /^(.{2,40})-(?:20)?\d\d$/u.exec(word) : null;
  if (dated?.[1] && pieces[at]?.upper && (isTableName(dated[1]) ? eventNamed(dated[1]) : isCued(scene, at)))
    return { to: at + 1, type: 'EVENT' };
  const hit = known[at];
  if (hit?.type === 'EVENT') return { to: YEAR.test(pieces[hit.to]?.norm ?? '') ? hit.to + 1 : hit.to, type: 'EVENT' };
  if (!isCued(scene, at) || hit || !isNameWord(scene, at)) return null;
  let to = at;
  while (to < at + LONGEST && isNameWord(scene, to) && !known[to]) to++;
  if (YEAR.test(pieces[to]?.norm ?? '')) to++;
  return { to, type: 'EVENT' };
}

/** 'Vostok' and its like; 'Covid' is in no table. */
const eventNamed = (name: string): boolean =>
  /^(?:Zapad|Vostok|Kavkaz|Tsentr|Indra|Defender|Grom|Ocean Shield|Anaconda|Anakonda)$/u.test(name);
