import type { Figure } from '../../src/model/figure.ts';
import type { Mention } from '../../src/model/mention.ts';
import { type GoldDocument, type GoldEvent, type GoldFigure, listOf } from './goldFile.ts';

type Reach = readonly [from: number, to: number];

/** Letters and digits only, as the scorer of the gold compares. */
export const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const meets = (wanted: readonly string[], found: readonly string[]): boolean => wanted.some((one) => found.includes(one));

const codes = (actors: Mention['actors']): readonly string[] => actors.map(({ code }) => code);

export interface Placed<T> {
  readonly one: T;
  readonly at: Reach | null;
}

/** Where a quotation stands in the bare text; within its sentence where that is known. */
export function locate(text: string, quote: string, near: string): Reach | null {
  const words = bare(quote);
  const around = bare(near);
  const from = around === '' ? -1 : text.indexOf(around);
  const inside = from < 0 ? -1 : around.indexOf(words);
  const at = inside < 0 ? text.indexOf(words) : from + inside;
  return words === '' || at < 0 ? null : [at, at + words.length];
}

const overlap = (a: Reach, b: Reach): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** Pairs gold with findings, best first, each once; `agree` is 0 where two cannot be one. */
export function pairUp<G extends { readonly optional?: boolean }, F>(
  gold: readonly Placed<G>[],
  found: readonly Placed<F>[],
  agree: (gold: G, found: F) => number,
): ReadonlyMap<F, G> {
  const pairs = gold.flatMap((g) =>
    found.flatMap((f) => {
      const shared = g.at && f.at ? overlap(g.at, f.at) : 0;
      const points = shared > 0 ? agree(g.one, f.one) : 0;
      if (points === 0 || !g.at || !f.at) return [];
      return [{ g, f, score: points + shared / Math.max(g.at[1] - g.at[0], f.at[1] - f.at[0]) - (g.one.optional ? 0.01 : 0) }];
    }),
  );
  const taken = new Set<unknown>();
  const matched = new Map<F, G>();
  for (const { g, f } of pairs.toSorted((a, b) => b.score - a.score)) {
    if (taken.has(g) || taken.has(f)) continue;
    taken.add(g).add(f);
    matched.set(f.one, g.one);
  }
  return matched;
}

const isWhoRight = (gold: GoldEvent, mention: Mention): boolean =>
  listOf(gold.actor).length === 0 || meets(listOf(gold.actor), codes(mention.actors));

const isWhomRight = (gold: GoldEvent, { recipients }: Mention): boolean => {
  const wanted = listOf(gold.recipient);
  return wanted.length === 0 || (gold.recipientOptional === true && codes(recipients).length === 0) || meets(wanted, codes(recipients));
};

const agreeOnEvent = (gold: GoldEvent, mention: Mention): number =>
  listOf(gold.type).includes(mention.type)
    ? 4 + (isWhoRight(gold, mention) ? 1 : 0) + (meets(listOf(gold.recipient), codes(mention.recipients)) ? 1 : 0)
    : 0;

function isPlaceRight(gold: GoldFigure, { where }: Figure): boolean {
  const names = where.flatMap(({ name, text }) => [bare(name), bare(text)]).filter((name) => name !== '');
  const wanted = listOf(gold.place).map(bare);
  return wanted.length === 0 || wanted.some((place) => names.some((name) => name.includes(place) || place.includes(name)));
}

const isFigureRight = (gold: GoldFigure, figure: Figure): boolean => {
  const owners = listOf(gold.of).filter((code) => code !== '');
  return (
    (owners.length === 0 || meets(owners, codes(figure.of))) &&
    listOf(gold.measure).includes(figure.measure) &&
    listOf(gold.status).includes(figure.status) &&
    isPlaceRight(gold, figure)
  );
};

/** The event of the gold that each mention stands for, as the scorer of the gold pairs them; those of no event are absent. */
export function pairMentions(gold: GoldDocument, letters: string, mentions: readonly Mention[]): ReadonlyMap<Mention, GoldEvent> {
  const text = bare(letters);
  return pairUp(
    gold.events.map((one) => ({ one, at: locate(text, one.quote, '') })),
    mentions.map((one) => ({ one, at: locate(text, one.quote, one.sentence.text) })),
    agreeOnEvent,
  );
}

/** A finding with whether all of what it says is right; null where the gold leaves it open. */
export interface Judged<F> {
  readonly finding: F;
  readonly right: boolean | null;
}

interface FoundIn {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
}

/**
 * Judges findings as the scorer of the gold does. A mention is right with class, who, whom and status; a figure with value,
 * whose, what, status and place. What nothing of the gold stands for is wrong; what is optional there is not judged.
 */
export function judgeFindings(
  gold: GoldDocument,
  { text: letters, mentions, figures }: FoundIn,
): { readonly mentions: readonly Judged<Mention>[]; readonly figures: readonly Judged<Figure>[] } {
  const text = bare(letters);
  const place = (one: Figure): Placed<Figure> => ({ one, at: locate(text, one.quote, one.sentence.text) });
  const placeGold = (one: GoldFigure): Placed<GoldFigure> => ({ one, at: locate(text, one.quote, '') });
  const events = pairMentions(gold, letters, mentions);
  const counts = pairUp(gold.figures.map(placeGold), figures.map(place), (g, f) =>
    g.low === f.low && g.high === f.high ? 2 + (listOf(g.measure).includes(f.measure) ? 1 : 0) : 0,
  );
  const judge = <F, G extends { readonly optional?: boolean }>(finding: F, one: G | undefined, is: (gold: G) => boolean): Judged<F> => ({
    finding,
    right: one === undefined ? false : one.optional ? null : is(one),
  });
  return {
    mentions: mentions.map((mention) =>
      judge(
        mention,
        events.get(mention),
        (one) => isWhoRight(one, mention) && isWhomRight(one, mention) && listOf(one.status).includes(mention.status),
      ),
    ),
    figures: figures.map((figure) => judge(figure, counts.get(figure), (one) => isFigureRight(one, figure))),
  };
}
