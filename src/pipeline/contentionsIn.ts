import { briefFigure } from '../model/briefFigure.ts';
import type { Claim } from '../model/claim.ts';
import type { Contention } from '../model/contention.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import { apartContentions } from '../reconcile/contentions/apartContentions.ts';
import { denialContentions } from '../reconcile/contentions/denialContentions.ts';
import { eventContentions } from '../reconcile/contentions/eventContentions.ts';
import { figureContentions } from '../reconcile/contentions/figureContentions.ts';
import { joinAlike } from '../reconcile/contentions/joinAlike.ts';
import { legalityContentions } from '../reconcile/contentions/legalityContentions.ts';
import { mutualContentions } from '../reconcile/contentions/mutualContentions.ts';
import { propositionContentions } from '../reconcile/contentions/propositionContentions.ts';
import { rankContentions } from '../reconcile/contentions/rankContentions.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import { quantityOf } from '../reconcile/quantities/quantityOf.ts';
import type { Filter, Store } from '../store/store.ts';
import { COUNTED } from './counted.ts';
import { eachFinding } from './eachFinding.ts';

/** What disputes are found among. */
export interface Disputable {
  readonly events: readonly Event[];
  readonly mentions: readonly Told<Mention>[];
  readonly claims: readonly Told<Claim>[];
  readonly figures: readonly Told<Figure>[];
}

/** All disputes among what a store holds under a filter, those first whose sides are both told most. */
export async function contentionsIn(
  store: Pick<Store, 'events' | 'mentions' | 'claims' | 'figures'>,
  filter: Filter,
): Promise<readonly Contention[]> {
  return contentionsAmong({
    // Others have no disputes of their own.
    events: await gathered(eachFinding(store.events.bind(store), { ...filter, agreements: DISPUTED })),
    mentions: await gathered(eachFinding(store.mentions.bind(store), filter)),
    claims: await gathered(eachFinding(store.claims.bind(store), filter)),
    figures: await gathered(eachFinding(store.figures.bind(store), { ...filter, measures: COUNTED })),
  });
}

const DISPUTED = ['disputed'] as const;

async function gathered<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The disputes among findings; figures passed on as something else than others have them take no part. */
export function contentionsAmong({ events, mentions, claims, figures }: Disputable): readonly Contention[] {
  const counted = figures.map((figure) => ({ figure, quantity: quantityOf(briefFigure(figure)) }));
  const flagged = new Set(findMisrelays(counted.map(({ quantity }) => quantity)).map(({ figure }) => figure));
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const found = [
    ...denialContentions(mentions, claims),
    ...eventContentions(events, byId),
    ...figureContentions(counted.filter(({ quantity }) => !flagged.has(quantity.id))),
    ...legalityContentions(mentions, claims),
    ...propositionContentions(mentions, claims),
    ...mutualContentions(mentions),
    ...apartContentions(mentions),
  ];
  return rankContentions(joinAlike(withoutRepeats(found, sentencesOf(found, [...mentions, ...claims]))));
}

/** The sentences of what is told in disputes, by its ids. */
function sentencesOf(found: readonly Contention[], told: readonly (Told<Mention> | Told<Claim>)[]): ReadonlyMap<string, string> {
  const shown = new Set(found.flatMap(({ sides }) => sides.flatMap(({ evidence }) => evidence.map(({ id }) => id))));
  return new Map(told.filter(({ id }) => shown.has(id)).map(({ id, document, sentence }) => [id, `${document} ${sentence.start}`]));
}

/** Of disputes in which the same sentences deny, the first stands: a denial is found by its words and again by its event. */
function withoutRepeats(found: readonly Contention[], sentenceOf: ReadonlyMap<string, string>): readonly Contention[] {
  const taken = new Set<string>();
  const isWithinAnother = tellsWithinAnother(found.map((one) => sentencesBySide(one, sentenceOf)));
  return found
    .filter(({ event }, at) => event !== null || !isWithinAnother(at))
    .filter(({ about, sides }) => {
      if (about !== 'happened' && about !== 'will_happen' && about !== 'who') return true;
      const denials = (sides.at(-1)?.evidence ?? []).map(({ id }) => sentenceOf.get(id) ?? id);
      const repeated = denials.filter((sentence) => taken.has(sentence)).length;
      for (const sentence of denials) taken.add(sentence);
      return repeated * 2 < denials.length;
    });
}

/** The sentences of a dispute, side by side. */
type Sentences = readonly ReadonlySet<string>[];

/** Tells whether all sentences of a dispute over one who acts stand in a longer one, on the same sides: it is told there. */
function tellsWithinAnother(disputes: readonly Sentences[]): (at: number) => boolean {
  const sizes = disputes.map((sides) => sides.reduce((all, { size }) => all + size, 0));
  const ofTwo = disputes.flatMap((sides, at) => (sides.length === 2 ? [at] : []));
  const asserting = Map.groupBy(
    ofTwo.flatMap((at) => [...(disputes[at]?.[0] ?? [])].map((sentence) => ({ sentence, at }))),
    ({ sentence }) => sentence,
  );
  return (at) => {
    const [own, no, ...rest] = disputes[at] ?? [];
    if (own === undefined || no === undefined || rest.length > 0) return false;
    const [first] = own;
    // All that tell one of its sentences: only in these can it stand.
    const others = first === undefined ? ofTwo : (asserting.get(first)?.map((one) => one.at) ?? []);
    return others.some((other) => {
      const [yes, denying] = disputes[other] ?? [];
      if (yes === undefined || denying === undefined || (sizes[other] ?? 0) <= (sizes[at] ?? 0)) return false;
      return [...own].every((sentence) => yes.has(sentence)) && [...no].every((sentence) => denying.has(sentence) || yes.has(sentence));
    });
  };
}

const sentencesBySide = ({ sides }: Contention, sentenceOf: ReadonlyMap<string, string>): Sentences =>
  sides.map(({ evidence }) => new Set(evidence.map(({ id }) => sentenceOf.get(id) ?? id)));
