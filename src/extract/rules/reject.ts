import { type EventRule, rule } from './eventRule.ts';

export const REJECT_RULES: readonly EventRule[] = [
  rule('reject/bar-entry', 'REJECT', { verbs: 'bar deny', with: 'entry', recipient: ['to', 'object', 'from'], why: 'Entry refused.',
    hits: ['Poland denied entry to migrants.'], misses: ['He was barred from the pub.'] }),
  rule('reject/deny', 'REJECT', { verbs: 'deny', recipient: ['by', 'from', 'of'], actor: ['subject'], status: 'actual', why: 'A denial is itself a deed; what is denied keeps the stance.',
    hits: ['Russia denies planning an attack.', 'Moscow has denied the report.'], misses: ['The bank denied him a loan.'] }),
  rule('reject/reject', 'REJECT', { verbs: 'reject dismiss rebuff decline spurn veto rule', recipient: ['object', 'owner', 'by', 'of', 'from'], actor: ['subject'], why: 'A refusal in words.',
    hits: ["NATO rejected Russia's demands.", 'Moscow dismissed the American claims.'], misses: ['The court dismissed the jury for lunch.'] , with: 'demand' }),
  rule('reject/brush-aside', 'REJECT', { verbs: 'brush shrug wave', next: /^(?:aside|off|away)$/, recipient: ['object', 'owner', 'of', 'from'], actor: ['subject'], with: 'demand', why: 'Brushing a claim aside.',
    hits: ["Moscow brushed aside Kyiv's claim."], misses: ['She brushed off the crumbs.'] }),
  rule('reject/turn-down', 'REJECT', { verbs: 'turn', next: /^down$/, recipient: ['object', 'owner', 'of', 'from'], why: 'Turning a request down.',
    hits: ['Poland turned down the offer of Frontex.'], misses: ['He turned down the radio.'], with: 'demand' }),
  rule('reject/refuse', 'REJECT', { verbs: 'refuse', recipient: ['object', 'with', 'to'], why: 'A refusal.', status: 'actual',
    hits: ['Turkey refused to extradite the general.'], misses: ['The engine refused to start.'] }),
  rule('reject/cancel-meeting', 'REJECT', { mode: 'meet', verbs: 'cancel postpone boycott skip suspend', with: 'meeting', recipient: ['with', 'to'], why: 'A meeting called off.',
    hits: ['Ukraine cancelled the talks with Russia.'], misses: ['The airline cancelled a flight.'] }),
  rule('reject/oppose', 'REJECT', { mode: 'change', verbs: 'oppose resist', recipient: ['object', 'owner', 'of', 'by'], actor: ['subject'], why: 'Opposition to what another wants.',
    hits: ['China opposed the enlargement of NATO.'], misses: ['Two magnets oppose each other.'] }),
  rule('reject/noun', 'REJECT', { nouns: 'rejection refusal denial', actor: ['owner', 'by', 'of'], recipient: ['of'], why: 'The noun tells what the verb would.', status: 'actual',
    hits: ["Russia's refusal surprised Paris."], misses: ['Her application met with rejection.'] }),
];
