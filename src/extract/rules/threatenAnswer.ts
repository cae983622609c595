import { type EventRule, rule } from './eventRule.ts';

/** THREATEN told by what will be done in answer to a deed. */
export const THREATEN_ANSWER_RULES: readonly EventRule[] = [
  rule('threaten/warn-of', 'THREATEN', {
    verbs: 'warn+of caution+of warn+about',
    with: 'reprisal',
    without: 'analysts',
    actor: ['subject', 'by'],
    recipient: ['object', 'for', 'against', 'on'],
    why: 'A warning of sanctions or of consequences is meant for whoever would bring them on himself, though he be not named.',
    hits: [
      'France warned of serious consequences if Mali attacked.',
      'Washington cautioned of a harsh response.',
      'Berlin warned about severe costs for Serbia.',
    ],
    misses: ['France warned of snow.', 'Analysts in France warned of consequences.'],
  }),
  rule('threaten/act-hard', 'THREATEN', {
    polarity: 'affirmed',
    verbs:
      'respond+firmly respond+toughly respond+harshly respond+decisively respond+resolutely respond+militarily act+toughly react+firmly react+harshly take+tough+measures take+retaliatory+measures take+tough+response take+harsh+measures',
    with: 'to-come',
    without: ['health', 'market'],
    actor: ['subject'],
    recipient: ['to', 'against', 'by', 'of', 'from'],
    why: 'Whoever will answer hard threatens, whoever says so for him; told as done it is an answer and no threat.',
    hits: [
      'Chilean guards will respond firmly.',
      'Chad will respond toughly to raids.',
      'Peru will respond harshly to Chile.',
      'India will respond decisively to Pakistan.',
      'NATO would respond resolutely to an attack by Serbia.',
      'Turkey will respond militarily to Syria.',
      'Chilean guards will act very toughly.',
      'Minsk will react firmly to Polish steps.',
      'Tehran will react harshly to Israeli raids.',
      'Chilean guards will take tough measures against Peru.',
      'Moscow will take retaliatory measures against Latvia.',
      'Guards of Chile will take tough response measures.',
      'Baku will take harsh measures against Armenia.',
    ],
    misses: ['The Danish cook responded firmly.'],
    status: 'actual',
  }),
];
