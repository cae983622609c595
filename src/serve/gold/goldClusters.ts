import type { Anchor, Judgement } from '../../model/judgement.ts';

/** A stretch of a document's text, as the gold of the evaluation names it. */
export interface GoldQuote {
  /** The name of its file or address; its id where it has neither. */
  readonly document: string;
  readonly quote: string;
}

/** What users hold of pairs, in the form of the evaluation's `clusters-*.json`. */
export interface GoldClusters {
  readonly events: readonly { readonly id: string; readonly what: string; readonly mentions: readonly GoldQuote[] }[];
  readonly disputes: readonly { readonly about: string; readonly sides: readonly (GoldQuote & { readonly says: string })[] }[];
  readonly copies: readonly [];
}

export interface GoldNames {
  /** The name of a document by its id. */
  readonly document: (id: string) => string;
  /** Who says what stands at those letters, in words. */
  readonly says: (anchor: Anchor) => string;
}

/**
 * Groups what users joined. 'same' puts two mentions into one event, and two figures or claims into one matter of which
 * they are sides; 'different' keeps two mentions as events of their own where nothing else joins them; 'unsure' says nothing.
 * Where users differ, the last word counts.
 */
export function goldClusters(judgements: readonly Judgement[], names: GoldNames): GoldClusters {
  const pairs = lastWords(judgements);
  const groups = (finding: Anchor['finding']): readonly (readonly Anchor[])[] => groupsOf(pairs.filter(({ a }) => a.finding === finding));
  const quote = ({ document, quote: text }: Anchor): GoldQuote => ({ document: names.document(document), quote: text });
  return {
    events: groups('mention').map((anchors, index) => ({
      id: `judged-${index + 1}`,
      what: `${anchors[0]?.as ?? ''}: ${anchors[0]?.quote ?? ''}`,
      mentions: anchors.map(quote),
    })),
    disputes: [...groups('figure'), ...groups('claim')]
      .filter((anchors) => anchors.length > 1)
      .map((anchors) => ({
        about: anchors[0]?.quote ?? '',
        sides: anchors.map((anchor) => ({ ...quote(anchor), says: names.says(anchor) })),
      })),
    copies: [],
  };
}

interface Pair {
  readonly a: Anchor;
  readonly b: Anchor;
  readonly same: boolean;
}

const keyOf = ({ finding, document, start, end, as }: Anchor): string => [document, start, end, finding, as].join('\n');

/** For each two the last that was said of them, without what was left unsure. */
function lastWords(judgements: readonly Judgement[]): readonly Pair[] {
  const last = new Map<string, Judgement>();
  for (const judgement of judgements.toSorted((x, y) => ((x.at ?? '') < (y.at ?? '') ? -1 : 1))) {
    if (judgement.about.length === 2) last.set(judgement.about.map(keyOf).sort().join('\n\n'), judgement);
  }
  return [...last.values()].flatMap(({ verdict, about: [a, b] }) =>
    b === undefined || verdict === 'unsure' ? [] : [{ a, b, same: verdict === 'same' }],
  );
}

/** Whatever is joined, directly or through others, in one group; the rest in groups of one. By place in the documents. */
function groupsOf(pairs: readonly Pair[]): readonly (readonly Anchor[])[] {
  const groupOf = new Map<string, readonly Anchor[]>();
  for (const { a, b, same } of pairs) {
    const [one, other] = [groupOf.get(keyOf(a)) ?? [a], groupOf.get(keyOf(b)) ?? [b]];
    const groups = same && one !== other ? [[...one, ...other]] : [one, other];
    for (const group of groups) for (const anchor of group) groupOf.set(keyOf(anchor), group);
  }
  const byPlace = (x: Anchor, y: Anchor): number => (x.document === y.document ? x.start - y.start : x.document < y.document ? -1 : 1);
  return [...new Set(groupOf.values())].map((group) => group.toSorted(byPlace)).sort((x, y) => (x[0] && y[0] ? byPlace(x[0], y[0]) : 0));
}
