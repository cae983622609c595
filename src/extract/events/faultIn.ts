import { dependent, dependents } from '../clauses/dependents.ts';
import { findObjects } from '../clauses/findObjects.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { type Told, wordsFrom } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** Verbs that nobody uses of one of whom he approves. */
const WRONGS =
  /^(?:fuel|stoke|inflame|undermine|abuse|poison|betray|deceive|mislead|trample|flout|embolden|collude|conspire|obstruct|bully|intimidate|terrorise|terrorize|jeopardise|jeopardize|escalate|aggravate|exacerbate|humiliate|whitewash|distort|misrepresent|falsify|twist|trick|lure|endanger|imperil|sow|foment|steal|plunder|loot|spy|dismantle|erode|subvert|usurp|mock|defy|trample)$/u;
/** What one says that another tries to do. */
const AIMS =
  /^(?:destabilise|destabilize|provoke|divide|split|weaken|erase|isolate|overthrow|topple|blackmail|grab|starve|distract|rewrite|redraw|escalate|alter|dominate|encircle|drag|drive|lock|subjugate|dismember|paint|portray|depict|demonise|demonize|vilify|smear|discredit)$/u;
const KEEPS = /^(?:keep|honour|honor|fulfil|fulfill|implement|observe|respect|follow|abide|comply|adhere|stick)$/u;
const TRIES = /^(?:try|want|seek|attempt|aim|intend|plan|bend)$/u;
const HELPS = /^(?:arm|finance|fund|train|support|back|shelter|protect|assist|aid|prop|host|supply|equip|abet|defend|hide)$/u;
const OUTLAWS =
  /^(?:rebels?|terrorists?|terrorism|militants?|militias?|separatists?|insurgents?|extremists?|mercenaries|jihadists?|plotters|gangs?|gunmen|enem(?:y|ies)|foes?|fugitives?|criminals?|putschists?)$/u;
const BREAKS = /^(?:break|ignore|disregard|abandon|violate|breach|infringe)$/u;
const BONDS =
  /^(?:laws?|agreements?|treat(?:y|ies)|ceasefire|truce|rules?|deal|promises?|word|commitments?|obligations?|resolutions?|charter|accords?|norms?|sovereignty|pledges?|undertakings?|guarantees?)$/u;
/** Whose fault it is that one puts on another. */
const BLAMES = /^(?:pass|shift|lay|put|pin|place)$/u;
/** What a deed is called by those who find fault with it. */
const FAULTS =
  /^(?:provocation|provocative|violation|affront|insult|aggression|blackmail|mistake|outrage|outrageous|disgrace|disgraceful|illegal|unlawful|irresponsible|reckless|crime|shameful|unjust|unjustified|illegitimate|escalation|terrorism|piracy|betrayal|stab|hypocrisy|hypocritical|sham|farce|regrettable|deplorable|disproportionate|intolerable|barbaric|cynical|cowardly|threat)$/u;

const hasObject = (view: SentenceView, head: number, words: RegExp): boolean =>
  dependents(view, head, 'obj').some((at) => words.test(wordAt(view, at)) || words.test(lemmaAt(view, at)));

/** 'does not keep the accords', 'is not complying with the truce'. */
export const breaksBond = (view: SentenceView, head: number): boolean =>
  KEEPS.test(lemmaAt(view, head)) &&
  verbGroup(view, head).negated &&
  dependents(view, head, 'obj obl').some((at) => BONDS.test(wordAt(view, at)));

/** 'tries to destabilise it', 'is trying to pass the blame': what one says that another is after. */
const isAfter = (view: SentenceView, verb: number): boolean =>
  WRONGS.test(lemmaAt(view, verb)) ||
  AIMS.test(lemmaAt(view, verb)) ||
  (BLAMES.test(lemmaAt(view, verb)) && hasObject(view, verb, /^(?:blame|responsibility|guilt)$/u));

