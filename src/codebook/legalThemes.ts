/** A kind of deed over whose rightness voices differ. */
export interface LegalTheme {
  readonly id: string;
  /** Words that tell that a saying is about it. */
  readonly told: RegExp;
  /** The matter as a question that takes no side. */
  readonly asks: (who: string) => string;
}

const words = (...all: readonly string[]): RegExp => new RegExp(`\\b(?:${all.join('|')})\\b`, 'iu');

/** What is called lawful or not, right or a provocation; what a reader would name first stands first. */
export const LEGAL_THEMES: readonly LegalTheme[] = [
  {
    id: 'annexation',
    told: words('annex\\w*', 'referendum\\w*', 'secession', 'reunit\\w+', 'recogni[sz]\\w+ of'),
    asks: (who) => `Is the land that ${who} took lawfully its own?`,
  },
  {
    id: 'vote',
    told: words('elections?', 'electoral', 'ballots?', 'vote[sd]?', 'voting', 'inauguration'),
    asks: (who) => `Was the vote in ${who} lawful?`,
  },
  {
    id: 'diplomats',
    told: words('diplomatic (?:property|compounds?|mission|staff)', 'embass(?:y|ies)', 'consulates?', 'diplomats'),
    asks: (who) => `Does ${who} treat foreign diplomats and their property lawfully?`,
  },
  {
    id: 'passage',
    told: words(
      'ships?',
      'vessels?',
      'warships?',
      'boats?',
      'navy',
      'aircraft',
      'planes?',
      'jets?',
      'warplanes?',
      'helicopters?',
      'airspace',
      'straits?',
      'flights?',
      'waters',
    ),
    asks: (who) => `Was it lawful how ships or aircraft of ${who} passed?`,
  },
  {
    id: 'sanctions',
    told: words('sanctions?', 'embargo\\w*', 'import ban', 'restrictive measures', 'blockade'),
    asks: (who) => `Are the sanctions of ${who} lawful?`,
  },
  {
    id: 'joining',
    told: words(
      'join(?:s|ed|ing)?',
      'memberships?',
      'admi(?:t|ssion)\\w*',
      'accession',
      'own (?:decisions|future|choices?)',
      'sovereign decisions?',
    ),
    asks: (who) => `Has ${who} the right to join what alliance it wants?`,
  },
  {
    id: 'mercenaries',
    told: words('mercenar\\w+', 'private (?:military|security)', 'militants', 'instructors', 'fighters'),
    asks: (who) => `May fighters or instructors of ${who} be where they are?`,
  },
  {
    id: 'drones',
    told: words('drones?', 'unmanned'),
    asks: (who) => `Is it right how ${who} uses or sells drones?`,
  },
  {
    id: 'deployment',
    told: words(
      'troops?',
      'forces',
      'deploy\\w*',
      'drills?',
      'exercises?',
      'manoeuvres?',
      'maneuvers?',
      'military activit(?:y|ies)',
      'build-?up',
      'territory',
      'borders?',
    ),
    asks: (who) => `Has ${who} the right to move its forces as it does?`,
  },
  {
    id: 'weapons',
    told: words(
      'weapons?',
      'arms',
      'missiles?',
      'ammunition',
      'munitions',
      'materiel',
      '(?:military|lethal|defensive) (?:aid|assistance|help|systems)',
    ),
    asks: (who) => `Is it right that ${who} has or sends the weapons it does?`,
  },
  {
    id: 'say',
    told: words('guarantees?', 'say (?:in|over|on)', 'veto\\w*', 'red lines?'),
    asks: (who) => `Has ${who} a right to a say in whom an alliance takes in?`,
  },
  {
    id: 'expansion',
    told: words('expan(?:sion|d)\\w*', 'enlarg\\w+', 'open[- ]door'),
    asks: (who) => `Is it right that ${who} expands?`,
  },
  {
    id: 'trial',
    told: words(
      'trials?',
      'verdicts?',
      'sentenc\\w+',
      'charges against',
      'prosecut\\w+',
      'jail\\w*',
      'imprison\\w*',
      'arrest\\w*',
      'detain\\w*',
    ),
    asks: (who) => `Are the arrests and trials in ${who} lawful?`,
  },
];
