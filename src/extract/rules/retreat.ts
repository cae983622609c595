import { type EventRule, rule } from './eventRule.ts';

export const RETREAT_RULES: readonly EventRule[] = [
  rule('retreat/hand-over', 'RETREAT', { verbs: 'hand cede return give', with: 'territory', recipient: ['to'], contexts: ['territory'], why: 'Land given back.',
    hits: ['Armenia handed the district to Azerbaijan.'], misses: ['He handed her the salt.'] }),
  rule('retreat/withdraw', 'RETREAT', { mode: 'withdraw', verbs: 'withdraw retreat pull return leave vacate', with: 'withdrawal', without: 'diplomats', recipient: ['from'], contexts: ['military'], why: 'Forces that go back.',
    hits: ['Russia withdrew its troops from Kazakhstan.', 'Russian units returned to their barracks.'], misses: ['She withdrew cash from the bank.'] }),
  rule('retreat/withdrawal-noun', 'RETREAT', { mode: 'withdraw', nouns: 'withdrawal pullback pull-back pullout pull-out drawdown de-escalation', actor: ['owner', 'subject', 'by', 'of'], recipient: ['from'], contexts: ['military'], why: 'The noun tells what the verb would.',
    hits: ['Moscow began a withdrawal of tanks.'], misses: ['Withdrawal symptoms pass.'] }),
  rule('retreat/release', 'RETREAT', { mode: 'release', verbs: 'release free exchange swap hand', with: 'prisoners', recipient: ['to', 'with', 'object'], why: 'Captives let go.',
    hits: ['Russia released 35 Ukrainian prisoners.'], misses: ['The band released an album.'] }),
  rule('retreat/disarm', 'RETREAT', { mode: 'disarm', verbs: 'disarm demobilise demobilize surrender disband dismantle', recipient: ['to'], why: 'Arms laid down.',
    hits: ['The rebels surrendered to Ethiopian forces.'], misses: ['Her smile disarmed him.'] }),
  rule('retreat/ceasefire', 'RETREAT', { mode: 'ceasefire', verbs: 'observe respect uphold cease', with: 'ceasefire', recipient: ['with'], why: 'A ceasefire kept.',
    hits: ['Both Ukraine and Russia observed the ceasefire.'], misses: ['They observed the birds.'] }),
  rule('retreat/resign', 'RETREAT', { mode: 'resign', verbs: 'resign abdicate quit', recipient: [], why: 'An office given up.', contexts: ['executive'],
    hits: ['The Ukrainian defence minister resigned.'], misses: ['He resigned himself to rain.'], next: /^(?:\.|,|on|in|after|over|as|from|amid|because|;|and)$/ }),
];
