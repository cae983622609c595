import { STATE_BY_CODE } from '../../codebook/states.ts';
import type { ActorSpan, PlaceSpan } from '../../model/reading.ts';
import { hasRelation, headAt, relationAt } from '../clauses/dependents.ts';
import { isGoverned } from '../clauses/isGoverned.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, tokenRange, wordAt } from '../clauses/sentenceView.ts';
import type { Attribution } from '../speech/attribution.ts';
import { childTowards, clauseHeads } from './clauseHeads.ts';
import { deedOfCounted } from './deedOfCounted.ts';
import type { FigureMemory } from './figureMemory.ts';
import type { FoundFigure } from './foundFigure.ts';
import { isByWar } from './isByWar.ts';
import { isNewForce } from './isNewForce.ts';
import { isOfOtherSide } from './isOfOtherSide.ts';
import { isTelling } from './isTelling.ts';
import { HARM, sectorOfHarmed, victimOf } from './ownersOf.ts';
import { refugeesIn } from './refugees.ts';
import { ownerByOrigin, soleOwner } from './soleOwner.ts';
import { hasUnknownHolder } from './unknownHolder.ts';
import { NOT_OWN } from './verbClasses.ts';

/** What stands around a figure: who tells it, and what was counted before. */
interface Around {
  readonly attributions: readonly Attribution[];
  readonly memory: FigureMemory;
  readonly earlier: readonly FoundFigure[];
}

const FORCES = new Set(['personnel', 'ships', 'aircraft', 'vehicles', 'units']);

/** Forces told by a state's own military are that state's: 'Two battalions are arriving, the Russian defence ministry said.' */
const byTeller = (found: FoundFigure, attributions: readonly Attribution[]): ActorSpan | null =>
  // What is only counted again, by another, is of whom it was of before.
  (found.rule === 'figure/elliptic' ? [] : attributions).find(
    (one) => one.speaker?.sector === 'MIL' && one.content.start <= found.start && found.end <= one.content.end,
  )?.speaker ?? null;

/** 'Muscat announced that 900 men had returned to their bases': whoever tells that men are home again tells it of their own. */
function byHomecoming(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): ActorSpan | null {
  const [clause] = clauseHeads(view, found.head);
  if (clause === undefined || !/^(?:return|go|come|withdraw|pull)$/u.test(lemmaAt(view, clause))) return null;
  const { to } = tokenRange(view.tokens, found);
  const isHome = view.tokens.slice(to, to + 8).some(({ norm }) => /^(?:bases|barracks|garrisons?|home)$/u.test(norm));
  const teller = attributions.find((one) => one.content.start <= found.start && found.end <= one.content.end && one.stance !== 'denies');
  return isHome && teller?.speaker && STATE_BY_CODE.has(teller.speaker.code) ? teller.speaker : null;
}

/** Whether somebody who could own the counted stands in the clause before it: not in an adverbial, and not as who tells it. */
function namesOwner(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): boolean {
  const [clause] = clauseHeads(view, found.head);
  if (clause !== undefined && isTelling(view, clause, found.head)) return false;
  return view.actors.some(
    (placed) =>
      placed.actor.code !== '' &&
      placed.from < found.head &&
      !isOfPlace(view, placed.actor) &&
      !isGoverned(view, placed) &&
      !attributions.some(({ speaker }) => speaker?.start === placed.actor.start),
  );
}

/** "[Oman]'s westernmost region": who only tells which place is meant owns nothing else. */
const isOfPlace = (view: SentenceView, { start, end }: ActorSpan): boolean =>
  [...view.sentence.places, ...view.sentence.toponyms].some((place) => place.start <= start && end <= place.end) ||
  view.tokens.slice(...owned(view, end)).some(({ norm }) => /^(?:region|province|district|oblast|exclave|enclave|city|town)$/u.test(norm));

