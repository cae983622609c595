import type { DatabaseSync } from 'node:sqlite';
import type { Assessment } from '../../model/assessment.ts';
import type { DyadWeeks } from '../aggregates.ts';
import type { Filter } from '../filter.ts';
import type { AssessmentKey } from '../reconciling.ts';
import { allOf, anyOf, type Condition, condition, isOneOf } from './condition.ts';
import { eventCondition } from './eventCondition.ts';
import { asksNothing } from './filterSql.ts';
import { foundCondition } from './foundEvents.ts';
import { rows } from './query.ts';

/** The assessments of which one event passes the filter and, where it names actors, whose dyad holds one of them. By week, actor, recipient. */
export function readAssessments(db: DatabaseSync, filter: Filter): readonly Assessment[] {
  const where = allOf([...withEvent(db, filter), ...withParty(filter.actors ?? [])]);
  const found = rows<{ json: string }>(
    db,
    `SELECT a.json FROM assessments a WHERE ${where.sql} ORDER BY a.week, a.actor, a.recipient`,
    where.parameters,
  );
  return found.map(({ json }) => JSON.parse(json) as Assessment);
}

/** Those of the weeks and of the pairs between which most was scored in them. */
export function readLeadingAssessments(db: DatabaseSync, filter: Filter, { from, to, most }: DyadWeeks): readonly Assessment[] {
  const where = allOf([condition('a.week BETWEEN ? AND ?', from, to), ...withParty(filter.actors ?? []), ...withEventOfFew(filter)]);
  const found = rows<{ json: string }>(
    db,
    `WITH within AS MATERIALIZED (
       SELECT a.actor, a.recipient, a.week, a.json, a.json ->> '$.cooperation' AS cooperation, a.json ->> '$.conflict' AS conflict
       FROM assessments a WHERE ${where.sql}),
     leading AS (
       SELECT actor, recipient FROM within GROUP BY actor, recipient
       ORDER BY sum(cooperation + conflict) DESC, actor, recipient LIMIT ?)
     SELECT w.json FROM leading l JOIN within w ON w.actor = l.actor AND w.recipient = l.recipient ORDER BY w.week, w.actor, w.recipient`,
    [...where.parameters, most],
  );
  return found.map(({ json }) => JSON.parse(json) as Assessment);
}

/** The assessments of these dyads and weeks that there are. */
export function assessmentsOfKeys(db: DatabaseSync, keys: readonly AssessmentKey[]): readonly Assessment[] {
  const select = db.prepare('SELECT json FROM assessments WHERE week = ? AND actor = ? AND recipient = ?');
  return keys.flatMap(({ week, actor, recipient }) => {
    const row = select.get(week, actor, recipient);
    return row === undefined ? [] : [JSON.parse(row['json'] as string) as Assessment];
  });
}

function withEvent(db: DatabaseSync, filter: Filter): readonly Condition[] {
  if (asksNothing(filter)) return [];
  const { sql, parameters } = foundCondition(db, filter);
  return [
    condition(
      `a.row IN (SELECT c.assessment FROM assessment_events c WHERE c.event IN (SELECT e.id FROM event_facts e WHERE ${sql}))`,
      ...parameters,
    ),
  ];
}

/** The same of few assessments, of which each event is looked up by its name first, or those that pass would be gone through for each. */
function withEventOfFew(filter: Filter): readonly Condition[] {
  if (asksNothing(filter)) return [];
  const { sql, parameters } = eventCondition(filter);
  const named = 'assessment_events c CROSS JOIN event_facts e ON e.row = (SELECT n.row FROM event_facts n WHERE n.id = c.event)';
  return [condition(`EXISTS (SELECT 1 FROM ${named} WHERE c.assessment = a.row AND ${sql})`, ...parameters)];
}

// Dyads are of whole actors: a filter for one sector passes the dyads of the state it belongs to.
function withParty(actors: readonly string[]): readonly Condition[] {
  if (actors.length === 0) return [];
  const codes = [...actors, ...actors.map((actor) => actor.split('/')[0] ?? actor)];
  return [anyOf([isOneOf('a.actor', codes), isOneOf('a.recipient', codes)])];
}
