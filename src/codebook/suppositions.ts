/** Words by which a thing is only supposed, asked or held off, so that whoever speaks does not say that it is so or will come. */
export interface Supposition {
  readonly id: string;
  /** What stands right before the words that tell the thing; null where nothing need. */
  readonly before: RegExp | null;
  /** How those words themselves begin, or what stands in them and right behind; null where nothing need. */
  readonly within: RegExp | null;
  /** Whether it leaves open a denial too: 'asked whether it did not attack'. */
  readonly ofDenials: boolean;
  /** Whether another refuses the thing: nobody says it but whom the words name as the one who does. */
  readonly isRefusal: boolean;
  readonly why: string;
  /** The thing stands in brackets. */
  readonly hits: readonly string[];
  readonly misses: readonly string[];
}

/** A letter of a clause; a stop behind a capital is of a name in short. */
const IN_CLAUSE = '(?:[^.;:,]|(?<=\\b\\p{Lu})\\.)';
/** Some words that belong to one clause, up to the end of a text. */
const to = (most: number): string => `${IN_CLAUSE}{0,${most}}$`;

export const SUPPOSITIONS: readonly Supposition[] = [
  {
    id: 'condition',
    before: new RegExp(
      `\\b(?:if|unless|in case|in (?:the )?case of|in (?:the )?events? of|in the event|in the context of|as long as|provided that|depending on|either\\b[^.;:]{0,90} or)\\b${to(70)}`,
      'iu',
    ),
    within: /^(?:if|unless|should)\b/iu,
    ofDenials: true,
    isRefusal: false,
    why: 'who says what would follow does not say that it will come',
    hits: [
      'Peru will close its ports if [Chile strikes first].',
      'Either Peru gives way or [Chile strikes].',
      'In the event of an [attack by Chile] Peru will close its ports.',
    ],
    misses: ['Peru says that [Chile will strike first].'],
  },
  {
    id: 'inverted',
    before: /(?:^|[\p{Ll}\d”"]) should (?:the )?(?:\p{L}+ ){0,3}$/u,
    within: null,
    ofDenials: true,
    isRefusal: false,
    why: '"should it attack" is a condition without "if"',
    hits: ['Peru will close its ports should Chile [launch an attack].'],
    misses: ['Peru says: Chile [launched an attack].'],
  },
  {
    id: 'question',
    before: new RegExp(`\\b(?:whether|asked (?:about|if)|questions? (?:of|on|about)|wonder\\w*)\\b${to(90)}`, 'iu'),
    within: /^(?:whether\b|[^.!?]{0,200}\?["”’)]*$)/iu,
    ofDenials: true,
    isRefusal: false,
    why: 'an embedded question asserts nothing',
    hits: [
      'Is the fear that [Chile will strike] well founded?',
      'The envoy was asked whether [Chile would strike first].',
      'He answered a question on a possible [strike by Chile].',
    ],
    misses: ['The envoy was asked to leave, for [Chile would strike first].'],
  },
  {
    id: 'unknown',
    before: new RegExp(
      `\\b(?:(?:do|does|did)(?:n[’']t| not) (?:yet )?know|not (?:yet )?(?:known|clear|certain|sure|decided)|unclear|unknown|uncertain|open question|declin\\w+ to (?:say|speculate|comment)|avoid\\w* (?:answering|saying)|too early to (?:say|tell))\\b${to(70)}`,
      'iu',
    ),
    within:
      /^[^.;,]{0,60}\b(?:(?:has|have|had)(?:n[’']t| not) (?:yet )?(?:made|taken|decided|chosen)|not (?:yet )?decided|(?:may|might|would) not (?:want|wish|dare|risk))\b/iu,
    ofDenials: false,
    isRefusal: false,
    why: 'who does not know whether it will come does not say that it will',
    hits: [
      'Peru does not know whether [Chile will strike].',
      'Lima says [Chile has not yet decided to strike].',
      'Lima says that [Chile may not dare to strike].',
    ],
    misses: ['Peru does not know why, for it says: [Chile will strike].'],
  },
  {
    id: 'consequence',
    before: null,
    within:
      /^[^.;,]{0,70}?\b(?:attacks?|invasions?|incursions?|aggression|assaults?|offensives?|strikes?|escalation|moves?|hostilities|inva\w+|attacking)\b[^.;,]{0,45}?\b(?:would|could) (?!(?:begin|start|happen|occur|take place|be (?:launched|carried|under ?way|made|aimed)|involve|include|come (?:as|in|on|from|next|this|early|within|before|after|soon|at any (?:time|moment)))\b)/iu,
    ofDenials: false,
    isRefusal: false,
    why: 'what would follow from a thing is said of it, and not that it comes',
    hits: ['Lima said that a [strike by Chile] would be a grave mistake.', 'Any [strike on Peru would come at a high price].'],
    misses: ['Lima said that a [strike by Chile] would begin in May.', 'Lima said that the [strike by Chile] killed two.'],
  },
  {
    id: 'any',
    before: /\bany (?:\p{L}+ ){0,2}$/iu,
    within: /^any (?!day\b|moment\b|time\b|minute\b|hour\b)/iu,
    ofDenials: false,
    isRefusal: false,
    why: '"any attack" is one that may never come',
    hits: ['Peru is able to meet any [strike by Chile].', 'The treaty covers any new [strike by Chile].'],
    misses: ['Peru expects a [strike by Chile] any day.'],
  },
  {
    id: 'held-off',
    before:
      /\b(?:fend\w* (?:\p{L}+ )?off|fight\w* (?:\p{L}+ )?off|ward\w* off|stave off|repel\w*|repuls\w*|deter(?:s|red|ring)?|dissuad\w*|discourag\w*|prevent\w*|avert\w*|counter(?:s|ed|ing)?|thwart\w*(?! by)|defend\w*[^.;,]{0,20} against|protect\w*[^.;,]{0,20} against|(?:(?:is|are|be|being|was|were|stands?) ["“]?(?:\p{L}+ )?(?:prepared|ready)["”]?|readiness|brac\w+) for|(?:difficult|hard|costly|harder|costlier)["”’']{0,2} for)\b(?:(?!\b(?:what|says?|said)\b)(?:[^.;:,]|(?<=\b\p{Lu})\.)){0,60}$/iu,
    within: null,
    ofDenials: false,
    isRefusal: false,
    why: 'what one arms against need not come',
    hits: [
      'Peru says it can fend off a possible [strike by Chile].',
      'Lima means to deter [Chile from striking].',
      'Lima will make it “very hard” for Chile [to strike].',
    ],
    misses: [
      'Peru says that Chile is preparing for a [strike].',
      'Lima has determined that [Chile will strike].',
      'Peru means to counter what it says is a [strike by Chile].',
      'The raid was thwarted by [a strike of Chile].',
    ],
  },
  {
    id: 'untrue',
    before: null,
    within:
      /^[^.;,]{0,120}?\b(?:is|are|was|were|being|as) (?:\p{L}+ly )?(?:an? |the |all )?(?:\p{L}+ )?(?:lies?|fakes?|hoax|myth|bogus|nonsense|fiction|false|untrue|absurd|baseless|groundless|fear-?mongering|hysteria)\b/iu,
    ofDenials: false,
    isRefusal: true,
    why: 'who calls a thing a lie denies it',
    hits: ['He said the talk of a [strike by Chile] is a lie.', 'Santiago dismissed word of a [strike on Peru as nonsense].'],
    misses: ['He said a [strike by Chile] is near.'],
  },
  {
    id: 'dismissed',
    before:
      /\b(?:dismiss\w*|reject\w*|den(?:y|ies|ied|ying)|denials?|refut\w*|rebuff\w*|scoff\w* at)\b (?!any doubts?)(?:(?!\b(?:and|but|while|instead) (?:\p{L}+ ){0,2}(?:accus|add|alleg|blam|charg|claim|express|insist|sa[iy]|suggest|warn))(?:[^.;:,]|(?<=\b\p{Lu})\.)){0,90}$/iu,
    within: null,
    ofDenials: false,
    isRefusal: true,
    why: 'what is told as refused is not said by who tells of the refusal',
    hits: ['Santiago dismissed U.S. reports of a [strike by Chile].', 'Santiago denied that it [planned a strike].'],
    misses: ['Santiago denied it, but Lima says that [Chile will strike].', 'Lima denies its plans and says that [Chile will strike].'],
  },
];
