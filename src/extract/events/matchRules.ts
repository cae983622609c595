import type { Measure } from '../../codebook/measure.ts';
import { dependent, hasRelation, uposAt } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { verbGroup } from '../clauses/verbGroup.ts';
import { listsIn } from '../clauses/wordList.ts';
import { ADVERB } from '../clauses/words.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { bindActors } from './bindActors.ts';
import { clauseClasses } from './clauseClasses.ts';
import type { EventMatch } from './eventMatch.ts';
import { goWith } from './goesWith.ts';
import { joinTellings } from './joinTellings.ts';
import { isOfOtherWorld } from './noNews.ts';
import { oncePerTelling } from './oncePerTelling.ts';
import { nounPredicate, type Predicate, verbPredicate } from './predicate.ts';
import { refusal } from './refusal.ts';
import { attempt, type NoteAttempt } from './ruleAttempt.ts';
import type { RuleEntry, RuleIndex } from './ruleIndex.ts';
import { spokenFor } from './spokenFor.ts';

/** A purpose or a noun inside a clause that has told the same already: 'is sending jets to bolster defences'. */
const isSameTelling = (view: SentenceView, match: EventMatch, earlier: readonly EventMatch[]): boolean =>
  earlier.some(
    (told) =>
      told.rule.type === match.rule.type &&
      match.trigger < told.to &&
      (!view.isVerb[match.trigger] || verbGroup(view, match.trigger).governor !== null) &&
      codesOf(told.actors) === codesOf(match.actors),
  );

const codesOf = (actors: readonly PlacedActor[]): string =>
  actors
    .map((placed) => placed.actor.code)
    .sort()
    .join();

const TWO_WORDS = /^(?:in (?:fact|turn|effect|part)|of course|at last|so far|once again|for now)$/u;

