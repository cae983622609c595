import { type EventRule, rule } from './eventRule.ts';

/** AID told of people taken out of danger, of aid that grows and of those whose bills another pays. */
export const AID_EVACUATED_RULES: readonly EventRule[] = [
  rule('aid/take-out', 'AID', {
    verbs: 'evacuate airlift',
    without: ['captives', 'diplomats', 'withdrawal', 'weathery', 'mishaps'],
    actor: ['subject', 'by'],
    recipient: ['object', 'from', 'of'],
    recipientRequired: true,
    notBy: ['BUS'],
    contexts: ['human_security'],
    why: 'Another’s people flown out of danger are helped.',
    hits: ['Spain has evacuated 30 Argentines from Niger.', 'A Greek ship evacuated Filipinos from Libya.'],
    misses: ['The firm evacuated its Norwegian office.', 'Ethiopia evacuated its troops from Somalia.'],
  }),
  rule('aid/more-aid', 'AID', {
    verbs:
      'double+aid triple+aid increase+aid raise+aid boost+aid step+up+aid double+assistance increase+assistance boost+assistance step+up+assistance top+up+aid',
    actor: ['subject'],
    recipient: ['to', 'for', 'object'],
    recipientRequired: true,
    contexts: ['human_security'],
    why: 'Aid made larger is aid.',
    hits: ['Norway doubled its aid to Malawi.', 'Canada boosted assistance to Haiti.'],
    misses: ['The bank doubled its fees to Malawi.'],
  }),
  rule('aid/bankroll', 'AID', {
    verbs: 'bankroll subsidise subsidize',
    recipient: ['object'],
    recipientRequired: true,
    notBy: ['BUS'],
    why: 'Who pays the bills of another helps it.',
    hits: ['Libya bankrolled Chadian rebels.', 'Riyadh subsidised Egypt.'],
    misses: ['The French state subsidises farms.'],
  }),
  rule('aid/open-hospital', 'AID', {
    verbs: 'open+hospital set+up+hospital build+hospital open+clinic set+up+clinic',
    actor: ['subject', 'by'],
    recipient: ['for', 'in'],
    recipientRequired: true,
    contexts: ['human_security', 'health'],
    notBy: ['BUS'],
    why: 'A hospital opened for the people of another is help.',
    hits: ['Jordan opened a field hospital for Palestinians.'],
    misses: ['Norway opened a hospital in the north.'],
  }),
];