/** The few words behind an owner. */
const owned = (view: SentenceView, end: number): [number, number] => {
  const from = view.tokens.findIndex((token) => token.start >= end);
  return wordAt(view, from) === "'s" ? [from, from + 4] : [0, 0];
};

/** '22 Omani jets crossed the line, the ministry said, [and a dozen ships] circled the cape': of the one side that the sentence counts. */
function byCompanion(view: SentenceView, found: FoundFigure, { attributions, earlier }: Around): readonly ActorSpan[] {
  const before = earlier.findLast(({ measure, of }) => FORCES.has(measure) && of.length > 0);
  const [clause] = clauseHeads(view, found.head);
  if (before === undefined || clause === undefined || !hasRelation(view, childTowards(view, found.head, clause), 'nsubj nsubj:pass'))
    return [];
  const codes = new Set(before.of.map(({ code }) => code));
  const isJoined = view.tokens
    .slice(tokenRange(view.tokens, before).to, tokenRange(view.tokens, found).from)
    .some(({ norm }) => /^(?:and|;)$/u.test(norm));
  const others = view.actors.filter(
    ({ actor }) =>
      actor.end <= found.start && !codes.has(actor.code) && !attributions.some(({ speaker }) => speaker?.start === actor.start),
  );
  return isJoined && others.length === 0 ? before.of : [];
}

/** 'saw at least fifteen[: four cutters and ten boats]': what a whole before a colon is made up of is of its side. */
function byWhole(view: SentenceView, found: FoundFigure, earlier: readonly FoundFigure[]): readonly ActorSpan[] {
  const whole = earlier.find(({ measure }) => measure === found.measure);
  if (!whole || whole.of.length === 0) return [];
  return wordAt(view, tokenRange(view.tokens, whole).to) === ':' ? whole.of : [];
}

const codesOf = (figure: FoundFigure): string => figure.of.map(({ code }) => code).join('+');

/**
 * 'Some 1,700 paratroopers will fly': in a sentence that names no owner, those of the force that the sentence before
 * counted, or of the one side whose forces have been counted so far.
 */
function byForceBefore(found: FoundFigure, { view, figures }: FigureMemory): readonly ActorSpan[] {
  const alike = figures.filter((figure) => figure.measure === found.measure && figure.of.length > 0);
  const last = alike.at(-1) ?? figures.findLast((figure) => FORCES.has(figure.measure) && figure.of.length > 0);
  if (!last) return [];
  const isNext = view !== null && last.start >= view.sentence.start;
  // 'a count puts the men there at 900': those who are spoken of are of any kind that was counted.
  const isKnown = found.rule === 'figure/put-at';
  const told = isKnown ? figures.filter((figure) => FORCES.has(figure.measure) && figure.of.length > 0) : alike;
  return isNext || (told.length > 1 && new Set(told.map(codesOf)).size === 1) ? last.of : [];
}

/** 'The army of Oman was put on alert. Four jets took off.': the one state that the sentence before named. */
function byStateBefore({ view }: FigureMemory, paragraph: number): readonly ActorSpan[] {
  if (view === null || view.sentence.paragraph !== paragraph) return [];
  const states = view.actors.filter(
    (placed) => STATE_BY_CODE.has(placed.actor.code) && !isGoverned(view, placed) && !isOfDateline(placed) && !isOfSite(view, placed),
  );
  const [first] = states;
  return first && new Set(states.map(({ actor }) => actor.code)).size === 1 ? [asForces(first.actor)] : [];
}

/** Forces of a state are not its reporters, its dead or its people, of whom the text spoke before. */
const asForces = (actor: ActorSpan): ActorSpan =>
  /^(?:MED|CVL|REF|BUS|EDU|REL|LAB|NGO|OPP|PTY)$/u.test(actor.sector ?? '') ? { ...actor, sector: null, person: false } : actor;

