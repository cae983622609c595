import { type EventRule, rule } from './eventRule.ts';

/** Forces that get ready to fight, and patrols that are ordered. */
export const MOBILIZE_READY_RULES: readonly EventRule[] = [
  rule('mobilize/ready-to-fight', 'MOBILIZE', {
    mode: 'troops',
    verbs:
      'prepare+offensive prepare+assault prepare+attack prepare+to+fight prepare+to+resume prepare+to+storm prepare+for+battle prepare+to+launch',
    with: 'onslaught',
    without: ['halting', 'labour', 'dealings', 'relations'],
    onlyBy: ['MIL', 'REB', 'SEP'],
    actor: ['subject', 'by'],
    recipient: ['on', 'against', 'of', 'into', 'object', 'in'],
    contexts: ['military'],
    why: 'Forces that get ready to fight have not fought yet; what a state is said to prepare is planned.',
    hits: [
      'The Sri Lankan army was preparing an offensive against the rebels.',
      'Iraqi troops prepared an assault on the city of Mosul.',
      'Ethiopian troops prepared an attack on Eritrea.',
      'Chadian troops prepared to fight a war.',
      'The Macedonian army prepared to resume shelling the rebels.',
      'Russian troops prepared to storm the city in an assault.',
      'Syrian rebels are preparing for battle.',
      'Turkish troops prepared to launch an offensive against Syria.',
    ],
    misses: ['The team prepared an attack on the title.', 'Chadian troops prepared to end the war.', 'Norway denied preparing an attack.'],
  }),
  rule('mobilize/patrols', 'MOBILIZE', {
    mode: 'police',
    verbs:
      'order+patrols increase+patrols intensify+patrols launch+patrols start+patrols begin+patrols step+up+patrols mount+patrols send+patrols strengthen+guard increase+guard double+guard tighten+security step+up+security beef+up+security increase+security',
    without: ['jointly', 'tech', 'health'],
    actor: ['subject', 'by'],
    recipient: ['against', 'near', 'along', 'with', 'around'],
    contexts: ['military'],
    why: 'Patrols and guards that are ordered or doubled.',
    hits: [
      'The Nigerian government ordered patrols by police in Kano.',
      'Finland increased patrols along the border with Russia.',
      'Greece intensified patrols near the Turkish islands.',
      'Kenya launched patrols along the frontier.',
      'Italy started patrols off Libya.',
      'Spain began patrols in the strait.',
      'Poland stepped up patrols along the frontier.',
      'Thai rangers mounted patrols along the frontier.',
      'Niger sent patrols into the desert.',
      'South Korea strengthened its guard along the frontier.',
      'Jordan increased the guard at its frontier.',
      'Hungary doubled the guard at its frontier.',
      'India tightened security in Kashmir.',
      'Egypt stepped up security in Cairo.',
      'France beefed up security at ports.',
      'Pakistan increased security in Lahore.',
    ],
    misses: ['The bank tightened security on its app after a software update.'],
  }),
];
