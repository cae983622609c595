import { type EventRule, rule } from './eventRule.ts';

/** Buildings, lines and vehicles that are blown up or set on fire; they stand after what is destroyed in war. */
export const ASSAULT_ARSON_RULES: readonly EventRule[] = [
  rule('assault/blow-up', 'ASSAULT', {
    mode: 'explosives',
    verbs: 'dynamite blow+up bomb firebomb',
    with: 'holdings',
    without: ['deal', 'media-made', 'suicide'],
    recipient: ['object', 'in', 'of', 'owner'],
    why: 'Buildings, lines and vehicles blown up on the ground.',
    hits: [
      'Guerrillas dynamited a Salvadoran bank.',
      'Rebels blew up a Colombian bank.',
      'Militants bombed a Peruvian bank.',
      'Settlers firebombed a Palestinian shop.',
    ],
    misses: ['He blew up the balloon in the house.', 'The play bombed in London theatres.'],
  }),
  rule('assault/arson', 'ASSAULT', {
    mode: 'destroy',
    verbs: 'burn burn+down torch set+fire set+alight set+ablaze set+on+fire sabotage',
    with: 'holdings',
    without: ['stuff', 'media-made', 'mishaps'],
    recipient: ['object', 'of', 'in', 'to', 'owner'],
    why: 'Arson and sabotage of vehicles, offices, farms and lines.',
    hits: [
      'Guerrillas burned a bus in El Salvador.',
      'Rebels burned down a farm in Colombia.',
      'Guerrillas torched a Colombian bank.',
      'Militants set fire to the offices of a Peruvian party.',
      'Rebels set a Malian truck alight.',
      'Protesters set ablaze a French supermarket.',
      'Youths set cars on fire in Lyon, and rioters set a French bus on fire.',
      'Guerrillas sabotaged a Salvadoran bus.',
    ],
    misses: ['The plant burned coal.', 'She burned the toast at home.'],
  }),
];