/** 'MUSCAT, Aug 18 - …': where a report was filed. */
const isOfDateline = ({ actor, from }: PlacedActor): boolean =>
  from === 0 && actor.via === 'capital' && actor.text === actor.text.toUpperCase();

/** '[Muscat] International Airport': half of the name of a site. */
const isOfSite = ({ sentence }: SentenceView, { actor }: PlacedActor): boolean =>
  sentence.places.some(
    ({ kind, start, end }) => kind === 'site' && start <= actor.start && actor.end <= end && end - start > actor.end - actor.start,
  );

/** The dead of a city are, for want of more, people of its state. */
export function ofPlace(place: PlaceSpan | undefined, sector: 'CVL' | 'MIL' | null): readonly ActorSpan[] {
  const state = place?.country && /^(?:city|country|site|region)$/u.test(place.kind) ? STATE_BY_CODE.get(place.country) : undefined;
  if (!place || !state) return [];
  const { code, name } = state;
  const { text, start, end } = place;
  return [{ code, sector, name, text, start, end, via: 'description', person: false, possessive: false }];
}

/** Whom officials of a state count among its own harmed, where the text names nobody else's. */
const OWN_PEOPLE =
  /^(?:|people|civilians|residents|villagers|children|women|soldiers|troops|servicemen|officers|policemen|police officers|guards|border guards)$/u;

/** 'Shells fired from [the Omani side] killed nine': only another state than the one whose officials tell it is named before those it struck. */
function isDoneByOthers(view: SentenceView, { measure, head, start }: FoundFigure, teller: string): boolean {
  const [clause] = clauseHeads(view, head);
  const isStruck = clause !== undefined && hasRelation(view, childTowards(view, head, clause), 'obj iobj xcomp ccomp');
  const doers = view.actors.filter(({ actor }) => STATE_BY_CODE.has(actor.code) && actor.end <= start).map(({ actor }) => actor.code);
  return isStruck && /^(?:deaths|injured)$/u.test(measure) && doers.length > 0 && !doers.includes(teller);
}

/** 'A shell hit Asmar; [nine civilians] died': people whom a text does not say whose they are, are of where they died and not of whom it named last. */
function byWhereHarmed({ of, measure, item, where, start, end }: FoundFigure): readonly ActorSpan[] {
  const [owner] = of;
  const isLedBack = owner?.via === 'description' && owner.start >= start && owner.end <= end;
  if (!isLedBack || of.length > 1 || !/^(?:deaths|injured)$/u.test(measure) || !OWN_PEOPLE.test(item)) return of;
  const local = ofPlace(where[0], sectorOfHarmed(item, measure));
  return local.length > 0 ? local : of;
}

/** Those who die in a town without being of it. */
const STRANGERS =
  /(?:diplomats?|tourists?|pilgrims?|peacekeepers?|observers?|monitors?|foreigners?|seafarers?|mercenar(?:y|ies)|instructors?|advisers?)$/u;

/** 'The Omani health ministry said 24 people had been killed': a state's officials tell of their own dead, where nobody else's are told. */
function ofHarmed(view: SentenceView, found: FoundFigure, attributions: readonly Attribution[]): readonly ActorSpan[] {
  const local = STRANGERS.test(found.item) ? [] : ofPlace(found.where[0], sectorOfHarmed(found.item, found.measure));
  if (local.length > 0 || isByWar(view, found)) return local;
  const [clause] = clauseHeads(view, found.head);
  const isSubject = clause !== undefined && hasRelation(view, childTowards(view, found.head, clause), 'nsubj*');
  const teller = attributions.find(({ content }) => content.start <= found.start && found.end <= content.end)?.speaker;
  const isOfficial = teller && STATE_BY_CODE.has(teller.code) && /^(?:GOV|MIL|COP|MED|LEG)$/u.test(teller.sector ?? 'GOV');
  const isNear = found.where.every(({ kind, id }) => kind !== 'country' && (kind !== 'border' || id.includes(teller?.code ?? '-')));
  const isSufferer = isSubject || (teller ? isDoneByOthers(view, found, teller.code) : false);
  return isSufferer && isOfficial && isNear && OWN_PEOPLE.test(found.item) ? [victimOf(teller, found.item, found.measure)] : [];
}

