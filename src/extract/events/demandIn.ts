import { dependents } from '../clauses/dependents.ts';
import { lemmaAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { others, type Told } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** 'said that Chad must withdraw', 'says Oslo has to pay': what another is told to do. */
export function demandIn(told: Told): SpeechDeed | null {
  const { view, heads, attribution, speaker } = told;
  if (!/^(?:states|claims|warns|demands)$/u.test(attribution.stance) || speaker.actor.sector === 'MED') return null;
  for (const head of heads) {
    const isOught = /^(?:must|should|ought)$/u.test(verbGroup(view, head).modal ?? '');
    const isBound = /^(?:have|need)$/u.test(lemmaAt(view, head)) && dependents(view, head, 'xcomp').length > 0;
    const asked = isOught || isBound ? others(told, head).filter(({ actor }) => actor.code !== 'REF') : [];
    if (asked.length > 0) return { rule: SPEECH_RULES.demand, recipients: asked, of: head };
  }
  return null;
}
