import type { ExtractTrace } from '../../src/extract/traceExtract.ts';
import type { Sentence } from '../../src/model/reading.ts';
import type { Covered } from './coverageLines.ts';
import { findPredicates } from './findPredicates.ts';

/** What became of each predicate of a sentence that a known actor is the doer of. A deed is coded, words are a claim's cue. */
export function coverSentence(text: string, sentence: Sentence, { attempts, findings }: ExtractTrace): readonly Covered[] {
  const { tokens } = sentence;
  const fired = new Set(attempts.filter((one) => one.fired).map(({ at }) => at.start));
  const cues = findings.claims.filter((claim) => claim.sentence.start === sentence.start).map(({ cue }) => cue.toLowerCase());
  return findPredicates(sentence).map(({ at, label, hasOther, triggers }) => {
    const word = tokens[at]?.norm ?? '';
    const isCoded = triggers.some((trigger) => fired.has(tokens[trigger]?.start ?? -1));
    const isCue = cues.some((cue) => cue.split(/\s+/u).includes(word));
    const from = tokens[Math.max(0, at - 5)]?.start ?? 0;
    const to = tokens[Math.min(tokens.length - 1, at + 7)]?.end ?? 0;
    return {
      label,
      hasOther,
      became: isCoded ? 'event' : isCue ? 'speech' : 'nothing',
      example: text.slice(from, to).replace(/\s+/gu, ' '),
    };
  });
}
