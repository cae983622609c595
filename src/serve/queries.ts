import { ACTOR_TITLES } from '../codebook/actorTitle.ts';
import { CODER_VERSION } from '../codebook/coderVersion.ts';
import { placeTitle } from '../codebook/gazetteer/placeTitle.ts';
import type { Agreement } from '../codebook/status.ts';
import type { Assessment } from '../model/assessment.ts';
import type { Event } from '../model/event.ts';
import type { Figure } from '../model/figure.ts';
import type { Mention } from '../model/mention.ts';
import type { Told } from '../model/told.ts';
import type { DeriveFindings } from '../pipeline/deriveFindings.ts';
import type { RuleText } from '../pipeline/describeRule.ts';
import { eventMatter } from '../pipeline/eventMatter.ts';
import type { DocumentOrigin as StoredOrigin } from '../store/reconciling.ts';
import type { DocumentSummary, Filter, Page, Paged, Store, ToldNotice } from '../store/store.ts';
import type {
  ClaimList,
  DerivationAnswer,
  DocumentAnswer,
  DocumentList,
  DocumentOrigin,
  EventAnswer,
  EventList,
  FacetList,
  FigureList,
  FoundDocument,
  Listed,
  MentionList,
  PlaceAnswer,
  RecordSummary,
  Rules,
  StoryList,
} from './answers.ts';
import { atOneState } from './atOneState.ts';
import { type FindContentions, type MatterQueries, matterQueries } from './matterQueries.ts';
import { passages, wordHits } from './passages.ts';
import { followsVoice, speakerVoices, withoutVoice } from './voice.ts';

/** What a rule says and why, by its id; null for a rule that is not known. */
export type DescribeRule = (id: string) => RuleText | null;

/** What any face may ask of a record. */
export interface Queries extends MatterQueries {
  summary(): Promise<RecordSummary>;
  documents(filter: Filter, page: Page): Promise<DocumentList>;
  stories(filter: Filter, page: Page): Promise<StoryList>;
  facets(filter: Filter): Promise<FacetList>;
  /** A document; with `words`, where they stand in it. */
  document(id: string, words?: string): Promise<DocumentAnswer | null>;
  /** Why a finding of a document is as it is; null where the document or the finding is not there. */
  derivation(document: string, finding: string): Promise<DerivationAnswer | null>;
  originalBytes(id: string): Promise<Uint8Array | null>;
  events(filter: Filter, page: Page, agreements?: readonly Agreement[]): Promise<EventList>;
  event(id: string): Promise<EventAnswer | null>;
  /** A place by its gazetteer id; null where no event or figure names it. */
  place(id: string): Promise<PlaceAnswer | null>;
  figures(filter: Filter, page: Page): Promise<FigureList>;
  claims(filter: Filter, page: Page): Promise<ClaimList>;
  mentions(filter: Filter, page: Page): Promise<MentionList>;
  /** What was odd in the documents that pass, or could not be read. */
  notices(filter: Filter, page: Page): Promise<Listed<ToldNotice>>;
  /** The lists as the store pages them, for walking one from end to end: what the filter leaves out is not counted. */
  readonly pages: Pick<Store, 'stories' | 'events' | 'mentions' | 'figures' | 'claims' | 'notices'> & {
    documents(filter: Filter, page: Page): Promise<Paged<FoundDocument>>;
  };
  assessments(filter: Filter): Promise<readonly Assessment[]>;
}

export interface QueryOptions {
  readonly store: Store;
  readonly describeRule: DescribeRule;
  readonly name: string;
  /** Tells why findings are as they are; the pipeline's own where left out. */
  readonly derive?: DeriveFindings;
  /** Finds disputes; here and now where left out. */
  readonly findContentions?: FindContentions;
}

