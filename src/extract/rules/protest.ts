import { type EventRule, rule } from './eventRule.ts';

export const PROTEST_RULES: readonly EventRule[] = [
  rule('protest/demonstrate', 'PROTEST', { mode: 'demo', verbs: 'demonstrate rally protest march', recipient: ['against', 'at'], actorless: true, why: 'People who demonstrate.', with: 'people',
    hits: ['Thousands of people marched in Minsk against Lukashenko.'], misses: ['The army marched north.'] }),
  rule('protest/noun', 'PROTEST', { mode: 'demo', nouns: 'protest protests demonstration demonstrations rally rallies unrest', actor: ['owner', 'subject', 'by', 'in'], recipient: ['against'], actorless: true, why: 'The noun tells what the verb would.',
    hits: ['Protests against the Belarusian government went on.'], misses: ['A stock rally lifted prices.'], without: 'market' }),
  rule('protest/riot', 'PROTEST', { mode: 'riot', verbs: 'riot loot', recipient: ['against', 'in'], actorless: true, with: 'people', why: 'Violent protest.',
    hits: ['People rioted in Almaty.'], misses: ['Colours riot in the garden.'] }),
  rule('protest/strike', 'PROTEST', { mode: 'strike', verbs: 'walk go', next: /^(?:out|on)$/, recipient: ['against'], actorless: true, with: 'people', without: 'talks', why: 'A strike.',
    hits: ['Polish miners and other people walked out on Monday.'], misses: ['He walked out of the room.'] }),
];
