import { type EventRule, rule } from './eventRule.ts';

export const SUPPORT_RULES: readonly EventRule[] = [
  rule('support/back', 'SUPPORT', {
    next: /^(?!(?:into|to|in|from|at|on|home|down|up|out|and)$)/,
    verbs: 'back support endorse praise hail welcome applaud commend congratulate recognise recognize thank',
    recipient: ['object', 'owner', 'of', 'by'],
    actor: ['subject'],
    why: 'Approval in words.',
    hits: ['The Kremlin backed the Belarusian president.', "France welcomed Germany's decision."],
    misses: ['He supported his elbow on the table.'],
  }),
  rule('support/sign', 'SUPPORT', {
    verbs: 'sign ratify',
    with: 'deal',
    recipient: ['with'],
    reciprocal: true,
    contexts: ['diplomatic'],
    why: 'Signing or ratifying a treaty is support in PLOVER.',
    hits: ['Ukraine signed an agreement with Poland.'],
    misses: ['She signed her name.'],
  }),
  rule('support/reaffirm', 'SUPPORT', {
    verbs: 'reaffirm reiterate express pledge voice assure',
    recipient: ['to', 'for', 'object', 'with'],
    why: 'Support told to somebody.',
    next: /^(?:support|solidarity|commitment|backing)$/,
    hits: ['Blinken reaffirmed support for Ukraine.'],
    misses: ['He expressed surprise.'],
  }),
];
