import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import { dependents, headAt } from '../clauses/dependents.ts';
import { headOf, phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange } from '../clauses/sentenceView.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { subjectOf } from '../figures/subjectOf.ts';
import type { Telling } from './telling.ts';

const MORE = /^(?:more|extra|additional|further|another|fresh)$/u;
const ADDS = /^(?:add|come|arrive|reinforce)$/u;

/** 'up to 900 [more] men', '900 men [have come]': men on top of those who are there. */
export function isAdded(view: SentenceView, found: FoundFigure): boolean {
  const { from, to } = tokenRange(view.tokens, found);
  const isMore = view.tokens.slice(Math.max(0, from - 1), to).some(({ norm }) => MORE.test(norm));
  const [clause] = clauseHeads(view, found.head);
  return found.measure === 'personnel' && (isMore || (clause !== undefined && ADDS.test(lemmaAt(view, clause))));
}

const SAID = /^(?:claim|statement|announcement|denial|assurance|report|assertion|promise|pledge)$/u;

/** Whether a sentence names no state but those who tell what it says, or whose own word it speaks of: 'called the [Omani] claim false'. */
export const namesOnlyTellers = ({ view, attributions }: Telling): boolean =>
  view.actors
    .filter(({ actor }) => STATE_BY_CODE.has(actor.code))
    .every(
      (placed) =>
        isOfClaim(view, placed) ||
        attributions.some(({ speaker }) => speaker && (contains(speaker, placed.actor) || speaker.start === placed.actor.start)) ||
        standsWithin(view, placed),
    );

const isOfClaim = (view: SentenceView, placed: PlacedActor): boolean => {
  const head = headOf(view, placed);
  return SAID.test(lemmaAt(view, head)) || SAID.test(lemmaAt(view, headAt(view, head)));
};

/** 'a senior official [in Muscat]', 'in the city': where somebody is. */
const standsWithin = ({ sentence }: SentenceView, { actor }: PlacedActor): boolean =>
  sentence.toponyms.some(({ start, end, isLocative }) => isLocative && start <= actor.start && actor.end <= end);

const MOVE = /^(?:withdrawals?|pull-?backs?|pull-?outs?|build-?ups?|redeployments?)$/u;

/** 'the withdrawal [which Oman proclaimed]', "[Oman]'s build-up": whose a move of forces is that a sentence speaks of. */
function moversIn(view: SentenceView): readonly ActorSpan[] {
  return view.tokens.flatMap((token, at) => {
    if (!MOVE.test(token.norm)) return [];
    const tellers = dependents(view, at, 'acl:relcl').flatMap((clause) => subjectOf(view, clause));
    return [...phraseActors(view, at), ...tellers].map(({ actor }) => actor);
  });
}

/** The state whose forces a sentence tells to come or go, by name or because it tells it of its own. */
function movedIn({ view, matches, attributions }: Telling): ActorSpan | null {
  const moves = matches.filter(({ rule }) => /^(?:MOBILIZE|RETREAT)$/u.test(rule.type));
  const doers = moves.flatMap(({ actors }) => actors.map(({ actor }) => actor)).filter(({ code }) => code !== '');
  const tellers = moves.length === 0 ? [] : attributions.flatMap(({ speaker }) => (speaker ? [speaker] : []));
  const told = [...moversIn(view), ...doers];
  return oneOf(told) ?? (told.some(({ code }) => STATE_BY_CODE.has(code)) ? null : oneOf(tellers));
}

/** The one state among actors, or null. */
function oneOf(actors: readonly ActorSpan[]): ActorSpan | null {
  const states = actors.filter(({ code }) => STATE_BY_CODE.has(code));
  const [first] = states;
  return first && states.every(({ code }) => code === first.code) ? first : null;
}

const sizeOf = ({ quantity: { low, high } }: FoundFigure): number => high ?? low ?? 0;

/** So many sentences back a paragraph may have told of forces that are added to. */
const REACH = 3;

/**
 * Whose the men are that others tell to be added: of the state whose forces the paragraph has told to come or go, or whom the next
 * sentence counts more of. Null where none or several are told.
 */
export function reinforcedBy(tellings: readonly Telling[], index: number, found: FoundFigure): ActorSpan | null {
  const here = tellings[index];
  if (!here || !isAdded(here.view, found) || !namesOnlyTellers(here)) return null;
  const { paragraph } = here.view.sentence;
  const isOfParagraph = (one: Telling | undefined): one is Telling => one?.view.sentence.paragraph === paragraph;
  for (let back = 1; back <= REACH; back++) {
    const before = tellings[index - back];
    const state = isOfParagraph(before) ? movedIn(before) : null;
    if (state) return state;
  }
  const next = tellings[index + 1];
  const whole = isOfParagraph(next)
    ? next.figures.filter((one) => one.measure === found.measure && one.status === 'present' && sizeOf(one) > sizeOf(found))
    : [];
  return oneOf(whole.flatMap(({ of }) => of));
}
