import { type EventRule, rule } from './eventRule.ts';

/** AGREE told by nouns: an offer to somebody, a deal between some. */
export const AGREE_NOUN_RULES: readonly EventRule[] = [
  rule('agree/offer-noun', 'AGREE', {
    nouns:
      'offer+to offers+to promise+to promises+to pledge+to pledges+to invitation invitations readiness+to readiness+for willingness+to overture overtures assurances+to',
    without: ['retaliation', 'firm', 'forces'],
    actor: ['owner', 'by', 'from'],
    recipient: ['to', 'for', 'with'],
    status: 'actual',
    why: 'An offer, a promise or an invitation named as a thing.',
    hits: [
      "Chile's offer to Bolivia was generous.",
      "China's offers to Fiji multiplied.",
      "Berlin's promise to Greece was kept.",
      "Moscow's promises to Serbia are many.",
      "Norway's pledge to Iceland was welcomed.",
      "The EU's pledges to Moldova were repeated.",
      "Macron's invitation to Modi was warm.",
      'Chinese invitations to Honduras followed.',
      "Iran's readiness to talk surprised Iraq.",
      "Cuba's readiness for talks was noted.",
      "Serbia's willingness to talk to Kosovo grew.",
      "Syria's overture to Turkey failed.",
      "Pyongyang's overtures to Seoul were cautious.",
      "America's assurances to Taiwan were repeated.",
    ],
    misses: ['The special offer ends on Friday.'],
  }),
  rule('agree/deal-noun', 'AGREE', {
    nouns:
      'agreement+between accord+between deal+between pact+between treaty+between understanding+between consensus+between compromise+between agreement+with accord+with deal+with pact+with',
    without: ['firm', 'market'],
    actor: ['between', 'owner', 'among'],
    recipient: ['with', 'between'],
    reciprocal: true,
    why: 'A deal named with its parties.',
    hits: [
      'An agreement between Chad and Sudan was published.',
      'The accord between Peru and Chile came into force.',
      'A deal between Serbia and Kosovo was near.',
      'A pact between Mali and Niger was announced.',
      'A treaty between Japan and Mongolia was prepared.',
      'An understanding between Iran and Iraq was reported.',
      'The consensus between Laos and Vietnam held.',
      'A compromise between Greece and Turkey was found.',
      "Qatar's agreement with Egypt was secret.",
      "Italy's accord with Albania was published.",
      "Turkey's deal with Libya angered Greece.",
      "Poland's pact with Lithuania was renewed.",
    ],
    misses: ['An agreement between the sisters was reached.'],
  }),
];
