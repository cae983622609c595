import { type EventRule, rule } from './eventRule.ts';

/** Flags and effigies burnt, whoever does it; they stand after what is told of protesters. */
export const PROTEST_SIGN_RULES: readonly EventRule[] = [
  rule('protest/burn-sign', 'PROTEST', {
    mode: 'vandalize',
    verbs: 'burn+effigy burn+effigies burn+portrait burn+flag torch+flag tear+flag set+fire+flag burn+copies',
    without: 'forces',
    notBy: ['MIL', 'GOV', 'COP'],
    recipient: ['of', 'owner', 'object'],
    actorless: true,
    why: 'Flags and effigies burnt in anger.',
    hits: [
      'An effigy of the French president was burned in Bamako.',
      'Effigies of Indian ministers were burned in Lahore.',
      'Youths burned a portrait of the Rwandan president.',
      'A Danish flag was burned in Tehran.',
      'Students torched an American flag.',
      'Men tore up a Turkish flag in Athens.',
      'Youths set fire to a Chinese flag.',
      'A mob burned copies of a Swedish paper.',
    ],
    misses: ['The lamp burned a hole in the Danish carpet.'],
  }),
];
