import { type EventRule, rule } from './eventRule.ts';

export const SANCTION_RULES: readonly EventRule[] = [
  rule('sanction/sanction', 'SANCTION', { verbs: 'sanction blacklist penalise penalize embargo', recipient: ['object', 'against', 'on'], contexts: ['economic'], why: 'A sanction reduces relations.',
    hits: ['The EU sanctioned Belarus.'], misses: ['The league sanctioned the match.'] }),
  rule('sanction/impose', 'SANCTION', { verbs: 'impose slap levy widen tighten extend introduce announce adopt expand approve prepare agree toughen', with: 'sanctions', recipient: ['on', 'against'], contexts: ['economic'], why: 'Sanctions put on somebody.',
    hits: ['The United States imposed sanctions on Russia.'], misses: ['He imposed on their kindness.'] }),
  rule('sanction/noun', 'SANCTION', { nouns: 'sanctions embargo', actor: ['owner', 'subject', 'by', 'from'], recipient: ['against', 'on', 'for'], contexts: ['economic'], why: 'Sanctions named with who imposes them.',
    hits: ['American sanctions against Iran hurt exports.'], misses: ['Sanctions are a blunt tool.'] }),
  rule('sanction/expel', 'SANCTION', { mode: 'expel', verbs: 'expel oust', recipient: ['object', 'from', 'of'], contexts: ['diplomatic'], with: 'diplomats', why: 'Diplomats sent home.',
    hits: ['Poland expelled two Belarusian diplomats.'], misses: ['The school expelled a pupil.'] }),
  rule('sanction/recall', 'SANCTION', { mode: 'withdraw', verbs: 'recall withdraw evacuate pull', with: 'diplomats', recipient: ['from', 'in', 'of'], contexts: ['diplomatic'], why: 'An embassy emptied or an envoy recalled.',
    hits: ['Britain withdrew embassy staff from Ukraine.'], misses: ['The maker recalled a toy.'] }),
  rule('sanction/cut', 'SANCTION', { mode: 'discontinue', verbs: 'cut halt suspend freeze sever break discontinue stop', with: 'relations', without: 'meeting', recipient: ['to', 'with', 'of', 'from', 'for', 'object'], contexts: ['economic'], why: 'Trade, flights or ties cut off.',
    hits: ['Russia cut gas exports to Moldova.', 'Lithuania suspended flights to Minsk.'], misses: ['The barber cut his hair.'] }),
  rule('sanction/convict', 'SANCTION', { mode: 'convict', verbs: 'convict sentence fine', recipient: ['object'], contexts: ['legal'], why: 'A verdict.',
    hits: ['A Belarusian court sentenced an opposition leader.'], misses: ['The sentence was too long.'] }),
];