/** '900 [blue helmets]': nobody's but the United Nations'. */
const unitedNations = (view: SentenceView, { start, end }: FoundFigure): ActorSpan => ({
  code: 'UN',
  sector: 'MIL',
  name: 'United Nations',
  text: view.text.slice(start, end),
  start,
  end,
  via: 'description',
  person: false,
  possessive: false,
});

const RESIDENTS = /(?:residents|villagers|inhabitants|civilians|locals|townspeople|protesters|demonstrators|activists)$/u;

const ANYBODY = /^(?:people|persons|families|households|inhabitants|settlers|islanders|workers|children|women|farmers|fishermen|pupils)$/u;
const MOVED =
  /^(?:evacuate|move|take|leave|flee|displace|shelter|strand|rehouse|relocate|bus|bring|lead|spend|lose|sleep|wait|remain|live|stay)$/u;

/** 'In Asmar [900 people] have been taken to schools': those of a place who leave or lose their homes, where no other state is told of. */
function isMovedAtHome(view: SentenceView, { head, item, where }: FoundFigure): boolean {
  const [clause] = clauseHeads(view, head);
  const isAlone = view.actors.every(({ actor }) => actor.code === where[0]?.country || !STATE_BY_CODE.has(actor.code));
  const isMoved =
    clause !== undefined && MOVED.test(lemmaAt(view, clause)) && hasRelation(view, childTowards(view, head, clause), 'nsubj*');
  return isMoved && isAlone && ANYBODY.test(item);
}

/** Whether a sentence tells of people in the streets: those of a town are its people. */
const gathers = (view: SentenceView): boolean =>
  view.tokens.some(({ norm }, at) => norm === 'streets' || /^(?:protest|rally|demonstrate|demonstration|march)$/u.test(lemmaAt(view, at)));

/** 'were destroyed', 'were [brought down]': what is told of the struck, whoever tells it. */
const isStruck = (view: SentenceView, clause: number): boolean =>
  /^(?:destroy|down|intercept|hit|sink|strike|capture|bomb|target|eliminate|neutralise|neutralize|seize|repel|torch)$/u.test(
    lemmaAt(view, clause),
  ) ||
  (/^(?:shoot|bring|knock|blow|take)$/u.test(lemmaAt(view, clause)) && /^(?:down|up|out|apart)$/u.test(wordAt(view, clause + 1)));

/** 'destroyed [90 tanks]', '[90 tanks] were destroyed': of whoever they were, they were not of who did it or tells it. */
export function isAnothers(view: SentenceView, { head }: FoundFigure): boolean {
  const [clause] = clauseHeads(view, head);
  const relation = clause === undefined ? '' : relationAt(view, childTowards(view, head, clause));
  if (clause === undefined) return false;
  return (NOT_OWN.test(lemmaAt(view, clause)) && relation === 'obj') || (isStruck(view, clause) && /^(?:obj|nsubj:pass)$/u.test(relation));
}

/** Whom no state owns that was only told of before. */
export const REBELS =
  /(?:jihadists?|militants?|rebels?|gunm[ae]n|terrorists?|insurgents?|extremists?|bandits?|guerrillas?|mercenar(?:y|ies))$/u;

/** 'shot down four Omani drones and captured [65 tanks]': what one blow after another strikes is of one enemy, where no other is named between. */
function byStruckBefore(view: SentenceView, found: FoundFigure, earlier: readonly FoundFigure[]): readonly ActorSpan[] {
  const before = earlier.findLast((one) => isAnothers(view, one) && one.of.length > 0);
  if (before === undefined || !isAnothers(view, found)) return [];
  const [verb, own] = [clauseHeads(view, before.head)[0], clauseHeads(view, found.head)[0]];
  const isJoined =
    verb !== undefined && own !== undefined && (verb === own || (relationAt(view, own) === 'conj' && headAt(view, own) === verb));
  const isAlone = !view.actors.some(({ actor }) => actor.code !== '' && actor.start >= before.end && actor.end <= found.start);
  return isJoined && isAlone ? before.of : [];
}

