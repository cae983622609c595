import { join } from 'node:path';
import type { Document } from '../src/model/document.ts';
import type { Reading } from '../src/model/reading.ts';
import { goldDocuments, textHash } from './references/goldDocuments.ts';
import { MENTION_KINDS, type MentionKind } from './references/mentionKind.ts';
import { type ReferenceGold, type ReferenceItem, readReferenceGold } from './references/referenceGold.ts';
import { table } from './score/table.ts';

/** How one mention was read: `silent` is an actor left unresolved, `rightlySilent` nobody or unclear left so. */
export type Verdict = 'right' | 'wrong' | 'silent' | 'rightlySilent';

/** A mention with what was made of it. */
export interface Judged extends ReferenceItem {
  readonly found: readonly string[];
  readonly verdict: Verdict;
}

export interface ReferenceScore extends Readonly<Record<Verdict, number>> {
  readonly items: number;
  /** Of those resolved, how many rightly; of those that mean an actor, how many were resolved rightly. In per cent. */
  readonly precision: number;
  readonly recall: number;
  /** Of all, how many are right or rightly left. In per cent. */
  readonly accuracy: number;
}

export interface ReferenceScores {
  readonly judged: readonly Judged[];
  /** Documents of the gold that are not there, or whose text is no longer the one that was labelled. */
  readonly missing: readonly string[];
  readonly rows: readonly { readonly part: ReferenceItem['part']; readonly kind: MentionKind | 'all'; readonly score: ReferenceScore }[];
}

const SHARED = process.env['TACITUS_SHARED'] ?? join(import.meta.dirname, '..', '..', 'shared');

/** What a reading makes of a mention, judged. */
export function judge(item: ReferenceItem, reading: Reading): Judged {
  const found = [
    ...new Set(
      reading.sentences
        .filter((sentence) => sentence.start < item.end && item.start < sentence.end)
        .flatMap(({ actors }) => actors)
        .filter(({ start, end, code }) => code !== '' && start < item.end && item.start < end)
        .map(({ code }) => code),
    ),
  ];
  return { ...item, found, verdict: verdictOf(item, found) };
}

function verdictOf({ answer, means, or, mayBeNobody }: ReferenceItem, found: readonly string[]): Verdict {
  if (found.length === 0) return answer !== 'actor' || mayBeNobody ? 'rightlySilent' : 'silent';
  const isWhole = answer === 'actor' && means.length === found.length && means.every((code) => found.includes(code));
  return isWhole || found.every((code) => or.includes(code)) ? 'right' : 'wrong';
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/** Counts the verdicts. */
export function countVerdicts(judged: readonly Judged[]): ReferenceScore {
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  const [right, wrong, silent, rightlySilent] = [count('right'), count('wrong'), count('silent'), count('rightlySilent')];
  const actors = judged.filter(({ answer, mayBeNobody, verdict }) => answer === 'actor' && !(mayBeNobody && verdict === 'rightlySilent'));
  return {
    items: judged.length,
    right,
    wrong,
    silent,
    rightlySilent,
    precision: percent(right, right + wrong),
    recall: percent(actors.filter(({ verdict }) => verdict === 'right').length, actors.length),
    accuracy: percent(right + rightlySilent, judged.length),
  };
}

/**
 * Reads the documents of the gold of references and judges every mention in it.
 * Documents that are not under `shared`, or whose text has changed, are named and left out.
 */
export function scoreReferences(
  read: (document: Document) => Reading,
  { gold = readReferenceGold(), shared = SHARED }: { readonly gold?: ReferenceGold; readonly shared?: string } = {},
): ReferenceScores {
  const documents = new Map(goldDocuments(shared).map(({ id, document }) => [id, document]));
  const isSame = (id: string): boolean => textHash(documents.get(id)?.text ?? '') === gold.documents[id];
  const ids = Object.keys(gold.documents);
  const judged = ids.filter(isSame).flatMap((id) => {
    const document = documents.get(id);
    if (!document) return [];
    const reading = read(document);
    return gold.items.filter((item) => item.document === id).map((item) => judge(item, reading));
  });
  const rows = (['tuning', 'test'] as const).flatMap((part) =>
    [...MENTION_KINDS, 'all' as const].map((kind) => ({
      part,
      kind,
      score: countVerdicts(judged.filter((one) => one.part === part && (kind === 'all' || one.kind === kind))),
    })),
  );
  return { judged, missing: ids.filter((id) => !isSame(id)), rows };
}

/** The scores as a table, and what was left out. */
export const referenceLines = ({ missing, rows }: ReferenceScores): readonly string[] => [
  ...table(
    ['references', 'kind', 'items', 'right', 'wrong', 'left', 'rightly left', 'precision', 'recall', 'accuracy'],
    rows.map(({ part, kind, score: { items, right, wrong, silent, rightlySilent, precision, recall, accuracy } }) => [
      part,
      kind,
      ...[items, right, wrong, silent, rightlySilent].map(String),
      ...[precision, recall, accuracy].map((share) => share.toFixed(1)),
    ]),
  ),
  ...(missing.length > 0 ? [`Left out, not there or changed since they were labelled: ${missing.join(', ')}`] : []),
];
