import type { Chance } from './chance.ts';
import type { Happening } from './happenings.ts';
import type { World } from './world.ts';

/** A sentence of made-up news; of one that tells of something, what tells it. */
export interface Sentence {
  readonly text: string;
  /** Whoever is quoted, and what is told. */
  readonly told: { readonly happening: Happening; readonly quote: string } | null;
}

/** Words of a sentence that say something, names aside: six to twenty. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 20;
/** How many of these on the average stand where it is told what is done. */
const QUOTED_WORDS = 3.4;
/** How many of them are the happening's own, and how many those of its class. */
const OWN_SHARE = 0.2;
const TALK_SHARE = 0.3;
/** Sentences that give a number where they tell what is done. */
const NUMBERED = 0.03;
const SMALL_WORDS = ['the', 'of', 'and', 'in', 'to', 'that', 'with', 'for', 'on', 'was', 'its', 'had'] as const;

/** Tells of a happening: its deed in one of its words, some of what it was about, and what any news says. */
export function sentenceOf(happening: Happening, luck: Chance, world: World): Sentence {
  const { actor, deed, recipient, place, number } = happening;
  const length = FEWEST_WORDS + luck.below(MOST_WORDS - FEWEST_WORDS + 1);
  const content = Array.from({ length }, () => wordOf(happening, luck, world));
  const quoted = Math.min(length, 1 + Math.floor(-Math.log(1 - luck.next()) * QUOTED_WORDS));
  const done = [...(deed.length > 0 ? [luck.zipf(deed)] : []), ...content.slice(0, quoted)];
  const counted = luck.happens(NUMBERED) ? ` with ${number} ${luck.pick(['soldiers', 'trucks', 'ships', 'people'])}` : '';
  const quote = `${actor} ${spaced(done, luck)} ${recipient ?? 'nobody'}${counted}`;
  return { text: `${quote} near ${place.name} ${spaced(content.slice(quoted), luck)}.`, told: { happening, quote } };
}

function wordOf({ type, about }: Happening, luck: Chance, { words, talk }: World): string {
  const source = luck.next();
  if (source < OWN_SHARE) return luck.zipf(about);
  return luck.zipf(source < OWN_SHARE + TALK_SHARE ? (talk.get(type) ?? words) : words);
}

/** Tells of nothing that anybody did. */
export function asideOf(luck: Chance, { words }: World): Sentence {
  const length = FEWEST_WORDS + luck.below(MOST_WORDS - FEWEST_WORDS + 1);
  const content = Array.from({ length }, () => luck.zipf(words));
  return { text: `The ${spaced(content, luck)}.`, told: null };
}

/** Words with small ones between. */
const spaced = (words: readonly string[], luck: Chance): string =>
  words.flatMap((word) => (luck.happens(0.6) ? [luck.pick(SMALL_WORDS), word] : [word])).join(' ');
