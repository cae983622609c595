import { type EventRule, rule } from './eventRule.ts';

/** COERCE told of ships taken over, buildings entered by force and people kept from leaving. */
export const COERCE_GRABBED_RULES: readonly EventRule[] = [
  rule('coerce/hijack', 'COERCE', {
    mode: 'seize',
    verbs: 'hijack take+over',
    with: 'sea-craft',
    without: ['business', 'commercial', 'people'],
    recipient: ['object', 'of', 'owner'],
    contexts: ['military'],
    why: 'A ship taken over is seized.',
    hits: ['Houthi rebels hijacked a Greek ship.', 'Iran commandeered a Portuguese tanker.', 'Somali rebels took over a Greek tanker.'],
    misses: ['The Danish firm took over a rival.'],
  }),
  rule('coerce/enter-by-force', 'COERCE', {
    mode: 'seize',
    verbs: 'enter+by+force enter+forcibly break+into force+way',
    with: 'holdings',
    recipient: ['object', 'of', 'into', 'in', 'owner'],
    onlyBy: ['COP', 'MIL', 'GOV', 'REB', 'SEP'],
    contexts: ['legal'],
    why: 'Police who enter by force take a place over.',
    hits: [
      'Ecuadorian police entered the Mexican embassy by force.',
      'Georgian police broke into the offices of a party.',
      'Serbian police forced their way into the offices of a party.',
    ],
    misses: ['Thieves broke into a bank in Quito.'],
  }),
  rule('coerce/forbid-leaving', 'COERCE', {
    mode: 'restrict',
    verbs: 'forbid',
    with: ['kept-in', 'going'],
    actor: ['subject', 'by'],
    recipient: ['object', 'of'],
    why: 'People who may not leave are held.',
    hits: ['Eritrea forbade its conscripts to leave.'],
    misses: ['The school forbade pupils to leave early.'],
  }),
];
