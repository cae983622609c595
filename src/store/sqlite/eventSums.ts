import type { DatabaseSync } from 'node:sqlite';

/** The tables of sums that follow from events. */
export const SUM_TABLES = ['place_sums', 'dyad_sums', 'day_sums'] as const;

/** Counts an event that is written in, or out again before its rows are taken away. */
export interface EventSums {
  add(event: string): void;
  takeAway(event: string): void;
  /** Drops the sums of which nothing is left. */
  sweep(): void;
}

const PARTIES = `(SELECT '*' AS party UNION SELECT code FROM event_parties WHERE event = ?1 AND code <> ''
  UNION SELECT 'says ' || code FROM event_tellings WHERE event = ?1 AND code <> ''
  UNION SELECT 'outlet ' || outlet FROM event_tellings WHERE event = ?1
  UNION SELECT 'own ' || outlet FROM event_tellings WHERE event = ?1 AND code = 'own') q`;

const COUNT = [
  `INSERT INTO place_sums (party, place, type, status, month, events)
    SELECT q.party, p.place, p.type, p.status, coalesce(substr(p.day, 1, 7), ''), ?2 FROM event_places p, ${PARTIES}
    WHERE p.event = ?1 ON CONFLICT DO UPDATE SET events = events + excluded.events`,
  `INSERT INTO dyad_sums (party, actor, recipient, type, status, month, events, cooperation, conflict)
    SELECT q.party, y.actor, y.recipient, y.type, y.status, coalesce(substr(y.day, 1, 7), ''), ?2,
      ?2 * CAST(round(max(y.score, 0) * 10) AS INTEGER), ?2 * CAST(round(max(-y.score, 0) * 10) AS INTEGER)
    FROM event_dyads y, ${PARTIES} WHERE y.event = ?1 ON CONFLICT DO UPDATE SET events = events + excluded.events,
      cooperation = cooperation + excluded.cooperation, conflict = conflict + excluded.conflict`,
  `INSERT INTO day_sums (party, day, type, events)
    SELECT q.party, coalesce(e.day, ''), e.type, ?2 FROM event_facts e, ${PARTIES}
    WHERE e.id = ?1 ON CONFLICT DO UPDATE SET events = events + excluded.events`,
] as const;

/** Prepares the statements. */
export function eventSums(db: DatabaseSync): EventSums {
  const count = COUNT.map((sql) => db.prepare(sql));
  const spent = SUM_TABLES.map((table) => db.prepare(`DELETE FROM ${table} WHERE events = 0`));
  const by = (event: string, events: number): void => {
    for (const each of count) each.run(event, events);
  };
  return {
    add: (event) => by(event, 1),
    takeAway: (event) => by(event, -1),
    sweep: () => {
      for (const each of spent) each.run();
    },
  };
}
