import type { EventType } from '../../codebook/eventType.ts';
import { dependents } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { stateAsActor } from '../clauses/stateAsActor.ts';
import { isDenied, isOtherParty, others, type Told, wordsFrom } from './contentClause.ts';
import type { EventMatch } from './eventMatch.ts';
import { breaksBond, faultIn } from './faultIn.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** Verbs of doing evil behind a thing. */
const BLAMES =
  /^(?:interfere|meddle|harbour|harbor|torture|smuggle|orchestrate|mastermind|instigate|fabricate|provoke|stoke|weaponise|weaponize|whip|incite|foment|sponsor|lie|sabotage|plot|violate|breach|destabilise|destabilize|blackmail)$/u;
const CULPRIT = /^(?:masterminds?|culprits?|instigators?|perpetrators?|organisers|puppet-?masters?)$/u;
const GUILTY = /^(?:responsible|guilty|complicit|blame|behind|culpable)$/u;
/** Deeds that whoever 'claims' them of another accuses him of. */
const HOSTILE: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'MOBILIZE', 'THREATEN', 'SANCTION']);
const CLAIMING = /^(?:claims?|allege|allegations?|assertions?|assert|contend|maintain|argue|counter|retort|charge|accusations?)$/u;

/** Verbs of finding fault, with whomever it is. */
const GRUMBLES = /^(?:grumble|moan|gripe|whine|fume|jibe|gibe|sneer|scoff)$/u;

/** 'violated the border': a deed of its own, which is told whoever says so. */
const isIntrusion = (view: SentenceView, head: number): boolean =>
  /^(?:violate|breach)$/u.test(lemmaAt(view, head)) &&
  dependents(view, head, 'obj').some((at) => /^(?:border|frontier|airspace|waters|space)$/u.test(wordAt(view, at)));

/** Evil told by a verb and the noun beside it: 'was cooking up a [pretext]', 'drags his land into [war]', 'is playing with [fire]'. */
const EVIL: readonly (readonly [verb: RegExp, relations: 'obj' | 'obl' | 'obj obl', noun: RegExp])[] = [
  [
    /^(?:cook|concoct|contrive|manufacture|invent|stage|prepare|plan|plot|hatch|ready|organise|organize)$/u,
    'obj obl',
    /^(?:pretexts?|provocations?|false-?flags?|coups?|sabotage|conspirac(?:y|ies))$/u,
  ],
  [/^(?:commit|perpetrate)$/u, 'obj', /^(?:crimes?|atrocit(?:y|ies)|genocide|massacres?|abuses?|violations?|aggression|murders?|theft)$/u],
  [/^(?:drag|draw|plunge|push|pull)$/u, 'obl', /^(?:war|conflict|bloodshed|abyss)$/u],
  [/^play$/u, 'obl', /^fire$/u],
  [/^(?:lay|prepare|clear|set)$/u, 'obj', /^(?:ground|groundwork|pretexts?)$/u],
  [/^(?:look|search|hunt|reach)$/u, 'obl', /^(?:pretexts?|excuses?)$/u],
];

const FALSE_FLAG = /^(?:false-?flag|bogus|fake)$/u;

/** 'to stage a [false-flag] attack': what is meant to look like another's deed. */
const isFalseFlag = (view: SentenceView, head: number): boolean =>
  [head, ...dependents(view, head, 'xcomp advcl')].some((verb) =>
    dependents(view, verb, 'obj obl').some((noun) =>
      dependents(view, noun, 'amod compound').some((at) => FALSE_FLAG.test(wordAt(view, at))),
    ),
  );

const doesEvil = (view: SentenceView, head: number): boolean =>
  isFalseFlag(view, head) ||
  EVIL.some(
    ([verb, relations, noun]) =>
      verb.test(lemmaAt(view, head)) && dependents(view, head, relations).some((at) => noun.test(wordAt(view, at))),
  );

