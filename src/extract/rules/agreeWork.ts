import { type EventRule, rule } from './eventRule.ts';

/** AGREE told by the will to work together that two sides state, or one states to the other. */
export const AGREE_WORK_RULES: readonly EventRule[] = [
  rule('agree/importance', 'AGREE', {
    verbs:
      'stress+importance emphasise+importance emphasize+importance underline+importance underscore+importance note+importance stress+need emphasise+need underline+need reaffirm+importance reiterate+importance',
    with: 'working-together',
    without: 'analysts',
    actor: ['subject'],
    recipient: ['with', 'between', 'to'],
    recipientRequired: true,
    reciprocal: true,
    why: 'Two sides that call their work together important will go on with it.',
    hits: [
      'Peru and Chile stressed the importance of further cooperation.',
      'The Greek premier emphasised the importance of closer ties with Egypt.',
      'Lula emphasized the importance of a partnership with China.',
      'The Japanese and Indian ministers underlined the importance of cooperation.',
      'The Kenyan and Ugandan presidents underscored the importance of closer ties.',
      'The Omani and Indian ministers noted the importance of their partnership.',
      'Laos and Vietnam stressed the need for closer cooperation.',
      'Malta and Italy emphasised the need for cooperation at sea.',
      'Spain and Portugal underlined the need for joint cooperation.',
      'The Serbian and Hungarian leaders reaffirmed the importance of friendship and ties.',
      'Mexico and Canada reiterated the importance of cooperation.',
    ],
    misses: ['The Danish minister stressed the importance of teamwork and cooperation.'],
  }),
  rule('agree/intention', 'AGREE', {
    polarity: 'affirmed',
    verbs:
      'reiterate+intention express+intention confirm+intention voice+intention state+intention reaffirm+intention reiterate+commitment confirm+commitment express+commitment stress+commitment',
    with: 'working-together',
    without: 'retaliation',
    actor: ['subject'],
    recipient: ['with', 'to', 'between', 'object'],
    reciprocal: true,
    why: 'The intention to work together is a promise of it.',
    hits: [
      'Peru and Chile reiterated the intention to develop their cooperation.',
      'Hungary expressed its intention to widen cooperation with Serbia.',
      'The Chinese and Mongolian leaders confirmed the intention to deepen ties.',
      'The Emirates voiced their intention to extend the partnership with India.',
      'Ghana stated its intention to extend its cooperation with Togo.',
      'Japan and Vietnam reaffirmed the intention to strengthen ties.',
      'Washington reiterated its commitment to consultation and cooperation with Japan.',
      'Nepal confirmed its commitment to cooperation with India.',
      'Armenia expressed its commitment to a partnership with Georgia.',
      'Biden stressed the commitment to close cooperation with Canada.',
    ],
    misses: ['The Danish skater reiterated the intention to win.'],
  }),
];
