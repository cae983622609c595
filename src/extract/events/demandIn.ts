import { dependents, xposAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { isOwn, others, type Told } from './contentClause.ts';
import type { EventMatch } from './eventMatch.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** 'that Chad [withdraw]': what is to be done by the form of the verb alone. */
const isSubjunctive = (view: SentenceView, head: number): boolean =>
  xposAt(view, head) === 'VB' && dependents(view, head, 'aux* mark').every((at) => wordAt(view, at) === 'that');

/** 'all sides must stop', 'everyone should wait': whoever is meant, others are told. */
const isToAll = (view: SentenceView, head: number): boolean =>
  dependents(view, head, 'nsubj*').some(
    (at) =>
      /^(?:everyone|everybody)$/u.test(wordAt(view, at)) ||
      (/^(?:sides|parties|actors|countries|states)$/u.test(wordAt(view, at)) &&
        dependents(view, at, 'det amod').some((word) => /^(?:all|both|warring|opposing)$/u.test(wordAt(view, word)))),
  );

/** What one bids another do to his face. */
const BIDDEN =
  /^(?:stop|leave|withdraw|release|free|end|lift|return|give|hand|open|join|send|help|pull|halt|cease|keep|respect|quit|get|lay|surrender|choose|sit|remove|accept)$/u;

/** '"[Stop] the shelling," he told Chad': an order in his own words. */
const isBidding = ({ view, from }: Told, head: number): boolean =>
  BIDDEN.test(lemmaAt(view, head)) &&
  xposAt(view, head) === 'VB' &&
  /^["“”«‘']$/u.test(wordAt(view, from - 1) || wordAt(view, from)) &&
  dependents(view, head, 'nsubj* aux* mark cop').length === 0;

const DUE = /^(?:time|necessary|essential|vital|imperative|crucial|incumbent|important|up|onus)$/u;

/** 'it is time for [Chad] to go', 'it is up to [Chad] to pay', 'the onus is on [Chad] to': to whom a deed is said to be due. */
function dueFrom({ view, speaker, from, to }: Told): readonly PlacedActor[] {
  return view.actors.filter(({ actor, from: at, to: end }) => {
    if (at < from || end >= to || wordAt(view, end) !== 'to' || actor.code === '' || actor.code === speaker.actor.code) return false;
    const mark = wordAt(view, at - 1) === 'the' ? at - 2 : at - 1;
    return /^(?:for|to|on|upon)$/u.test(wordAt(view, mark)) && [1, 2].some((back) => DUE.test(wordAt(view, mark - back)));
  });
}

/** 'told him that he wanted [guarantees]': what one says to another that one wants of him. */
const OWED = /^(?:guarantee|assurance|commitment)s?$/u;
const wantsGuarantees = (told: Told, head: number): boolean =>
  /^(?:want|need|expect|seek|require)$/u.test(lemmaAt(told.view, head)) &&
  !verbGroup(told.view, head).negated &&
  dependents(told.view, head, 'obj').some((at) => OWED.test(lemmaAt(told.view, at))) &&
  isOwn(told, head);

/** 'said that Chad must withdraw', 'says Oslo has to pay': what another is told to do, or to give, where no row of `matches` tells it. */
export function demandIn(told: Told, matches: readonly EventMatch[]): SpeechDeed | null {
  const { view, heads, attribution, speaker } = told;
  if (!/^(?:states|claims|warns|demands)$/u.test(attribution.stance) || speaker.actor.sector === 'MED') return null;
  const due = dueFrom(told);
  if (due.length > 0) return { rule: SPEECH_RULES.demand, recipients: due, of: null };
  for (const head of heads) {
    if (
      wantsGuarantees(told, head) &&
      !matches.some(({ rule, trigger, named }) => named && rule.type === 'REQUEST' && trigger >= head && trigger < told.to)
    )
      return { rule: SPEECH_RULES.demand, recipients: [], of: head };
    if (isBidding(told, head)) return { rule: SPEECH_RULES.demand, recipients: [], of: head };
    const isOught = /^(?:must|should|ought)$/u.test(verbGroup(view, head).modal ?? '');
    const isBound = /^(?:have|need)$/u.test(lemmaAt(view, head)) && dependents(view, head, 'xcomp').length > 0;
    const isOwing = lemmaAt(view, head) === 'owe';
    const isAsked = (attribution.stance === 'demands' || lemmaAt(view, told.cue) === 'insist') && isSubjunctive(view, head);
    if (!isOught && !isBound && !isOwing && !isAsked) continue;
    const asked = others(told, head).filter(({ actor }) => actor.code !== 'REF');
    if (asked.length > 0 || isToAll(view, head)) return { rule: SPEECH_RULES.demand, recipients: asked, of: head };
  }
  return null;
}
