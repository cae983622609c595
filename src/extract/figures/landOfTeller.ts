import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, PlaceSpan } from '../../model/reading.ts';
import { type SentenceView, tokenRange } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { innermostOver } from '../speech/innermostOver.ts';
import type { FoundFigure } from './foundFigure.ts';
import { statePlace } from './statePlace.ts';

const THE_LAND =
  /^(?:in|on|across|throughout|within) (?:the (?:whole |entire )?territory of )?(?:the|our) (?:country|republic|nation|kingdom)$/u;
/** The same as a place that was led back to another land. */
const LED_BACK = /^(?:the )?(?:country|republic|nation|kingdom)$/iu;
/** Words that such a phrase has at most. */
const LONGEST = 8;

/**
 * 'Some 900 refugees are [on the territory of the republic], the Omani president's office said': people whom a state counts in 'the republic'
 * are in its own, where the sentence names no other.
 */
export function landOfTeller(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): readonly PlaceSpan[] {
  const teller = innermostOver(attributions, found)?.speaker;
  if (found.measure !== 'people' || !teller || !STATE_BY_CODE.has(teller.code)) return [];
  // 'The republic' itself may have been led back to another.
  const isOther = ({ code, via }: ActorSpan): boolean => STATE_BY_CODE.has(code) && code !== teller.code && via !== 'description';
  if (view.actors.some(({ actor }) => isOther(actor))) return [];
  const { to } = tokenRange(view.tokens, found);
  const behind = view.tokens.slice(to, to + LONGEST + 2).map(({ norm }) => norm);
  const begin = behind.findIndex((word) => /^(?:in|on|across|throughout|within)$/u.test(word));
  const isMeant = begin <= 2 && behind.some((_, end) => begin >= 0 && end > begin && THE_LAND.test(behind.slice(begin, end + 1).join(' ')));
  const isLedBack = found.where.length > 0 && found.where.every(({ text }) => LED_BACK.test(text));
  const place = isMeant || isLedBack ? statePlace(teller.code, teller.text, teller) : null;
  return place ? [place] : [];
}
