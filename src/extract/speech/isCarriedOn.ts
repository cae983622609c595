import { dependents, relationAt, xposAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { Attribution } from './attribution.ts';

const root = (view: SentenceView): number => view.tokens.findIndex((_, at) => relationAt(view, at) === 'root');
const helpers = (view: SentenceView, at: number): readonly string[] => dependents(view, at, 'aux*').map((aux) => wordAt(view, aux));

/** 'would' in a main clause that supposes nothing: the speaker's 'will', put back with the tense of 'said'. */
function isBackshifted(view: SentenceView, verb: number): boolean {
  const supposes = view.tokens.some(({ norm }) => /^(?:if|should|were|unless|otherwise|without|could|rather|like|better)$/u.test(norm));
  return helpers(view, verb).includes('would') && !supposes;
}

/** Whether a sentence without a speaker goes on in the words of the one before: by its tense after 'said', or by 'also' or 'most will' after words told whole. */
export function isCarriedOn(view: SentenceView, before: SentenceView, speaking: Attribution): boolean {
  const verb = root(view);
  if (verb < 0 || view.sentence.kind !== 'prose') return false;
  if (speaking.stance === 'denies' || speaking.stance === 'accuses') return false;
  if (!/\p{L}/u.test(before.text.slice(speaking.cue.start, speaking.cue.end))) return false;
  const cue = before.tokens.findIndex(({ start }) => start === speaking.cue.start);
  const isPast = /^(?:VBD|VBN)$/u.test(xposAt(before, cue));
  if (isPast && isBackshifted(view, verb)) return true;
  const isSameGroup =
    /^(?:they|these|those|most|another|both|all|none|others|half)$/u.test(wordAt(view, 0)) && helpers(view, verb).includes('will');
  const isAlso = dependents(view, verb, 'advmod').some((at) => /^(?:also|too|additionally|furthermore|moreover)$/u.test(wordAt(view, at)));
  const { start, end } = speaking.content;
  const isWhole = start <= before.sentence.start + 1 || end - start > 0.6 * (before.sentence.end - before.sentence.start);
  const ownVoice = view.actors.some(({ actor }) => actor.code === speaking.speaker?.code && actor.sector === speaking.speaker?.sector);
  return (isAlso || isSameGroup) && isWhole && !ownVoice;
}
