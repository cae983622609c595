/** What voices say of one that acts, and others say is not so. */
export interface Proposition {
  readonly id: string;
  /** Words that say it; not so where they are negated. */
  readonly tells: RegExp;
  /** Words that say the contrary without a negation; null where there are none. */
  readonly refutes: RegExp | null;
  /** The matter as a question that takes no side; `whom` is '' where nobody is named. */
  readonly asks: (who: string, whom: string) => string;
  /** What two that say it of each other are at odds over. */
  readonly blames: string;
  /** Whether both may be charged with it though either denies it; else a denial is the dispute. */
  readonly staysMutual: boolean;
  readonly why: string;
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

const PACT = '(?:agreements?|accords?|deals?|treat(?:y|ies)|commitments?|obligations?|pacts?|ceasefire|truce)';
const FORCES = '(?:troops?|forces|soldiers|army|armed forces|military|hardware|weapons|infrastructure|equipment|units)';
/** Those who fight, and what they fight with, as what is sent or found somewhere. */
const IN_ARMS =
  '(?:troops?|forces|soldiers|servicem[ae]n|personnel|army|tanks?|snipers?|fighters|instructors|officers|mercenaries|units|weapons)';
const STRIFE = '(?:conflict|war|fighting|hostilities|insurgency)';
/** Some words between two that belong together. */
const some = (most: number): string => `(?:[\\p{L}\\d’',.-]+ ){0,${most}}?`;
const anyOf = (...ways: readonly string[]): RegExp => new RegExp(`\\b(?:${ways.join('|')})(?![\\p{L}])`, 'iu');

export const PROPOSITIONS: readonly Proposition[] = [
  {
    id: 'threat',
    tells: anyOf(
      `(?:is|are|was|be|been|being|pos(?:es?|ed|ing)|represent(?:s|ed|ing)?|constitut(?:es?|ed|ing)|remains?|presents?) (?!used )${some(4)}(?:threats?|danger|menace)(?! of| that)`,
      `(?:sees?|saw|seen|views?|viewed|regards?|regarded|presents?|picture|denounced?|describes?|described) ${some(9)}as (?:an? |the )?${some(3)}(?:threats?|danger|menace)`,
      'threaten(?:s|ing)?(?! to| with| by| \\S+ with| (?:\\S+ )?sanctions)',
    ),
    refutes: anyOf('(?:purely|entirely|solely) defensive', 'defensive (?:alliance|bloc|in nature)', 'peaceful (?:foreign )?policy'),
    asks: (who, whom) => `Is ${who} a threat to ${whom || 'others'}?`,
    blames: 'the threats',
    staysMutual: false,
    why: 'who is a danger to whom is said and denied without a deed',
    hits: ['Turkey is a direct threat to its neighbours.', 'Kenya does not threaten anybody.'],
    misses: ['Ghana threatened to close its ports.', 'The runner sensed danger.'],
  },
  {
    id: 'pact',
    tells: anyOf(
      `(?:fail(?:s|ed|ing|ure)?|default(?:s|ed|ing)?|refus(?:es?|ed|al|ing)|avoids?|unwilling) ${some(3)}(?:fulfil\\w*|implement\\w*|compl\\w+|honou?r\\w*|observ\\w+|abid\\w+|meet\\w*|stick\\w*|adher\\w+|on) ${some(6)}${PACT}`,
      `(?:not|never|nothing|n[’']t) ${some(4)}(?:fulfil\\w*|implement\\w*|compl\\w+|honou?r\\w*|observ\\w+|abid\\w+|adher\\w+) ${some(5)}${PACT}`,
      `(?:violat|breach|sabotag|break|broke|undermin|dismantl|torpedo|withdraw)\\w* (?:of |from |with )?${some(4)}${PACT}`,
    ),
    refutes: anyOf(
      `(?:committed to|(?:strictly|fully|consistently) (?:abid|compl|fulfil|implement|observ|adher|support)\\w*|(?:abid(?:es?|ing) by|compl(?:ies|ying) with|adher(?:es?|ing) to|honou?rs)) ${some(6)}${PACT}`,
    ),
    asks: (who) => `Does ${who} break the agreements it is bound by?`,
    blames: 'the agreements that are not kept',
    staysMutual: false,
    why: 'each party to an agreement says that the other breaks it',
    hits: ['Morocco fails to meet its obligations.', 'Both sides violated the ceasefire.', 'Rabat did not implement the accord.'],
    misses: ['The agreement was signed.', 'He broke his leg.'],
  },
  {
    id: 'provocation',
    tells: anyOf('provok(?:es?|ed|ing)', 'provocati(?:on|ons|ve)'),
    refutes: null,
    asks: (who) => `Is what ${who} does a provocation?`,
    blames: 'the provocations',
    staysMutual: false,
    why: 'what one calls a provocation another calls its right',
    hits: ['Serbia called the patrols a provocation.'],
    misses: ['The speech was dull.'],
  },
  {
    id: 'tension',
    tells: anyOf(
      '(?<!de-)(?:escalat|aggravat|destabili[sz]|inflam)\\w*',
      `(?:fann|stok|whipp|fuel|rais|stir|heighten)\\w* ${some(3)}(?:tensions?|hysteria)`,
      '(?:rise|rising|growth|increase) (?:in|of) tensions?',
    ),
    refutes: null,
    asks: (who) => `Does ${who} stir up tension?`,
    blames: 'the tension',
    staysMutual: false,
    why: 'who is to blame for a crisis is what its parties dispute first',
    hits: ['Peru accused Chile of stoking tensions.'],
    misses: ['The tension of the wire was measured.'],
  },
  {
    id: 'buildup',
    tells: anyOf(
      `(?:mass(?:es|ed|ing)|amass\\w*|concentrat\\w+|gather\\w*|pull(?:s|ed|ing)|mov(?:es?|ed|ing)) ${some(5)}${FORCES}`,
      `(?:build-?ups?|building up|builds? up|built up|bolstering|concentration of) ${some(4)}${FORCES}?`,
      `${FORCES} (?:build-?ups?|concentrations?)`,
    ),
    refutes: null,
    asks: (who) => `Is ${who} massing forces?`,
    blames: 'the build-up of forces',
    staysMutual: true,
    why: 'each side of a border says that the other masses forces at it',
    hits: ['Algeria is massing troops at the frontier.', 'Chad criticised the Libyan troop build-up.'],
    misses: ['They gathered mushrooms.'],
  },
  {
    id: 'presence',
    tells: anyOf(
      `presence of ${some(4)}${IN_ARMS} (?:in|inside|on the (?:soil|territory))`,
      `(?:has|have|had|keeps?|kept|maintains?|stations?|stationed) (?!(?:\\p{L}+ )?(?:a?massed|concentrated|gathered|boosted|moved)\\b)${some(6)}${IN_ARMS} (?:in|inside|on the (?:soil|territory)|there)(?! place| (?:the |its |their )?(?:\\p{L}+ )?(?:border|frontier))`,
      `(?:sends?|sent|sending) ${some(3)}${IN_ARMS} (?:${some(3)}${IN_ARMS} )?(?:in|to|into)(?! (?:the |its |their )?(?:\\p{L}+ )?(?:border|frontier))`,
      '(?:has|have|had) any there',
    ),
    refutes: null,
    asks: (who, whom) => `Does ${who} have forces in ${whom || 'the land where they are said to be'}?`,
    blames: 'the forces in the land of others',
    staysMutual: false,
    why: 'whether soldiers of one state are in another is what it denies longest',
    hits: [
      'Rwanda has some 300 soldiers in eastern Congo.',
      'Kigali denies the presence of any soldiers in Congo.',
      'Eritrea sent tanks into Tigray.',
    ],
    misses: [
      'Rwanda massed soldiers at the border.',
      'Kigali has amassed troops there.',
      'Kigali has troops in the border region.',
      'Kenya sent troops to the border.',
      'They had tea in Kigali.',
    ],
  },
  {
    id: 'party',
    tells: anyOf(
      `(?:is|are|was|were|isn[’']t|be|being|as) (?:not |no )?(?:a |the )?(?:direct )?part(?:y|ies) (?:to|in|of) ${some(5)}${STRIFE}`,
      `(?:involved|involvement|interference|interfer\\w+|takes? part|taking part|took part|participat\\w+) in ${some(7)}${STRIFE}`,
      'an? [“"‘]?aggressor(?:[- ](?:state|country|nation))?',
      `(?:wag(?:es?|ed|ing)|unleash\\w*|foment\\w*|instigat\\w*|started) ${some(4)}${STRIFE}`,
    ),
    refutes: anyOf(
      '(?:only|just|merely|simply) (?:as )?(?:a |the )?mediator',
      'in (?:its|the) capacity (?:of|as) (?:a )?(?:\\p{L}+ )?mediator',
    ),
    asks: (who) => `Is ${who} itself a party to the conflict?`,
    blames: 'the war',
    staysMutual: false,
    why: 'who calls a war a civil war of others says that it has no part in it',
    hits: [
      'Rwanda is no party to that war.',
      'Benin calls Togo an aggressor state.',
      'Iran denied any involvement in the war.',
      'Ankara wages a war on its neighbours.',
    ],
    misses: ['The party was loud.', 'The parties signed the accord.', 'The firm was involved in trade.'],
  },
  {
    id: 'leverage',
    tells: anyOf(
      `(?:gas|oil|energy|electricity|water|grain|supplies|pipelines?|fuel) ${some(6)}(?:weapon|leverage|blackmail|lever|means of pressure|instrument of pressure|tool of pressure)`,
    ),
    refutes: null,
    asks: (who) => `Does ${who} use supplies as a means of pressure?`,
    blames: 'the pressure by supplies',
    staysMutual: false,
    why: 'what is sold may be held back, and who sells it denies that',
    hits: ['Qatar uses gas as a political weapon.'],
    misses: ['The gas was sold at a loss.'],
  },
  {
    id: 'falsehood',
    tells: anyOf(
      'misinformation',
      'disinformation',
      'propaganda',
      'information (?:war|campaign)',
      `(?:spread|fuel+|publish|whipp?|fann?|generat|fabricat|circulat|dissemin)\\w* ${some(5)}(?:fakes?|fake news|false (?:news|reports|claims|information)|lies|hysteria|rumou?rs)`,
      '(?<!f[ae]ll (?:for|victim to) \\P{L}*(?:the |a )?\\P{L}*)(?:fake news|disinformation) campaign',
    ),
    refutes: null,
    asks: (who) => `Does ${who} spread falsehoods?`,
    blames: 'the falsehoods spread',
    staysMutual: false,
    why: 'each side says that the other makes up news',
    hits: ['Eritrea accused Ethiopia of spreading false reports.'],
    misses: ['The paper published the report.'],
  },
  {
    id: 'expulsion',
    tells: anyOf('expel(?:s|led|ling)?', 'expulsions?', 'deport(?:s|ed|ing|ations?)', `(?:throw(?:s|n|ing)?|threw) ${some(4)}out`),
    refutes: null,
    asks: (who) => `Does ${who} expel people of another country?`,
    blames: 'the expulsions',
    staysMutual: false,
    why: 'who sends people home may call it the end of their stay',
    hits: ['Peru is expelling ten Chilean envoys.', 'The envoys were not expelled.'],
    misses: ['The envoys went home.'],
  },
  {
    id: 'containment',
    tells: anyOf('encircl\\w+', 'containment', '(?:contain|undermine|weaken|isolate) (?!the (?:virus|fire|spread))(?:\\p{Lu}|us\\b|it\\b)'),
    refutes: null,
    asks: (who, whom) => `Does ${who} mean to encircle or hold down ${whom || 'others'}?`,
    blames: 'the attempts to hold the other down',
    staysMutual: false,
    why: 'what one calls its defence another calls an encirclement',
    hits: ['Laos said that nobody meant to encircle it.'],
    misses: ['The crew contained the fire.'],
  },
  {
    id: 'empire',
    tells: anyOf(
      `(?:restor|rebuild|recreat|reconstitut|resurrect|reviv|re-establish|reincarnat)\\w* ${some(3)}(?:empires?|unions?|caliphate|kingdom|USSR|Yugoslavia)`,
    ),
    refutes: anyOf(
      `(?:restor|rebuild|recreat|reconstitut|resurrect|reviv|re-establish|reincarnat)\\w* ${some(3)}(?:empires?|unions?|caliphate|kingdom|USSR|Yugoslavia) (?:is|are|was) (?:impossible|not|out of|no)`,
    ),
    asks: (who) => `Does ${who} mean to restore an old empire or union?`,
    blames: 'the wish for an old empire',
    staysMutual: false,
    why: 'what a state means to become is said by its neighbours and denied by it',
    hits: ['Greece said that Turkey sought to revive the Ottoman empire.'],
    misses: ['The union restored its website.'],
  },
];
