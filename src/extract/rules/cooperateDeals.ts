import { type EventRule, rule } from './eventRule.ts';

/** Contracts for goods between states, and works that two states open together. */
export const COOPERATE_DEAL_RULES: readonly EventRule[] = [
  rule('cooperate/contract', 'COOPERATE', {
    verbs: 'sign+contract sign+deal sign+agreement clinch+deal seal+deal place+order take+delivery conclude+contract ink+deal',
    with: ['wares'],
    without: ['ceasefire', 'halting', 'threatening', 'dealings'],
    actor: ['subject', 'by', 'between'],
    recipient: ['with', 'from', 'to', 'of'],
    recipientRequired: true,
    reciprocal: true,
    contexts: ['economic'],
    why: 'A contract for goods is trade.',
    hits: [
      'Indonesia signed a contract with France for 42 jets.',
      'Egypt signed a deal with Italy for two frigates.',
      'Hungary signed an agreement with Qatar on gas.',
      'Serbia clinched a deal with France for jets.',
      'Kuwait sealed a deal with Italy for helicopters.',
      'Poland placed an order with South Korea for tanks.',
      'Vietnam took delivery of two frigates from India.',
      'Bangladesh concluded a contract with Turkey for drones.',
      'Iraq inked a deal with Turkmenistan on gas.',
    ],
    misses: ['Peru signed a contract with a coach.', 'Chile signed a ceasefire agreement with Peru on gas fields.'],
  }),
  rule('cooperate/work-of-two', 'COOPERATE', {
    verbs: 'open inaugurate launch build connect complete lay',
    with: 'ventures',
    without: ['drills', 'talks', 'media-made', 'inquiry'],
    actor: ['subject', 'by'],
    recipient: ['with', 'between'],
    recipientRequired: true,
    reciprocal: true,
    contexts: ['economic'],
    why: 'A pipeline, bridge or plant that two states open or build is common work.',
    hits: [
      'Armenia and Iran opened a gas pipeline.',
      'Kenya and Uganda inaugurated a bridge.',
      'Zambia and Botswana launched a railway.',
      'Laos and China built a railway.',
      'Greece and Bulgaria connected a pipeline.',
      'Iran and Iraq completed a railway.',
      'Serbia and Hungary laid a pipeline.',
    ],
    misses: ['Peru opened a bridge.', 'Denmark launched a ship.'],
  }),
];
