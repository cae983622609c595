import { type EventRule, rule } from './eventRule.ts';

export const CONSULT_RULES: readonly EventRule[] = [
  rule('consult/phone', 'CONSULT', { mode: 'phone', verbs: 'speak talk call', with: 'phone', recipient: ['with', 'to', 'object'], reciprocal: true, contexts: ['diplomatic'], why: 'A telephone call between leaders.',
    hits: ['Biden spoke with Putin by phone.'], misses: ['The clerk spoke by phone for an hour.'] }),
  rule('consult/ring', 'CONSULT', { mode: 'phone', verbs: 'telephone phone ring', recipient: ['object', 'with'], reciprocal: true, contexts: ['diplomatic'], why: 'A telephone call between leaders.',
    hits: ['Merkel telephoned Lukashenko.', 'Macron rang Putin on Friday.'], misses: ['The bells rang.'] }),
  rule('consult/meet', 'CONSULT', { verbs: 'meet confer negotiate consult', without: 'sport', recipient: ['with', 'object'], reciprocal: true, contexts: ['diplomatic'], why: 'A meeting is consultation by all who meet.',
    hits: ['Lavrov met Blinken in Geneva.', 'Macron will meet with Putin.'], misses: ['Supply met demand.'] }),
  rule('consult/hold-talks', 'CONSULT', { verbs: 'hold have begin start resume open continue conduct convene attend chair host join arrange', with: 'talks', recipient: ['with'], reciprocal: true, contexts: ['diplomatic'], why: 'Talks that are held.',
    hits: ['Putin held talks with Lukashenko.', 'Germany hosted talks with Iran.'], misses: ['The choir held a concert.'] }),
  rule('consult/visit', 'CONSULT', { mode: 'visit', verbs: 'visit travel fly arrive tour go', recipient: ['object', 'to', 'in'], without: ['forces', 'weapons', 'phone'], contexts: ['diplomatic'], why: 'A visit: the visitor is the actor, the host the recipient.',
    hits: ['Scholz visited Ukraine.', 'Macron flew to Russia.'], misses: ['Tourists visited the castle.'] }),
  rule('consult/trip-noun', 'CONSULT', { mode: 'visit', nouns: 'visit trip', actor: ['owner', 'by', 'of', 'subject'], recipient: ['to'], contexts: ['diplomatic'], why: 'The noun tells what the verb would.',
    hits: ["Macron's visit to Ukraine was short."], misses: ['The trip to the dentist was short.'] }),
  rule('consult/send-envoy', 'CONSULT', { mode: 'visit', verbs: 'send dispatch', with: 'envoy', recipient: ['to'], contexts: ['diplomatic'], why: 'An envoy sent to talk.',
    hits: ['Washington sent its CIA director to Moscow.'], misses: ['Washington sent a bill to the printer.'] }),
  rule('consult/receive', 'CONSULT', { mode: 'visit', verbs: 'receive welcome greet host', recipient: ['object'], contexts: ['diplomatic'], without: 'aid', why: 'The host of a visit.',
    hits: ['Zelensky received Dutch Prime Minister Mark Rutte.'], misses: ['He received a parcel.'] }),
  rule('consult/talks-noun', 'CONSULT', { nouns: 'talks negotiations consultations summit meeting conversation dialogue', actor: ['between', 'owner', 'with', 'of'], recipient: ['with'], reciprocal: true, contexts: ['diplomatic'], why: 'Talks named with who takes part.',
    hits: ['Talks between Russia and Ukraine ended late.'], misses: ['The team talks were loud.'] }),
  rule('consult/speak-with', 'CONSULT', { verbs: 'speak talk discuss', next: /^(?:with|to|on|over|by|this|for|again)$/, recipient: ['with', 'to'], reciprocal: true, contexts: ['diplomatic'], why: 'Leaders who speak with one another.',
    hits: ['Biden spoke with Zelensky.'], misses: ['Biden spoke about bridges.'] }),
];
