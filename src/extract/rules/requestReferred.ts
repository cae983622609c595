import { type EventRule, rule } from './eventRule.ts';

/** REQUEST told of matters taken to a body, of advice against a deed and of what one begs for. */
export const REQUEST_REFERRED_RULES: readonly EventRule[] = [
  rule('request/take-to-council', 'REQUEST', {
    verbs: 'take+to+council bring+to+council take+matter take+case refer+to+council refer+dispute refer+matter',
    with: 'arbiter',
    actor: ['subject', 'by'],
    recipient: ['to', 'against', 'with', 'over'],
    contexts: ['diplomatic'],
    why: 'Who takes a matter to a council asks it to act.',
    hits: [
      'Kuwait took the matter to the Security Council.',
      'Suriname will refer the dispute to the World Court.',
      'Armenia took its case to the Security Council.',
      'Sudan brought the matter to the Security Council.',
      'Nauru referred the raid to the Security Council.',
      'Gabon referred the matter to the World Court.',
    ],
    misses: ['The clerk took the matter to his wife.'],
  }),
  rule('request/counsel-against', 'REQUEST', {
    verbs: 'counsel+against urge+against',
    actor: ['subject'],
    recipient: ['object', 'to', 'content'],
    recipientRequired: true,
    alone: true,
    why: 'Who counsels another against a deed asks him not to do it.',
    hits: [
      'Macron counselled Israel against a raid.',
      'Washington advised Kyiv against strikes on refineries.',
      'Cairo urged Israel against a raid.',
    ],
    misses: ['Doctors advised against smoking in Peru.'],
  }),
  rule('request/want-sanctions', 'REQUEST', {
    verbs: 'want+sanctions seek+sanctions demand+sanctions lobby+sanctions',
    polarity: 'affirmed',
    actor: ['subject'],
    recipient: ['on', 'against', 'from', 'for'],
    contexts: ['diplomatic'],
    why: 'Who wants sanctions asks for them.',
    hits: [
      'Sudan wants sanctions on Chad.',
      'Kyiv seeks sanctions against Belarus.',
      'Chad demands sanctions on Sudan.',
      'Vilnius lobbied for sanctions on Belarus.',
    ],
    misses: ['Ghana wants fish from Togo.'],
  }),
  rule('request/beg-for-arms', 'REQUEST', {
    mode: 'assist',
    verbs: 'beg+for cry+out+for',
    with: 'arms',
    without: ['talks'],
    actor: ['subject'],
    recipient: ['object', 'to', 'from'],
    recipientRequired: true,
    alone: true,
    why: 'Who begs another for arms asks for help.',
    hits: [
      'Manila begged Washington for missiles.',
      'Kyiv pleaded with Berlin for rockets.',
      'Tbilisi cried out for missiles from Washington.',
    ],
    misses: ['Two gunmen begged for bread.'],
  }),
];
