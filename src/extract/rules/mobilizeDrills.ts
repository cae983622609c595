import { type EventRule, rule } from './eventRule.ts';

/** Drills of a state alone that are called by no arm; they stand after all that are. */
export const MOBILIZE_DRILL_RULES: readonly EventRule[] = [
  rule('mobilize/state-drill', 'MOBILIZE', {
    mode: 'troops',
    verbs: 'hold conduct stage begin start launch run open carry+out kick+off announce order wrap+up end',
    with: 'war-drill',
    without: ['jointly', 'fire-drill', 'school-work', 'health', 'commerce', 'tech'],
    notBy: ['EDU', 'BUS', 'CVL', 'LAB', 'NGO', 'OPP', 'MED', 'REL', 'IGO'],
    recipient: ['against', 'near', 'along', 'off', 'around'],
    contexts: ['military'],
    why: 'A drill that a government or its forces hold is of forces, though the text does not say so.',
    hits: [
      'Tehran held a drill in the gulf.',
      'Taiwan conducted a drill in May.',
      'Algeria staged manoeuvres in the desert.',
      'Beijing began drills around Taiwan.',
      'Egypt started a drill.',
      'Tehran launched a two-day drill along the Aras.',
      'Turkey runs a drill.',
      'Minsk opened drills near Brest.',
      'India carried out a drill.',
      'Pyongyang kicked off drills on Monday.',
      'Caracas announced drills.',
      'Baku ordered drills.',
      'Hanoi wrapped up a drill.',
      'The Ethiopian army ended its drill.',
    ],
    misses: ['The school held a fire drill.', 'Paris and Rome held a joint drill.'],
  }),
];
