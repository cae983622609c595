import { type EventRule, rule } from './eventRule.ts';

export const ACCUSE_RULES: readonly EventRule[] = [
  rule('accuse/accuse', 'ACCUSE', { mode: 'allege', verbs: 'accuse blame fault', recipient: ['object', 'on', 'at'], why: 'An accusation is an event between who speaks and who is accused, not the deed alleged.',
    hits: ['Ukraine accused Russia of shelling a village.'], misses: ['Dry weather was blamed for the fire.'] }),
  rule('accuse/condemn', 'ACCUSE', { mode: 'disapprove', verbs: 'condemn denounce criticise criticize decry deplore slam blast assail lambast rebuke chide reproach deride ridicule lash', recipient: ['object', 'owner', 'at', 'by', 'of', 'against'], actor: ['subject'], why: 'Criticism in words; the one whose deed is condemned is criticised.',
    hits: ["Poland condemned Minsk's pressure on migrants.", 'France condemned the Belarusian government.', 'Moscow denounced the American decision.'], misses: ['The judge condemned the ruined barn.'] }),
  rule('accuse/describe-as', 'ACCUSE', { mode: 'disapprove', verbs: 'describe call brand label dub regard view see', recipient: ['object', 'owner', 'of'], actor: ['subject'], why: 'Calling a deed provocative or the like criticises who did it.',
    hits: ['Peskov called the American statement hysterical.'], misses: ['They called the cat Tom.'], with: 'hostile' }),
  rule('accuse/investigate', 'ACCUSE', { mode: 'investigate', verbs: 'investigate indict sue prosecute charge probe', recipient: ['object', 'against'], contexts: ['legal'], why: 'A case opened against somebody.',
    hits: ['Poland investigated Belarusian officials.'], misses: ['She investigated a noise.'] }),
  rule('accuse/allege', 'ACCUSE', { mode: 'allege', verbs: 'allege', actor: ['subject'], recipient: ['object', 'owner'], why: 'An allegation against the one named next.',
    hits: ['London alleged that Russia plans a coup.'], misses: ['The film is allegedly good.'] }),
  rule('accuse/complain', 'ACCUSE', { mode: 'disapprove', recipientRequired: true, verbs: 'complain protest summon', recipient: ['object', 'against', 'to', 'of'], contexts: ['diplomatic'], why: 'A diplomatic complaint, or an ambassador summoned.',
    hits: ['Belarus summoned the Polish ambassador.'], misses: ['He complained about his soup.'] }),
  rule('accuse/noun', 'ACCUSE', { mode: 'allege', nouns: 'accusations allegations condemnation criticism', actor: ['owner', 'subject', 'by', 'from'], recipient: ['against', 'of'], why: 'The noun tells what the verb would.',
    hits: ['American accusations against Russia multiplied.'], misses: ['Criticism of the film was mild.'] }),
];
