import type { EventType } from '../../codebook/eventType.ts';
import type { PlaceSpan } from '../../model/reading.ts';
import { dependent, dependents, hasRelation } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { isSimplePast } from '../when/isSimplePast.ts';
import { placeRole } from './placeRole.ts';
import { placesOfEvent } from './whereOf.ts';

/** Where the story stands: a sentence that tells no place of its own may go on there. */
export interface Scene {
  readonly place: PlaceSpan;
  readonly paragraph: number;
}

/** What happens where the story stands and nowhere else, as far as a reader can tell. */
const ON_THE_SPOT: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'PROTEST', 'COERCE']);
const CLOSE: ReadonlySet<PlaceSpan['kind']> = new Set<PlaceSpan['kind']>(['city', 'site', 'region', 'border']);

/** 'In Riga the news was met with fury': the place that opens a sentence is that of all it tells. */
function fronted(view: SentenceView): PlaceSpan | undefined {
  if (view.sentence.places.length === 0) return undefined;
  const root = view.sentence.grammar.findIndex(({ deprel }) => deprel === 'root');
  const subject = dependent(view, root, 'nsubj*') ?? root;
  return view.sentence.places.find((place) => {
    const placed = placeRole(view, place, root);
    return placed?.role === 'at' && placed.head < subject && /^(?:in|at|near|outside)$/u.test(placed.preposition);
  });
}

/** The place of the last deed that a sentence tells as done. */
function ofDeeds(view: SentenceView, matches: readonly EventMatch[]): PlaceSpan | undefined {
  for (const match of matches.toReversed()) {
    const { status, rule } = match;
    const isThere = status === 'actual' && (ON_THE_SPOT.has(rule.type) || rule.type === 'MOBILIZE' || rule.type === 'CONSULT');
    const [place] = isThere ? placesOfEvent(view, match) : [];
    if (place) return place;
  }
  return undefined;
}

/** Where the story stands after a sentence: it stays in its paragraph until another place is told. */
export function sceneAfter(view: SentenceView, matches: readonly EventMatch[], before: Scene | null): Scene | null {
  const { paragraph, places } = view.sentence;
  const place = fronted(view) ?? ofDeeds(view, matches);
  if (place) return { place, paragraph };
  return places.length === 0 && before?.paragraph === paragraph ? before : null;
}

/** 'flew in', 'were arriving': who comes without a word of where comes to where the story stands. */
function arrives(view: SentenceView, { trigger, rule }: EventMatch): boolean {
  if (rule.type !== 'CONSULT' && rule.type !== 'MOBILIZE') return false;
  if (/^(?:arrive|land)$/u.test(lemmaAt(view, trigger))) return true;
  return dependents(view, trigger, 'compound:prt advmod').some((at) => at === trigger + 1 && wordAt(view, at) === 'in');
}

/** Whether what is done is at home there: a foreign power's deed without a place may be anywhere. */
const isAtHome = ({ actors }: EventMatch, { country }: PlaceSpan): boolean =>
  country === null || actors.length === 0 || actors.some(({ actor }) => actor.code === country || actor.code === '');

/** A verb's own past, or its passive: 'stormed', 'were killed'. */
const isPast = (view: SentenceView, { trigger }: EventMatch): boolean =>
  isSimplePast(view, trigger) && !hasRelation(view, trigger, 'acl* advcl* ccomp') && !dependents(view, trigger, 'aux').length;

/** The place that an event takes over from the sentences before it in its paragraph, where a reader would; else null. */
export function placeOfScene(view: SentenceView, match: EventMatch, scene: Scene | null, isTold: boolean): PlaceSpan | null {
  if (!scene || scene.paragraph !== view.sentence.paragraph || match.status !== 'actual' || isTold) return null;
  const goesOn =
    view.sentence.places.length === 0 &&
    ON_THE_SPOT.has(match.rule.type) &&
    CLOSE.has(scene.place.kind) &&
    isPast(view, match) &&
    isAtHome(match, scene.place);
  if (!goesOn && !arrives(view, match)) return null;
  return { ...scene.place, resolvedFrom: `told with ${JSON.stringify(scene.place.text)} before` };
}
