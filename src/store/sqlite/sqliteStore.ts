import type { DatabaseSync } from 'node:sqlite';
import type { Claim } from '../../model/claim.ts';
import type { Figure } from '../../model/figure.ts';
import type { Mention } from '../../model/mention.ts';
import type { Aggregates } from '../aggregates.ts';
import type { Reconciling } from '../reconciling.ts';
import type { Store } from '../store.ts';
import type { Stories } from '../stories.ts';
import { attempt, readingOf } from './attempt.ts';
import { connectForReading } from './connect.ts';
import { documentPage, readDocumentsHaving, readOutletDocuments } from './documentPages.ts';
import { readEventBars, readEventModes } from './eventBars.ts';
import { eventPage, eventsHolding, readEventCount, readEventsNamed } from './eventPages.ts';
import { readEventsTold, readMentionsTold } from './eventsTold.ts';
import { findingPage } from './findingPages.ts';
import { readHowTold } from './howTold.ts';
import { judgementPage } from './judgementPages.ts';
import { noticePage } from './noticePages.ts';
import { mentionsWithoutOutline, writeOutlines } from './outlines.ts';
import { holdPages } from './pagesHeld.ts';
import { pagesOfStories, pagesWithinStories } from './pagesOfStories.ts';
import { areEventsCurrent, pendingDocuments } from './pendingDocuments.ts';
import { assessmentsOfKeys, readAssessments, readLeadingAssessments } from './readAssessments.ts';
import { readCandidates } from './readCandidates.ts';
import { isSourceRead, readDocument, readOriginal, readTexts } from './readDocument.ts';
import { readDyadSeries, readDyads } from './readDyads.ts';
import { readDyadCells, readPlaceCells } from './readEventCells.ts';
import { readEventPlaces } from './readEventPlaces.ts';
import { readCompared, readEventTypes, readLargest } from './readEventSums.ts';
import { readFacets } from './readFacets.ts';
import { readFiguresAsOf } from './readFiguresAsOf.ts';
import { readFiguresFound } from './readFiguresFound.ts';
import { readFigurePlaces, readFiguresTold, readFiguresToldCount } from './readFiguresTold.ts';
import { readFindingPlaces } from './readFindingPlaces.ts';
import { readHeld, readHoldings } from './readHeld.ts';
import { readLinksOf, readLinksWithin, readPartnersOf, readPartnersOfDocuments, readWordsOf } from './readLinks.ts';
import { readOrigins } from './readOrigins.ts';
import { readOutletRecords, readOwnOutlets } from './readOutletRecords.ts';
import { readOwnedFigures } from './readOwnedFigures.ts';
import { readTimeline } from './readTimeline.ts';
import { readUserLinks } from './readUserLinks.ts';
import { mentionsOfDocuments, mentionsOfRows, rowsOfDocuments } from './reconciledMentions.ts';
import { storeError, storeErrorFrom } from './sqliteError.ts';
import { readReconciler, startAnew } from './startAnew.ts';
import { stateOf } from './stateOf.ts';
import {
  areStoriesSettled,
  documentsWithoutTerms,
  pendingStoryDays,
  storyDays,
  storyMembers,
  undatedIds,
  writeStories,
  writeTerms,
} from './storyMembers.ts';
import { storiesOf, storyPage } from './storyPages.ts';
import { streamDocuments, streamMentions, streamRecord } from './streams.ts';
import { readSummary } from './summary.ts';
import { takeInSketches } from './takeInSketches.ts';
import { writeAtLeisure, writeAtOnce } from './transaction.ts';
import { unsketchedDocuments } from './unsketchedDocuments.ts';
import { writeChange } from './writeChange.ts';
import { writeDocuments } from './writeDocuments.ts';
import { restoreJudgement, writeJudgement } from './writeJudgement.ts';

/** An open database, checked and brought up to date. */
export interface Opened {
  readonly db: DatabaseSync;
  readonly file: string;
  /** Gives up the writer's lock; null where the store is open for reading only. */
  readonly release: (() => void) | null;
}