/** 'the [Asmar] garrison, put at 900': the garrison of a town is of the state whose town it is, where none else is named. */
function byGarrison(view: SentenceView, { item, head, start, end }: FoundFigure): readonly ActorSpan[] {
  if (!/garrison$/u.test(item)) return [];
  const noun = view.tokens.findIndex((token, at) => token.norm === 'garrison' && token.end <= end && (token.start >= start || at === head));
  const before = view.sentence.toponyms.find((place) => place.end === view.tokens[noun - 1]?.end);
  return before ? ofPlace({ ...before }, null).map((actor) => ({ ...actor, sector: 'MIL' as const })) : [];
}

function ofForces(view: SentenceView, found: FoundFigure, around: Around): readonly ActorSpan[] {
  const { attributions, memory } = around;
  const struck = byStruckBefore(view, found, around.earlier);
  if (struck.length > 0) return struck;
  const whole = byWhole(view, found, around.earlier);
  if (whole.length > 0) return whole;
  const teller = isAnothers(view, found) ? null : byTeller(found, attributions);
  if (teller) return [teller];
  const companion = REBELS.test(found.item) ? [] : byCompanion(view, found, around);
  if (companion.length > 0) return companion;
  if (REBELS.test(found.item) || isAnothers(view, found) || isOfOtherSide(view, found) || hasUnknownHolder(view, found)) return [];
  const origin = ownerByOrigin(view, found);
  if (origin.length > 0) return origin;
  if (namesOwner(view, found, attributions)) return soleOwner(view, found, attributions);
  if (isNewForce(view, found)) return [];
  const planned = /^(?:planned|possible)$/u.test(found.status)
    ? memory.figures.findLast(({ status, measure, of }) => status === found.status && FORCES.has(measure) && of.length > 0)
    : undefined;
  // 'The plans call for [100 battalions]': those of the plan told last.
  if (planned && deedOfCounted(view, { head: found.head, ...tokenRange(view.tokens, found) }) !== null) return planned.of;
  const local = byGarrison(view, found);
  if (local.length > 0) return local;
  const home = byHomecoming(view, found, attributions);
  if (home) return [home];
  const force = byForceBefore(found, memory);
  return force.length > 0 ? force : byStateBefore(memory, view.sentence.paragraph);
}

/** Gives an owner to a figure that has none in its own clause, where the text around leaves one open; else leaves it unknown. */
export function withOwner(
  view: SentenceView,
  found: FoundFigure,
  attributions: readonly Attribution[],
  memory: FigureMemory,
  earlier: readonly FoundFigure[],
): FoundFigure {
  if (found.of.length > 0) return { ...found, of: byWhereHarmed(found) };
  const fled = isByWar(view, found) ? null : refugeesIn(view, found, { ...memory, figures: [...memory.figures, ...earlier] });
  if (fled) return { ...found, of: [fled] };
  if (/blue helmets?$/u.test(found.item)) return { ...found, of: [unitedNations(view, found)] };
  if (HARM.has(found.measure)) return { ...found, of: ofHarmed(view, found, attributions) };
  if (found.measure === 'people' && (RESIDENTS.test(found.item) || gathers(view) || isMovedAtHome(view, found)))
    return { ...found, of: ofPlace(found.where[0], 'CVL') };
  if (found.measure === 'sites') return { ...found, of: ofPlace(found.where[0], null) };
  return FORCES.has(found.measure) ? { ...found, of: ofForces(view, found, { attributions, memory, earlier }) } : found;
}