/** How many words that stand between an auxiliary and its verb begin at a token: 'not', 'in fact'. */
function wordsBetween(view: SentenceView, at: number): number {
  if (ADVERB.has(wordAt(view, at)) || /^(?:not|n't)$/u.test(wordAt(view, at))) return 1;
  return TWO_WORDS.test(`${wordAt(view, at)} ${wordAt(view, at + 1)}`) ? 2 : 0;
}

/** 'have played', 'had been held': the verb that follows is the predicate. */
function isAuxiliary(view: SentenceView, at: number): boolean {
  const lemma = lemmaAt(view, at);
  if (lemma !== 'be' && lemma !== 'have' && lemma !== 'do') return false;
  let next = at + 1;
  for (let words = wordsBetween(view, next); words > 0; words = wordsBetween(view, next)) next += words;
  return view.isVerb[next] === true;
}

/** Whether an adjective is what a clause says of its subject: 'is [hostile] to'. */
const isPredicative = (view: SentenceView, at: number): boolean =>
  uposAt(view, at) === 'ADJ' && (dependent(view, at, 'cop') !== null || hasRelation(view, at, 'root ccomp xcomp conj advcl'));

/** The rules of a verb, or of the last part of a compound that no row names: 'carpet-bomb' is a bombing. */
const entriesOfVerb = (index: RuleIndex, lemma: string): readonly RuleEntry[] =>
  index.verbs.get(lemma) ?? (lemma.includes('-') ? index.verbs.get(lemma.slice(lemma.lastIndexOf('-') + 1)) : undefined) ?? [];

/** 'in [Chile-held] Arica': a compound with a name says whose something is, and is no verb of the clause. */
const isOfName = (view: SentenceView, at: number): boolean => {
  const start = view.tokens[at]?.start ?? 0;
  return at > 0 && wordAt(view, at).includes('-') && /^\p{Lu}/u.test(view.text.slice(start, start + 2));
};

/** What a token sets off: the rules of a verb, of a predicative adjective or of a noun that is no part of a name. */
function entriesAt(view: SentenceView, index: RuleIndex, at: number): readonly RuleEntry[] {
  const norm = wordAt(view, at);
  if (view.isVerb[at]) return isAuxiliary(view, at) || isOfName(view, at) ? [] : entriesOfVerb(index, lemmaAt(view, at));
  if (!index.others.has(norm)) return NONE;
  const noun = index.nouns.get(norm);
  if (noun) return view.actors.some((placed) => placed.from <= at && at < placed.to) ? [] : noun;
  const adjective = index.adjectives.get(norm);
  return adjective && isPredicative(view, at) ? adjective : NONE;
}

interface Found {
  readonly entry: RuleEntry;
  readonly match: EventMatch;
}

const NONE: readonly RuleEntry[] = [];

/** Whether a sentence, by the lists that it has words of, has those that a rule asks for anywhere. */
function hasWords(lists: Uint8Array, wanted: RuleEntry['wanted']): boolean {
  for (const list of wanted) if (lists[list] === 0) return false;
  return true;
}

/** The rules that a sentence has the words for, companions beside the trigger; most lack them, and need no look at the clause. */
function thatMayFire(view: SentenceView, entries: readonly RuleEntry[], at: number): readonly RuleEntry[] {
  if (entries.length === 0) return NONE;
  const lists = listsIn(view);
  let found: RuleEntry[] | null = null;
  for (const entry of entries)
    if (hasWords(lists, entry.wanted) && goWith(view, at, entry.companions)) {
      if (found === null) found = [entry];
      else found.push(entry);
    }
  return found ?? NONE;
}

/** The match of the first rule that fits and names who does it; else of the first that fits, for the context to name. */
function firstMatch(
  view: SentenceView,
  entries: readonly RuleEntry[],
  predicate: Predicate,
  counted: ReadonlySet<number>,
  note: NoteAttempt | null,
): Found | null {
  const token = view.tokens[predicate.trigger];
  if (!token) return null;
  let open: Found | null = null;
  const classes = clauseClasses(view, predicate);
  for (const entry of entries) {
    const refused = refusal(view, entry, predicate, classes, counted);
    const match = refused === null ? bindActors(view, entry.rule, predicate) : null;
    note?.(attempt(entry.rule, token, refused ?? (match?.named ? null : 'nobody is named who does it, or to whom')));
    if (!match) continue;
    if (match.named) return { entry, match };
    // Who does it is more than that somebody does.
    if (open === null || (open.match.actors.length === 0 && match.actors.length > 0)) open = { entry, match };
  }
  return open;
}

const OF_FORCES: ReadonlySet<Measure> = new Set<Measure>(['personnel', 'ships', 'aircraft', 'vehicles', 'units']);

/** '[5,000] had crossed', '[750] of them have reached Lima': the heads of figures that count forces, with no noun of them in the clause. */
const forcesCounted = (view: SentenceView, figures: readonly FoundFigure[]): ReadonlySet<number> =>
  new Set(figures.filter(({ measure, head }) => OF_FORCES.has(measure) && uposAt(view, head) === 'NUM').map(({ head }) => head));

/**
 * The events that a sentence tells, one at most for each predicate: the first rule of the list that
 * fits fires, and the words it used are not used again.
 */
export function matchRules(
  view: SentenceView,
  index: RuleIndex,
  note: NoteAttempt | null,
  figures: readonly FoundFigure[],
): readonly EventMatch[] {
  const counted = forcesCounted(view, figures);
  const matches: EventMatch[] = [];
  const used: boolean[] = [];
  view.tokens.forEach((_, at) => {
    if (used[at]) return;
    const all = entriesAt(view, index, at);
    const entries = note === null ? thatMayFire(view, all, at) : all;
    if (entries.length === 0 || (note === null && isOfOtherWorld(view))) return;
    const isNoun = !view.isVerb[at] && !isPredicative(view, at);
    const predicate = isNoun ? nounPredicate(view, at) : verbPredicate(view, at);
    const found = firstMatch(view, entries, predicate, counted, note);
    if (!found) return;
    if (!isSameTelling(view, found.match, matches)) matches.push(found.match);
    for (const other of spokenFor(view, found.entry, predicate, isNoun)) used[other] = true;
  });
  return joinTellings(view, oncePerTelling(view, matches));
}
