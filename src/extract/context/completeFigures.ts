import { STATE_BY_CODE } from '../../codebook/states.ts';
import { once } from '../../model/once.ts';
import type { ActorSpan } from '../../model/reading.ts';
import { contains } from '../../model/span.ts';
import { lemmaAt } from '../clauses/sentenceView.ts';
import type { EventMatch } from '../events/eventMatch.ts';
import { clauseHeads } from '../figures/clauseHeads.ts';
import type { FoundFigure } from '../figures/foundFigure.ts';
import { isByWar } from '../figures/isByWar.ts';
import { isOfOtherSide } from '../figures/isOfOtherSide.ts';
import { HARM, sectorOfHarmed, victimOf } from '../figures/ownersOf.ts';
import { statePlace } from '../figures/statePlace.ts';
import { hasUnknownHolder } from '../figures/unknownHolder.ts';
import { isAnothers, REBELS } from '../figures/withOwner.ts';
import { alikeElsewhere } from './alikeElsewhere.ts';
import type { Filed } from './filedFrom.ts';
import { firerIn, isFiredBySomebody } from './firedBy.ts';
import { forcesAround } from './forcesAround.ts';
import { type Home, homeState } from './homeState.ts';
import { impliedActor } from './impliedActor.ts';
import { isSinceGone } from './isSinceGone.ts';
import { withLikelyLands } from './lands/likelyLand.ts';
import { placesCarried } from './placesCarried.ts';
import { enemiesOf, type Rivals, rivalsOf } from './rivals.ts';
import { dwellersOf, onStage, stageOf } from './stageOf.ts';
import type { Telling } from './telling.ts';
import { tellsElsewhere } from './tellsElsewhere.ts';

const FORCES = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units', 'weapons', 'missiles']);

/** The one side that a state fights in a document or, where it tells of no fight, stands against; null where there is none. */
type EnemyOf = (code: string) => ActorSpan | null;

/** The deeds of a sentence in whose clause a figure stands, the narrowest first. */
const deedsAround = ({ matches }: Telling, { head }: FoundFigure, type: RegExp): readonly EventMatch[] =>
  matches
    .filter(({ rule, from, to }) => type.test(rule.type) && from <= head && head < to)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from));

const states = (actors: readonly { readonly actor: ActorSpan }[]): readonly ActorSpan[] =>
  actors.map(({ actor }) => actor).filter(({ code }) => code !== '' && code !== 'REF');

/** Who tells a figure, where that is a state or somebody of one. */
const tellerOf = ({ attributions }: Telling, found: FoundFigure): ActorSpan | null =>
  attributions.find(({ content, speaker }) => contains(content, found) && STATE_BY_CODE.has(speaker?.code ?? ''))?.speaker ?? null;

/** What was destroyed or taken is of whom the deed was done to, else of the one enemy of who did it or tells it. */
function ofStruck(telling: Telling, found: FoundFigure, enemyOf: EnemyOf): readonly ActorSpan[] {
  const deeds = deedsAround(telling, found, /^(?:ASSAULT|COERCE)$/u);
  const struck = deeds.flatMap(({ recipients }) => states(recipients));
  if (struck.length > 0) return struck.slice(0, 1);
  const doers = deeds.flatMap(({ actors }) => states(actors));
  const teller = found.measure === 'captured' || isAnothers(telling.view, found) ? tellerOf(telling, found) : null;
  const [doer] = doers.length > 0 ? doers : teller ? [teller] : [];
  const enemy = doer ? enemyOf(doer.code) : null;
  // 'Oman accused Kenya of freeing nine rebels': they are not of Kenya, which does it.
  const [own] = deedsAround(telling, found, /./u);
  const isDoer = own?.actors.some(({ actor }) => actor.code === enemy?.code) ?? false;
  return enemy && !isDoer ? [enemy] : [];
}

/** Whose figures are that nothing near tells: by the one enemy of who struck, and by the state that the document plays in. */
interface Sides {
  readonly enemyOf: EnemyOf;
  readonly home: () => Home | null;
  readonly firer: () => ActorSpan | null;
  readonly stage: () => ActorSpan | null;
}

