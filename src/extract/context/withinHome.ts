import { IS_OF_STATE } from '../../codebook/sector.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import type { Home } from './homeState.ts';
import { codesOf } from './impliedActor.ts';
import { onlyState } from './onlyState.ts';
import { tellsOneDeed } from './tellsOneDeed.ts';

/** An actor without a state as one of the state in which the document plays. */
const placedIn = (home: PlacedActor, placed: PlacedActor): PlacedActor =>
  placed.actor.code === '' && placed.actor.sector !== null && IS_OF_STATE[placed.actor.sector]
    ? {
        ...placed,
        actor: { ...placed.actor, code: home.actor.code, via: 'context', antecedent: { start: home.actor.start, end: home.actor.end } },
      }
    : placed;

/** Deeds that are told for themselves: murders, abductions, bombs, arson. Of fights and wars nothing is told where no side is named. */
const ALONE =
  /^assault\/(?:kill|target|shoot|open-fire|kidnap|abduction-noun|killing-noun|killing-of|attack|(?:attack|taking)-noun|claimed|destroy|bomb|blow-up|arson|fire-at|missile-hits|torture|sexual|(?:bomb|vehicle)-explodes|lay-bomb|blast-damages|explo\w+-noun)$/u;

const isToldAlone = ({ rule, actors, recipients }: EventMatch): boolean => actors.length + recipients.length > 0 || ALONE.test(rule.id);

/**
 * An assault in a document that plays in one state: 'guerrillas', 'soldiers' and 'peasants' are of that state, and where nobody is told to
 * whom it was done, it was done to that state.
 */
export function withinHome(view: SentenceView, { state: home, hasTowns }: Home, match: EventMatch): EventMatch {
  if (match.rule.type !== 'ASSAULT') return match;
  // A sentence that tells of another state plays there.
  const here = onlyState(view);
  if (here !== null && here !== home.actor.code) return match;
  if (codesOf(match.recipients).length === 0 && !(isToldAlone(match) && tellsOneDeed(view, match))) return match;
  const actors = match.actors.map((one) => placedIn(home, one));
  // Soldiers of a state kill abroad as well: without a town of its own nothing says whose the dead are.
  const isAbroad = !hasTowns && match.actors.some(({ actor }) => actor.sector === 'MIL');
  const told = isAbroad ? match.recipients : match.recipients.map((one) => placedIn(home, one));
  const isToldOf =
    codesOf(told).length > 0 ||
    actors.some(({ actor }) => actor.code === home.actor.code && actor.sector !== 'REB' && actor.sector !== 'SEP');
  return { ...match, actors, recipients: isToldOf ? told : [...told, home] };
}
