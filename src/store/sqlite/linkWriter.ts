import type { DatabaseSync } from 'node:sqlite';
import type { LinkVerdict, MentionLink } from '../reconciling.ts';
import { LINK_KINDS } from './linkKinds.ts';
import { rowOfMention } from './reconciledMentions.ts';
import { remembered } from './remembered.ts';

/** What writing links asks of the database, each statement prepared once. Of mentions that are not taken in nothing is written. */
export interface LinkWriter {
  put(link: MentionLink & LinkVerdict): void;
  /** Changes what a link came to. */
  judge(verdict: LinkVerdict): void;
  /** Removes all links of a mention, by its row. */
  forget(mention: number): void;
}

/** Prepares the statements, for one transaction after the mentions are taken in. */
export function linkWriter(db: DatabaseSync): LinkWriter {
  const row = remembered(rowOfMention(db));
  const insert = db.prepare('INSERT OR REPLACE INTO mention_links (mention, partner, kind, weight, same) VALUES (?, ?, ?, ?, ?)');
  const update = db.prepare('UPDATE mention_links SET same = ? WHERE mention = ? AND partner = ?');
  const reason = db.prepare('INSERT OR REPLACE INTO link_reasons (later, earlier, score, reasons) VALUES (?, ?, ?, ?)');
  const bothWays = (a: string, b: string, write: (mention: number, partner: number) => void): void => {
    const [one, other] = [row(a), row(b)];
    if (one === undefined || other === undefined) return;
    write(one, other);
    write(other, one);
  };
  return {
    put: ({ a, b, kind, weight, score, reasons, verdict }) =>
      bothWays(a, b, (mention, partner) => {
        insert.run(mention, partner, LINK_KINDS.indexOf(kind), weight, verdict === 'same' ? 1 : 0);
        if (kind === 'program' && mention > partner) reason.run(mention, partner, score, JSON.stringify(reasons));
      }),
    judge: ({ a, b, verdict }) => bothWays(a, b, (mention, partner) => void update.run(verdict === 'same' ? 1 : 0, mention, partner)),
    forget: linkForgetter(db),
  };
}

function linkForgetter(db: DatabaseSync): LinkWriter['forget'] {
  const partners = db.prepare('SELECT partner FROM mention_links WHERE mention = ?');
  const back = db.prepare('DELETE FROM mention_links WHERE mention = ? AND partner = ?');
  const reason = db.prepare('DELETE FROM link_reasons WHERE later = ? AND earlier = ?');
  const own = db.prepare('DELETE FROM mention_links WHERE mention = ?');
  return (mention) => {
    for (const { partner } of partners.all(mention) as unknown as readonly { readonly partner: number }[]) {
      back.run(partner, mention);
      reason.run(Math.max(mention, partner), Math.min(mention, partner));
    }
    own.run(mention);
  };
}
