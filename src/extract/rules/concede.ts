import { type EventRule, rule } from './eventRule.ts';

export const CONCEDE_RULES: readonly EventRule[] = [
  rule('concede/ease', 'CONCEDE', {
    verbs: 'lift ease relax waive',
    with: 'sanctions',
    recipient: ['on', 'against', 'for'],
    why: 'Restrictions eased.',
    hits: ['Washington lifted sanctions on a Serbian firm.'],
    misses: ['The crane lifted a beam.'],
  }),
  rule('concede/apologise', 'CONCEDE', {
    verbs: 'apologise apologize concede pardon amnesty',
    recipient: ['to', 'object', 'for'],
    why: 'An apology or a pardon.',
    hits: ['Azerbaijan apologised to Russia.'],
    misses: ['She apologised for the noise.'],
  }),
  rule('concede/announce-withdrawal', 'CONCEDE', {
    verbs: 'announce declare agree proclaim',
    with: 'ceasefire',
    recipient: ['with'],
    status: 'actual',
    why: 'A ceasefire declared, not yet kept.',
    hits: ['Armenia declared a ceasefire.'],
    misses: ['They announced a wedding.'],
  }),
];
