import { type EventRule, rule } from './eventRule.ts';

export const COERCE_RULES: readonly EventRule[] = [
  rule('coerce/arrest', 'COERCE', { mode: 'arrest', verbs: 'arrest detain jail imprison apprehend round', recipient: ['object'], actorless: true, contexts: ['repression'], with: 'arrest', why: 'Arrest is coercion.',
    hits: ['Belarusian police arrested dozens of activists.'], misses: ['The brakes arrested the wheel.'] }),
  rule('coerce/blockade', 'COERCE', { mode: 'restrict', verbs: 'blockade block besiege encircle surround restrict close shut', with: 'territory', recipient: ['object', 'of', 'to', 'from'], why: 'Movement or a place closed off.',
    hits: ['Russia closed the Kerch Strait to Ukrainian ships.'], misses: ['A tree blocked the path.'] }),
  rule('coerce/close-border', 'COERCE', { mode: 'restrict', verbs: 'close shut block seal', with: 'border', recipient: ['to', 'with', 'against'], why: 'A border closed.',
    hits: ['Poland closed a border crossing with Belarus.'], misses: ['The shop closed at six.'] }),
  rule('coerce/seize', 'COERCE', { mode: 'seize', verbs: 'seize confiscate impound capture retake', recipient: ['object', 'of', 'from', 'in'], contexts: ['territory'], with: 'territory', why: 'Something taken.',
    hits: ['Azerbaijan seized the town of Shusha.'], misses: ['He seized the chance.'] }),
  rule('coerce/push-back', 'COERCE', { mode: 'deport', verbs: 'push drive force turn deport', recipient: ['object'], with: 'people', why: 'People forced over a border or back.', contexts: ['migration'],
    hits: ['Polish guards pushed migrants back into Belarus.', 'Lithuania deported two hundred migrants.'], misses: ['She pushed the door.'] }),
  rule('coerce/cyber', 'COERCE', { mode: 'cyber', verbs: 'hack cyberattack deface', recipient: ['object', 'of'], contexts: ['cyber'], why: 'An attack on computers.',
    hits: ['Russia hacked Ukrainian ministries.'], misses: ['He hacked at the ice.'] }),
  rule('coerce/cyber-noun', 'COERCE', { mode: 'cyber', nouns: 'cyberattack cyberattacks cyber-attack cyber-attacks hacking', actor: ['owner', 'subject', 'by'], recipient: ['on', 'against'], contexts: ['cyber'], why: 'The noun tells what the verb would.',
    hits: ['Russian cyberattacks on Ukraine are nothing new.'], misses: ['Cyberattacks cost firms money.'] }),
  rule('coerce/martial-law', 'COERCE', { mode: 'martial-law', verbs: 'declare impose introduce', next: /^(?:martial|emergency|curfew|state)$/, recipient: [], contexts: ['repression'], why: 'Emergency rule.',
    hits: ['Armenia declared martial law.'], misses: ['She declared a surplus.'] }),
  rule('coerce/ban', 'COERCE', { mode: 'restrict', verbs: 'ban prohibit forbid outlaw', recipient: ['object', 'from'], why: 'A ban.',
    hits: ['Turkey banned Iraqis from its flights.'], misses: ['Sugar is banned in our house.'] }),
  rule('coerce/destabilise', 'COERCE', { verbs: 'topple overthrow destabilise destabilize coerce intimidate', recipient: ['object', 'in'], why: 'Pressure on a government’s existence.',
    hits: ['Moscow plotted to topple the Ukrainian government.'], misses: ['The wind toppled a tree.'] }),
];
