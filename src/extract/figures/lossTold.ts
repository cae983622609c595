import { hasRelation } from '../clauses/dependents.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { ADVERB } from '../clauses/words.ts';
import { childTowards, clauseHeads } from './clauseHeads.ts';
import type { CountedPhrase } from './countedPhrase.ts';
import { lossesBefore } from './harm.ts';
import { subjectOf } from './subjectOf.ts';

/** Verbs with which a side tells its own losses. */
const TELL_LOSS =
  /^(?:list|name|report|confirm|acknowledge|admit|announce|register|record|count|publish|disclose|mourn|bury|lose|concede|suffer|sustain|incur|own|regret)$/u;

const canLose = ({ actor }: PlacedActor): boolean => actor.code !== '' && !/^(?:IGO|NGO|MED)$/u.test(actor.sector ?? '');

/** '[Oman] lost nine', "[Oman]'s authorities name 90 dead": a side tells its own losses. */
export function lossTold(view: SentenceView, { head, from }: CountedPhrase): readonly PlacedActor[] {
  const losses = lossesBefore(view, from);
  if (losses !== null)
    return view.actors.filter((placed) => losses - placed.to >= 0 && losses - placed.to <= 1 && canLose(placed)).slice(-1);
  const [clause] = clauseHeads(view, head);
  // 'The raid cost [Oman] nine dead'
  if (clause !== undefined && clause < from && lemmaAt(view, clause) === 'cost')
    return view.actors.filter((placed) => placed.from > clause && placed.to <= from && canLose(placed)).slice(0, 1);
  if (clause !== undefined && clause < from && TELL_LOSS.test(lemmaAt(view, clause)))
    if (hasRelation(view, childTowards(view, head, clause), 'obj xcomp ccomp obl*')) return subjectOf(view, clause).filter(canLose);
  return rightBefore(view, from);
}

/** The same where the parse has lost the verb: 'The authorities of Oman | have so far | list | 90 dead'. */
function rightBefore(view: SentenceView, from: number): readonly PlacedActor[] {
  const verb = from - 1;
  if (!TELL_LOSS.test(view.tokens[verb]?.lemma ?? '')) return [];
  let at = verb;
  while (at > 0 && (ADVERB.has(wordAt(view, at - 1)) || /^(?:has|have|had|far)$/u.test(wordAt(view, at - 1)))) at--;
  return view.actors.filter((placed) => placed.to === at && canLose(placed));
}
