import { type EventRule, rule } from './eventRule.ts';

/** Forces and places that come under fire; it stands before criticism, which comes under fire too. */
export const ASSAULT_UNDER_FIRE_RULES: readonly EventRule[] = [
  rule('assault/under-fire', 'ASSAULT', {
    verbs: 'come+under+fire come+under+attack come+under+shelling come+under+bombardment come+under+assault draw+fire',
    actor: ['from', 'by'],
    recipient: ['subject', 'in'],
    actorless: true,
    doer: ['forces', 'targets', 'personnel', 'patrols'],
    without: 'critics',
    why: 'Told from the side that is hit.',
    hits: [
      'An Indian patrol came under fire from Pakistani soldiers.',
      'The American base at Ain al-Asad came under attack by drones.',
      'Armenian positions came under shelling at dawn.',
      'The town of Gori came under Russian bombardment.',
      'Kurdish forces came under assault from Turkey.',
      'Malian soldiers drew fire from the rebels.',
    ],
    misses: ['The Greek minister came under fire from critics over the budget.', 'Hungary came under attack from the press.'],
  }),
  rule('assault/place-under-fire', 'ASSAULT', {
    verbs: 'come+under+shelling come+under+bombardment come+under+barrage come+under+shellfire',
    without: ['critics', 'stance'],
    actor: ['from', 'by', 'under'],
    recipient: [],
    why: 'A town that comes under the fire of somebody.',
    hits: [
      'Kharkiv came under Russian shelling.',
      'Kharkiv came under Russian bombardment.',
      'Kharkiv came under a Russian barrage.',
      'Kharkiv came under Russian shellfire.',
    ],
    misses: ['The minister came under attack for his remarks.'],
  }),
];
