import type { DatabaseSync } from 'node:sqlite';
import { prepared } from './prepared.ts';

/** Of which document a document is a copy, by rows; null where of none. */
export interface Model {
  readonly document: number;
  readonly model: number | null;
}

/**
 * Writes which documents copy which, and the origins that these and the copies of these go back to. A document whose
 * origin is another one than before is pending again.
 */
export function writeModels(db: DatabaseSync, models: readonly Model[]): void {
  const select = prepared(db, 'SELECT model, origin FROM document_copies WHERE document = ?');
  const copiesOf = prepared(db, 'SELECT document FROM document_copies WHERE model = ?');
  const put = prepared(db, 'INSERT OR REPLACE INTO document_copies (document, model, origin) VALUES (?, ?, ?)');
  const remove = prepared(db, 'DELETE FROM document_copies WHERE document = ?');
  const pending = prepared(db, 'INSERT OR IGNORE INTO pending_documents (document) VALUES (?)');
  const originOf = (document: number): number | undefined => select.get(document)?.['origin'] as number | undefined;
  const dependents = (document: number): readonly number[] =>
    copiesOf.all(document).flatMap(({ document: copy }) => [copy as number, ...dependents(copy as number)]);

  const changed = models.filter(({ document, model }) => ((select.get(document)?.['model'] ?? null) as number | null) !== model);
  const before = new Map(
    changed.flatMap(({ document }) => [document, ...dependents(document)]).map((document) => [document, originOf(document)]),
  );
  for (const { document, model } of changed) {
    if (model === null) remove.run(document);
    else put.run(document, model, model);
  }
  for (const [document, origin] of before) {
    const model = select.get(document)?.['model'] as number | undefined;
    const root = model === undefined ? undefined : rootOf(model, (at) => select.get(at)?.['model'] as number | undefined);
    if (model !== undefined && root !== undefined) put.run(document, model, root);
    if (root !== origin) pending.run(document);
  }
}

/** The end of a chain of models; models are earlier than what copies them, so that it has one. */
function rootOf(document: number, modelOf: (document: number) => number | undefined): number {
  let at = document;
  for (let next = modelOf(at); next !== undefined; next = modelOf(at)) at = next;
  return at;
}
