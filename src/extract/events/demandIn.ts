import { dependents, xposAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { others, type Told } from './contentClause.ts';
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

/** 'said that Chad must withdraw', 'says Oslo has to pay': what another is told to do. */
export function demandIn(told: Told): SpeechDeed | null {
  const { view, heads, attribution, speaker } = told;
  if (!/^(?:states|claims|warns|demands)$/u.test(attribution.stance) || speaker.actor.sector === 'MED') return null;
  for (const head of heads) {
    const isOught = /^(?:must|should|ought)$/u.test(verbGroup(view, head).modal ?? '');
    const isBound = /^(?:have|need)$/u.test(lemmaAt(view, head)) && dependents(view, head, 'xcomp').length > 0;
    const isOwing = lemmaAt(view, head) === 'owe';
    const isAsked = attribution.stance === 'demands' && isSubjunctive(view, head);
    if (!isOught && !isBound && !isOwing && !isAsked) continue;
    const asked = others(told, head).filter(({ actor }) => actor.code !== 'REF');
    if (asked.length > 0 || isToAll(view, head)) return { rule: SPEECH_RULES.demand, recipients: asked, of: head };
  }
  return null;
}