/** The one set of questions that command line, HTTP API and page put to a store. */
export function createQueries({ store, describeRule, name, derive = deriveWhenAsked(), findContentions }: QueryOptions): Queries {
  const rulesOf = (findings: readonly { readonly rule: string }[]): Rules => describeRules(findings, describeRule);
  return {
    ...matterQueries(store, findContentions),
    async summary() {
      const summary = await store.summary();
      return {
        ...summary,
        name,
        version: CODER_VERSION,
        voices: speakerVoices(summary.speakers),
        actorTitles: Object.fromEntries(ACTOR_TITLES),
      };
    },
    // The story of a document is asked for after the document: both are to be of before or of after stories are settled.
    documents: (filter, page) =>
      atOneState(store, async () => {
        const list = await listed((f, p) => store.documents(f, p), filter, page);
        return { ...list, items: await asFound(store, list.items, filter.text) };
      }),
    stories: (filter, page) => atOneState(store, () => listed((f, p) => store.stories(f, p), filter, page)),
    facets: (filter) => store.documentFacets(filter),
    async document(id, words) {
      const found = await store.document(id);
      const hits = found === null || words === undefined ? [] : wordHits(found.document.text, words);
      return found && { ...found, hits, rules: rulesOf([...found.mentions, ...found.figures, ...found.claims]) };
    },
    async derivation(id, finding) {
      const found = await store.document(id);
      const kept = found && [...found.mentions, ...found.figures, ...found.claims].find((one) => one.id === finding);
      if (!kept) return null;
      const steps = (await derive(found.document)).find((one) => one.finding === finding)?.steps ?? null;
      return { finding, steps, version: kept.version };
    },
    originalBytes: (id) => store.originalBytes(id),
    async events(filter, page, agreements) {
      const list = await listed((f, p) => store.events({ ...f, ...(agreements && { agreements }) }, p), filter, page);
      return { ...list, all: (await store.events({}, { limit: 1 })).total };
    },
    async event(id) {
      const found = await store.event(id);
      if (!found) return null;
      const figures = await figuresOf(store, found.tellings);
      return {
        ...found,
        elsewhere: await store.mentionsTold(toldElsewhere(found.event)),
        figures,
        ...(await eventMatter(store, found.event, found.tellings)),
        rules: rulesOf([...found.tellings, ...figures]),
      };
    },
    place: (id) => namedPlace(store, id),
    async figures(filter, page) {
      const list = await listed((f, p) => store.figures(f, p), filter, page);
      return { ...list, rules: rulesOf(list.items) };
    },
    async claims(filter, page) {
      const list = await listed((f, p) => store.claims(f, p), filter, page);
      return { ...list, rules: rulesOf(list.items) };
    },
    async mentions(filter, page) {
      const list = await listed((f, p) => store.mentions(f, p), filter, page);
      return { ...list, rules: rulesOf(list.items) };
    },
    notices: (filter, page) => listed((f, p) => store.notices(f, p), filter, page),
    pages: {
      ...store,
      documents: (filter, page) =>
        atOneState(store, async () => {
          const found = await store.documents(filter, page);
          return { ...found, items: await asFound(store, found.items, undefined) };
        }),
    },
    assessments: (filter) => store.assessments(filter),
  };
}

/** So many tellings of a side are shown that other events tell. */
const SIDE_SHOWN = 6;

/** Of each side of its disputes that an event does not tell itself, the first tellings by their ids. */
function toldElsewhere({ mentions, disputes }: Event): readonly string[] {
  const own = new Set(mentions);
  const sides = disputes.flatMap((dispute) => dispute.sides.filter((side) => !side.mentions.some((id) => own.has(id))));
  return [...new Set(sides.flatMap((side) => side.mentions.slice(0, SIDE_SHOWN)))];
}

/** The reader is loaded when it is first asked why: no other question needs it. */
function deriveWhenAsked(): DeriveFindings {
  let loaded: Promise<DeriveFindings> | null = null;
  return async (document) => {
    loaded ??= import('../pipeline/deriveFindings.ts').then(({ createDerivations }) => createDerivations());
    return (await loaded)(document);
  };
}

async function asFound(store: Store, items: readonly DocumentSummary[], words: string | undefined): Promise<readonly FoundDocument[]> {
  const ids = items.map(({ id }) => id);
  const texts = words === undefined ? new Map<string, string>() : await store.texts(ids);
  const origins = new Map((await store.originsOf(ids)).map((one) => [one.document, one]));
  const stories = await store.storiesOf(ids);
  return items.map((item) => ({
    ...item,
    passages: words === undefined ? [] : passages(texts.get(item.id) ?? '', words),
    story: stories.get(item.id) ?? null,
    origin: originOf(origins.get(item.id)),
  }));
}

const originOf = (known: StoredOrigin | undefined): DocumentOrigin | null =>
  known?.found == null ? null : { ...known.found, document: known.origin, outlet: known.originOutlet };

type Ask<T> = (filter: Filter, page: Page) => Promise<Paged<T>>;

async function listed<T>(ask: Ask<T>, filter: Filter, page: Page): Promise<Listed<T>> {
  const found = await ask(filter, page);
  const count = async (wider: Filter): Promise<number> => (await ask(wider, { limit: 1 })).total;
  const all = await count({});
  const others = followsVoice(filter) ? (await count(withoutVoice(filter))) - found.total : null;
  return { ...found, all, others };
}

async function namedPlace(store: Store, id: string): Promise<PlaceAnswer | null> {
  const asked = [{ places: [id] }, { limit: 1 }] as const;
  const { items } = await store.events(...asked);
  const found = (items.length > 0 ? items : (await store.figures(...asked)).items)
    .flatMap(({ where }) => where)
    .find((one) => one.id === id);
  return found === undefined
    ? null
    : { id, name: placeTitle(found), kind: found.kind, country: found.country, lat: found.lat, lon: found.lon };
}

async function figuresOf(store: Store, tellings: readonly Told<Mention>[]): Promise<readonly Told<Figure>[]> {
  const figures: Told<Figure>[] = [];
  for (const { document, figures: ids, outlet, title, published } of tellings) {
    if (ids.length === 0) continue;
    const found = (await store.document(document))?.figures.filter((figure) => ids.includes(figure.id)) ?? [];
    figures.push(...found.map((figure) => ({ ...figure, outlet, title, published })));
  }
  return figures;
}

function describeRules(findings: readonly { readonly rule: string }[], describeRule: DescribeRule): Rules {
  const rules: Record<string, RuleText> = {};
  for (const id of new Set(findings.map((finding) => finding.rule))) {
    const text = describeRule(id);
    if (text) rules[id] = text;
  }
  return rules;
}
