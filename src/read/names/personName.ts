import { FIRST_NAMES } from '../../codebook/names/firstNames.ts';
import { isNameWord, type NameScene, written } from './nameScene.ts';
import type { FoundName } from './nameTable.ts';
import { followsTitle } from './personTitle.ts';

const PARTICLE = /^(?:von|van|der|den|de|del|da|di|du|la|le|el|al|bin|ben|ibn|abu|ul|af|ter|dos|das)$/u;
const ACRONYM = /^[\p{Lu}\d.&]{2,}$/u;

/** Names of people have few words. */
const LONGEST = 5;

/** An initial with its stop: 'George [W.] Bush'. */
const isInitial = ({ pieces }: NameScene, at: number): boolean =>
  /^\p{L}$/u.test(pieces[at]?.norm ?? '') && pieces[at]?.upper === true && pieces[at + 1]?.norm === '.' && pieces[at + 2]?.upper === true;

/** Whether a capitalised piece goes on with a person's name; another known name does so only as a surname of two words. */
function goesOn(scene: NameScene, from: number, at: number): boolean {
  if (!isNameWord(scene, at)) return false;
  const word = written(scene, at, at + 1);
  if (!scene.shouted && ACRONYM.test(word) && word.length > 1) return false;
  if (word.length < 2) return false;
  const known = scene.known[at];
  return (
    !known ||
    known.type === 'PER' ||
    (known.type === 'GPE' && at === from + 1 && known.to === at + 1 && !scene.shouted) ||
    (/^(?:WEAPON|VEHICLE)$/u.test(known.type) && at === from + 1)
  );
}

/** The index after the words of a person's name that starts at a piece. */
export function personEnd(scene: NameScene, from: number): number {
  const { pieces } = scene;
  let to = from;
  while (to - from < LONGEST) {
    if (goesOn(scene, from, to)) to++;
    else if (to > from && isInitial(scene, to)) to += 2;
    else if (PARTICLE.test(pieces[to]?.norm ?? '') && (to > from || pieces[to]?.upper === true)) {
      let next = to + 1;
      if (PARTICLE.test(pieces[next]?.norm ?? '')) next++;
      if (!goesOn(scene, from, next)) break;
      to = next + 1;
    } else break;
    if (pieces[to]?.joined) break;
  }
  if (to > from && /^(?:jr|sr|ii|iii|iv)\.?$/u.test(pieces[to]?.norm ?? '')) to++;
  return to;
}

const ROLE_OF_PLACE = /^(?:GPE|NORP|LOC|ORG|FAC|UNIT)$/u;

/** A person's name at a piece: after a title, from a first name on, or a name that the document has told. */
export function personAt(scene: NameScene, at: number): FoundName | null {
  const { pieces, memory, known } = scene;
  const piece = pieces[at];
  if (!piece?.upper || !isNameWord(scene, at)) return null;
  const here = known[at];
  const initial = isInitial(scene, at) ? at + 2 : at;
  const to = personEnd(scene, initial);
  const isFirstName = initial > at || FIRST_NAMES.has(written(scene, at, at + 1));
  if (isFirstName && to >= initial + (initial > at ? 1 : 2)) return { to, type: 'PER' };
  if (here && ROLE_OF_PLACE.test(here.type)) return null;
  if (to > at && followsTitle(pieces, at) && !(scene.shouted && to === at + 1)) return { to, type: 'PER' };
  if (to > at && memory.surnames.has(written(scene, to - 1, to)) && !(piece.first && memory.lower.has(piece.norm)))
    return { to, type: 'PER' };
  return null;
}
