import { type EventRule, rule } from './eventRule.ts';

/** Arms that those who fought hand in: no gift, to whomever they go. */
export const RETREAT_RIFLES_RULES: readonly EventRule[] = [
  rule('retreat/hand-in-arms', 'RETREAT', {
    mode: 'disarm',
    verbs: 'turn+in give+up surrender hand',
    with: 'small-arms',
    onlyBy: ['REB', 'SEP', 'UAF', 'CVL', 'OPP'],
    without: ['captives', 'territory', 'talks'],
    actor: ['subject', 'by'],
    recipient: ['to', 'in'],
    contexts: ['military'],
    why: 'Arms that rebels or militias hand in.',
    hits: [
      'Salvadoran rebels turned in their guns.',
      'Nepalese rebels gave up their arms.',
      'Albanian villagers surrendered their guns.',
      'Nicaraguan rebels handed their weapons to UN observers.',
    ],
    misses: ['The army handed in its rifles.', 'Britain handed over weapons to Oman.'],
  }),
];
