import { type EventRule, rule } from './eventRule.ts';

export const AGREE_RULES: readonly EventRule[] = [
  rule('agree/agree', 'AGREE', {
    verbs: 'agree',
    recipient: ['with'],
    reciprocal: true,
    status: 'actual',
    why: 'An agreement.',
    hits: ['Russia and Ukraine agreed to keep the ceasefire.'],
    misses: ['The soup did not agree with him.'],
  }),
  rule('agree/offer', 'AGREE', {
    verbs: 'offer promise pledge vow invite propose volunteer',
    recipient: ['to', 'object', 'with'],
    status: 'actual',
    why: 'An offer or a promise to cooperate.',
    hits: ['Britain promised Ukraine support.', 'Norway offered to help Ukraine and Russia to talk.'],
    misses: ['The shop offers a discount.'],
  }),
  rule('agree/ready', 'AGREE', {
    verbs: 'reach strike conclude',
    with: 'deal',
    recipient: ['with'],
    reciprocal: true,
    why: 'A deal reached.',
    hits: ['Russia reached an agreement with Moldova.'],
    misses: ['Workers reached the summit.'],
  }),
];
