import type { EventType } from '../../codebook/eventType.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';

/** Words that are said to two sides who stand against one another, whoever they are. */
const TO_BOTH: ReadonlySet<EventType> = new Set(['CONSULT', 'REQUEST', 'THREATEN', 'AGREE']);
const SIDES =
  /^(?:leader|president|minister|premier|chancellor|side|party|capital|government|country|nation|neighbour|neighbor|army|general|foe|rival)$/u;

/** 'spoke with [both leaders]', 'will host [the two premiers]': the two sides, as a clause tells of them. */
const clauseNamesBoth = (view: SentenceView, { trigger, to }: EventMatch): boolean =>
  view.tokens
    .slice(trigger, to)
    .some(
      ({ norm }, offset) =>
        (norm === 'both' || (norm === 'two' && wordAt(view, trigger + offset - 1) === 'the')) &&
        [1, 2, 3].some((step) => trigger + offset + step < to && SIDES.test(lemmaAt(view, trigger + offset + step))),
    );

/** Whether words are said to both sides of what a text tells of, though it does not name them anew. */
export const namesBothSides = (view: SentenceView, match: EventMatch): boolean =>
  TO_BOTH.has(match.rule.type) && clauseNamesBoth(view, match);
