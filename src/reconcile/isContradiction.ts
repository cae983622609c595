import type { EventType } from '../codebook/eventType.ts';
import type { Mention } from '../model/mention.ts';
import { isDenialLeftOpen } from './isLeftOpen.ts';

/** Deeds: whether one happened can be disputed. Of words (accusing, asking, talking) what was said is the matter. */
const DEEDS: ReadonlySet<EventType> = new Set<EventType>([
  'AID',
  'RETREAT',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'THREATEN',
  'AGREE',
  'CONCEDE',
]);

export const isDeed = ({ type }: Pick<Mention, 'type'>): boolean => DEEDS.has(type);

/** Asked, promised, refused or supposed not to happen: no word on whether it did. */
const NOT_YET =
  /\b(?:should|must|ought|would|could|may|might|unless|if|without|refus\w+|declin\w+|pledg\w+|promis\w+|guarante\w+|assur\w+|commit\w*|demand\w*|urg\w+|call\w* (?:on|for)|want\w*|vow\w*|agree\w*|until|stop|end|halt|prevent\w*|avoid\w*|deter\w*|never to|not to|ban\w*|let|help\w*|invited?)\b/i;
/** 'Never meant to send any, until Lima armed': it did so then. */
const ENDED = /^[^.;]{0,40}\buntil\b/iu;

/** 'Sending troops was not even discussed': that it was no matter of talks does not say that it is not so. */
const NOT_TALKED_OF =
  /\b(?:(?:ha[sd]|have)(?: not|n[’']t| never)(?: even)? been|(?:was|were|is|are|been)(?: not|n[’']t| never))(?: even)? (?:mentioned|discussed|raised|touched|brought up|considered|on the (?:agenda|table))/iu;

/**
 * Whether a telling that something is not so contradicts those that it is: a deed that somebody denies, or that its
 * doer says he does not mean, and not one that others ask him to leave.
 */
export function isContradiction(mention: Mention): boolean {
  if (!isDeed(mention)) return false;
  const { says, actors, sentence, start, end } = mention;
  const [speaker] = says;
  if (isDenialLeftOpen(mention) || isNotTalkedOf(mention)) return false;
  if (speaker?.stance === 'denies') return true;
  if (ENDED.test(sentence.text.slice(end - sentence.start))) return false;
  const around = sentence.text.slice(Math.max(0, start - sentence.start - 50), end - sentence.start);
  if (NOT_YET.test(around)) return false;
  return speaker === undefined || speaker.code === '' || actors.some(({ code }) => code === speaker.code) || speaker.stance === 'claims';
}

/** Letters behind what is told in which it is said not to have been talked of. */
const TALK_REACH = 60;

/** Whether words are told to have been no matter of talks. */
export const isNotTalkedOf = ({ start, end, sentence }: Pick<Mention, 'start' | 'end' | 'sentence'>): boolean =>
  NOT_TALKED_OF.test(sentence.text.slice(Math.max(0, start - sentence.start), end - sentence.start + TALK_REACH));
