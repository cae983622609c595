import { dependent, dependents } from '../clauses/dependents.ts';
import { phraseActors } from '../clauses/phraseActors.ts';
import type { PlacedActor } from '../clauses/placedActor.ts';
import { lemmaAt, type SentenceView, wordAt } from '../clauses/sentenceView.ts';
import { isDenied, isOtherParty, others, type Told } from './contentClause.ts';
import type { SpeechDeed } from './speechDeed.ts';
import { SPEECH_RULES } from './speechRules.ts';

/** What another wants or does, and what those say of it who take his part. */
const CAUSE = /^(?:demand|concern|request|proposal|position|claim|decision|offer|wish|worry|step|case|cause)s?$/u;
const JUST = /^(?:reasonable|justified|legitimate|understandable|fair|right|valid|just|sound|lawful)$/u;

/** 'has every [right] to defend itself': not 'has no right to', 'has a right of way'. */
const hasRight = (view: SentenceView, head: number): boolean =>
  lemmaAt(view, head) === 'have' &&
  dependents(view, head, 'obj').some(
    (at) =>
      wordAt(view, at) === 'right' &&
      dependents(view, at, 'det').every((det) => wordAt(view, det) !== 'no') &&
      [at, head].some((above) =>
        dependents(view, above, 'acl* xcomp advcl').some((verb) => /^(?:defend|protect|respond|exist)$/u.test(lemmaAt(view, verb))),
      ),
  );

/** "said that [Chad]'s demands were reasonable": whose cause is called just; [] where none is. */
function justCause({ view, speaker }: Told, head: number): readonly PlacedActor[] {
  if (!JUST.test(wordAt(view, head)) || dependent(view, head, 'cop') === null) return [];
  const subject = dependent(view, head, 'nsubj');
  if (subject === null || !CAUSE.test(wordAt(view, subject))) return [];
  return phraseActors(view, subject).filter(({ actor }) => actor.code !== '' && isOtherParty(speaker.actor, actor));
}

/** 'said that Chad had every right to defend itself', "called Chad's demands reasonable": words that take another's part. */
export function supportIn(told: Told): SpeechDeed | null {
  if (!/^(?:states|claims)$/u.test(told.attribution.stance)) return null;
  for (const head of told.heads) {
    if (isDenied(told.view, head)) continue;
    const backed = hasRight(told.view, head) ? others(told, head) : justCause(told, head);
    if (backed.length > 0) return { rule: SPEECH_RULES.support, recipients: backed, of: null };
  }
  return null;
}
