import type { EventType } from '../../codebook/eventType.ts';
import { STATE_BY_CODE } from '../../codebook/states.ts';
import { dependents, relationAt } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { statusOfVerb } from '../clauses/readStatus.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { impliedActor } from '../context/impliedActor.ts';
import type { EventRule } from '../rules/eventRule.ts';
import type { Attribution } from '../speech/attribution.ts';
import { isDenied, isFuture, isOwn, others, type Told, toldIn, wordsFrom } from './contentClause.ts';
import type { EventMatch } from './eventMatch.ts';
import { noNews } from './noNews.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** Verbs of doing evil behind a thing. */
const BLAMES =
  /^(?:orchestrate|mastermind|instigate|fabricate|provoke|stoke|weaponise|weaponize|whip|incite|foment|sponsor|lie|sabotage|plot|violate|breach|destabilise|destabilize|blackmail)$/u;
const CULPRIT = /^(?:masterminds?|culprits?|instigators?|perpetrators?|organisers|puppet-?masters?)$/u;
const GUILTY = /^(?:responsible|guilty|complicit|blame|behind|culpable)$/u;
/** Deeds that whoever 'claims' them of another accuses him of. */
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'SANCTION']);
const CLAIMING = /^(?:claims?|allege|allegations?|assertions?|contend|accusations?)$/u;

/** Verbs of violence, or of paying back, that their own subject announces. */
const VIOLENT =
  /^(?:destroy|kill|execute|behead|burn|strike|attack|retaliate|hit|punish|crush|annihilate|wipe|sink|bomb|shell|invade|avenge|obliterate|pound|flatten|eliminate|liquidate|root|smash|shoot|target)$/u;
const REPRISAL =
  /^(?:response|retaliation|revenge|vengeance|reprisals?|strikes?|attacks?|war|retribution|punishment|consequences|answer|blow)$/u;
const HARSH =
  /^(?:massive|harsh|crushing|devastating|military|forceful|severe|painful|overwhelming|deadly|armed|swift|decisive|tough|proportionate|heavy|strong)$/u;
const ENDURES = /^(?:tolerate|allow|permit|stand|hesitate|stomach|recognise|recognize|let|rest|forgive|yield)$/u;
/** What it is no refusal not to do. */
const HARMLESS =
  /^(?:comment|say|discuss|disclose|confirm|speculate|elaborate|name|tell|speak|be|have|attack|invade|fight|strike|send|deploy|start|escalate|use|harm|hurt|provoke|need|know|think|want|change|happen|matter|work|affect|mean|become|take|go|come|see|get|reveal|identify|rule|give|hesitate|lose|forget|seek)$/u;

/** Why what is told makes an event, with whom it is done to. */
interface Deed {
  readonly rule: EventRule;
  readonly recipients: readonly PlacedActor[];
  /** The predicate that the deed is made of, which then tells nothing else; null where it still may. */
  readonly of: number | null;
}

/** Words of a claim, and what those say of it who reject it. */
const CLAIM = /^(?:claims?|allegations?|accusations?|reports?|charges?|suggestions?|assertions?|rumou?rs?|figures?|insinuations?)$/u;
const BASELESS =
  /^(?:baseless|false|untrue|groundless|unfounded|absurd|nonsense|lies?|fabrications?|fabricated|fake|inventions?|wrong|rubbish|ridiculous|unsubstantiated|propaganda|fiction|slander)$/u;

const isGuilty = (view: SentenceView, head: number): boolean =>
  GUILTY.test(wordAt(view, head)) ||
  BLAMES.test(lemmaAt(view, head)) ||
  dependents(view, head, /^(?:case|advmod)$/u).some(
    (at) => wordAt(view, at) === 'behind' && !/^schedule|^time/u.test(wordAt(view, head)),
  ) ||
  (lemmaAt(view, head) === 'beg' && /\bfor war\b/u.test(wordsFrom(view, head, head + 3)));

