import { type EventRule, rule } from './eventRule.ts';

/** SANCTION told of people who are no longer welcome, and of lines that are cut. */
export const SANCTION_PERSONA_RULES: readonly EventRule[] = [
  rule('sanction/persona', 'SANCTION', {
    mode: 'expel',
    verbs: 'declare name brand',
    with: 'unwelcome',
    recipient: ['object', 'owner', 'of'],
    actor: ['subject', 'by'],
    recipientRequired: true,
    contexts: ['diplomatic'],
    why: 'A persona non grata may not come or stay.',
    hits: [
      'Bolsonaro was declared persona non grata by Chile.',
      'Peru named the Cuban envoy persona non grata.',
      'Mali branded the French envoy persona non grata.',
    ],
    misses: ['Brussels declared Kosovo safe.'],
  }),
  rule('sanction/hang-up', 'SANCTION', {
    mode: 'discontinue',
    verbs: 'hang+up cut sever disconnect',
    with: 'hotlines',
    recipient: ['with', 'to', 'of', 'between'],
    contexts: ['diplomatic'],
    why: 'A line between two that is cut ends a contact.',
    hits: [
      'Seoul hung up the hotline with Pyongyang.',
      'Pyongyang severed the hotline to South Korea.',
      'Islamabad cut the hotline with Delhi.',
      'Minsk disconnected the hotline to Warsaw.',
    ],
    misses: ['The clerk hung up his coat.'],
  }),
  rule('sanction/pull-plug', 'SANCTION', {
    mode: 'discontinue',
    verbs: 'pull+plug turn+off+tap close+tap',
    with: 'aid',
    actor: ['subject', 'by'],
    recipient: ['to', 'for', 'on', 'of'],
    recipientRequired: true,
    alone: true,
    why: 'Aid whose plug is pulled ends.',
    hits: [
      'Oslo pulled the plug on aid to Uganda.',
      'London turned off the tap of aid to Rwanda.',
      'Berlin closed the tap on aid to Uganda.',
    ],
    misses: ['The bank pulled the plug on its website.'],
  }),
];
