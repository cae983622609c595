import { type EventRule, rule } from './eventRule.ts';

/** THREATEN told by what will be done in answer to a deed. */
export const THREATEN_ANSWER_RULES: readonly EventRule[] = [
  rule('threaten/warn-of', 'THREATEN', {
    verbs: 'warn+of caution+of warn+about',
    with: 'reprisal',
    without: 'analysts',
    actor: ['subject', 'by'],
    recipient: ['object', 'for', 'against', 'on'],
    why: 'A warning of sanctions or of consequences is meant for whoever would bring them on himself, though he be not named.',
    hits: [
      'France warned of serious consequences if Mali attacked.',
      'Washington cautioned of a harsh response.',
      'Berlin warned about severe costs for Serbia.',
    ],
    misses: ['France warned of snow.', 'Analysts in France warned of consequences.'],
  }),
];
