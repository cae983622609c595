import { CODER_VERSION } from '../codebook/coderVersion.ts';
import { STATE_BY_CODE } from '../codebook/states.ts';
import { daysBetween } from '../model/day.ts';
import type { Document } from '../model/document.ts';
import type { Figure } from '../model/figure.ts';
import type { ActorSpan } from '../model/reading.ts';
import type { When } from '../model/when.ts';
import { xposAt } from './clauses/dependents.ts';
import type { SentenceView } from './clauses/sentenceView.ts';
import { ABROAD } from './figures/abroad.ts';
import { sharedWithOwner } from './figures/besideState.ts';
import { clauseHeads } from './figures/clauseHeads.ts';
import type { FoundFigure } from './figures/foundFigure.ts';
import { findingId } from './findingId.ts';
import type { Attribution } from './speech/attribution.ts';
import { speakersOf } from './speech/speakersOf.ts';
import { distinctActors } from './toActor.ts';
import { toPlaces } from './toPlaces.ts';
import { dayOfDeed } from './when/dayBefore.ts';
import { whenOfFigure } from './when/whenOfFigure.ts';

const idOf = (document: Document, { rule, start, end }: FoundFigure): string =>
  findingId(document.id, 'figure', rule, start, end, CODER_VERSION);

/** The links of a figure by id; a key is there only where there is a link. */
const linksOf = (document: Document, { links }: FoundFigure): Pick<Figure, 'partOf' | 'increaseOf' | 'totalOf'> => ({
  ...(links.partOf ? { partOf: idOf(document, links.partOf) } : {}),
  ...(links.increaseOf ? { increaseOf: idOf(document, links.increaseOf) } : {}),
  ...(links.totalOf.length > 0 ? { totalOf: links.totalOf.map((one) => idOf(document, one)) } : {}),
});

/** A count of more than half a year ago tells nothing of now: 'In March 2012 the base held 900 men.' */
const LONG_DAYS = 200;

const isLongPast = ({ status }: FoundFigure, when: When | null, published: string | null): boolean =>
  /^(?:present|moving|alert)$/u.test(status) &&
  published !== null &&
  when?.end != null &&
  daysBetween(when.end, published.slice(0, 10)) > LONG_DAYS;

/** 'ties, cool since a war long ago, as Oman masses 900 men': what a verb of now tells is not of a time long ago. */
function isToldNow(view: SentenceView, { head }: FoundFigure): boolean {
  const [clause] = clauseHeads(view, head);
  return clause !== undefined && /^VB[PZ]$/u.test(xposAt(view, clause));
}

/** 'The claim that 900 men stand there is untrue': what is denied is in the words of who denies it, and not of an unnamed claim. */
const tellersOf = ({ status }: FoundFigure, says: Figure['says']): Figure['says'] =>
  status === 'denied' ? says.filter(({ code, text }) => code !== '' || text !== '') : says;

/** Where the counted are; forces of one state at a neighbour's border are at the border of both. */
function groundOf({ of, measure, where }: FoundFigure): FoundFigure['where'] {
  const owners = new Set(of.map(({ code }) => code));
  const [owner] = owners;
  return owners.size === 1 && owner !== undefined && ABROAD.has(measure) ? where.map((place) => sharedWithOwner(place, owner)) : where;
}

/** Whoever leads or speaks for a state owns its forces as the state does: 'Putin has 9,000 men', 'the Pentagon moved two ships'. */
function asOwner(actor: ActorSpan): ActorSpan {
  const state = STATE_BY_CODE.get(actor.code);
  const stands = actor.person || actor.sector === 'GOV' || /^(?:the )?Pentagon$/iu.test(actor.name);
  return state && stands ? { ...actor, name: state.name, person: false } : actor;
}

/** The figure that a counted noun becomes; `day` is the one on which the story stands before its sentence. */
export function buildFigure(
  document: Document,
  view: SentenceView,
  found: FoundFigure,
  attributions: readonly Attribution[],
  day: When | null,
): Figure {
  const { sentence } = view;
  const { start, end, measure, item, quantity } = found;
  const told = { status: found.status, attributions, published: document.published };
  const when = whenOfFigure(view, { start, end }, told) ?? (found.status === 'past' ? dayOfDeed(view, day, document.published) : null);
  return {
    kind: 'figure',
    id: idOf(document, found),
    document: document.id,
    start,
    end,
    quote: document.text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end, text: document.text.slice(sentence.start, sentence.end) },
    rule: found.rule,
    version: CODER_VERSION,
    // `withConfidence` reckons it for all findings of the document.
    confidence: 0,
    of: distinctActors(found.of.map(asOwner)),
    measure,
    item,
    low: quantity.low,
    high: quantity.high,
    qualifier: quantity.qualifier,
    unit: quantity.unit,
    status: isLongPast(found, when, document.published) && !isToldNow(view, found) ? 'past' : found.status,
    when: isLongPast(found, when, document.published) && isToldNow(view, found) ? null : when,
    where: toPlaces(groundOf(found)),
    says: tellersOf(found, speakersOf(document.text, attributions, { start, end })),
    ...linksOf(document, found),
  };
}
