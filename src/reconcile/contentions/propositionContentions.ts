import { PROPOSITIONS, type Proposition } from '../../codebook/propositions.ts';
import type { Claim } from '../../model/claim.ts';
import type { Contention, ContentionEvidence } from '../../model/contention.ts';
import type { Mention } from '../../model/mention.ts';
import type { Told } from '../../model/told.ts';
import { isDenialLeftOpen } from '../isLeftOpen.ts';
import { buildContention, sideOf } from './buildContention.ts';
import { campOf } from './campOf.ts';
import { titleInText } from './deedQuestion.ts';
import { partiesNamed } from './partiesNamed.ts';
import { areNear, doneBy, polarityAt, type Said, saidInCharge, saidInClaim, subjectAt } from './stand.ts';

/** What a voice holds of one that acts. */
interface Stand {
  readonly proposition: Proposition;
  readonly doer: string;
  readonly whom: string;
  readonly holds: boolean;
  readonly voice: string;
  readonly evidence: ContentionEvidence;
}

/**
 * What one voice says of somebody in the words of `PROPOSITIONS` and another, most often he himself, says is not so; and what two
 * say of each other. In the same days, across documents.
 */
export function propositionContentions(mentions: readonly Told<Mention>[], claims: readonly Told<Claim>[]): readonly Contention[] {
  const said = [...mentions.map(saidInCharge), ...claims.map(saidInClaim)].filter((one) => one !== null);
  return PROPOSITIONS.flatMap((proposition) => {
    const stands = said.flatMap((one) => standsIn(one, proposition));
    const refused = [...Map.groupBy(stands, ({ doer }) => doer).values()].flatMap(refusedIn);
    const answered = new Set(proposition.staysMutual ? [] : refused.map(({ camp }) => camp));
    return [...refused.map(({ contention }) => contention), ...returnedIn(stands, answered)];
  });
}

