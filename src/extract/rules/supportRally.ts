import { type EventRule, rule } from './eventRule.ts';

/** Support that somebody rallies for another. */
export const SUPPORT_RALLY_RULES: readonly EventRule[] = [
  rule('support/rally-for', 'SUPPORT', {
    verbs: 'urge+support call+support urge+recognise call+recognise appeal+support ask+support urge+stand call+stand',
    actor: ['subject'],
    recipient: ['inner', 'with', 'by', 'behind', 'for'],
    recipientRequired: true,
    without: ['arms', 'supplies', 'market', 'violence'],
    why: 'Whoever asks others to support somebody supports him.',
    hits: [
      'The Jordanian king urged the world to support the Palestinians.',
      'Turkey called on Muslims to support Bosnia.',
      'Albania urged the world to recognise Kosovo.',
      'Cuba called on neighbours to recognise Palestine.',
      'Rwanda appealed to Africans to support Burundi.',
      'Greece asked the world to support Cyprus.',
      'Ireland urged Europeans to stand by Ukraine.',
      'Iran called on Muslims to stand with Palestine.',
    ],
    misses: ['Kenya urged the world to support peace.', 'The coach urged fans to support the club.'],
  }),
  rule('support/confidence', 'SUPPORT', {
    verbs: 'express+confidence express+trust declare+confidence',
    actor: ['subject'],
    recipient: ['in'],
    recipientRequired: true,
    without: 'market',
    why: 'Confidence said to be had in somebody.',
    hits: [
      'Washington expressed confidence in Iraq.',
      'Rome expressed trust in Libya.',
      'The Chadian opposition declared its confidence in Niger.',
    ],
    misses: ['The market expressed confidence in Norway.'],
  }),
];
