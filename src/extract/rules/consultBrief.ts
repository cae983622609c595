import { type EventRule, rule } from './eventRule.ts';

/** Visits told by how they end: wound up, rounded off, a foot set on an island. */
export const CONSULT_BRIEF_RULES: readonly EventRule[] = [
  rule('consult/end-visit', 'CONSULT', {
    mode: 'visit',
    verbs: 'wound+up+visit wound+up+trip wound+up+tour round+off+visit complete+visit complete+tour finish+visit set+foot',
    without: ['fixtures', 'orbit', 'troops-named'],
    notBy: ['REF', 'CVL', 'REB', 'SEP', 'MIL'],
    actor: ['subject'],
    recipient: ['to', 'of', 'in', 'on', 'goal'],
    contexts: ['diplomatic'],
    why: 'A visit that ends has been paid.',
    hits: [
      'Macron wound up a visit to Egypt.',
      'The Indian premier rounded off a visit to Nepal.',
      'Scholz set foot in Tunisia and met the president.',
      'Modi wound up a trip to Japan.',
      'Lavrov wound up a tour of Asia.',
      'Sisi completed a visit to India.',
      'Abbas completed a tour of Europe.',
      'Orban finished a visit to China.',
    ],
    misses: ['Tourists wound up a visit to Peru.', 'Armstrong set foot on the moon.'],
  }),
];
