import { contains } from '../../model/span.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { type SentenceView, spanOf, wordAt } from '../clauses/sentenceView.ts';
import type { Found } from './attribution.ts';

/** One who gives a number without a verb: where that begins, and whose words it is. */
interface Gap {
  readonly joint: number;
  readonly found: Found;
}

/** The word that joins a name to what was told before it: '[and] Quito', '[while] the Chadians'; null where none does. */
export function jointBefore(view: SentenceView, { from }: PlacedActor): number | null {
  const joint = wordAt(view, from - 1) === 'the' ? from - 2 : from - 1;
  return /^(?:and|while|but|,|;)$/u.test(wordAt(view, joint)) ? joint : null;
}

const HEDGE =
  /^(?:about|around|nearly|almost|some|roughly|approximately|only|just|over|under|more|fewer|less|than|up|to|at|least|most|as|many|no)$/u;

/** Whether a name stands right before a number, but for words such as 'fewer than'. */
const standsBefore = (view: SentenceView, { to }: PlacedActor, count: number): boolean =>
  to <= count && count - to < 4 && view.tokens.slice(to, count).every(({ norm }) => HEDGE.test(norm));

/** 'Lima says 900 men have come, [and Quito fewer than 300]': the verb left out, the number behind a name is what that one says. */
function gapsBehind(view: SentenceView, told: Found): readonly Gap[] {
  return view.sentence.quantities.flatMap((count): readonly Gap[] => {
    const from = view.tokens.findIndex(({ end }) => end > count.start);
    const who = view.actors.find((placed) => standsBefore(view, placed, from) && placed.actor.code !== '');
    if (count.kind !== 'count' || !who || !contains(told.content, count) || who.actor.code === told.speaker?.code) return [];
    const joint = jointBefore(view, who);
    const isFirst = !view.sentence.quantities.some(
      ({ kind, end }) => kind === 'count' && end <= who.actor.start && end > told.content.start,
    );
    if (isFirst || joint === null) return [];
    const last = view.tokens.findLastIndex(({ start }) => start < count.end);
    if (!/^(?:[,.;]||in|at|there|now|and)$/u.test(wordAt(view, last + 1))) return [];
    return [{ joint, found: { ...told, speaker: who.actor, content: spanOf(view, who.from, last), against: [] } }];
  });
}

/** What a cue gives to its speaker, less what those say who give a number of their own behind it. */
export function withGaps(view: SentenceView, found: readonly Found[]): readonly Found[] {
  return found.flatMap((told) => {
    const gaps = told.tells && told.speaker !== null ? gapsBehind(view, told) : [];
    const [first] = gaps;
    if (!first) return [told];
    const end = view.tokens[first.joint - 1]?.end ?? told.content.end;
    return [{ ...told, content: { ...told.content, end } }, ...gaps.map((gap) => gap.found)];
  });
}
