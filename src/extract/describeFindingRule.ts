import { EVENT_TYPE } from '../codebook/eventType.ts';
import { SPEECH_RULES } from './events/speechRules.ts';
import { RULES } from './rules/allRules.ts';

/** A rule in words, for whoever asks why something was found. */
export interface RuleDescription {
  readonly id: string;
  readonly says: string;
  readonly why: string;
}

const OTHERS: readonly RuleDescription[] = [
  {
    id: 'figure/count',
    says: 'a number counts the noun after it',
    why: 'The noun after the number, adjectives aside, is one that Tacitus counts.',
  },
  {
    id: 'figure/harm',
    says: 'a number counts people who were killed, hurt or taken',
    why: 'The verb or adjective beside the noun tells the harm.',
  },
  {
    id: 'figure/harm-alone',
    says: 'a number without a noun counts people who were killed, hurt or taken',
    why: 'The verb after the number tells the harm.',
  },
  {
    id: 'figure/elliptic',
    says: 'a number without a noun counts what the number before it counted',
    why: 'Nothing is named after it, and the sentence has just counted something.',
  },
  {
    id: 'figure/displaced',
    says: 'a number without a noun counts people who had to flee',
    why: 'It is the subject or object of a verb of flight.',
  },
  {
    id: 'figure/put-at',
    says: 'a force or a total is put at a number',
    why: 'The counted noun stands before the number, joined by "of" or "at".',
  },
  {
    id: 'figure/money',
    says: 'an amount of money',
    why: 'A currency stands beside the number, and the sentence is not about market prices.',
  },
  {
    id: 'figure/length',
    says: 'the length of a border, fence or the like',
    why: 'A unit of length stands beside the number, and what is long after it.',
  },
  ...(['states', 'claims', 'denies', 'accuses', 'warns', 'promises', 'demands', 'doubts'] as const).map((stance) => ({
    id: `speech/${stance}`,
    says: `somebody ${stance}`,
    why: 'A verb, noun, preposition or adverb of speech hands these words to a speaker.',
  })),
];

const BY_ID: ReadonlyMap<string, RuleDescription> = new Map([
  ...[...RULES, ...Object.values(SPEECH_RULES)].map((rule): [string, RuleDescription] => [
    rule.id,
    { id: rule.id, says: `${rule.type.toLowerCase()}: ${EVENT_TYPE[rule.type].covers}`, why: rule.why },
  ]),
  ...OTHERS.map((one): [string, RuleDescription] => [one.id, one]),
]);

/** The description of a rule by the id that findings carry; null for an id that this version does not know. */
export const describeFindingRule = (id: string): RuleDescription | null => BY_ID.get(id) ?? null;
