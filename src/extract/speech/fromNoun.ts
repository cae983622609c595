import { ROLE_SECTOR } from '../../codebook/roles.ts';
import type { Stance } from '../../codebook/status.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { dependent, hasRelation, headAt, uposAt } from '../clauses/dependents.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { lemmaAt, type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import { type Found, NO_CUE } from './attribution.ts';
import { otherSpeaker } from './contentOf.ts';
import { lastToken } from './sentenceEdges.ts';
import { speakerAt, unknownSpeaker } from './speakerAt.ts';
import { HEARSAY, SPEECH_NOUN } from './speechCues.ts';

/** Who makes the claim that is the object of a verb: '[Oslo] issued a warning that'. */
function makerOf(view: SentenceView, noun: number): ActorSpan | null {
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at--)
    if (
      view.isVerb[at] &&
      /^(?:make|issue|voice|express|repeat|give|release|publish|have|raise|spread|circulate|build|push|promote|peddle|tell)$/u.test(
        lemmaAt(view, at),
      )
    ) {
      const subject = dependent(view, at, 'nsubj*');
      return findSubject(view, at).actors[0]?.actor ?? (subject === null ? null : (speakerAt(view, subject)?.speaker ?? null));
    }
  return null;
}

/** '[Omani officials] are warning that': what the parse takes for a noun is what its subject does. */
function subjectSpeaker(view: SentenceView, noun: number): ActorSpan | null {
  const subject = dependent(view, noun, 'cop') === null ? null : dependent(view, noun, 'nsubj*');
  return subject === null ? null : (speakerAt(view, subject)?.speaker ?? null);
}

/** '[press] reports that': of whose kind a nameless report is; null where nothing tells, for a fear or an idea speaks not of itself. */
function kindOf(view: SentenceView, noun: number): ActorSpan | null {
  const kind = dependent(view, noun, 'compound');
  const isTold = kind === noun - 1 && (ROLE_SECTOR.has(wordAt(view, kind)) || wordAt(view, kind) === 'news');
  return isTold ? unknownSpeaker(view, kind, noun + 1) : null;
}

/** 'A demand [that] comes too late': a clause about the demand, and not what it says. */
const isRelative = (view: SentenceView, that: number): boolean =>
  hasRelation(view, that, 'nsubj*') && /^(?:VERB|AUX)$/u.test(uposAt(view, that + 1));

/** Whether 'that' tells more of a noun: it stands close, or farther off where the parse hangs its clause on the noun or on whose house it is heard at, and no comma parts them. */
function opensClauseOf(view: SentenceView, that: number, noun: number): boolean {
  if (that - noun < 9) return true;
  const clause = headAt(view, that);
  const isFar = that - noun > 11 || view.tokens.slice(noun, that).some(({ norm }) => norm === ',');
  if (isFar || clause < that || !hasRelation(view, clause, 'acl*')) return false;
  const above = headAt(view, clause);
  const house = view.actors.find(({ from, to }) => from <= above && above < to);
  return above === noun || (house !== undefined && [1, 2].some((back) => wordAt(view, house.from - back) === 'at'));
}

/** 'claims by the US that S', "Kyiv's warning that S". */
export function fromNoun(view: SentenceView, at: number): readonly Found[] {
  const stance = SPEECH_NOUN.get(wordAt(view, at));
  return !stance || view.isVerb[at] ? NO_CUE : saidIn(view, at, stance);
}

function saidIn(view: SentenceView, at: number, stance: Stance): readonly Found[] {
  const that = view.tokens.findIndex((token, index) => index > at && token.norm === 'that' && opensClauseOf(view, index, at));
  if (that < 0 || isRelative(view, that) || view.tokens.slice(at + 1, that).some((_, index) => view.isVerb[at + 1 + index])) return [];
  const owner =
    view.actors.find(
      (placed) => placed.to <= at && at - placed.to <= 3 && (placed.actor.possessive || placed.actor.via === 'demonym' || placed.to === at),
    ) ??
    view.actors.find(
      (placed) =>
        placed.from > at && placed.to <= that && [1, 2].some((back) => /^(?:by|from|of|in|at)$/u.test(wordAt(view, placed.from - back))),
    );
  const speaker = owner?.actor ?? subjectSpeaker(view, at) ?? makerOf(view, at) ?? kindOf(view, at);
  return [
    {
      speaker,
      cue: spanOf(view, at, at),
      stance,
      content: spanOf(view, that + 1, otherSpeaker(view, that, endOf(view, at, that))),
      against: [],
      tells: true,
    },
  ];
}

/** 'The claim that it lost a jet [is baseless]': the clause ends where the verb of which the noun is subject begins. */
function endOf(view: SentenceView, noun: number, that: number): number {
  const own = view.sentence.grammar[noun];
  if (!own || !/^nsubj/u.test(own.deprel) || own.head < that) return lastToken(view);
  let end = own.head - 1;
  const first = (view.children[own.head] ?? []).filter(
    (child) => child > that && child < own.head && /^(?:aux|cop|advmod)/u.test(view.sentence.grammar[child]?.deprel ?? ''),
  )[0];
  if (first !== undefined) end = first - 1;
  return end > that + 1 ? end : lastToken(view);
}

/** 'reportedly', 'allegedly': the clause around it, told by nobody in particular. */
export function fromHearsay(view: SentenceView, at: number): readonly Found[] {
  if (!HEARSAY.has(wordAt(view, at))) return NO_CUE;
  const content = spanOf(view, at, lastToken(view));
  return [{ speaker: null, cue: spanOf(view, at, at), stance: 'claims', content, against: [], tells: true }];
}