/** The store over an open database. Every method rejects with a StoreError where the file or the disk is at fault. */
export function sqliteStore(opened: Opened): Store {
  const { db } = opened;
  const read = holdingFor('asked', opened);
  return {
    ...writingMethods(opened),
    isRead: (key) => read(() => isSourceRead(db, key)),
    areEventsCurrent: () => read(() => areEventsCurrent(db)),
    state: () => read(() => stateOf(db)),
    summary: () => read(() => readSummary(db)),
    documents: (filter, page) => read(() => pagesWithinStories(documentPage)(db, filter, page)),
    document: (id) => read(() => readDocument(db, id)),
    notices: (filter, page) => read(() => pagesWithinStories(noticePage)(db, filter, page)),
    texts: (ids) => read(() => readTexts(db, ids)),
    originalBytes: (id) => read(() => readOriginal(db, id)),
    mentions: (filter, page) => read(() => findings<Mention>('mention')(db, filter, page)),
    figures: (filter, page) => read(() => findings<Figure>('figure')(db, filter, page)),
    claims: (filter, page) => read(() => findings<Claim>('claim')(db, filter, page)),
    events: (filter, page) => read(() => pagesWithinStories(eventPage)(db, filter, page)),
    event: (id) => read(() => readEventsTold(db, [id])[0] ?? null),
    eventsTold: (ids) => read(() => readEventsTold(db, ids)),
    mentionsTold: (ids) => read(() => readMentionsTold(db, ids)),
    assessments: (filter) => read(() => readAssessments(db, filter)),
    ...countingMethods(db, read),
    ...reconcilingMethods(db, holdingFor('takenIn', opened)),
    ...storyMethods(db, read),
    judgements: (filter, page) => read(() => judgementPage(db, filter, page)),
    allDocuments: () => stream(opened, streamDocuments),
    allMentions: () => stream(opened, streamMentions),
    export: () => stream(opened, streamRecord),
  };
}

/** Runs reading work, with as much of the file kept in memory as suits its purpose. */
function holdingFor(purpose: Parameters<typeof holdPages>[1], { db, file }: Opened): <T>(work: () => T) => Promise<T> {
  const read = readingOf(db, file);
  return (work) =>
    read(() => {
      holdPages(db, purpose);
      return work();
    });
}

const findings = <T extends Mention | Figure | Claim>(kind: T['kind']) =>
  pagesWithinStories((db, filter, page) => findingPage<T>(db, kind, filter, page));

function countingMethods(db: DatabaseSync, read: <T>(work: () => T) => Promise<T>): Aggregates {
  return {
    figuresTold: (query, make) => read(() => readFiguresTold(db, query, make)),
    figuresToldCount: (query) => read(() => readFiguresToldCount(db, query)),
    ownedFigures: (filter) => read(() => readOwnedFigures(db, filter)),
    figuresFound: (figures) => read(() => readFiguresFound(db, figures)),
    figurePlaces: () => read(() => readFigurePlaces(db)),
    figuresAsOf: (query) => read(() => readFiguresAsOf(db, query)),
    dyadSeries: (query) => read(() => readDyadSeries(db, query)),
    eventPlaces: (filter) => read(() => readEventPlaces(db, filter)),
    dyads: (filter) => read(() => readDyads(db, filter)),
    documentsHaving: (text, among) => read(() => readDocumentsHaving(db, text, among)),
    documentFacets: (filter) => read(() => readFacets(db, filter)),
    outletRecords: () => read(() => readOutletRecords(db)),
    ownOutlets: (mentions) => read(() => readOwnOutlets(db, mentions)),
    timeline: (filter, bin) => read(() => readTimeline(db, filter, bin)),
    placeCells: (filter, bin, most) => read(() => readPlaceCells(db, filter, bin, most)),
    dyadCells: (filter, bin, most) => read(() => readDyadCells(db, filter, bin, most)),
    eventModes: (ids, type) => read(() => readEventModes(db, ids, type)),
    eventBars: (filter, most) => read(() => readEventBars(db, filter, most)),
    eventCount: (filter) => read(() => readEventCount(db, filter)),
    eventTypes: (filter) => read(() => readEventTypes(db, filter)),
    largestEvents: (filter, most) => read(() => readLargest(db, filter, most)),
    comparedEvents: (a, b, part) => read(() => readCompared(db, a, b, part)),
    leadingAssessments: (filter, weeks) => read(() => readLeadingAssessments(db, filter, weeks)),
    findingPlaces: (findings) => read(() => readFindingPlaces(db, findings)),
    outletDocuments: (filter) => read(() => readOutletDocuments(db, filter)),
  };
}

