import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Anchor, PROGRAM } from '../../model/judgement.ts';
import type { Page, Paged } from '../filter.ts';
import type { JudgementFilter, StoredJudgement } from '../judgements.ts';
import { anchorOf } from './anchors.ts';
import { cursorAfter, keyOfPage, type Sorting } from './cursor.ts';
import { keptCount } from './kept.ts';
import { type LinkLists, linkLists } from './linkLists.ts';
import { MENTIONS_OF_EVENT } from './mentionsOfEvent.ts';
import { paged } from './paged.ts';
import { eachRow, rows } from './query.ts';
import { remembered } from './remembered.ts';

/** A link by the rows of its mentions. */
interface Found {
  readonly score: number;
  readonly later: number;
  readonly earlier: number;
}

type Key = readonly [score: number, later: number, earlier: number];

const BY_SCORE: Sorting = { list: 'merge', columns: ['number', 'number', 'number'] };

/** One page of what the program holds of two mentions, the least sure first; why is told by the two alone. */
export function programPage(db: DatabaseSync, filter: JudgementFilter, page: Page): Paged<StoredJudgement> {
  const key = keyOfPage(BY_SCORE, page) as Key | null;
  const events = eventsOfMentions(db);
  const passes = passing(filter, events);
  const [about, ...besides] = mentionsAbout(db, filter);
  const isAbout = ({ later, earlier }: Found): boolean => besides.every((mentions) => mentions.has(later) || mentions.has(earlier));
  const all = about === undefined ? null : linksAbout(linkLists(db), about).filter((link) => isAbout(link) && passes(link));
  const found = all === null ? leastSure(db, passes, key, page.limit + 1) : all.filter(isAfter(key)).sort(bySureness);
  return paged(found, page.limit, {
    total: all?.length ?? countAll(db, filter),
    item: (link) => judgementOf(db, link, events(link.later) === events(link.earlier)),
    cursor: ({ score, later, earlier }) => cursorAfter(BY_SCORE, [score, later, earlier]),
  });
}

type EventOf = (mention: number) => number | null;

/** The row of the event that holds a mention, by its own. */
function eventsOfMentions(db: DatabaseSync): EventOf {
  const select = db.prepare('SELECT m.event FROM findings f JOIN event_mentions m ON m.mention = f.id WHERE f.row = ?');
  return remembered((mention: number) => (select.get(mention)?.['event'] as number | undefined) ?? null);
}

function passing({ verdicts = [] }: JudgementFilter, eventOf: EventOf): (link: Found) => boolean {
  if (verdicts.length === 0) return () => true;
  return ({ later, earlier }) => verdicts.includes(eventOf(later) === eventOf(earlier) ? 'same' : 'different');
}

/** The rows of the mentions of which judgements must be about one; a set for each thing asked. */
function mentionsAbout(db: DatabaseSync, { document, event }: JudgementFilter): readonly ReadonlySet<number>[] {
  return [
    ...(document === undefined
      ? []
      : [rowsOf(db, 'SELECT r.finding AS row FROM reconciled_mentions r JOIN documents d ON d.row = r.document WHERE d.id = ?', document)]),
    ...(event === undefined ? [] : [rowsOf(db, `SELECT f.row FROM ${MENTIONS_OF_EVENT}`, event)]),
  ];
}

const rowsOf = (db: DatabaseSync, sql: string, value: string): ReadonlySet<number> =>
  new Set(rows<{ row: number }>(db, sql, [value]).map(({ row }) => row));

function linksAbout(lists: LinkLists, mentions: ReadonlySet<number>): readonly Found[] {
  const linksOf = remembered((later: number) => foundIn(lists, later));
  return [...mentions].flatMap((mention) => [
    ...linksOf(mention),
    ...[...lists.backs(mention)].flatMap((later) =>
      mentions.has(later) ? [] : linksOf(later).filter(({ earlier }) => earlier === mention),
    ),
  ]);
}

function foundIn(lists: LinkLists, later: number): readonly Found[] {
  const list = lists.list(later);
  return [...(list?.partners ?? [])].map((earlier, at) => ({ score: list?.scores[at] ?? 0, later, earlier }));
}

/** The first links after a key: mentions are gone through by their least sure link, until none can come before those found. */
function leastSure(db: DatabaseSync, passes: (link: Found) => boolean, key: Key | null, most: number): readonly Found[] {
  const lists = linkLists(db);
  const isNext = isAfter(key);
  let found: readonly Found[] = [];
  for (const { mention, weakest } of eachRow<{ mention: number; weakest: number }>(
    db,
    'SELECT mention, weakest FROM mention_links INDEXED BY mention_links_by_score ORDER BY weakest, mention',
  )) {
    const last = found[most - 1];
    if (last !== undefined && (weakest > last.score || (weakest === last.score && mention > last.later))) break;
    const fresh = foundIn(lists, mention).filter((link) => isNext(link) && passes(link));
    if (fresh.length > 0) found = [...found, ...fresh].sort(bySureness).slice(0, most);
  }
  return found;
}

const LINKS = 'SELECT sum(links) AS n FROM mention_links';
const LINKS_WITHIN = 'SELECT sum(links) AS n FROM event_links';

/** All links, or those between mentions of one event, or the others. */
function countAll(db: DatabaseSync, { verdicts = [] }: JudgementFilter): number {
  const [isSame, isDifferent] = [verdicts.includes('same'), verdicts.includes('different')];
  if (verdicts.length > 0 && !isSame && !isDifferent) return 0;
  if (isSame === isDifferent) return keptCount(db, LINKS, []);
  return isSame ? keptCount(db, LINKS_WITHIN, []) : keptCount(db, LINKS, []) - keptCount(db, LINKS_WITHIN, []);
}

const bySureness = (x: Found, y: Found): number => x.score - y.score || x.later - y.later || x.earlier - y.earlier;

const isAfter =
  (key: Key | null) =>
  (link: Found): boolean =>
    key === null || bySureness(link, { score: key[0], later: key[1], earlier: key[2] }) > 0;

function judgementOf(db: DatabaseSync, { later, earlier, score }: Found, isSame: boolean): StoredJudgement {
  const id = db.prepare('SELECT id FROM findings WHERE row = ?');
  const ids = [earlier, later].map((row) => id.get(row)?.['id'] as string);
  const [first, second] = ids.map((one) => anchorOf(db, one));
  return {
    kind: 'judgement',
    id: createHash('sha256').update(ids.toSorted().join('\n')).digest('hex').slice(0, 16),
    verdict: isSame ? 'same' : 'different',
    about: [first, second] as unknown as readonly [Anchor, Anchor],
    by: PROGRAM,
    score,
    reasons: [],
    at: null,
    findings: ids,
  };
}
