import { dependent, dependents } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import type { EventMatch } from './eventMatch.ts';
import { placedSpeaker } from './placedSpeaker.ts';

const isCoded = ({ actor }: PlacedActor): boolean => actor.code !== '';

/** Whose words a verb is the cue of, or in whose own mouth 'I' or 'we' does it. */
function saidBy(view: SentenceView, trigger: number, attributions: readonly Attribution[]): Attribution | undefined {
  const token = view.tokens[trigger];
  if (token === undefined) return undefined;
  const subject = dependent(view, trigger, 'nsubj');
  const cued = attributions.find(({ cue }) => cue.start <= token.start && token.end <= cue.end);
  // 'an expansion, which threatens us': what has no mouth says nothing.
  if (cued) return subject !== null && /^(?:which|that|this|these|those)$/u.test(wordAt(view, subject)) ? undefined : cued;
  if (subject === null || !/^(?:i|we)$/u.test(wordAt(view, subject))) return undefined;
  // 'I welcome you, Mr. President': a greeting.
  if (dependents(view, trigger, 'obj iobj').some((at) => wordAt(view, at) === 'you')) return undefined;
  return attributions.find(({ direct, content }) => direct && content.start <= token.start && token.end <= content.end);
}

/**
 * '[The envoy] voiced worries and called for calm', '"I do not accept that," [she] said': an event of words for which the clause
 * leads to nobody, though it is known whose words they are, is the speaker's, against whom he is said to speak.
 */
export function bySpeaker(view: SentenceView, match: EventMatch, attributions: readonly Attribution[]): EventMatch {
  if (match.actors.some(isCoded) || !view.isVerb[match.trigger]) return match;
  const said = saidBy(view, match.trigger, attributions);
  if (!said?.speaker || said.speaker.code === '') return match;
  const { code } = said.speaker;
  if (match.rule.type === 'ASSAULT' || match.recipients.some(({ actor }) => actor.code === code)) return match;
  const speaker = placedSpeaker(view, said.speaker);
  const others = match.recipients.filter((one) => one.actor.start !== said.speaker?.start);
  const against = others.length > 0 || said.cue.start !== view.tokens[match.trigger]?.start ? [] : said.against;
  return { ...match, actors: [speaker], recipients: [...others, ...against.map((one) => placedSpeaker(view, one))] };
}
