import { type EventRule, rule } from './eventRule.ts';

/** AID told from the side of whoever is given it. */
export const AID_RECEIVED_RULES: readonly EventRule[] = [
  rule('aid/receive-hardware', 'AID', {
    verbs: 'receive get',
    with: 'gifts',
    without: ['ease', 'investors', 'captives', 'wanted', 'soldiery', 'deal'],
    actor: ['from', 'by'],
    recipient: ['subject'],
    recipientRequired: true,
    contexts: ['military'],
    why: 'Vehicles, ships and aircraft received are given by those they come from.',
    hits: ['Senegal will receive two patrol ships from France.', 'Lebanon got six helicopters from Washington.'],
    misses: ['The Danish minister received a model of a ship from his aunt.'],
  }),
  rule('aid/receive', 'AID', {
    verbs: 'receive get obtain accept',
    with: 'arms-or-money',
    without: ['ease', 'investors', 'captives', 'wanted'],
    actor: ['from', 'object', 'of', 'by'],
    recipient: ['subject'],
    recipientRequired: true,
    why: 'Arms or money received are given by those they come from.',
    hits: [
      'Georgia has received missiles from the United States.',
      'Chad got French ammunition.',
      'Mali obtained drones from Turkey.',
      'Moldova accepted vaccines from Romania.',
    ],
    misses: ['Georgia received a letter from Chad.', 'The Danish firm received money.'],
  }),
];
