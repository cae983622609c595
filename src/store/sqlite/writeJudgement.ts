import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { type Anchor, type Judgement, judgementSchema, PAIR_VERDICTS, PROGRAM } from '../../model/judgement.ts';
import type { GivenJudgement, StoredJudgement } from '../judgements.ts';
import { StoreError } from '../storeError.ts';
import { anchorOf } from './anchors.ts';
import { canonicalJson } from './canonicalJson.ts';

/** Keeps what a user holds, by the letters it is about; to be called inside a transaction. */
export function writeJudgement(db: DatabaseSync, given: GivenJudgement): StoredJudgement {
  const judgement = judgementOf(db, given);
  keep(db, judgement);
  return { ...judgement, findings: given.findings };
}

/** Keeps a judgement of a record; see `Judgements`. To be called inside a transaction. */
export function restoreJudgement(db: DatabaseSync, judgement: Judgement): boolean {
  if (judgement.by === PROGRAM) throw invalid("The program's judgements follow from what is stored; only those of users are taken in.");
  keep(db, judgement);
  const known = db.prepare('SELECT 1 FROM documents WHERE id = ?');
  return judgement.about.every(({ document }) => known.get(document) !== undefined);
}

function keep(db: DatabaseSync, judgement: Judgement): void {
  const { id, verdict, at, about, by } = judgement;
  const known = db.prepare('SELECT row FROM judgements WHERE id = ?').get(id);
  if (known === undefined) {
    const json = canonicalJson(judgementSchema, judgement, `judgement of ${by}`);
    const row = db.prepare('INSERT INTO judgements (id, verdict, at, json) VALUES (?, ?, ?, ?)').run(id, verdict, at ?? '', json);
    const document = db.prepare('INSERT OR IGNORE INTO judgement_documents (document, judgement) VALUES (?, ?)');
    const pending = db.prepare('INSERT OR IGNORE INTO pending_documents SELECT row FROM documents WHERE id = ?');
    for (const anchor of about) {
      document.run(anchor.document, row.lastInsertRowid);
      // Only a verdict on two changes what is put together.
      if (PAIR_VERDICTS.has(verdict)) pending.run(anchor.document);
    }
  }
}

function judgementOf(db: DatabaseSync, { verdict, findings, by, reasons, at }: GivenJudgement): Judgement {
  if (by === PROGRAM || by.trim() === '') throw invalid(`A judgement bears the name of who judges; "${by}" is none that a user can have.`);
  const about = aboutOf(
    verdict,
    findings.map((id) => anchorOf(db, id) ?? raise(`There is no finding ${id}. It may have another id since the document was read again.`)),
  );
  const id = createHash('sha256')
    .update(JSON.stringify([verdict, about, by, reasons, at]))
    .digest('hex')
    .slice(0, 16);
  return { kind: 'judgement', id, verdict, about, by, score: null, reasons, at };
}

function aboutOf(verdict: GivenJudgement['verdict'], anchors: readonly Anchor[]): Judgement['about'] {
  const [first, second, ...more] = anchors;
  if (first === undefined || more.length > 0) throw invalid(`A judgement is about one finding or two, not ${anchors.length}.`);
  if (!PAIR_VERDICTS.has(verdict)) {
    if (second !== undefined) throw invalid(`"${verdict}" is said of one finding; two were named.`);
    return [first];
  }
  if (second === undefined) throw invalid(`"${verdict}" is said of two findings; one was named.`);
  if (first.finding !== second.finding)
    throw invalid(`"${verdict}" is said of two of a kind, not of a ${first.finding} and a ${second.finding}.`);
  if (JSON.stringify(first) === JSON.stringify(second)) throw invalid(`"${verdict}" is said of two findings; one was named twice.`);
  return [first, second];
}

const invalid = (message: string): StoreError => new StoreError('judgement-invalid', message);

function raise(message: string): never {
  throw invalid(message);
}
