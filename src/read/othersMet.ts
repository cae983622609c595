import { type Discourse, kept, wordAt } from './discourse.ts';
import type { ActorMatch } from './findActors.ts';
import type { Remembered } from './remembered.ts';

/** What one has with another. */
const WITH_ANOTHER =
  /^(?:meetings?|talks|calls?|conversations?|discussions?|negotiations|summit|dinner|lunch|session|encounter|consultations|interview|exchange|phone-call|handshake|contacts?|dialogue)$/u;

/** Whom 'his [meeting with …]' names: the other, who cannot be 'he'; null where the words own nothing of the kind. */
export function metByOwner({ tokens, named }: Discourse, at: number): ActorMatch | null {
  for (let noun = at + 1; noun <= at + 5; noun++) {
    if (!WITH_ANOTHER.test(wordAt(tokens, noun)) || wordAt(tokens, noun + 1) !== 'with') continue;
    for (let name = noun + 2; name <= noun + 5; name++) {
      const match = named.get(name);
      if (match) return match.person ? match : null;
    }
  }
  return null;
}

/** So many words into a sentence 'his' may stand ahead of the name it is for: 'Speaking of [his] talks with Orel, Holub said'. */
const OPENING = 3;

/** 'During his talks with Orel, [Holub] said': who is named right behind the opening words that own a meeting; null where it is nobody else. */
export function ownerAhead(discourse: Discourse, at: number, met: ActorMatch): Remembered | null {
  const { tokens, named } = discourse;
  if (at > OPENING) return null;
  const next = [...named.values()].find(({ from }) => from >= met.to);
  const opens = next && wordAt(tokens, wordAt(tokens, next.from - 1) === 'the' ? next.from - 2 : next.from - 1) === ',';
  return next && opens && next.person && !next.possessive && next.name !== met.name ? kept(discourse, next) : null;
}
