/** 'president' and 'leader' are said of one and the same. */
export const HEAD_OF_STATE = /^(?!former ).*(?:president|leader|ruler|strongman|dictator|tyrant|head of state)$/u;
const FOREIGN_MINISTER = /^(?:foreign minister|foreign secretary|secretary of state|minister of foreign affairs|foreign policy chief)$/u;
const DEFENCE_MINISTER = /^(?:defen[cs]e minister|defen[cs]e secretary|secretary of defen[cs]e|minister of defen[cs]e)$/u;
const SPOKESMAN = /(?:spokes(?:man|woman|person)|press secretary)$/u;
const DIPLOMAT =
  /(?:ambassador|envoy|diplomat|foreign minister|foreign secretary|secretary of state|foreign ministry spokes(?:man|woman|person)|special representative|high representative)$/u;
const FORCES = /^(?:army|armed forces|military|general staff|defen[cs]e ministry|ministry of defen[cs]e)$/u;
/** Words between which a text changes when it tells of the same men, ships or planes. */
const SOLDIERS = 'troops soldiers forces servicemen paratroopers marines peacekeepers'.split(' ');
const SHIPS = 'ship warship vessel destroyer frigate corvette cruiser submarine'.split(' ');
const PLANES = 'plane jet aircraft warplane bomber fighter helicopter drone'.split(' ');
/** Those who rule after a coup. */
const JUNTA = /^(?:(?:ruling |military )?junta|military (?:government|rulers|council|leaders|regime)|generals|coup leaders|putschists)$/u;
/** Words for holders of office that are no office's own name. */
const CALLED: Readonly<Record<string, RegExp>> = {
  leader: HEAD_OF_STATE,
  ruler: HEAD_OF_STATE,
  strongman: HEAD_OF_STATE,
  dictator: HEAD_OF_STATE,
  autocrat: HEAD_OF_STATE,
  'head of state': HEAD_OF_STATE,
  'head of government': /^(?:prime minister|premier|chancellor)$/u,
  premier: /^(?:prime minister|premier)$/u,
  'prime minister': /^(?:prime minister|premier)$/u,
  'top diplomat': FOREIGN_MINISTER,
  'chief diplomat': FOREIGN_MINISTER,
  'senior diplomat': DIPLOMAT,
  diplomat: DIPLOMAT,
  'press secretary': SPOKESMAN,
  spokesman: SPOKESMAN,
  spokeswoman: SPOKESMAN,
  spokesperson: SPOKESMAN,
  'defence chief': DEFENCE_MINISTER,
  'defense chief': DEFENCE_MINISTER,
  general: /(?:general|chief of (?:the general )?staff|army chief|chairman of the joint chiefs.*)$/u,
  commander: /(?:commander.*|general|colonel|admiral|chief of (?:the general )?staff)$/u,
  envoy: /(?:envoy|ambassador|special representative)$/u,
  junta: JUNTA,
  'ruling junta': JUNTA,
  'military junta': JUNTA,
  'military government': JUNTA,
  'military rulers': JUNTA,
  'military council': JUNTA,
  'military leaders': JUNTA,
  'military regime': JUNTA,
  generals: JUNTA,
  'coup leaders': JUNTA,
  putschists: JUNTA,
  military: FORCES,
  army: FORCES,
  'armed forces': FORCES,
  ...Object.fromEntries(SOLDIERS.map((word) => [word, new RegExp(`(?:^|[ -])(?:${SOLDIERS.join('|')})$`, 'u')])),
  ...Object.fromEntries(SHIPS.map((word) => [word, new RegExp(`(?:^| )(?:${SHIPS.join('|')})$`, 'u')])),
  ...Object.fromEntries(PLANES.map((word) => [word, new RegExp(`(?:^| )(?:${PLANES.join('|')})$`, 'u')])),
};
/** 'ministry of foreign affairs' as 'foreign ministry', 'secretary of state' as it is said alone. */
const plainRole = (role: string): string =>
  role
    .replace(/^(ministry|minister) of (?:foreign affairs)$/u, 'foreign $1')
    .replace(/^(ministry|minister|department|secretary) of (\w+)$/u, '$2 $1')
    .replace('defense', 'defence');

/** Whether words say again a role that has been told: 'the diplomat' of an ambassador, 'the ministry' of a defence ministry. */
export const isOfRole = (role: string | null, words: string): boolean => {
  if (role === null || (role.startsWith('former ') && !words.startsWith('former '))) return false;
  const [told, asked] = [plainRole(role), plainRole(words)];
  return told === asked || told.endsWith(` ${asked}`) || (Object.hasOwn(CALLED, words) && (CALLED[words]?.test(role) ?? false));
};

/** Whether words call someone who has been told of, though they are no role of their own. */
export const isCallingWord = (words: string): boolean => Object.hasOwn(CALLED, words);
