import { type EventRule, rule } from './eventRule.ts';

/** AGREE told as a readiness to comply or a hatchet buried. */
export const AGREE_NOD_RULES: readonly EventRule[] = [
  rule('agree/ready-to-comply', 'AGREE', {
    adjectives: 'ready',
    next: /^to$/u,
    with: 'complying',
    without: ['fighting-words', 'to-harm'],
    polarity: 'affirmed',
    actor: ['subject', 'attending'],
    recipient: ['with', 'to', 'of', 'by', 'owner'],
    why: 'Who is ready to carry out what was asked agrees to it.',
    hits: ['Beirut is ready to implement the resolution.', 'Belgrade is prepared to honour the accord with Kosovo.'],
    misses: ['The Danish team is ready to play.', 'The army is ready to fight.'],
  }),
  rule('agree/mend-fences', 'AGREE', {
    verbs: 'bury+hatchet mend+fences',
    actor: ['subject'],
    recipient: ['with', 'between'],
    reciprocal: true,
    contexts: ['diplomatic'],
    why: 'Two that mend fences agree to get on.',
    hits: ['Ankara and Cairo buried the hatchet.', 'Eritrea mended fences with Ethiopia.'],
    misses: ['Chilean farmers buried their tools.'],
  }),
];
