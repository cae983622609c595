import { type EventRule, rule } from './eventRule.ts';

/** Forces that somebody orders, or calls, to go: more than a request. */
export const MOBILIZE_ORDERS_RULES: readonly EventRule[] = [
  rule('mobilize/order-forces', 'MOBILIZE', {
    mode: 'troops',
    verbs: 'order command authorise authorize approve',
    with: 'forces',
    without: ['captives', 'outward', 'withdrawing', 'alert'],
    recipient: ['against', 'to', 'into', 'goal'],
    contexts: ['military'],
    status: 'planned',
    why: 'An order that moves forces.',
    hits: [
      'President Joe Biden ordered 900 soldiers to Latvia.',
      'The Kenyan president commanded two battalions to Garissa.',
      'Paris authorised 300 paratroopers for Mali.',
      'Washington authorized 2,000 marines for the gulf.',
      'Ankara approved 500 troops for Libya.',
    ],
    misses: ['Germany ordered an inquiry.', 'Paris ordered its troops home.'],
  }),
  rule('mobilize/call-to-drill', 'MOBILIZE', {
    mode: 'troops',
    verbs: 'call+drill call+exercise summon+drill call+to+arms',
    with: 'personnel',
    recipient: ['against'],
    contexts: ['military'],
    why: 'Soldiers called to a drill.',
    hits: [
      'Finland called 900 soldiers to a surprise drill.',
      'Greece called its soldiers to an exercise.',
      'Norway summoned 400 soldiers to a drill.',
      'Eritrea called its soldiers to arms.',
    ],
    misses: ['Denmark called the drill a threat.'],
  }),
];
