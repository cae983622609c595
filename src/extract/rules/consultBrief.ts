import { type EventRule, rule } from './eventRule.ts';

/** CONSULT told in the words of every day: on the phone, a visit wound up, a foot set on an island. */
export const CONSULT_BRIEF_RULES: readonly EventRule[] = [
  rule('consult/on-the-phone', 'CONSULT', {
    mode: 'phone',
    nouns: 'phone telephone',
    next: /^(?:to|with)$/u,
    without: ['press', 'health', 'anonymity', 'spoken'],
    actor: ['subject', 'attending'],
    recipient: ['to', 'with'],
    recipientRequired: true,
    reciprocal: true,
    contexts: ['diplomatic'],
    why: 'Who is on the phone to another talks to him.',
    hits: ['Scholz has been on the phone to Macron.', 'Biden was on the telephone with Erdogan.'],
    misses: ['She was on the phone to her mother.', 'Macron sold phones to Germany.'],
  }),
  rule('consult/end-visit', 'CONSULT', {
    mode: 'visit',
    verbs:
      'wind+up+visit wound+up+visit wind+up+trip wound+up+trip wind+up+tour wound+up+tour round+off+visit complete+visit complete+tour finish+visit set+foot',
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
    ],
    misses: ['Tourists wound up a visit to Peru.', 'Armstrong set foot on the moon.'],
  }),
  rule('consult/face-to-face-noun', 'CONSULT', {
    nouns: 'face-to-face',
    without: ['teaching', 'spoken'],
    actor: ['between', 'owner', 'of', 'attending'],
    recipient: ['with', 'between'],
    recipientRequired: true,
    reciprocal: true,
    contexts: ['diplomatic'],
    why: 'A face-to-face is a meeting of two.',
    hits: ['There was talk of a face-to-face between Putin and Biden.', 'A face-to-face between Macron and Draghi lasted an hour.'],
    misses: ['The face-to-face was cancelled by the bank.'],
  }),
];
