import { type EventRule, rule } from './eventRule.ts';

/** Forces that are told to be posted, and exercises that a state holds. */
export const MOBILIZE_POSTED_RULES: readonly EventRule[] = [
  rule('mobilize/posted-near', 'MOBILIZE', {
    mode: 'troops',
    verbs: 'station base position post deploy locate quarter',
    next: /^(?:near|along|close|around|opposite|beside)$/u,
    doer: 'forces',
    without: ['captives', 'withdrawing'],
    recipient: ['near', 'along', 'to', 'around', 'of', 'owner', 'goal'],
    contexts: ['military'],
    why: 'Forces that stand at a border have been put there, though nobody says when.',
    hits: [
      'Chadian soldiers are stationed near the border of Sudan.',
      'Two Eritrean brigades are based along the Ethiopian frontier.',
      'Serbian tanks were positioned near Kosovo.',
      'Kenyan troops have been posted along the frontier.',
      'Chinese missiles are deployed close to Taiwan.',
      'Russian forces are located near Ukraine.',
      'Libyan soldiers are quartered around Sirte.',
    ],
    misses: ['American soldiers based in Naples sang.', 'A Danish bakery is located near the Swedish border.'],
  }),
  rule('mobilize/hold-exercises', 'MOBILIZE', {
    mode: 'troops',
    verbs: 'hold conduct stage organize launch begin start run',
    with: ['drills', 'border'],
    without: ['jointly', 'fire-drill', 'school-work'],
    recipient: ['against', 'near', 'with', 'along', 'on'],
    contexts: ['military'],
    why: 'Exercises at a border are of forces, though the text does not say so.',
    hits: [
      'Ukraine held exercises in the border areas.',
      'Chad conducted drills on the border with Sudan.',
      'Thailand staged exercises along the border.',
      'Venezuela organized drills at the border with Guyana.',
      'Armenia launched drills along the border.',
      'Niger began exercises on the Libyan border.',
      'Tajikistan started drills near the Afghan border.',
      'Bolivia runs exercises near the Chilean border.',
    ],
    misses: ['Finland and Norway held a joint exercise near the border.', 'The school in Riga held exercises.'],
  }),
];
