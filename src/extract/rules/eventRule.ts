import type { Context } from '../../codebook/context.ts';
import type { EventType } from '../../codebook/eventType.ts';
import type { Sector } from '../../codebook/sector.ts';
import type { EventStatus } from '../../codebook/status.ts';
import type { WordClass } from './wordClass.ts';

/**
 * Where a rule looks for an actor. 'subject', 'object' and 'agent' are as in grammar, turned about
 * for passives; 'owner' is who possesses the predicate or its object ("Russia's threat", 'Polish plans');
 * 'content' is the subject of the clause that the predicate governs ('demanded that [Minsk] yield');
 * 'attending' is the subject of the clause that an event's noun stands in ('[Modi] said in a call with Macron'),
 * 'attended' the one told in it ('Modi told [Macron] during talks');
 * 'inner' is whom an inner clause has for its object ('urged Arabs to back [Lebanon]');
 * 'origin' is the state of the place that something comes from ('fired from [Gaza]'), 'goal' that of the place where it goes or
 * is done, unless that is the doer's own ('sent food to [Benghazi]'); the rest are prepositions after it.
 */
export type Slot =
  | 'subject'
  | 'object'
  | 'owner'
  | 'content'
  | 'inner'
  | 'origin'
  | 'goal'
  | 'attending'
  | 'attended'
  | 'to'
  | 'against'
  | 'with'
  | 'on'
  | 'of'
  | 'from'
  | 'by'
  | 'between'
  | 'in'
  | 'into'
  | 'near'
  | 'along'
  | 'for'
  | 'at'
  | 'over'
  | 'towards'
  | 'toward'
  | 'around'
  | 'about'
  | 'onto'
  | 'across'
  | 'among'
  | 'inside'
  | 'outside'
  | 'off'
  | 'under'
  | 'through'
  | 'behind'
  | 'alongside'
  | 'beside'
  | 'after';

/** One row: what sets an event off, who fills it, and sentences that prove it. */
export interface EventRule {
  readonly id: string;
  readonly type: EventType;
  readonly mode: string | null;
  /**
   * Base forms of the verbs that set it off. 'turn+down', 'lay+siege', 'put+alert': the words after '+' must go with it,
   * as particle, next word, object or oblique.
   */
  readonly verbs: readonly string[];
  /** Nouns that do, as written. */
  readonly nouns: readonly string[];
  /** Adjectives that do, as predicates: 'is [hostile] to'. */
  readonly adjectives: readonly string[];
  /** Whether it must be denied ('will [not] accept') or must not be ('did not rule out' rejects nothing); null where either will do. */
  readonly polarity: 'negated' | 'affirmed' | null;
  /** 'active' where the passive means something else ('met with silence'), 'passive' where the active does. */
  readonly voice: 'active' | 'passive' | null;
  /** A word that must come right after, articles and adverbs aside: 'down' in 'shot down'. */
  readonly next: RegExp | null;
  /** Classes of each of which a word must stand in the clause. */
  readonly with: readonly WordClass[];
  /** Classes of none of which a word may. */
  readonly without: readonly WordClass[];
  /** Classes of one of which the noun of the subject must be: '[jets] crossed', 'a [missile] hit'. Empty: whoever. */
  readonly doer: readonly WordClass[];
  readonly actor: readonly Slot[];
  readonly recipient: readonly Slot[];
  /** Both sides act: recipients are joined by everyone named. */
  readonly reciprocal: boolean;
  /** Sectors of which no one does it: refugees who travel pay no visit. */
  readonly notBy: readonly Sector[];
  /** Sectors one of which must do it, where any are named: a minister who lands in a capital visits it, an airline does not. */
  readonly onlyBy: readonly Sector[];
  /** Without a recipient it is no event: to warn somebody is a threat, to warn that snow will fall is none. */
  readonly recipientRequired: boolean;
  /** Though a recipient is required: done by a state, its forces or a bloc it is an event also where nobody is named to whom. */
  readonly alone: boolean;
  /** It is done at home: where the clause names another state, it is something else. */
  readonly domestic: boolean;
  /** It is done in another's land: without a party or a place there, it is no event. */
  readonly abroad: boolean;
  /** States, blocs, armies and armed groups do it to one another, named themselves: 'Chad bombed Togo', not 'bombed a Togolese village'. */
  readonly betweenStates: boolean;
  /** Who does it need not be named: 'thousands marched'. */
  readonly actorless: boolean;
  readonly status: EventStatus | null;
  readonly contexts: readonly Context[];
  readonly why: string;
  /** Sentences it must code, and sentences it must leave alone. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

type Given = Pick<EventRule, 'why' | 'hits' | 'misses'> &
  Partial<Omit<EventRule, 'id' | 'type' | 'verbs' | 'nouns' | 'adjectives' | 'with' | 'without' | 'doer'>> & {
    readonly verbs?: string;
    readonly nouns?: string;
    readonly adjectives?: string;
    readonly with?: WordClass | readonly WordClass[];
    readonly without?: WordClass | readonly WordClass[];
    readonly doer?: WordClass | readonly WordClass[];
  };

const words = (list: string | undefined): readonly string[] => (list ? list.split(' ') : []);

const classes = (given: WordClass | readonly WordClass[] | undefined): readonly WordClass[] =>
  given === undefined ? [] : typeof given === 'string' ? [given] : given;

/** A row with what it leaves out filled in; words are given as one string. All rows have their keys in one order: the engine reads such fastest. */
export const rule = (id: string, type: EventType, given: Given): EventRule => ({
  id,
  type,
  mode: given.mode ?? null,
  verbs: words(given.verbs),
  nouns: words(given.nouns),
  adjectives: words(given.adjectives),
  polarity: given.polarity ?? null,
  voice: given.voice ?? null,
  next: given.next ?? null,
  with: classes(given.with),
  without: classes(given.without),
  doer: classes(given.doer),
  actor: given.actor ?? ['subject', 'owner', 'by'],
  recipient: given.recipient ?? ['object'],
  reciprocal: given.reciprocal ?? false,
  notBy: given.notBy ?? [],
  onlyBy: given.onlyBy ?? [],
  recipientRequired: given.recipientRequired ?? false,
  alone: given.alone ?? false,
  domestic: given.domestic ?? false,
  abroad: given.abroad ?? false,
  betweenStates: given.betweenStates ?? false,
  actorless: given.actorless ?? false,
  status: given.status ?? null,
  contexts: given.contexts ?? [],
  why: given.why,
  hits: given.hits,
  misses: given.misses,
});
