import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { codesOf, impliedActor } from './impliedActor.ts';
import { startOf, type Telling } from './telling.ts';

const FREEDOM = /^(?:release|freeing|liberation|return|pardon|acquittal|handover|free)$/u;
const HOLDS = /^(?:arrest|abduct)$/u;

/** 'called for their [release]': the one side that a text has told to hold or have taken somebody, of whom freedom is asked; null where none or several have. */
export function holderBefore(tellings: readonly Telling[], index: number, match: EventMatch): PlacedActor | null {
  const view = tellings[index]?.view;
  if (!view || match.rule.type !== 'REQUEST') return null;
  const asks = view.tokens.slice(match.trigger, match.to).some((_, offset) => FREEDOM.test(lemmaAt(view, match.trigger + offset)));
  if (!asks) return null;
  const own = codesOf(match.actors);
  const holders = tellings
    .slice(0, index + 1)
    .flatMap((telling) =>
      telling.matches
        .filter((one) => one !== match && HOLDS.test(one.rule.mode ?? '') && startOf(telling.view, one) < startOf(view, match))
        .flatMap(({ actors }) => actors.filter(({ actor }) => actor.code !== '' && !own.includes(actor.code))),
    );
  const last = holders.at(-1);
  return last && new Set(codesOf(holders)).size === 1 ? impliedActor(last.actor) : null;
}
