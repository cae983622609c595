import type { Measure } from '../../codebook/measure.ts';
import { headAt, relationAt, xposAt } from '../clauses/dependents.ts';
import { type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { Telling } from './telling.ts';

/** What is done to ships, aircraft and people that are met, and is over with the meeting. */
const MEETS = /^(?:track|shadow|trail|tail|stop|block|halt|intercept|escort|turn|push|repel|inspect|board|search|tow|ram|accompany)$/u;
/** What is done to missiles and drones that others have launched. */
const DETECTS = /^(?:track|detect|count|record|register|intercept|spot|observe|log)$/u;
const CAN_MEET: ReadonlySet<Measure> = new Set(['ships', 'aircraft', 'vehicles', 'people']);
/** What is done with weapons. */
const USES = /^(?:use|employ|expend|launch|fire|drop|detonate|unleash|hurl|lob|rain)$/u;
/** What missiles do that have been fired. */
const FLIES = /^(?:land|fall|come|splash|crash|strike|hit|explode|slam|impact|streak|fly|reach|miss)$/u;
const STRIKES = /^(?:strike|hit|attack|bomb|shell|target|pound|raid)$/u;
const USED: ReadonlySet<Measure> = new Set(['weapons', 'missiles', 'sites']);

/** Told as done: 'tracked', 'has stopped', 'were turned back', 'scrambled jets [to escort] them'. */
function isDone(view: SentenceView, { clause, group }: Telling): boolean {
  if (group.modal !== null || group.progressive) return false;
  const tag = xposAt(view, clause);
  if (tag === 'VB') return relationAt(view, clause) === 'advcl' && xposAt(view, headAt(view, clause)) === 'VBD';
  return /^VB[DN]$/u.test(tag) || (tag === 'VBG' && relationAt(view, clause) === 'advcl');
}

/** 'sent all 90 [home]', 'flew [home] its contingent': back from where they were. */
const isSentHome = (view: SentenceView, { clause, lemma, group }: Telling, end: number): boolean =>
  /^(?:send|bring|fly|take|order|go|come|return)$/u.test(lemma) &&
  !group.progressive &&
  (wordAt(view, clause + 1) === 'home' || wordAt(view, end) === 'home');

/** Whether the counted were met, used or sent home, which is over when it is told: 'intercepted nine boats', 'hit it with [nine rockets]'. */
export function isMet(view: SentenceView, telling: Telling, measure: Measure, end: number): boolean {
  if (!isDone(view, telling)) return false;
  const { lemma, relation } = telling;
  const isObject = /^(?:obj|nsubj:pass)$/u.test(relation);
  if (isSentHome(view, telling, end)) return true;
  if (CAN_MEET.has(measure) && isObject && MEETS.test(lemma)) return true;
  if (measure === 'missiles' && isObject && DETECTS.test(lemma)) return true;
  if (measure === 'people' && isObject && /^(?:send|move|relocate|transfer|return)$/u.test(lemma)) return true;
  if (!USED.has(measure)) return false;
  if (measure === 'missiles' && relation === 'nsubj' && FLIES.test(lemma)) return true;
  return (isObject && USES.test(lemma)) || (/^obl/u.test(relation) && (STRIKES.test(lemma) || USES.test(lemma)));
}