/** 'is arming the rebels', 'broke international law', 'is adding fuel', 'poses a threat', 'acts in bad faith', 'failed to honour the deal'. */
const doesWrong = (view: SentenceView, head: number): boolean =>
  (WRONGS.test(lemmaAt(view, head)) && verbGroup(view, head).modal === null) ||
  (HELPS.test(lemmaAt(view, head)) &&
    (hasObject(view, head, OUTLAWS) || findObjects(view, head).object.some(({ actor }) => actor.sector === 'REB'))) ||
  (/^(?:give|offer|grant|provide)$/u.test(lemmaAt(view, head)) &&
    hasObject(view, head, /^(?:refuge|shelter|sanctuary|haven|asylum|arms|weapons|cash)$/u) &&
    dependents(view, head, 'obl iobj').some((at) => OUTLAWS.test(wordAt(view, at)))) ||
  (BREAKS.test(lemmaAt(view, head)) && hasObject(view, head, BONDS)) ||
  (/^(?:crank|ratchet|step|ramp)$/u.test(lemmaAt(view, head)) &&
    hasObject(view, head, /^(?:pressure|tensions?|provocations?|hostilities)$/u)) ||
  (lemmaAt(view, head) === 'add' && hasObject(view, head, /^fuel$/u)) ||
  (/^(?:pose|represent|create)$/u.test(lemmaAt(view, head)) && hasObject(view, head, /^(?:threat|danger|risk)$/u)) ||
  (/^(?:spread|peddle|wage|sow)$/u.test(lemmaAt(view, head)) &&
    hasObject(view, head, /^(?:lies|disinformation|propaganda|influence|discord|chaos|fear)$/u)) ||
  (lemmaAt(view, head) === 'act' && /\bin bad faith\b/u.test(wordsFrom(view, head, head + 5))) ||
  (lemmaAt(view, head) === 'fail' && dependents(view, head, 'xcomp').length > 0) ||
  (TRIES.test(lemmaAt(view, head)) && dependents(view, head, 'xcomp advcl').some((at) => isAfter(view, at)));

/** 'This is an act of aggression by [Chad]': whose deed it is, where a fault is found with it. */
const byWhom = (view: SentenceView, head: number): readonly PlacedActor[] =>
  FAULTS.test(wordAt(view, head)) ||
  (/^(?:act|piece|form|case|kind)$/u.test(lemmaAt(view, head)) &&
    dependents(view, head, 'nmod').some((at) => FAULTS.test(wordAt(view, at))))
    ? [head, ...dependents(view, head, 'nmod')].flatMap((at) => findObjects(view, at).oblique.get('by') ?? [])
    : [];

/** 'the work of [Minsk]', 'the list is an [affront]': what is said of a deed, with those whose deed it is. */
function calledFaulty({ view, speaker }: Told, head: number, accused: readonly PlacedActor[]): readonly PlacedActor[] | null {
  if (dependent(view, head, 'cop') === null || verbGroup(view, head).modal !== null) return null;
  const subject = dependent(view, head, 'nsubj');
  if (subject === null) return null;
  const of = lemmaAt(view, head) === 'work' ? (findObjects(view, head).oblique.get('of') ?? []) : byWhom(view, head);
  const makers = of.filter(({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code);
  if (makers.length > 0) return makers;
  if (!FAULTS.test(wordAt(view, head))) return null;
  if (accused.length > 0) return accused;
  const owners = phraseActors(view, subject);
  const isNamed =
    /^(?:it|that|this|he|she|they|what)$/u.test(wordAt(view, subject)) || owners.some(({ actor }) => actor.code === speaker.actor.code);
  return isNamed ? null : [];
}

/** 'the [actions] of the Chilean fleet', 'activity by [Chad]': whose deed the subject of a clause is. */
function doersOfSubject({ view, speaker }: Told, head: number): readonly PlacedActor[] {
  const subject = dependent(view, head, 'nsubj');
  if (
    subject === null ||
    !/^(?:action|activity|policy|behaviour|behavior|conduct|move|step|presence|decision|statement|build-up|remark|deal|agreement|pact|flight|drill|exercise|vote|law|map|launch)$/u.test(
      lemmaAt(view, subject),
    )
  )
    return [];
  const { owners, oblique } = findObjects(view, subject);
  return [...owners, ...(oblique.get('of') ?? []), ...(oblique.get('by') ?? [])].filter(
    ({ actor }) => actor.code !== '' && actor.code !== speaker.actor.code,
  );
}

/** 'said Oslo was arming the rebels', 'says the visit is a provocation': the fault that a clause finds with another, or null. */
export function faultIn(told: Told, head: number, subjects: readonly PlacedActor[]): SpeechDeed | null {
  const accused = subjects.length > 0 ? subjects : doersOfSubject(told, head);
  if (accused.length > 0 && doesWrong(told.view, head)) return { rule: SPEECH_RULES.blame, recipients: accused, of: null };
  const called = calledFaulty(told, head, accused);
  return called === null ? null : { rule: SPEECH_RULES.blame, recipients: called, of: null };
}
