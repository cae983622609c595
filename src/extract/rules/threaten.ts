import { type EventRule, rule } from './eventRule.ts';

export const THREATEN_RULES: readonly EventRule[] = [
  rule('threaten/threaten', 'THREATEN', {
    mode: 'violence',
    verbs: 'threaten menace',
    recipient: ['object', 'with', 'against', 'to'],
    status: 'actual',
    why: 'A threat is a deed of words, whatever comes of it.',
    hits: ['Lukashenko threatened Poland.', 'Moscow threatened to cut off gas to Moldova.'],
    misses: ['Rain threatened the harvest.'],
  }),
  rule('threaten/warn', 'THREATEN', {
    verbs: 'warn caution',
    recipient: ['object', 'against'],
    recipientRequired: true,
    status: 'actual',
    why: 'A forceful warning to somebody.',
    hits: ['Biden warned Putin of sanctions.', 'NATO warned Russia against an attack.'],
    misses: ['The forecast warned of snow.'],
  }),
  rule('threaten/noun', 'THREATEN', {
    nouns: 'threat threats ultimatum warning warnings',
    actor: ['owner', 'subject', 'by', 'of', 'from'],
    recipient: ['to', 'against', 'on'],
    status: 'actual',
    why: 'The noun tells what the verb would.',
    hits: ["Russia's threats against Ukraine grew louder.", 'Washington issued a warning to Minsk.'],
    misses: ['Frost is a threat to vines.'],
  }),
];
