import type { Standing } from '../assess/posture/standing.ts';
import type { Measure } from '../codebook/measure.ts';
import type { PostureColumn } from '../codebook/postureColumn.ts';
import type { CellTelling } from '../model/cellTelling.ts';
import type { Figure } from '../model/figure.ts';
import { mayBeWhole, wholeForce } from '../model/wholeForce.ts';
import { findMisrelays } from '../reconcile/quantities/findMisrelays.ts';
import { findRivals } from '../reconcile/quantities/findRivals.ts';
import { scopesTold } from '../reconcile/quantities/scopesTold.ts';
import type { Store } from '../store/store.ts';
import { countedFor, isAskedFor, type PostureQuestion } from './postureAsOf.ts';

/** Which cell of which ledger. */
export interface CellQuestion extends Omit<PostureQuestion, 'reading' | 'places'> {
  readonly holders: readonly string[];
  readonly measure: Measure;
  /** As the ledger narrows it; '' for troops, people or ships in general. */
  readonly item: string;
  /** Gazetteer ids; none for the row in which no place is told. */
  readonly at: readonly string[];
  readonly column: PostureColumn;
}

/** More figures than these are not set against each other, pair by pair. */
const SET_AGAINST_MAX = 300;

/** What was told of a cell of the ledger, each with its sentence, and where voices differ over it in the same days. */
export async function cellTellingAsOf(
  store: Pick<Store, 'figuresTold' | 'figuresToldCount' | 'figurePlaces' | 'figuresFound'>,
  question: CellQuestion,
): Promise<CellTelling> {
  const { holders, measure, filter } = question;
  const asked = { ...question, places: [], filter: { ...filter, actors: holders, measures: [measure] } };
  const { counted } = await countedFor(store, asked);
  const quantities = counted.map(({ quantity }) => quantity);
  const flagged = new Set(findMisrelays(quantities).map(({ figure }) => figure));
  const alike = counted.filter((one) => isInCell(one, question) && isAskedFor(one, asked) && !flagged.has(one.quantity.id));
  const inCell = alike.filter(isOfPlace(alike, question.at)).toSorted(newestFirst);
  const last = inCell.slice(0, SET_AGAINST_MAX);
  const found = await store.figuresFound(last.map(({ quantity }) => quantity));
  return {
    figures: last.flatMap(({ quantity }) => toldAs(quantity, found.get(quantity.id))),
    total: inCell.length,
    rivals: findRivals(
      last.map(({ quantity }) => quantity),
      scopesTold(quantities),
    ),
  };
}

function isInCell({ quantity, item, column }: Standing, asked: CellQuestion): boolean {
  const at = quantity.zone.places.map(({ id }) => id).sort();
  const isThere = at.length === 0 || at.join() === [...asked.at].sort().join();
  const isHeld = quantity.holders.join() === [...asked.holders].sort().join();
  return (
    quantity.status !== 'asked' &&
    column === asked.column &&
    quantity.measure === asked.measure &&
    item.toLowerCase() === asked.item.toLowerCase() &&
    isThere &&
    isHeld
  );
}

/** 'Some 900 exercise', told without a place where the others are 90,000 at a border, is no rival of theirs. */
function isOfPlace(alike: readonly Standing[], at: readonly string[]): (one: Standing) => boolean {
  const isPlaced = ({ quantity: { zone } }: Standing): boolean => zone.places.length > 0;
  const whole = wholeForce(alike.filter(isPlaced).map(({ quantity }) => quantity));
  return (one) => at.length === 0 || isPlaced(one) || mayBeWhole(one.quantity, whole);
}

const newestFirst = ({ quantity: a }: Standing, { quantity: b }: Standing): number =>
  a.said === b.said ? (a.id < b.id ? -1 : 1) : (a.said ?? '') < (b.said ?? '') ? 1 : -1;

const toldAs = (quantity: Standing['quantity'], figure: Figure | undefined): CellTelling['figures'] =>
  figure === undefined ? [] : [{ quantity, start: figure.start, end: figure.end, sentence: figure.sentence }];
