import { dependents, hasRelation, relationAt, xposAt } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { otherSpeaker, reachOf } from './contentOf.ts';
import { ESTIMATE, estimateMaker } from './estimateMaker.ts';
import { phraseFrom } from './nounPhrase.ts';
import { lastToken } from './sentenceEdges.ts';
import { speakerAt } from './speakerAt.ts';
import { whoSays } from './whoSays.ts';

/** Verbs that say a figure, by what joins them to it: 'put the force at 100,000', 'spoke of 300 Syrians', 'count 63 dead'. */
const COUNTING: readonly (readonly [RegExp, RegExp | null])[] = [
  [/^(?:put|place|number|estimate|forecast)$/u, /^at$/u],
  [/^(?:speak|talk|tell|warn)$/u, /^of$/u],
  [/^(?:give|cite|offer|name|mention|publish|release|quote)$/u, /^(?:figures?|number|toll|total|estimate|count)$/u],
  [/^(?:count|list|tally|register|record|document|measure|name|estimate|suppose|reckon|assume|guess|believe)$/u, null],
];

/** Verbs that give a number of what somebody knows, told of now: 'Lima [sees] 900 of them', not 'the town saw 900 die'. */
const NOTICING = /^(?:see|find|detect|observe|spot)$/u;
const isNoticed = (view: SentenceView, at: number): boolean =>
  NOTICING.test(lemmaAt(view, at)) &&
  /^(?:VBZ|VBP)$/u.test(xposAt(view, at)) &&
  dependents(view, at, 'nsubj').some((subject) =>
    phraseActors(view, subject).some(({ actor }) => actor.code !== '' && actor.via !== 'place'),
  );

const COUNTING_VERB: ReadonlySet<string> = new Set(
  'put place number estimate forecast speak talk tell warn give cite offer name mention publish release quote count list tally register record document measure suppose reckon assume guess believe see find detect observe spot'.split(
    ' ',
  ),
);
/** Those of them that the parse may take for nouns. */
export const COUNTING_NOUN: ReadonlySet<string> = new Set(['list', 'count', 'name', 'record']);

/** The first token of the first count after a token, or -1. */
export function nextCount(view: SentenceView, after: number): number {
  const next = view.sentence.quantities.find(({ kind, start }) => kind === 'count' && start > (view.tokens[after]?.end ?? 0));
  return next ? view.tokens.findIndex((token) => token.end > next.start) : -1;
}

/** 'The authorities in Asmar [list] 90 dead', which the parse takes for a noun. */
const isHiddenVerb = (view: SentenceView, at: number): boolean =>
  view.sentence.quantities.some(({ start }) => start === view.tokens[at + 1]?.start) &&
  view.actors.some(({ to, actor }) => to === at && actor.code !== '');

const mayCount = (view: SentenceView, at: number): boolean =>
  (view.isVerb[at] === true || (COUNTING_NOUN.has(wordAt(view, at)) && isHiddenVerb(view, at))) && COUNTING_VERB.has(lemmaAt(view, at));

/** A verb that says a figure hands the rest of its clause to its subject. */
export const fromCounting = (view: SentenceView, at: number): readonly Found[] => (mayCount(view, at) ? countedBy(view, at) : NO_CUE);

function countedBy(view: SentenceView, at: number): readonly Found[] {
  const to = nextCount(view, at);
  if (
    to < 0 ||
    to - at > 12 ||
    view.isVerb.slice(at + 1, to).some((verb, index) => verb && !relationAt(view, at + 1 + index).startsWith('acl'))
  )
    return [];
  const between = view.tokens.slice(at + 1, to);
  const joined =
    (isNoticed(view, at) && between.length < 5) ||
    COUNTING.some(
      ([verbs, joint]) =>
        verbs.test(lemmaAt(view, at)) && (joint === null ? between.length < 5 : between.some(({ norm }) => joint.test(norm))),
    );
  if (!joined) return [];
  // 'An Omani count puts the men there at 900': whose count it is tells it, and not the count.
  const isByEstimate = dependents(view, at, 'nsubj').some((noun) => ESTIMATE.has(wordAt(view, noun)) && estimateMaker(view, noun) !== null);
  const who = isByEstimate ? null : whoSays(view, at);
  if (!who || who.from > at || verbGroup(view, at).passive) return [];
  const others = gaps(view, at, to);
  // What the parse takes for a noun, or for no clause, hangs on anything.
  const whole = spanOf(
    view,
    at + 1,
    hasRelation(view, at, 'root ccomp xcomp conj parataxis advcl acl*')
      ? reachOf(view, at, at + 1)
      : otherSpeaker(view, at, lastToken(view)),
  );
  const last = view.tokens.findLast(
    ({ norm, end }) =>
      end <= Math.min(whole.end, ...others.map(({ content: { start } }) => start)) && !/^(?:,|;|and|but|while|the)$/u.test(norm),
  );
  const content = { start: whole.start, end: last?.end ?? whole.end };
  return [{ speaker: who.speaker, cue: spanOf(view, at, at), stance: 'states', content, against: [], tells: true }, ...others];
}

/** 'Paris spoke of 300 men, [a monitor in Geneva of 500, Cairo of 900]': the verb left out, each has a figure of its own. */
function gaps(view: SentenceView, verb: number, first: number): readonly Found[] {
  if (wordAt(view, first - 1) !== 'of' && wordAt(view, first - 2) !== 'of' && wordAt(view, first - 3) !== 'of') return [];
  return view.tokens.flatMap((token, at): readonly Found[] => {
    if (at <= first || !/^(?:,|and|;)$/u.test(token.norm)) return [];
    const phrase = phraseFrom(view, at + 1);
    const of = view.tokens.findIndex(({ norm }, index) => index > phrase.head && index - at < 10 && norm === 'of');
    const count = of < 0 ? -1 : nextCount(view, of);
    if (of < 0 || count < 0 || count - of > 4 || view.tokens.slice(at + 1, of).some(({ norm }) => norm === ',')) return [];
    const end = view.tokens.findIndex(({ norm }, index) => index > count && /^[,;]$/u.test(norm));
    const who = speakerAt(view, phrase.head);
    const content = spanOf(view, phrase.from, (end < 0 ? lastToken(view) + 1 : end) - 1);
    return who ? [{ speaker: who.speaker, cue: spanOf(view, verb, verb), stance: 'states', content, against: [], tells: true }] : [];
  });
}