/** Whose a figure is that its own sentence leaves open, by the deeds that it stands in and the sentences around. */
function ownersOf(tellings: readonly Telling[], index: number, found: FoundFigure, { enemyOf, firer }: Sides): readonly ActorSpan[] {
  const telling = tellings[index];
  if (!telling) return [];
  if (isByWar(telling.view, found)) return [];
  if (HARM.has(found.measure)) return ofStruck(telling, found, enemyOf).map((actor) => victimOf(actor, found.item, found.measure));
  if (!FORCES.has(found.measure) || isOfOtherSide(telling.view, found)) return [];
  const own = isAnothers(telling.view, found)
    ? ofStruck(telling, found, enemyOf)
    : deedsAround(telling, found, /^(?:MOBILIZE|RETREAT)$/u)
        .flatMap(({ actors }) => states(actors))
        .slice(0, 1);
  const fired = own.length === 0 && isFiredBySomebody(telling.view, found) ? firer() : null;
  // What comes down in a land was not fired by it, whoever else is told to fire.
  return fired && !found.where.some(({ country }) => country === fired.code) ? [fired] : own;
}

/** Where a figure is, by the deed that it stands in: with whom aid goes to, at home with those whose own state counts its dead, with who holds captives. */
function placedBy(telling: Telling, found: FoundFigure, isToldElsewhere: (state: string) => boolean): FoundFigure['where'] {
  const teller = tellerOf(telling, found);
  const [owner] = found.of;
  const isCivilian = owner?.sector === 'CVL' || /civilian|people|resident|villager/u.test(found.item);
  // 'Ankara says its own losses are 30 killed' of a battle elsewhere
  const isAway = found.rule === 'figure/harm-alone' && owner !== undefined && isToldElsewhere(owner.code);
  const isAtHome = /^(?:deaths|injured)$/u.test(found.measure) && isCivilian && !isAway && owner?.code === teller?.code;
  const isHeld = found.measure === 'captured' && found.status === 'present' && teller !== null && owner?.code !== teller.code;
  const aided = deedsAround(telling, found, /^AID$/u).flatMap(({ recipients }) => states(recipients));
  const isGiven = /^(?:money|weapons|missiles|vehicles|aircraft|ships)$/u.test(found.measure) && aided.length > 0;
  const isOwnLand = owner !== undefined && STATE_BY_CODE.has(owner.code) && isKeptAtHome(telling.view, found);
  const host = isOwnLand
    ? owner
    : isGiven && aided[0]?.code !== owner?.code
      ? aided[0]
      : (isAtHome || isHeld) && teller
        ? teller
        : undefined;
  const place = host ? statePlace(host.code, host.text, host) : null;
  return place ? [place] : [];
}

/** The state whose own the dead are because the document plays there. */
function homeOf([owner]: readonly ActorSpan[], { measure }: FoundFigure): FoundFigure['where'] {
  const place = owner && measure !== 'captured' ? statePlace(owner.code, owner.text, owner) : null;
  return place ? [{ ...place, resolvedFrom: `told with ${JSON.stringify(place.text)} before` }] : [];
}

/** 'called up 900 reservists', '900 militiamen under arms': those whom a state raises are in its own land, where no other is told. */
const isKeptAtHome = ({ tokens }: Telling['view'], { measure, item, start, end, status }: FoundFigure): boolean => {
  if (measure !== 'personnel' || status === 'moving') return false;
  const isRaised = /(?:reservists?|conscripts?|draftees?|recruits?|militiamen|national guards?)$/u.test(item);
  const behind = tokens.filter((token) => token.start >= end).slice(0, 2);
  const before = tokens.filter((token) => token.end <= start).slice(-4);
  const isUnderArms = behind[0]?.norm === 'under' && behind[1]?.norm === 'arms';
  return isRaised || isUnderArms || before.some(({ lemma }) => /^(?:mobilise|mobilize|conscript|recruit|enlist)$/u.test(lemma));
};

/** The dead of a document that plays in the towns of one state are people of it, where their sentence tells of no other state. */
function ofHome({ view }: Telling, found: FoundFigure, home: Home | null): readonly ActorSpan[] {
  if (
    !home?.hasTowns ||
    !HARM.has(found.measure) ||
    !/(?:^|people|persons?|civilians?|women|\bmen|children|villagers|residents)$/u.test(found.item)
  )
    return [];
  const state = home.state.actor;
  const isAlone = view.actors.every(({ actor }) => actor.code === '' || actor.code === state.code || !STATE_BY_CODE.has(actor.code));
  return isAlone ? [{ ...state, sector: sectorOfHarmed(found.item, found.measure) }] : [];
}

/** One town named in passing is not where a text plays that is filed from another state. */
const unlessFiledElsewhere = (home: Home | null, filed: Filed | null): Home | null =>
  home?.isOfOneTown && filed && filed.place.country !== home.state.actor.code ? null : home;

