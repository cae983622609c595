import { type EventRule, rule } from './eventRule.ts';

/** Terms and deadlines set to another, and what is announced against him. */
export const THREATEN_TERM_RULES: readonly EventRule[] = [
  rule('threaten/not-hesitate', 'THREATEN', {
    verbs: 'hesitate',
    polarity: 'negated',
    with: 'harsh-means',
    without: ['backing', 'aid', 'peaceful'],
    status: 'actual',
    actor: ['subject'],
    recipient: ['against', 'on', 'inner', 'for', 'to'],
    why: 'Who says that it will not hesitate to act threatens to.',
    hits: ['The EU will not hesitate to take measures against Georgia.', 'Ankara will not hesitate to use force against Greece.'],
    misses: ['Oslo will not hesitate to help Chad.', 'The Danish premier hesitated for a day.'],
  }),
  rule('threaten/deadline', 'THREATEN', {
    verbs: 'give+hours+to give+days+to give+day+to give+week+to give+weeks+to give+month+to give+months+to give+until set+ultimatum',
    without: 'market',
    actor: ['subject', 'by'],
    recipient: ['object', 'for'],
    recipientRequired: true,
    why: 'So long to yield and no longer.',
    hits: [
      'The Security Council gave Iraq 48 hours to disarm.',
      'Burkina Faso gave French troops 30 days to leave.',
      'The junta gave Mali a day to answer.',
      'NATO gave Serbia a week to withdraw its guns.',
      'ECOWAS gave Niger two weeks to free its president.',
      'Turkey gave Syria a month to expel the rebels.',
      'The Arab League gave Lebanon two months to choose a president.',
      'Niger gave the French ambassador until Friday.',
      'Sudan set an ultimatum for Chad.',
    ],
    misses: ['The judge gave the Danish firm time.', 'She gave him a week to paint the fence.'],
  }),
];
