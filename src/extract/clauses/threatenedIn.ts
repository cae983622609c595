import { STATE_BY_CODE } from '../../codebook/states.ts';
import { isUnder } from './conditionActors.ts';
import { dependent, dependents, hasRelation, headAt } from './dependents.ts';
import { headOf } from './phraseActors.ts';
import type { PlacedActor } from './placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from './sentenceView.ts';

const HARM = /^(?:invasion|attack|assault|aggression|strike|raid|offensive|incursion|annexation|war)$/u;

/** 'a price for any attack on [Chad]', 'bans beyond those over [Togo], which …': who is harmed by the deed that is warned of, or told of aside, is not threatened. */
function isAside(view: SentenceView, head: number): boolean {
  for (let at = head, steps = 0; at >= 0 && steps < 12; at = headAt(view, at), steps++) if (hasRelation(view, at, 'acl:relcl')) return true;
  const marks = dependents(view, head, 'case').filter((mark) => /^(?:of|on|against)$/u.test(wordAt(view, mark)));
  // 'in case of its attack on [Chad]', whatever the parse hangs the name on
  return marks.some((mark) => HARM.test(lemmaAt(view, headAt(view, head))) || HARM.test(lemmaAt(view, mark - 1)));
}

/**
 * Whom the words of a threat are about: the states in its object ('threatens the destruction of [Peruvian] ports') or in the
 * subject or object of what is threatened ('swore that every [Chilean] ship is fair game'). [] where they name none.
 */
export function threatenedIn(view: SentenceView, trigger: number): readonly PlacedActor[] {
  const content = dependent(view, trigger, 'ccomp');
  const parts = [
    ...dependents(view, trigger, 'obj'),
    ...(content === null
      ? []
      : [content, ...dependents(view, content, 'nsubj* obj')].slice(dependent(view, content, 'nsubj*') === null ? 0 : 1)),
  ];
  return view.actors.filter((placed) => {
    const head = headOf(view, placed);
    const isIn = placed.from > trigger && STATE_BY_CODE.has(placed.actor.code) && parts.some((part) => isUnder(view, head, part));
    return isIn && !isAside(view, head);
  });
}
