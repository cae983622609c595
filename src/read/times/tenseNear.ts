import type { Token } from '../../model/reading.ts';
import { VERB_LEMMA } from '../verbForms.ts';
import type { Tense } from './meaning.ts';

const FUTURE =
  /^(?:will|'ll|wo|would|shall|may|might|could|can|should|must|due|plan|plans|planned|planning|expected|expects|expect|scheduled|slated|intends?|hopes?|wants?|upcoming|forthcoming|tomorrow|next|soon|set|poised|looming|ready|preparing|prepares?|threatens|deadline|possible|possibly|likely|imminent)$/;
/** Present forms that news uses of what is fixed for a day to come; as past tense they read otherwise. */
const SCHEDULED =
  /^(?:goes|go|leaves|leave|meets|meet|votes|vote|ends|end|begins|begin|starts|start|opens|open|visits|flies|fly|arrives|arrive|hosts|host|sees|holds|hold|travels|travel|faces|face|takes|returns|return|comes|come|heads|expires|expire|gathers|gather|resumes|resume|convenes|departs|lands|joins|kicks|addresses|receives|welcomes|speaks|decides|chairs|attends|presents|runs|is|are|am|'s|'re)$/;
const HELPERS = /^(?:have|has|had|having|was|were|did|been|'ve|'d)$/;
/** Verbs whose past is their base form: without a helper or 'to', news means the past. */
const UNCHANGED = /^(?:put|cut|hit|shut|quit|split|cost|burst|beat|hurt|upset)$/;
const BREAK = /^(?:[,;:()"—–-]|--|that|which|who|whom|where|when|while|as|after|before|because|although|though|but|until|if)$/;

/** What one word says of the time of its clause. */
function tenseOf(token: Token, next: Token | undefined): Tense {
  const { norm } = token;
  if ((norm === 'is' || norm === 'are' || norm === 'was' || norm === 'were') && (next?.norm === 'to' || next?.norm === 'due'))
    return 'future';
  if (norm === 'set') return next?.norm === 'to' || next?.norm === 'for' ? 'future' : 'past';
  if (norm === 'can' || norm === 'may' || FUTURE.test(norm)) return 'future';
  if (HELPERS.test(norm)) return 'past';
  if (SCHEDULED.test(norm)) return norm === 'is' || norm === 'are' || norm.startsWith("'") || norm === 'am' ? 'unknown' : 'future';
  if (UNCHANGED.test(norm)) return 'past';
  const lemma = VERB_LEMMA.get(norm);
  if (lemma === undefined) return /[^e]ed$/.test(norm) && norm.length > 4 ? 'past' : 'unknown';
  const present = norm === lemma || norm.endsWith('ing') || (norm.endsWith('s') && norm.startsWith(lemma.slice(0, -1)));
  return present ? 'unknown' : 'past';
}

/** 'had planned', 'had been due': what was to come then may be over. */
function isPlannedThen(tokens: readonly Token[], index: number): boolean {
  const isPlan = /^(?:planned|expected|scheduled|slated|due|intended|hoped|set)$/.test(tokens[index]?.norm ?? '');
  const before = tokens[index - 1]?.norm;
  return isPlan && (before === 'had' || (before === 'been' && tokens[index - 2]?.norm === 'had'));
}

/** 'denied any [plans]', 'its [plan]': the noun tells nothing of when. */
const isPlanNoun = (tokens: readonly Token[], index: number): boolean =>
  /^plans?$/.test(tokens[index]?.norm ?? '') &&
  /^(?:any|no|the|a|of|its|his|her|their|such|'s|’s|den(?:y|ies|ied)|reject(?:s|ed)?|revealed|disclosed|discussed)$/.test(
    tokens[index - 1]?.norm ?? '',
  );

/** Participles after 'will be', 'could be', 'is to be', 'to be' tell nothing of the past. */
function settled(tokens: readonly Token[], index: number): Tense {
  if (isPlannedThen(tokens, index)) return 'past';
  if (isPlanNoun(tokens, index)) return 'unknown';
  const found = tenseOf(tokens[index] as Token, tokens[index + 1]);
  if (found !== 'past') return found;
  for (let back = 1; back <= 4; back++) {
    const before = tokens[index - back];
    if (!before || BREAK.test(before.norm)) break;
    const earlier = tenseOf(before, tokens[index - back + 1]);
    if (earlier === 'future') return 'future';
    if (HELPERS.test(before.norm)) return 'past';
  }
  return 'past';
}

function scan(tokens: readonly Token[], from: number, step: -1 | 1, acrossBreaks: boolean): Tense {
  for (let at = from, seen = 0; at >= 0 && at < tokens.length && seen < 40; at += step, seen++) {
    const token = tokens[at] as Token;
    if (!acrossBreaks && BREAK.test(token.norm)) return 'unknown';
    const found = settled(tokens, at);
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}

/**
 * Whether the clause around the tokens from `index` to `last` tells of the past or of what is to come, from its nearest verb:
 * the one before it, else the one behind it, else any before, else any behind. 'unknown' where no verb tells.
 */
export function tenseNear(tokens: readonly Token[], index: number, last = index): Tense {
  const order = [
    () => scan(tokens, index - 1, -1, false),
    () => scan(tokens, last + 1, 1, false),
    () => scan(tokens, index - 1, -1, true),
    () => scan(tokens, last + 1, 1, true),
  ];
  for (const look of order) {
    const found = look();
    if (found !== 'unknown') return found;
  }
  return 'unknown';
}
