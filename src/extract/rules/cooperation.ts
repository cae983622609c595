import { type EventRule, rule } from './eventRule.ts';

/** AGREE, SUPPORT, CONCEDE and COOPERATE: what sides do with and for one another. */
export const COOPERATION_RULES: readonly EventRule[] = [
  rule('cooperate/joint-drill', 'COOPERATE', { verbs: 'hold conduct stage begin start launch run open participate take join', with: ['drills', 'jointly'], recipient: ['with'], reciprocal: true, contexts: ['military'], why: 'A joint exercise is cooperation.',
    hits: ['Japan and India held a joint exercise.'], misses: ['The choir held a rehearsal.'] }),
  rule('cooperate/drill-noun', 'COOPERATE', { nouns: 'exercise exercises drill drills manoeuvres', with: 'jointly', actor: ['owner', 'between', 'of', 'by', 'subject'], recipient: ['with'], reciprocal: true, contexts: ['military'], why: 'A joint exercise named by who takes part.',
    hits: ['A joint Russian-Belarusian exercise began.'], misses: ['Joint exercises help the knee.'] }),
  rule('cooperate/cooperate', 'COOPERATE', { verbs: 'cooperate collaborate trade coordinate', recipient: ['with'], reciprocal: true, why: 'Working together.',
    hits: ['Finland cooperates with Sweden.'], misses: ['The weather cooperated.'] }),
  rule('support/back', 'SUPPORT', { verbs: 'back support endorse praise hail welcome applaud commend congratulate recognise recognize thank', recipient: ['object', 'owner', 'of', 'by'], actor: ['subject'], why: 'Approval in words.',
    hits: ['The Kremlin backed the Belarusian president.', "France welcomed Germany's decision."], misses: ['He supported his elbow on the table.'] }),
  rule('support/sign', 'SUPPORT', { verbs: 'sign ratify', with: 'deal', recipient: ['with'], reciprocal: true, contexts: ['diplomatic'], why: 'Signing or ratifying a treaty is support in PLOVER.',
    hits: ['Ukraine signed an agreement with Poland.'], misses: ['She signed her name.'] }),
  rule('support/reaffirm', 'SUPPORT', { verbs: 'reaffirm reiterate express pledge voice assure', recipient: ['to', 'for', 'object', 'with'], why: 'Support told to somebody.', next: /^(?:support|solidarity|commitment|backing)$/,
    hits: ['Blinken reaffirmed support for Ukraine.'], misses: ['He expressed surprise.'] }),
  rule('agree/agree', 'AGREE', { verbs: 'agree', recipient: ['with'], reciprocal: true, status: 'actual', why: 'An agreement.',
    hits: ['Russia and Ukraine agreed to keep the ceasefire.'], misses: ['The soup did not agree with him.'] }),
  rule('agree/offer', 'AGREE', { verbs: 'offer promise pledge vow invite propose volunteer', recipient: ['to', 'object', 'with'], status: 'actual', why: 'An offer or a promise to cooperate.',
    hits: ['Britain promised Ukraine support.', 'Turkey offered to mediate between Russia and Ukraine.'], misses: ['The shop offers a discount.'] }),
  rule('agree/ready', 'AGREE', { verbs: 'reach strike conclude', with: 'deal', recipient: ['with'], reciprocal: true, why: 'A deal reached.',
    hits: ['Russia reached an agreement with Moldova.'], misses: ['Workers reached the summit.'] }),
  rule('concede/ease', 'CONCEDE', { verbs: 'lift ease relax waive', with: 'sanctions', recipient: ['on', 'against', 'for'], why: 'Restrictions eased.',
    hits: ['Washington lifted sanctions on a Serbian firm.'], misses: ['The crane lifted a beam.'] }),
  rule('concede/apologise', 'CONCEDE', { verbs: 'apologise apologize concede pardon amnesty', recipient: ['to', 'object', 'for'], why: 'An apology or a pardon.',
    hits: ['Azerbaijan apologised to Russia.'], misses: ['She apologised for the noise.'] }),
  rule('concede/announce-withdrawal', 'CONCEDE', { verbs: 'announce declare agree proclaim', with: 'ceasefire', recipient: ['with'], status: 'actual', why: 'A ceasefire declared, not yet kept.',
    hits: ['Armenia declared a ceasefire.'], misses: ['They announced a wedding.'] }),
];
