import { type EventRule, rule } from './eventRule.ts';

/** ACCUSE told as scorn: dressings-down, insults, a hand seen behind a deed. */
export const ACCUSE_SCORN_RULES: readonly EventRule[] = [
  rule('accuse/dress-down', 'ACCUSE', {
    mode: 'disapprove',
    verbs: 'give+dressing-down give+tongue-lashing give+ticking-off give+earful carpet haul+over read+act',
    with: 'diplomats',
    recipient: ['object', 'to', 'of', 'owner'],
    recipientRequired: true,
    contexts: ['diplomatic'],
    why: 'An ambassador hauled in is told off.',
    hits: [
      'Dublin gave the Israeli ambassador a dressing-down.',
      'Canberra carpeted the Russian envoy.',
      'Oslo hauled in the Iranian ambassador.',
      'Lisbon gave the Chinese ambassador a tongue-lashing.',
      'Madrid gave the Moroccan envoy a ticking-off.',
      'Nairobi gave the Somali ambassador an earful.',
      'Rabat hauled the German ambassador over the coals.',
      'Warsaw read the Belarusian ambassador the riot act.',
    ],
    misses: ['The Danish ambassador gave a lecture.'],
  }),
  rule('accuse/insults', 'ACCUSE', {
    mode: 'disapprove',
    verbs: 'hurl+insults heap+abuse',
    actor: ['subject'],
    recipient: ['at', 'on', 'with', 'against'],
    reciprocal: true,
    why: 'Insults are criticism.',
    hits: [
      'Bolsonaro hurled insults at Macron.',
      'Tehran heaped scorn on Riyadh.',
      'Algiers and Rabat traded insults.',
      'Asmara heaped abuse on Djibouti.',
    ],
    misses: ['Fans of Chile hurled bottles.'],
  }),
  rule('accuse/sees-hand', 'ACCUSE', {
    mode: 'allege',
    verbs: 'see+hand see+hands detect+hand see+fingerprints find+fingerprints',
    actor: ['subject'],
    recipient: ['of', 'object', 'owner', 'in'],
    recipientRequired: true,
    why: 'Who sees the hand of another behind a deed accuses him.',
    hits: [
      'Bamako sees the hand of Algeria behind the raid.',
      'Ankara sees the hand of Syria in the attack.',
      'Niamey detects the hand of France in the mutiny.',
      'Bogota sees the fingerprints of Venezuela on the plot.',
      'Sofia found the fingerprints of Russia on the blast.',
    ],
    misses: ['The Danish minister saw his hand bleed.'],
  }),
];
