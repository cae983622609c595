import type { Measure } from '../../codebook/measure.ts';
import { findSubject } from '../clauses/findSubject.ts';
import { isGoverned } from '../clauses/isGoverned.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import type { SentenceView } from '../clauses/sentenceView.ts';
import { lemmaAt, wordAt } from '../clauses/sentenceView.ts';
import { governingVerb } from './figureStatus.ts';

/** Whose what is counted is: named inside the phrase, owning it, after 'of', or doing what the verb says; never someone unnamed. */
export function ownersOf(
  view: SentenceView,
  from: number,
  counted: { readonly from: number; readonly to: number },
  measure: Measure,
): readonly PlacedActor[] {
  const named = view.actors.filter((placed) => placed.actor.code !== '');
  const inside = named.filter((placed) => placed.from >= from && placed.from < counted.to);
  if (inside.length > 0) return inside.slice(0, 2);
  const owner = named.find((placed) => placed.actor.possessive && placed.to <= from && from - placed.to <= 3);
  if (owner) return [owner];
  const after = named.find(
    (placed) => placed.from >= counted.to && placed.from <= counted.to + 3 && /^(?:of|from)$/u.test(wordAt(view, counted.to)),
  );
  if (after && (measure === 'personnel' || measure === 'deaths' || measure === 'ships')) return [after];
  if (measure === 'deaths' || measure === 'injured' || measure === 'captured') return victims(view, from);
  const verb = governingVerb(view, from, counted.to);
  if (verb === null) return before(view, from);
  const subject = findSubject(view, verb);
  const self = subject.actors.filter((placed) => placed.actor.code !== '' && placed.to <= from);
  return self.length > 0 ? self : before(view, from);
}

/** The dead of a verb without a named victim belong to nobody in particular. */
const victims = (view: SentenceView, from: number): readonly PlacedActor[] => {
  const verb = governingVerb(view, from, from + 1);
  if (verb !== null && /^(?:lose|bury|mourn)$/u.test(lemmaAt(view, verb))) return findSubject(view, verb).actors;
  return [];
};

/** The last actor named before a number in the same sentence, where no verb tells. */
function before(view: SentenceView, from: number): readonly PlacedActor[] {
  const last = view.actors.findLast((placed) => placed.actor.code !== '' && placed.to <= from && !isGoverned(view, placed));
  return last && !view.tokens.slice(last.to, from).some((token) => /^[;:.]$/u.test(token.norm)) ? [last] : [];
}