/** Words that say it by a negation: 'does not comply with the accord'. */
const BEGINS_NEGATED = /^(?:not|never|nothing|n[’']t)\b/iu;

/** A passive that names nobody, and is negated. */
const NOT_DONE = /\b(?:is|are|was|were|been)(?: not| never|n[’']t) (?:been )?$/iu;

/** 'The presence of its soldiers': whose they are, in the words themselves. */
const OWN_IN = /\b(?:its|our|their)\b/iu;

/** Letters behind a saying in which the one it is done to is named. */
const WHOM_REACH = 40;

/** Whether one match begins inside another. */
const isWithin = (inner: RegExpExecArray, outer: RegExpExecArray): boolean =>
  inner.index > outer.index && inner.index < outer.index + outer[0].length;

function standsIn(said: Said, proposition: Proposition): readonly Stand[] {
  const told = proposition.tells.exec(said.text);
  const contrary = proposition.refutes?.exec(said.text) ?? null;
  // 'Refuses to abide by the accord' says more than 'abide by the accord', which stands in it.
  const refuted = contrary !== null && told !== null && isWithin(contrary, told) ? null : contrary;
  const found = refuted ?? told;
  // Who is asked whether it is so, or says it on a condition, has not said it.
  if (found === null || (!said.isCharge && isDenialLeftOpen(said.finding))) return [];
  const isSo = found === refuted ? false : polarityAt(said.text, found.index, BEGINS_NEGATED.test(found[0]) ? 0 : found[0].length);
  // Who charges somebody with not doing a thing does not say that it is not done.
  if (isSo === null || (said.isCharge && !isSo)) return [];
  const end = found.index + found[0].length;
  // Of what is said not to be so, the words before must tell whom it is said of; what is so may be of anybody they name.
  const named = isSo === said.isDenial ? undefined : partiesNamed(said.text.slice(0, found.index))[0]?.code;
  // 'The envoys were not expelled': who says so speaks for himself.
  const isOwnDenial = said.voice !== '' && !said.isDenial && NOT_DONE.test(said.text.slice(0, found.index));
  const isOwn = isOwnDenial || (said.voice !== '' && OWN_IN.test(found[0]));
  const subject = subjectAt(said.text, found.index, end, said.voice) ?? named ?? (isOwn ? said.voice : null);
  const doers = said.of.length > 0 ? said.of : subject === null ? [] : [subject];
  const whom = doneBy(said.text, end) === null ? (partiesNamed(said.text.slice(end, end + WHOM_REACH))[0]?.code ?? '') : '';
  const holds = isSo !== said.isDenial;
  // Of somebody unnamed it counts what he says of others, and not what he denies.
  if (said.voice === '' && !holds) return [];
  return doers
    .filter((doer) => doer !== whom && (doer !== said.voice || !holds))
    .map((doer) => ({ proposition, doer, whom, holds, voice: said.voice, evidence: said.evidence }));
}

/** The dispute over what is said of one doer, where it is said and refused. */
function refusedIn(stands: readonly Stand[]): readonly { readonly camp: string; readonly contention: Contention }[] {
  const met = stands.filter((one) =>
    stands.some((other) => other.holds !== one.holds && other.voice !== one.voice && areNear(other.evidence, one.evidence)),
  );
  const held = knownFirst(met.filter(({ holds }) => holds));
  const refused = met.filter(({ holds }) => !holds);
  const [first] = held;
  if (first === undefined || refused.length === 0) return [];
  const whom = mostNamed(held.flatMap((stand) => stand.whom || []));
  const question = first.proposition.asks(titleInText(first.doer), whom === null ? '' : titleInText(whom));
  const sides = [sideOf('yes', evidenceIn(held)), sideOf('no', evidenceIn(refused))];
  return [{ camp: campOf(first.doer, first.evidence), contention: contentionOf(question, 'happened', sides) }];
}

/** Those whose voice is known; what others say counts where nobody known says it. */
function knownFirst(stands: readonly Stand[]): readonly Stand[] {
  const known = stands.filter(({ voice }) => voice !== '');
  return known.length > 0 ? known : stands;
}

/** The disputes of two who say it of each other; allies stand together. Where either refuses what is said of him, that is the dispute. */
function returnedIn(stands: readonly Stand[], answered: ReadonlySet<string>): readonly Contention[] {
  const charges = stands.filter(({ holds, voice }) => holds && voice !== '');
  const pairs = Map.groupBy(charges, ({ voice, doer, evidence }) => [campOf(voice, evidence), campOf(doer, evidence)].sort().join('|'));
  return [...pairs.values()].flatMap((pair) => {
    const met = pair.filter((one) => pair.some((other) => isReturned(one, other)));
    const byCamp = [...Map.groupBy(met, ({ voice, evidence }) => campOf(voice, evidence))].map(([camp, side]) => ({
      camp,
      charges: side,
      voice: mostNamed(met.filter(({ doer, evidence }) => campOf(doer, evidence) === camp).map(({ doer }) => doer)) ?? '',
    }));
    const [one, other] = byCamp.toSorted((a, b) => (a.voice < b.voice ? -1 : 1));
    const [first] = met;
    if (one === undefined || other === undefined || first === undefined) return [];
    if ([one, other].every(({ camp }) => answered.has(camp)) || ![one, other].every(({ charges }) => isTold(charges, [one, other])))
      return [];
    const names = [one.voice, other.voice].map(titleInText).sort().join(' or ');
    const sides = [one, other].map((side) => sideOf(`${side.voice} accuses`, evidenceIn(side.charges)));
    return [contentionOf(`Who is to blame for ${first.proposition.blames}, ${names}?`, 'who', sides)];
  });
}

/** Whether a side is told more than once, or right beside the other: a single charge far from the other may be misread. */
const isTold = (charges: readonly Stand[], sides: readonly { readonly charges: readonly Stand[] }[]): boolean =>
  charges.length > 1 || sides.every((side) => side.charges.some(({ evidence }) => evidence.document === charges[0]?.evidence.document));

const isReturned = (one: Stand, other: Stand): boolean =>
  campOf(one.voice, one.evidence) === campOf(other.doer, other.evidence) &&
  campOf(one.doer, one.evidence) === campOf(other.voice, other.evidence) &&
  campOf(one.voice, one.evidence) !== campOf(one.doer, one.evidence) &&
  areNear(one.evidence, other.evidence);

const contentionOf = (question: string, about: Contention['about'], sides: Contention['sides']): Contention =>
  buildContention({
    about,
    question,
    why: about === 'who' ? 'each accuses the other' : 'one voice says it, another says it is not so',
    sides,
    actors: [...new Set(sides.flatMap(({ voices }) => voices.map(({ code }) => code)))].filter(Boolean).sort(),
    places: [],
    event: null,
  });

const mostNamed = (codes: readonly string[]): string | null =>
  [...Map.groupBy(codes, (code) => code)].sort(([a, as], [b, bs]) => bs.length - as.length || (a < b ? -1 : 1))[0]?.[0] ?? null;

const evidenceIn = (stands: readonly Stand[]): readonly ContentionEvidence[] => [
  ...new Map(stands.map(({ evidence }) => [evidence.id, evidence])).values(),
];
