import { dependents, headAt, relationAt } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import type { CountedPhrase } from './countedPhrase.ts';

const CRAFT =
  /^(?:helicopter|plane|aircraft|jet|airlifter|transport|ship|boat|vessel|frigate|destroyer|corvette|submarine|cutter|dinghy|hovercraft|carrier|convoy|truck|lorry|bus|train|balloon)$/u;

/** 'a helicopter [with nine people]', 'a plane [carrying nine people]': the craft that the counted are aboard. */
function craftOf(view: SentenceView, head: number): number | null {
  const above = headAt(view, head);
  if (above < 0) return null;
  const isWith = relationAt(view, head) === 'nmod' && dependents(view, head, 'case').some((at) => wordAt(view, at) === 'with');
  const isCarried =
    relationAt(view, head) === 'obj' &&
    relationAt(view, above) === 'acl' &&
    /^(?:carry|transport|ferry|bring|take)$/u.test(lemmaAt(view, above));
  const craft = isWith ? above : isCarried ? headAt(view, above) : -1;
  return craft >= 0 && CRAFT.test(lemmaAt(view, craft)) ? craft : null;
}

/** 'an [Omani army] helicopter with nine people on board': those aboard the craft of a state's forces are that state's, armed or not. */
export const ownersOfCraft = (view: SentenceView, { head }: CountedPhrase): readonly PlacedActor[] => {
  const craft = craftOf(view, head);
  return (craft === null ? [] : phraseActors(view, craft))
    .filter(({ actor }) => /^(?:MIL|COP|SPY)$/u.test(actor.sector ?? ''))
    .map((placed) => ({ ...placed, actor: { ...placed.actor, sector: null } }));
};