function reconcilingMethods(
  db: DatabaseSync,
  read: <T>(work: () => T) => Promise<T>,
): Omit<Reconciling, 'putChange' | 'putOutlines' | 'takeInSketches' | 'startAnew'> {
  return {
    reconciler: () => read(() => readReconciler(db)),
    pendingDocuments: (limit) => read(() => pendingDocuments(db, limit)),
    unsketchedDocuments: (limit) => read(() => unsketchedDocuments(db, limit)),
    mentionsOf: (documents) => read(() => mentionsOfDocuments(db, documents)),
    mentionsWithoutOutline: (limit) => read(() => mentionsWithoutOutline(db, limit)),
    candidates: (lookups, without) => read(() => readCandidates(db, lookups, without)),
    heldWith: (mentions, without) => read(() => readHeld(db, mentions, without)),
    mentionsNumbered: (mentions) => read(() => mentionsOfRows(db, mentions)),
    holdingsOf: (mentions) => read(() => readHoldings(db, mentions)),
    howTold: (mentions) => read(() => readHowTold(db, mentions)),
    takenIn: (documents) => read(() => [...rowsOfDocuments(db, documents)]),
    partnersOfDocuments: (documents) => read(() => readPartnersOfDocuments(db, documents)),
    linksOf: (mentions, without) => read(() => readLinksOf(db, mentions, without)),
    partnersOf: (mentions, without) => read(() => readPartnersOf(db, mentions, without)),
    linksWithin: (groups) => read(() => readLinksWithin(db, groups)),
    wordsOf: (mentions) => read(() => readWordsOf(db, mentions)),
    userLinks: (documents) => read(() => readUserLinks(db, documents)),
    eventsOf: (mentions, documents) => read(() => eventsHolding(db, mentions, documents)),
    eventsNamed: (ids) => read(() => readEventsNamed(db, ids)),
    originsOf: (documents) => read(() => readOrigins(db, documents)),
    assessmentsOf: (keys) => read(() => assessmentsOfKeys(db, keys)),
  };
}

function storyMethods(db: DatabaseSync, read: <T>(work: () => T) => Promise<T>): Omit<Stories, 'putTerms' | 'putStories'> {
  return {
    documentsWithoutTerms: (limit) => read(() => documentsWithoutTerms(db, limit)),
    pendingStoryDays: () => read(() => pendingStoryDays(db)),
    areStoriesSettled: () => read(() => areStoriesSettled(db)),
    storyDays: (from, to) => read(() => storyDays(db, from, to)),
    storyMembers: (days) => read(() => storyMembers(db, days)),
    undatedIds: () => read(() => undatedIds(db)),
    stories: (filter, page) => read(() => pagesOfStories(storyPage)(db, filter, page)),
    storiesOf: (documents) => read(() => storiesOf(db, documents)),
  };
}

function writingMethods({
  db,
  file,
  release,
}: Opened): Pick<
  Store,
  | 'add'
  | 'addJudgement'
  | 'restoreJudgement'
  | 'takeInSketches'
  | 'putTerms'
  | 'putStories'
  | 'startAnew'
  | 'putChange'
  | 'putOutlines'
  | 'close'
> {
  const write = async <T>(work: () => T, by = writeAtOnce): Promise<T> => {
    if (release === null) throw storeError('store-read-only', file, 'it was opened for reading only');
    return attempt(file, () => {
      holdPages(db, 'takenIn');
      return by(db, work);
    });
  };
  return {
    add: (batch) => write(() => writeDocuments(db, batch)),
    addJudgement: (given) => write(() => writeJudgement(db, given)),
    restoreJudgement: (judgement) => write(() => restoreJudgement(db, judgement)),
    startAnew: (version) => write(() => startAnew(db, version)),
    takeInSketches: (documents, rules, originOf) => write(() => takeInSketches(db, documents, rules, originOf), writeAtLeisure),
    putTerms: (terms) => write(() => writeTerms(db, terms), writeAtLeisure),
    putStories: (change) => write(() => writeStories(db, change), writeAtLeisure),
    putOutlines: (outlines) => write(() => writeOutlines(db, outlines), writeAtLeisure),
    putChange: (change) => write(() => writeChange(db, change), writeAtLeisure),
    close: async () => {
      if (!db.isOpen) return;
      attempt(file, () => db.close());
      release?.();
    },
  };
}

// A stream has a connection of its own: it sees one state of the store from first to last line,
// however slowly it is read and whatever is written meanwhile.
async function* stream<T>({ db, file }: Opened, lines: (db: DatabaseSync) => Iterable<T>): AsyncIterable<T> {
  if (!db.isOpen) throw storeError('store-closed', file);
  const reader = attempt(file, () => connectForReading(file));
  try {
    reader.exec('BEGIN');
    yield* lines(reader);
  } catch (error) {
    throw storeErrorFrom(error, file);
  } finally {
    reader.close();
  }
}
