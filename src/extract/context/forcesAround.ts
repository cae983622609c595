import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { relationAt } from '../clauses/dependents.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { isNewForce } from '../figures/isNewForce.ts';
import { subjectOf } from '../figures/subjectOf.ts';
import { reinforcedBy } from './addedForces.ts';
import type { Telling } from './telling.ts';

const FORCE =
  /^(?:armour|armor|troops?|forces?|soldiers?|army|navy|fleets?|warships?|ships|tanks|jets|warplanes|aircraft|bombers|paratroopers|marines|units|columns?|convoys?|peacekeepers|equipment)$/u;

/** Verbs with which a side is told to move or order what was counted just before. */
const ORDERS =
  /^(?:order|move|send|deploy|withdraw|shift|pull|call|halt|cancel|postpone|relocate|extend|launch|begin|start|stage|hold|dispatch|command|end|conclude)$/u;

/** The one state among actors, or null. */
function oneState(actors: readonly ActorSpan[]): ActorSpan | null {
  const named = actors.filter(({ code }) => STATE_BY_CODE.has(code));
  const [first] = named;
  return first && named.every(({ code }) => code === first.code) ? first : null;
}

/** The one state whose forces a sentence names: '[Russian] armour', 'the [Omani] navy'; of several, that of which the sentence is. */
function forcesIn({ view, attributions }: Telling): ActorSpan | null {
  const forces = view.actors.filter(({ actor, to }) => {
    const isTeller = attributions.some(({ speaker }) => speaker?.start === actor.start);
    const isNamed = [to, to + 1].some((at) => FORCE.test(wordAt(view, at)) && /^(?:demonym|name)$/u.test(actor.via));
    return !isTeller && (actor.sector === 'MIL' || isNamed);
  });
  const root = view.tokens.findIndex((_, at) => relationAt(view, at) === 'root');
  const leading = root < 0 ? [] : subjectOf(view, root).filter((placed) => forces.includes(placed));
  return oneState(forces.map(({ actor }) => actor)) ?? oneState(leading.map(({ actor }) => actor));
}

/** The one state whose forces a sentence counts. */
const countedIn = ({ figures }: Telling): ActorSpan | null =>
  oneState(figures.filter(({ measure, status }) => COUNTED.test(measure) && status !== 'denied').flatMap(({ of }) => of));
const COUNTED = /^(?:personnel|ships|aircraft|vehicles|units)$/u;

/** So many sentences of a paragraph may stand between forces and what more is told of them. */
const REACH = 3;

/** Whose forces the sentences before tell of, the nearest first: the one before, and others of the paragraph. */
function forcesBefore(tellings: readonly Telling[], index: number, paragraph: number): ActorSpan | null {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const before = tellings[at];
    if (!before || (at < index - 1 && before.view.sentence.paragraph !== paragraph)) return null;
    const state = forcesIn(before) ?? countedIn(before);
    if (state) return state;
    if (before.view.actors.some(({ actor }) => actor.sector === 'MIL' && STATE_BY_CODE.has(actor.code))) return null;
  }
  return null;
}

/** The one state that a sentence says gives orders or moves: '[The president of Oman] ordered the flight.' */
function ordersIn(view: SentenceView): ActorSpan | null {
  const verb = view.tokens.findIndex((_, at) => relationAt(view, at) === 'root');
  if (verb < 0 || !view.isVerb[verb] || !ORDERS.test(lemmaAt(view, verb))) return null;
  return oneState(subjectOf(view, verb).map(({ actor }) => actor));
}

/** Whether a sentence names a state, if not as half of a word ('the Omani-brokered truce') or as where something is. */
const namesState = ({ actors, tokens, sentence }: SentenceView): boolean =>
  actors.some(({ actor, from, to }) => {
    const isHalf = to - from === 1 && /\w-\w/u.test(tokens[from]?.norm ?? '');
    const isPlace = sentence.places.some(({ start, end }) => start === actor.start && end === actor.end);
    return STATE_BY_CODE.has(actor.code) && !isHalf && !isPlace;
  });

/**
 * Whose forces are counted in a sentence that names no state: those of the one state whose forces the sentence before tells of,
 * or whom the next of its paragraph has order or move them. [] where neither tells.
 */
export function forcesAround(tellings: readonly Telling[], index: number, found: FoundFigure): readonly ActorSpan[] {
  const view = tellings[index]?.view;
  if (!view || isNewForce(view, found)) return [];
  const added = reinforcedBy(tellings, index, found);
  if (added) return asForces(added);
  if (namesState(view)) return [];
  const { paragraph } = view.sentence;
  const next = tellings[index + 1]?.view;
  const isParagraph = next?.sentence.paragraph === paragraph;
  const state = forcesBefore(tellings, index, paragraph) ?? (next && isParagraph ? ordersIn(next) : null);
  return state ? asForces(state) : [];
}

const asForces = (state: ActorSpan): readonly ActorSpan[] => [
  { ...state, name: STATE_BY_CODE.get(state.code)?.name ?? state.name, sector: 'MIL', person: false },
];
