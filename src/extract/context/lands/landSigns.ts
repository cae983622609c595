import { lemmaAt, tokenRange } from '../../clauses/sentenceView.ts';
import { clausesOf } from '../../figures/clauseHeads.ts';
import type { FoundFigure } from '../../figures/foundFigure.ts';
import { HARM } from '../../figures/ownersOf.ts';
import { placeTie } from '../../figures/placeTie.ts';
import { type OpenPlace, REACH } from './openPlace.ts';
import { landsNamed } from './toldLands.ts';

const one = (is: boolean): number => (is ? 1 : 0);

/** Named in the figure's own words or right before them as its owner: '900 [Omani] soldiers', '[its] 900 soldiers'. */
const isOwnWords = ({ of, start, end }: FoundFigure): boolean =>
  of.some((owner) => (owner.start >= start && owner.end <= end) || (owner.possessive && owner.end <= start && start - owner.end < BESIDE));
const BESIDE = 25;

/** What stands around an open figure, the same for all lands. */
export function landSurroundings({ tellings, index, found }: OpenPlace) {
  const telling = tellings[index];
  const named = (telling ? landsNamed(telling) : []).map((place) => ({ ...place, back: 0 }));
  const earlier = Array.from({ length: REACH }, (_, step) => REACH - step).flatMap((back) => {
    const before = tellings[index - back];
    return before ? landsNamed(before).map((place) => ({ ...place, back })) : [];
  });
  const before = [...earlier, ...named.filter(({ start }) => start < found.start)];
  const paragraph = telling?.view.sentence.paragraph;
  return {
    lands: new Set(before.map(({ land }) => land)).size,
    lastOfParagraph: before.findLast(({ back }) => tellings[index - back]?.view.sentence.paragraph === paragraph)?.land ?? null,
    next: named.find(({ start }) => start >= found.end)?.land ?? null,
    isOwnWords: isOwnWords(found),
    owner: found.of.find(({ code }) => code !== '' && code !== 'REF')?.code ?? null,
  };
}

export type LandSurroundings = ReturnType<typeof landSurroundings>;

/** How near the last sentence is that tells of a land: 1 in the one before, a half in the one before that; 0 where none is. */
function nearness({ lands, index }: OpenPlace, land: string): number {
  for (let back = 1; back <= REACH; back++) if (lands.places[index - back]?.some((place) => place.land === land)) return 1 / back;
  return 0;
}

/** What speaks for and against a land as where an open figure is: numbers from 0 to 1. */
export function landSigns(open: OpenPlace, around: LandSurroundings, land: string) {
  const { tellings, lands, index, found, home } = open;
  const view = tellings[index]?.view;
  const here = (lands.places[index] ?? []).filter((place) => place.land === land && place.isTold);
  const figure = view ? { head: found.head, from: tokenRange(view.tokens, found).from } : null;
  return {
    clause: one(
      here.some((place) => view !== undefined && figure !== null && /^(?:own|clause|around)$/u.test(placeTie(view, figure, place.one))),
    ),
    here: one(here.length > 0),
    next: one(around.next === land),
    named: one(
      view?.actors.some(({ actor }) => actor.code === land && !(actor.start >= found.start - 1 && actor.end <= found.end + 1)) ?? false,
    ),
    near: nearness(open, land),
    paragraph: one(around.lastOfParagraph === land),
    title: one(tellings[0]?.view.actors.some(({ actor }) => actor.code === land) ?? false),
    opening: one(tellings[0]?.view.sentence.places.some(({ country }) => country === land) ?? false),
    share: lands.share.get(land) ?? 0,
    home: one(home === land),
    owner: one(around.owner === land && around.isOwnWords),
  };
}

export type LandSign = keyof ReturnType<typeof landSigns>;

const LANDS = 5;
const TOTAL = /^(?:total|all|altogether|overall|whole|entire|army|military|navy|air)$/u;
const HAS = /^(?:have|keep|maintain|field|possess|count|own|be)$/u;

/** What speaks for an open figure's being nowhere in particular. */
export function nowhereSigns({ tellings, index, found, placed }: OpenPlace, around: LandSurroundings) {
  const view = tellings[index]?.view;
  const [clause] = view ? clausesOf(view, found.head) : [];
  const { measure, status } = found;
  return {
    nowhere: 1,
    harm: one(HARM.has(measure)),
    people: one(measure === 'people'),
    planned: one(/^(?:planned|possible)$/u.test(status)),
    past: one(status === 'past'),
    ownerless: one(around.owner === null),
    ownWords: one(around.isOwnWords),
    has: one(view !== undefined && clause !== undefined && HAS.test(lemmaAt(view, clause))),
    total: one(view?.tokens.some(({ norm }) => TOTAL.test(norm)) ?? false),
    otherHere: one((view?.sentence.places.length ?? 0) > 0),
    lands: Math.min(1, around.lands / LANDS),
    placed,
  };
}

export type NowhereSign = keyof ReturnType<typeof nowhereSigns>;

/** What each sign of a land counts, and what each sign of being nowhere in particular. */
export interface LandWeights {
  readonly land: Readonly<Record<LandSign, number>>;
  readonly nowhere: Readonly<Record<NowhereSign, number>>;
}
