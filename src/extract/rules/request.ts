import { type EventRule, rule } from './eventRule.ts';

export const REQUEST_RULES: readonly EventRule[] = [
  rule('request/demand', 'REQUEST', { mode: 'change', verbs: 'demand urge insist', recipient: ['object', 'from', 'of', 'to'], status: 'actual', why: 'A demand or an appeal; what is demanded is not done by it.',
    hits: ['Russia demanded that NATO withdraw its forces.', 'Berlin urged Moscow to talk.'], misses: ['The job demands patience.'] }),
  rule('request/call-on', 'REQUEST', { mode: 'change', verbs: 'call appeal', next: /^(?:on|upon|for|to)$/, recipient: ['on', 'to', 'with', 'object', 'from'], status: 'actual', why: 'A call on somebody to act.',
    hits: ['Peskov called on Washington to stop.', 'Guterres appealed to Russia for calm.'], misses: ['The dish calls for salt.'] }),
  rule('request/ask', 'REQUEST', { mode: 'assist', verbs: 'ask request beg plead implore seek', recipient: ['object', 'from', 'to'], status: 'actual', why: 'A request for help or a meeting.',
    hits: ['Ukraine asked Germany for weapons.', 'Kyiv requested a meeting with Blinken.'], misses: ['He asked what time it was.'] }),
  rule('request/order', 'REQUEST', { mode: 'change', verbs: 'order instruct', without: ['forces', 'violence'], recipient: ['object'], status: 'actual', why: 'An order to another.',
    hits: ['Belarus ordered the Polish consul to leave.'], misses: ['He ordered soup.'] }),
  rule('request/noun', 'REQUEST', { mode: 'change', nouns: 'demand demands appeal ultimatum request', actor: ['owner', 'subject', 'by', 'from', 'of'], recipient: ['to', 'on', 'for'], why: 'The noun tells what the verb would.', status: 'actual',
    hits: ["Russia's demands to NATO were published."], misses: ['Demand for gas fell.'] }),
];