/** The state in whose town the culprits are said to be. */
function hostOf({ view, speaker, from, to }: Told): readonly PlacedActor[] {
  const place = view.sentence.places.find(
    ({ start, end, country }) =>
      start >= (view.tokens[from]?.start ?? 0) &&
      end <= (view.tokens[to - 1]?.end ?? 0) &&
      country !== null &&
      country !== speaker.actor.code,
  );
  if (!place?.country) return [];
  const { start, end, text, country: code } = place;
  const name = STATE_BY_CODE.get(code)?.name ?? code;
  return [{ actor: { code, sector: null, name, text, start, end, via: 'place', person: false, possessive: false }, from: -1, to: -1 }];
}

/** 'said that Iran was behind it', 'said the culprits sat in Minsk', 'claims that Togo is massing troops'. */
function blame(told: Told, matches: readonly EventMatch[]): Deed | null {
  const { view, heads, speaker, from, to, cue } = told;
  if (/^(?:denies|doubts|promises|demands)$/u.test(told.attribution.stance)) return null;
  for (const head of heads) {
    if (isDenied(view, head)) continue;
    const accused = others(told, head);
    if (accused.length > 0 && isGuilty(view, head)) return { rule: SPEECH_RULES.blame, recipients: accused, of: head };
    const isCulprit = dependents(view, head, /^nsubj/u).some((at) => CULPRIT.test(lemmaAt(view, at)) || CULPRIT.test(wordAt(view, at)));
    const named = view.actors.filter(
      ({ actor, from: at }) => at >= from && at < to && actor.code !== '' && actor.code !== speaker.actor.code,
    );
    const host = named.length > 0 ? named.slice(0, 1) : hostOf(told);
    if (isCulprit && host.length > 0) return { rule: SPEECH_RULES.blame, recipients: host, of: null };
  }
  if (!CLAIMING.test(lemmaAt(view, cue)) && !CLAIMING.test(wordAt(view, cue))) return null;
  const deed = matches.find(
    ({ rule, trigger, actors, status }) =>
      HOSTILE.has(rule.type) &&
      status !== 'negated' &&
      trigger >= from &&
      trigger < to &&
      actors.some(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code),
  );
  return deed
    ? { rule: SPEECH_RULES.blame, recipients: deed.actors.filter(({ actor }) => actor.code !== speaker.actor.code), of: null }
    : null;
}

/** Who made the claim that is denied: the last to speak before, in this sentence or the one before. */
function denied({ speaker, attribution }: Told, earlier: readonly Attribution[]): readonly PlacedActor[] {
  const maker = earlier.findLast(
    (one) =>
      one.cue.start < attribution.cue.start && one.speaker !== null && one.speaker.code !== '' && one.speaker.code !== speaker.actor.code,
  );
  return maker?.speaker ? [impliedActor(maker.speaker)] : [];
}

/** "said that Oslo's claims were baseless": whose claim the subject is; null where none is called so. */
function calledBaseless({ view, speaker }: Told, head: number): readonly PlacedActor[] | null {
  if (!BASELESS.test(wordAt(view, head))) return null;
  const claim = dependents(view, head, /^nsubj/u).find((at) => CLAIM.test(wordAt(view, at)));
  return claim === undefined
    ? null
    : phraseActors(view, claim).filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code);
}

