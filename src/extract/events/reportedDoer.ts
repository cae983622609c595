import type { Sector } from '../../codebook/sector.ts';
import { dependents } from '../clauses/dependents.ts';
import { isBehindBy } from '../clauses/isBehindBy.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { innermostOver } from '../speech/innermostOver.ts';
import type { EventMatch } from './eventMatch.ts';
import { placedSpeaker } from './placedSpeaker.ts';

/** Who arrests, and whose jets go up: of such deeds a service reports its own. */
const ARRESTS: ReadonlySet<Sector | null> = new Set<Sector | null>(['COP', 'SPY']);
const INTERCEPTS: ReadonlySet<Sector | null> = new Set<Sector | null>(['MIL']);

function reporters({ rule: { type, mode, id } }: EventMatch): ReadonlySet<Sector | null> | null {
  if (type === 'COERCE' && mode === 'arrest') return ARRESTS;
  return /^mobilize\/(?:scramble|intercept)$/u.test(id) ? INTERCEPTS : null;
}

/** Whether words name nobody who does it: a passive or a noun without 'by'. */
function isUntold(view: SentenceView, trigger: number): boolean {
  if (dependents(view, trigger, 'obl* nmod*').some((at) => isBehindBy(view, at))) return false;
  return view.isVerb[trigger] !== true || dependents(view, trigger, 'aux:pass nsubj:pass').length > 0;
}

/**
 * '[Belgian police] said two men had been arrested', '[the ministry] reported that a jet was scrambled': a service that tells of
 * arrests or of jets sent up, and names nobody whose they are, tells of its own, unless they are in another state.
 */
export function reportedDoer(view: SentenceView, match: EventMatch, attributions: readonly Attribution[]): EventMatch {
  const sectors = reporters(match);
  const token = view.tokens[match.trigger];
  if (sectors === null || !token || match.actors.some(({ actor }) => actor.code !== '') || !isUntold(view, match.trigger)) return match;
  const said = innermostOver(
    attributions.filter(({ tells }) => tells),
    token,
  );
  if (!said?.speaker || said.speaker.code === '' || !sectors.has(said.speaker.sector)) return match;
  const { code } = said.speaker;
  const isAbroad = view.sentence.places.some(({ country }) => country !== null && country !== code);
  if (isAbroad || match.recipients.some(({ actor }) => actor.code === code)) return match;
  return { ...match, actors: [placedSpeaker(view, said.speaker)], named: true };
}
