import { type Discourse, wordAt } from './discourse.ts';
import { fromMemory } from './documentMemory.ts';
import { type ActorMatch, isPossessive } from './findActors.ts';

/** Words before 'allies' that say of nobody whose they are. */
const OPENS = /^(?:|[,;:.“"”]|all|that|and|but|as|when|while|because|since|said|says|by|to|with|for|from|among|if|other)$/u;

/** '[Allies] share intelligence', 'said that all [allies] agreed': those of NATO, where the text has told of it and the words name nobody else's. */
export function alliesCalled(discourse: Discourse, at: number): ActorMatch | null {
  const { text, tokens, memory, before } = discourse;
  if (wordAt(tokens, at) !== 'allies' || !OPENS.test(wordAt(tokens, at - 1))) return null;
  if (/^(?:of|in|like|such|including)$/u.test(wordAt(tokens, at + 1))) return null;
  const isTold = memory.organisations.has('NATO') || before.some(({ code }) => code === 'NATO');
  const isNear =
    before.some(({ code }) => code === 'NATO') ||
    memory.recent.some(({ code, sentence }) => code === 'NATO' && sentence >= memory.sentence - 1);
  const isCapital = at > 0 && text.slice(tokens[at]?.start, tokens[at]?.end) === 'Allies';
  if (!isTold || !(isNear || isCapital)) return null;
  const past = memory.recent.find(({ code }) => code === 'NATO')?.at ?? { start: 0, end: 0 };
  const nato = {
    code: 'NATO',
    name: 'NATO',
    sector: 'IGO',
    person: false,
    named: true,
    pronoun: null,
    role: 'allies',
    at: past,
    sentence: memory.sentence,
  } as const;
  return fromMemory(nato, { via: 'description', from: at, to: at + 1, possessive: isPossessive(tokens[at + 1]) });
}