/** What nobody who says so will hear of. */
const NEVER =
  /\b(?:out of the question|(?:a|an|be) non-?starter|(?:is|are|was|were|be) (?:simply |totally |completely |absolutely )?unacceptable|(?:not|n't) (?:acceptable|negotiable|an option|on the table|up for discussion)|(?<!not )off the table|no question of|unthinkable)\b/u;

/** 'said that lifting the ban on Chad was out of the question': whom the rejected thing is about, the first who is named. */
const refused = (told: Told): readonly PlacedActor[] =>
  told.view.actors
    .filter(
      ({ actor, from }) =>
        from >= told.from && from < told.to && actor.code !== '' && actor.code !== told.speaker.actor.code && actor.via !== 'pronoun',
    )
    .slice(0, 1);

const NO_PART = /\bno (?:plans?|intentions?|intent|hand|role|part|involvement|designs)\b/u;

/** 'insists that it has no plan to', 'says she did nothing of the sort', 'said it would not pay', 'denied having fired'. */
function deny(told: Told, earlier: readonly Attribution[]): Deed | null {
  const { view, heads, from, to, attribution, cue } = told;
  const deed = { rule: SPEECH_RULES.deny, recipients: denied(told, earlier), of: null };
  if (attribution.stance === 'denies') return /^(?:deny|refute|rebut)$/u.test(lemmaAt(view, cue)) && attribution.tells ? deed : null;
  if (!/^(?:states|claims|warns)$/u.test(attribution.stance)) return null;
  const words = wordsFrom(view, from, to);
  if (/\bnothing (?:of the (?:sort|kind)|to do with|like that)\b/u.test(words)) return deed;
  if (NEVER.test(words)) return { ...deed, recipients: refused(told) };
  for (const head of heads) {
    const makers = calledBaseless(told, head);
    if (makers) return { ...deed, recipients: makers.length > 0 ? makers : deed.recipients };
    if (!isOwn(told, head) || !isDenied(view, head)) continue;
    if (NO_PART.test(words) || /\bnot (?:involved|responsible|behind)\b/u.test(words)) return deed;
    const refuses =
      isFuture(view, head) &&
      view.isVerb[head] &&
      !verbGroup(view, head).passive &&
      !HARMLESS.test(lemmaAt(view, head)) &&
      !ENDURES.test(lemmaAt(view, head));
    if (refuses) return { rule: SPEECH_RULES.deny, recipients: [], of: head };
  }
  return null;
}

const isFierce = (view: SentenceView, noun: number): boolean =>
  REPRISAL.test(wordAt(view, noun)) &&
  (!/^(?:response|answer|strikes?|blow)$/u.test(wordAt(view, noun)) ||
    dependents(view, noun, /^amod$/u).some((at) => HARSH.test(wordAt(view, at))));

/** 'will pull out unless …': what is to come if others do not yield. */
const isConditioned = (view: SentenceView, head: number): boolean =>
  dependents(view, head, /^advcl/u).some((clause) => dependents(view, clause, /^mark$/u).some((mark) => wordAt(view, mark) === 'unless'));

/** 'said that Chad must withdraw', 'says Oslo has to pay': what another is told to do. */
function demand(told: Told): Deed | null {
  const { view, heads, attribution, speaker } = told;
  if (!/^(?:states|claims|warns|demands)$/u.test(attribution.stance) || speaker.actor.sector === 'MED') return null;
  for (const head of heads) {
    const isOught = /^(?:must|should|ought)$/u.test(verbGroup(view, head).modal ?? '');
    const isBound = /^(?:have|need)$/u.test(lemmaAt(view, head)) && dependents(view, head, /^xcomp$/u).length > 0;
    const asked = isOught || isBound ? others(told, head).filter(({ actor }) => actor.code !== 'REF') : [];
    if (asked.length > 0) return { rule: SPEECH_RULES.demand, recipients: asked, of: head };
  }
  return null;
}

/** Whom an announced deed would be done to: 'would strike [Chad]', 'will not tolerate raids from [Sudan]'. */
function doneTo({ view, speaker }: Told, head: number): readonly PlacedActor[] {
  const { object, oblique, owners } = findObjects(view, head);
  const found = [object, ...['against', 'on', 'with', 'from', 'by', 'to', 'in'].map((slot) => oblique.get(slot) ?? []), owners];
  return (
    found
      .map((some) => some.filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code))
      .find((some) => some.length > 0) ?? []
  );
}

/** 'warned that it will not tolerate', 'would destroy any', 'promised a crushing response', 'vowed to strike back'. */
function threaten(told: Told): Deed | null {
  const { view, heads, cue, from, to, attribution } = told;
  const deed = { rule: SPEECH_RULES.threaten, recipients: [], of: null };
  if (/^(?:denies|accuses|doubts|demands)$/u.test(attribution.stance)) return null;
  if (
    /\b(?:all|every|no) options? (?:is|are|remains?|was|were|stays?|lies?)? ?(?:on the table|open|off the table|ruled out)/u.test(
      wordsFrom(view, from, to),
    )
  )
    return deed;
  if (attribution.stance === 'promises') {
    const object = dependents(view, cue, /^obj$/u).find((at) => at > cue);
    if (object !== undefined && isFierce(view, object)) return { ...deed, recipients: doneTo(told, cue) };
    const violent = dependents(view, cue, /^(?:xcomp|ccomp)$/u).find(
      (at) => VIOLENT.test(lemmaAt(view, at)) && !verbGroup(view, at).negated,
    );
    return violent === undefined ? null : { ...deed, recipients: doneTo(told, violent) };
  }
  for (const head of heads) {
    if (!isOwn(told, head) || !isFuture(view, head)) continue;
    const isNot = isDenied(view, head);
    const isFierceDeed = VIOLENT.test(lemmaAt(view, head)) || isConditioned(view, head);
    if (isNot ? ENDURES.test(lemmaAt(view, head)) : isFierceDeed) return { ...deed, recipients: doneTo(told, head), of: head };
  }
  return null;
}

/** What the words of an attribution make of its speaker; a cue that a row has coded already is left to it. */
function deedOf(told: Told, matches: readonly EventMatch[], earlier: readonly Attribution[]): Deed | null {
  const taken = matches.some(({ trigger, rule, named }) => trigger === told.cue && named && rule.type !== 'AGREE');
  if (taken || noNews(told.view, told.cue) !== null) return null;
  return threaten(told) ?? deny(told, earlier) ?? blame(told, matches) ?? demand(told);
}

/** 'told [Brussels] that it would not': those to whom it is said. */
const addressees = ({ view, cue, from, speaker }: Told): readonly PlacedActor[] =>
  /^(?:tell|inform|assure|warn|remind|notify)$/u.test(lemmaAt(view, cue))
    ? findObjects(view, cue).object.filter(
        ({ actor, from: at }) => at > cue && at < from && actor.code !== '' && actor.code !== speaker.actor.code && actor.sector !== 'MED',
      )
    : [];

function toMatch(told: Told, deed: Deed): EventMatch | null {
  const { view, cue, speaker, from, to } = told;
  const isVerb = view.isVerb[cue] === true;
  const status = isVerb ? statusOfVerb(view, verbGroup(view, cue), cue + 1) : 'actual';
  if (status === 'negated' || (isVerb && /^(?:possible|planned)$/u.test(status))) return null;
  return {
    rule: deed.rule,
    trigger: cue,
    actors: [speaker],
    recipients: deed.recipients.length > 0 ? deed.recipients : addressees(told),
    status: 'actual',
    from: Math.min(cue, from, Math.abs(speaker.from - cue) < 14 ? speaker.from : cue),
    to: Math.max(cue + 1, to),
    core: Math.min(cue, from),
    named: true,
  };
}

/** Whether a match tells again what speech has made an event: the predicate itself, the promise, or the violence that is announced. */
function isToldAgain(told: Told, deed: Deed, match: EventMatch): boolean {
  if (match.trigger === deed.of || (match.trigger === told.cue && !match.named)) return true;
  if (deed.rule.type !== 'THREATEN') return false;
  if (match.trigger === told.cue) return match.rule.type === 'AGREE';
  const isWithin = match.trigger >= told.from && match.trigger < told.to && !/^acl/u.test(relationAt(told.view, match.trigger));
  return isWithin && match.rule.type === 'ASSAULT' && match.status === 'planned';
}

/** 'Peru, warned its minister, …': the speaker behind the verb, whom a row has taken for the one who is warned. */
const isTurned = ({ cue, speaker }: Told, { trigger, recipients }: EventMatch): boolean =>
  trigger === cue && speaker.from > cue && recipients.some(({ actor }) => actor.code === speaker.actor.code);

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
  return attributions.reduce<readonly EventMatch[]>((known, attribution) => {
    const told = toldIn(view, attribution);
    if (!told) return known;
    const standing = known.filter((one) => !isTurned(told, one));
    const deed = deedOf(told, standing, [...earlier, ...attributions]);
    const match = deed && toMatch(told, deed);
    if (!deed || !match || standing.some((one) => one.trigger === match.trigger && one.named && one.rule.type === match.rule.type))
      return standing;
    return [...standing.filter((one) => !isToldAgain(told, deed, one)), match].toSorted((a, b) => a.trigger - b.trigger);
  }, matches);
}
