import { type EventRule, rule } from './eventRule.ts';

export const COOPERATION_RULES: readonly EventRule[] = [
  rule('cooperate/joint-drill', 'COOPERATE', {
    verbs: 'hold conduct stage begin start launch run open participate take join',
    with: ['drills', 'jointly'],
    recipient: ['with'],
    reciprocal: true,
    contexts: ['military'],
    why: 'A joint exercise is cooperation.',
    hits: ['Japan and India held a joint exercise.'],
    misses: ['The choir held a rehearsal.'],
  }),
  rule('cooperate/drill-noun', 'COOPERATE', {
    nouns: 'exercise exercises drill drills manoeuvres',
    with: 'jointly',
    actor: ['owner', 'between', 'of', 'by', 'subject'],
    recipient: ['with'],
    reciprocal: true,
    contexts: ['military'],
    why: 'A joint exercise named by who takes part.',
    hits: ['A joint Russian-Belarusian exercise began.'],
    misses: ['Joint exercises help the knee.'],
  }),
  rule('cooperate/cooperate', 'COOPERATE', {
    verbs: 'cooperate collaborate trade coordinate',
    recipient: ['with'],
    reciprocal: true,
    why: 'Working together.',
    hits: ['Finland cooperates with Sweden.'],
    misses: ['The weather cooperated.'],
  }),
];
