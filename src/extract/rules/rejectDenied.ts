import { type EventRule, rule } from './eventRule.ts';

/** Refusals told by denying a word of consent. They stand before the rows that the same words set off undenied. */
export const REJECT_DENIED_RULES: readonly EventRule[] = [
  rule('reject/will-not', 'REJECT', {
    verbs: 'accept recognise recognize agree compromise comply yield budge bow relent acquiesce abide+by heed acknowledge',
    polarity: 'negated',
    actor: ['subject'],
    recipient: ['object', 'owner', 'to', 'by', 'from', 'of', 'with'],
    status: 'actual',
    why: 'Consent that is denied is a refusal.',
    hits: [
      'Serbia will not accept the French plan.',
      'Spain does not recognise Kosovo.',
      'Cyprus will never recognize the Turkish enclave.',
      'Egypt did not agree with Ethiopia on the dam.',
      'The Venezuelan president would not compromise with Colombia.',
      'Iran will not comply with the American demands.',
      'Bolivia will not yield to Chile.',
      'Algeria would not budge on the French request.',
      'Cuba will not bow to the United States.',
      'Myanmar has not relented despite the demands of ASEAN.',
      'Jordan did not acquiesce in the Israeli plan.',
      'North Korea will not abide by the UN resolution.',
      'Mali did not heed the French appeal.',
      'Turkey does not acknowledge the Greek claim.',
    ],
    misses: ['Serbia will accept the French plan.'],
  }),
];
