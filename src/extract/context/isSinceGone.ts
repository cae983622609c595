import { dependents, xposAt } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import type { Telling } from './telling.ts';

const REACH = 2;
const FORCE = /^(?:soldiers?|troops?|forces?|men|paratroopers?|peacekeepers?|contingent|marines|units?|they|those|all|both)$/u;

/** 'have gone home', 'left', 'withdrew', 'were pulled out'. */
function tellsReturn(view: SentenceView, at: number): boolean {
  if (!view.isVerb[at] || !/^VB[DN]$/u.test(xposAt(view, at))) return false;
  const lemma = lemmaAt(view, at);
  const next = wordAt(view, at + 1);
  const isBack = /^(?:home|back)$/u.test(next) && /^(?:go|send|fly|bring|come|ship)$/u.test(lemma);
  const isAway = /^(?:leave|withdraw|depart|return)$/u.test(lemma) || (lemma === 'pull' && next === 'out');
  const group = verbGroup(view, at);
  return (isBack || isAway) && !group.negated && group.modal === null && group.governor === null;
}

/** Whether a sentence tells that all the forces of a side have gone: not 'some of them', and none of another side. */
function goes(view: SentenceView, code: string): boolean {
  return view.tokens.some((_, at) => {
    if (!tellsReturn(view, at)) return false;
    return dependents(view, at, 'nsubj*').some((subject) => {
      if (!FORCE.test(wordAt(view, subject))) return false;
      if (dependents(view, subject, 'nummod').length > 0 || /^(?:some|many|most|few)$/u.test(wordAt(view, subject - 1))) return false;
      const codes = phraseActors(view, subject).flatMap(({ actor }) => (actor.code === '' ? [] : [actor.code]));
      return codes.every((one) => one === code);
    });
  });
}

/** '… sent 900 men to Oman. … [They have since gone home.]': what the next sentences say is there no longer. */
export function isSinceGone(tellings: readonly Telling[], index: number, { measure, status, of }: FoundFigure): boolean {
  const view = tellings[index]?.view;
  const code = of[0]?.code;
  if (!view || code === undefined || !/^(?:personnel|units)$/u.test(measure) || !/^(?:present|moving)$/u.test(status)) return false;
  return tellings
    .slice(index + 1, index + 1 + REACH)
    .some((next) => next.view.sentence.paragraph === view.sentence.paragraph && goes(next.view, code));
}
