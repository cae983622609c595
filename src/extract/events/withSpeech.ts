import { hasRelation } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import { findSubject } from '../clauses/findSubject.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { Attribution } from '../speech/attribution.ts';
import { blameIn } from './blameIn.ts';
import { bySpeaker } from './bySpeaker.ts';
import { type Told, toldIn } from './contentClause.ts';
import { demandIn } from './demandIn.ts';
import { denialIn } from './denialIn.ts';
import type { EventMatch } from './eventMatch.ts';
import { noNews } from './noNews.ts';
import { reportedDoer } from './reportedDoer.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { supportIn } from './supportIn.ts';
import { threatIn } from './threatIn.ts';

/** What the words of an attribution make of its speaker; a cue that a row has coded already is left to it. */
function deedOf(told: Told, matches: readonly EventMatch[], earlier: readonly Attribution[]): SpeechDeed | null {
  const taken = matches.some(({ trigger, rule, named }) => trigger === told.cue && named && rule.type !== 'AGREE');
  if (taken || noNews(told.view, told.cue) !== null) return null;
  return threatIn(told) ?? denialIn(told, earlier) ?? blameIn(told, matches) ?? demandIn(told, matches) ?? supportIn(told);
}

/** 'told [Brussels] that it would not': those to whom it is said. */
const addressees = ({ view, cue, from, speaker }: Told): readonly PlacedActor[] =>
  /^(?:tell|inform|assure|warn|remind|notify)$/u.test(lemmaAt(view, cue))
    ? findObjects(view, cue).object.filter(
        ({ actor, from: at }) =>
          at > cue && (at < from || from < cue) && actor.code !== '' && actor.code !== speaker.actor.code && actor.sector !== 'MED',
      )
    : [];

/** '[Peru and Chile] said that': who speaks, with those who are joined to him as the subject of the cue. */
function speakersOf({ view, cue, speaker }: Told): readonly PlacedActor[] {
  const all = view.isVerb[cue] === true ? findSubject(view, cue).actors.filter(({ actor }) => actor.code !== '') : [];
  const isFirst = all[0]?.actor.code === speaker.actor.code && all[0].from === speaker.from;
  return isFirst ? [speaker, ...all.slice(1)] : [speaker];
}

function toMatch(told: Told, deed: SpeechDeed): EventMatch | null {
  const { view, cue, speaker, from, to } = told;
  const isVerb = view.isVerb[cue] === true;
  const status = isVerb ? statusOfVerb(view, verbGroup(view, cue), cue + 1) : 'actual';
  if (status === 'negated' || (isVerb && /^(?:possible|planned)$/u.test(status))) return null;
  const hearers = addressees(told);
  // 'told Brussels that it would not let people in': it is Brussels that is refused.
  const isRefused = deed.rule.type === 'REJECT' && deed.of !== null && hearers.length > 0;
  const recipients = deed.recipients.length > 0 && !isRefused ? deed.recipients : hearers;
  return {
    rule: deed.rule,
    trigger: cue,
    // 'Peru and Chile said that Chile should': whom the words are about says them of nobody else.
    actors: speakersOf(told).filter((one) => one === speaker || !recipients.some(({ actor }) => actor.code === one.actor.code)),
    recipients,
    status: 'actual',
    from: Math.min(cue, from, Math.abs(speaker.from - cue) < 14 ? speaker.from : cue),
    to: Math.max(cue + 1, to),
    core: Math.min(cue, from),
    named: true,
  };
}

/** Whether a match tells again what speech has made an event: the predicate itself, the promise, or the violence that is announced. */
function isToldAgain(told: Told, deed: SpeechDeed, match: EventMatch): boolean {
  if (match.trigger === deed.of || (match.trigger === told.cue && !match.named)) return true;
  if (deed.rule.type !== 'THREATEN') return false;
  if (match.trigger === told.cue) return match.rule.type === 'AGREE';
  const isWithin = match.trigger >= told.from && match.trigger < told.to && !hasRelation(told.view, match.trigger, 'acl*');
  return isWithin && match.rule.type === 'ASSAULT' && match.status === 'planned';
}

/** 'Peru, warned its minister, …': the speaker behind the verb, whom a row has taken for the one who is warned. */
const isTurned = ({ cue, speaker }: Told, { trigger, recipients }: EventMatch): boolean =>
  trigger === cue && speaker.from > cue && recipients.some(({ actor }) => actor.code === speaker.actor.code);

/** 'Peru blamed Chile, whose ministry [denied] having fired': a denial that a row has coded is of whose claim it denies, where it names nobody itself. */
const withAccuser = (told: Told, match: EventMatch, earlier: readonly Attribution[]): EventMatch =>
  match.trigger === told.cue && match.rule.type === 'REJECT' && match.recipients.length === 0
    ? { ...match, recipients: denialIn(told, earlier)?.recipients ?? [] }
    : match;

/**
 * The events of a sentence with those that speech makes by its content: to say that another is behind a deed is to accuse,
 * to say that one has no such plan is to reject, to announce violence is to threaten. `earlier` is what was said in the
 * sentence before.
 */
export function withSpeech(
  view: SentenceView,
  matches: readonly EventMatch[],
  attributions: readonly Attribution[],
  earlier: readonly Attribution[],
): readonly EventMatch[] {
  const spoken = matches.map((match) => reportedDoer(view, bySpeaker(view, match, attributions), attributions));
  return attributions.reduce<readonly EventMatch[]>((known, attribution) => {
    const told = toldIn(view, attribution);
    if (!told) return known;
    const standing = known.filter((one) => !isTurned(told, one)).map((one) => withAccuser(told, one, attributions));
    const deed = deedOf(told, standing, [...earlier, ...attributions]);
    const match = deed && toMatch(told, deed);
    if (!deed || !match || standing.some((one) => one.trigger === match.trigger && one.named && one.rule.type === match.rule.type))
      return standing;
    return [...standing.filter((one) => !isToldAgain(told, deed, one)), match].toSorted((a, b) => a.trigger - b.trigger);
  }, spoken);
}