/** 'moved guns to the front [in breach of] the accords': a deed that is said to break what was agreed. */
const BREACHING = /\bin (?:breach|violation|defiance|contravention) of\b/u;

const isGuilty = (view: SentenceView, head: number): boolean =>
  doesEvil(view, head) ||
  GUILTY.test(wordAt(view, head)) ||
  (BLAMES.test(lemmaAt(view, head)) && !isIntrusion(view, head)) ||
  dependents(view, head, 'case advmod').some((at) => wordAt(view, at) === 'behind' && !/^schedule|^time/u.test(wordAt(view, head))) ||
  (lemmaAt(view, head) === 'have' && /\ba (?:clear |direct )?hand in\b/u.test(wordsFrom(view, head + 1, head + 5))) ||
  (lemmaAt(view, head) === 'bear' &&
    dependents(view, head, 'obj').some((at) => /^(?:responsibility|blame|guilt)$/u.test(wordAt(view, at)))) ||
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
  const host = place && stateAsActor(place);
  return host ? [host] : [];
}

/** Whether a party tells what others have done as its own word: '[Chad said] that', not '…, Chad said'. */
const reportsAttack = ({ view, cue, from, speaker }: Told): boolean =>
  /^(?:say|tell|state|announce|declare|report|add|reveal|disclose|confirm|find|conclude)$/u.test(lemmaAt(view, cue)) &&
  speaker.from <= cue &&
  cue < from &&
  speaker.actor.sector !== 'MED';

/** 'said that Iran was behind it', 'said the culprits sat in Minsk', 'claims that Togo is massing troops'. */
export function blameIn(told: Told, matches: readonly EventMatch[]): SpeechDeed | null {
  const { view, heads, speaker, from, to, cue } = told;
  if (/^(?:denies|doubts|promises|demands)$/u.test(told.attribution.stance)) return null;
  for (const head of heads) {
    const accused = others(told, head);
    const isBroken = accused.length > 0 && (breaksBond(view, head) || BREACHING.test(told.words()));
    if (accused.length > 0 && GRUMBLES.test(lemmaAt(view, cue))) return { rule: SPEECH_RULES.blame, recipients: accused, of: null };
    if (isDenied(view, head) && !isBroken) continue;
    if (isBroken || (accused.length > 0 && isGuilty(view, head))) return { rule: SPEECH_RULES.blame, recipients: accused, of: head };
    const fault = faultIn(told, head, accused);
    if (fault) return fault;
    const isCulprit = dependents(view, head, 'nsubj*').some((at) => CULPRIT.test(lemmaAt(view, at)) || CULPRIT.test(wordAt(view, at)));
    const named = view.actors.filter(
      ({ actor, from: at }) => at >= from && at < to && actor.code !== '' && actor.code !== speaker.actor.code,
    );
    const host = named.length > 0 ? named.slice(0, 1) : hostOf(told);
    if (isCulprit && host.length > 0) return { rule: SPEECH_RULES.blame, recipients: host, of: null };
  }
  const isClaim = CLAIMING.test(lemmaAt(view, cue)) || CLAIMING.test(wordAt(view, cue));
  if (!isClaim && !reportsAttack(told)) return null;
  const deed = matches.find(
    ({ rule, trigger, actors, status }) =>
      (isClaim ? HOSTILE.has(rule.type) && status !== 'negated' : rule.type === 'ASSAULT' && status === 'actual') &&
      trigger >= from &&
      trigger < to &&
      (isClaim || (heads.includes(trigger) && dependents(view, trigger, 'nsubj* aux*').length > 0)) &&
      // 'They say they shot at each other': a pronoun is mostly for who speaks.
      actors.some(({ actor }) => isOtherParty(speaker.actor, actor) && (isClaim || actor.via !== 'pronoun')),
  );
  return deed
    ? { rule: SPEECH_RULES.blame, recipients: deed.actors.filter(({ actor }) => isOtherParty(speaker.actor, actor)), of: null }
    : null;
}