function complete(tellings: readonly Telling[], index: number, found: FoundFigure, sides: Sides): FoundFigure {
  const telling = tellings[index];
  if (!telling) return found;
  const near = found.of.length > 0 ? [] : ownersOf(tellings, index, found, sides);
  const isOpen = found.of.length === 0 && near.length === 0 && HARM.has(found.measure) && !isByWar(telling.view, found);
  const local = isOpen ? ofHome(telling, found, sides.home()) : near;
  const isOfPeople = found.where.length === 0 && found.of.length === 0 && found.measure === 'people';
  const implied = isOfPeople && local.length === 0 ? dwellersOf(telling, found, sides.stage()) : local;
  const of = found.of.length > 0 ? found.of : implied.map((actor) => impliedActor(actor).actor);
  const owned = { ...found, of };
  const atHome = isOpen ? homeOf(local, found) : [];
  const told = found.where.length > 0 ? found.where : atHome;
  const where = told.length > 0 ? told : placedBy(telling, owned, (state) => tellsElsewhere(tellings, index, state));
  return { ...owned, where, status: isSinceGone(tellings, index, owned) ? 'past' : found.status };
}

/** A figure of people whom nothing else places, where the document plays. */
function staged(telling: Telling | undefined, found: FoundFigure, stage: () => ActorSpan | null): FoundFigure {
  const isOpen = found.where.length === 0 && (HARM.has(found.measure) || found.measure === 'people');
  return telling && isOpen ? { ...found, where: onStage(telling, found, stage()) } : found;
}

const STRIKES = /^(?:strike|hit|land|fall|explode|slam|tear|crash|burst|wound|injure|kill|hurt|damage|destroy)$/u;

/** 'One shell [struck] a school': what has struck is of whoever fired it, and of nobody whose forces are told of around. */
const hasStruck = ({ view }: Telling, { measure, head }: FoundFigure): boolean => {
  const [clause] = clauseHeads(view, head);
  return /^(?:weapons|missiles)$/u.test(measure) && clause !== undefined && STRIKES.test(lemmaAt(view, clause));
};

/** Tellings whose forces without an owner are of whom the sentences around tell of; done before deeds are completed, which ask for it. */
export const withForcesAround = (tellings: readonly Telling[]): readonly Telling[] =>
  tellings.map((telling, index) => ({
    ...telling,
    figures: telling.figures.map((found) => {
      const isOwn =
        !REBELS.test(found.item) &&
        !isAnothers(telling.view, found) &&
        !isOfOtherSide(telling.view, found) &&
        !hasUnknownHolder(telling.view, found);
      const isOpen = found.of.length === 0 && FORCES.has(found.measure) && isOwn && !hasStruck(telling, found);
      const of = isOpen ? forcesAround(tellings, index, found) : [];
      return of.length > 0 ? { ...found, of: of.map((actor) => impliedActor(actor).actor) } : found;
    }),
  }));

/**
 * The figures of each sentence with what the rest of the document tells of them: whose they are by the deeds that they stand in,
 * by the forces told of around and by the one enemy of who struck; where they are; and what the same figure says elsewhere.
 * `filed` is where the text says it is filed from.
 * `tellings` have their deeds completed already. What stays open stays unknown.
 */
export function completeFigures(tellings: readonly Telling[], filed: Filed | null): readonly (readonly FoundFigure[])[] {
  let sides: readonly Rivals[] | null = null;
  const enemyOf: EnemyOf = (code) => {
    sides ??= [enemiesOf(tellings), rivalsOf(tellings)];
    return sides.map((one) => one.of(code)).find((one) => one !== null)?.actor ?? null;
  };
  const home = once(() => unlessFiledElsewhere(homeState(tellings), filed));
  const firer = once(() => firerIn(tellings));
  const stage = once(() => stageOf(tellings));
  const completed = alikeElsewhere(
    tellings.map(({ figures }, index) => figures.map((found) => complete(tellings, index, found, { enemyOf, home, firer, stage }))),
  );
  return placesCarried(tellings, completed, filed).map((figures, index) => figures.map((found) => staged(tellings[index], found, stage)));
}

/** `completeFigures`, with the land that a figure without a place is likely in. */
export const locateFigures = (tellings: readonly Telling[], filed: Filed | null): readonly (readonly FoundFigure[])[] =>
  withLikelyLands(tellings, completeFigures(tellings, filed), filed);
