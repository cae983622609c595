import { type EventRule, rule } from './eventRule.ts';

/** Sides and forces that go back from where they stood. */
export const RETREAT_BACK_RULES: readonly EventRule[] = [
  rule('retreat/hand-over-point', 'RETREAT', {
    mode: 'withdraw',
    verbs: 'hand+over hand turn+over transfer shut close shut+down close+down',
    with: ['bases', 'of-forces'],
    without: ['talks', 'deal', 'diplomats', 'commerce', 'driven', 'wordy', 'embassies', 'protesters'],
    notBy: ['BUS', 'CVL', 'LAB', 'MED'],
    recipient: ['to', 'in', 'from', 'object'],
    contexts: ['military'],
    why: 'Bases and posts given up or handed on by those who held them.',
    hits: [
      'French troops handed over their base to the Malian army.',
      'Ethiopian soldiers handed their camp to the Kenyan army.',
      'Sweden turned over its military base to Congo.',
      'American troops transferred an army base to Niger.',
      'France shut its army base in Gao.',
      'The United States closed its military base in Chad.',
      'Russia shut down its naval base in Vietnam.',
      'Britain closed down an army camp in Oman.',
    ],
    misses: ['Spain closed a police station in Malaga.', 'The firm handed over its base in Oslo.'],
  }),
  rule('retreat/fall-back', 'RETREAT', {
    mode: 'withdraw',
    verbs: 'pull+back fall+back draw+back disengage step+back',
    doer: 'sides',
    without: ['diplomats', 'deal', 'talks', 'market', 'labour'],
    recipient: ['from'],
    contexts: ['military'],
    why: 'Sides that go back from where they stood face to face.',
    hits: [
      'The Indian side pulled back from the ridge.',
      'The Azerbaijani side fell back at dusk.',
      'The Thai side drew back from the temple.',
      'The Indian and Chinese sides disengaged at Gogra.',
      'The Kyrgyz side stepped back from the bridge.',
    ],
    misses: ['Spanish shares fell back.', 'The Danish army chief stepped back from a deal.'],
  }),
];
