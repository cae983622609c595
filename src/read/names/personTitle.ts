import type { NamePiece } from './namePiece.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** What stands before a person's name and is no part of it, alone or as the last word of a longer title. */
const HEADS = set(
  'mr|mrs|ms|miss|mx|dr|dr.|mr.|mrs.|ms.|prof|prof.|sir|dame|lady|lord|king|queen|prince|princess|pope|patriarch|archbishop|bishop|cardinal|father|imam|ayatollah|sheikh|emir|sultan|rabbi|gen|gen.|general|col|col.|colonel|lt|lt.|lieutenant|maj|maj.|major|capt|capt.|captain|cmdr|cmdr.|commander|adm|adm.|admiral|sgt|sgt.|sergeant|brig|brig.|brigadier|marshal|cpl|pvt|private|corporal|sen|sen.|senator|rep|rep.|representative|gov|gov.|governor|pres|pres.|president|premier|chancellor|minister|secretary|undersecretary|chairman|chairwoman|chairperson|chair|chief|director|head|leader|speaker|judge|justice|ambassador|envoy|spokesman|spokeswoman|spokesperson|professor|congressman|congresswoman|councillor|mayor|mp|commissioner|adviser|advisor|aide|attorney|prosecutor|counsel|analyst|writer|journalist|correspondent|reporter|editor|author|host|actor|actress|activist|economist|expert|historian|lawyer|politician|lawmaker|deputy|diplomat|negotiator|counterpart|colleague|husband|wife|son|daughter|brother|sister|co-host|co-chair|co-founder|founder|owner|tycoon|billionaire|oligarch|dissident|critic|candidate|predecessor|successor|laureate|scholar|strategist|manager|officer|official|coach|boss|rapporteur|inspector|czar|tsar|dictator|strongman|rev|rev.|hon|ceo|representatives|ministers|presidents|secretaries|chancellors|senators|leaders|generals',
);
/** Words that may begin a title and are no part of a name. */
const MODIFIERS = set(
  'prime|vice|deputy|first|foreign|defence|defense|press|interior|finance|federal|national|security|special|high|acting|former|ex|attorney|home|permanent|presidential|economy|energy|justice|health|trade|education|climate|assistant|under|senior|associate|executive|chief|general|political|military|state|late|outgoing|incoming|incumbent|top|supreme|grand|crown|lieutenant|major|rear|brigadier|air|sergeant|master|house|majority|minority|shadow|transport|agriculture|environment|labor|labour|commerce|intelligence|governing|opposition|then-president|house',
);
/** 'Secretary-General', 'Prosecutor General', 'President-elect'. */
const AFTER_HEAD = set('general|designate|elect');
const PORTFOLIO = set(
  'state|defence|defense|foreign|affairs|internal|interior|staff|finance|justice|war|economy|energy|health|the|and|for|of|security|policy|trade|culture|education|emergency|emergencies|situations|veterans|homeland|external|political|commerce|labor|labour|agriculture|transportation|transport|treasury|joint|chiefs|europe|european',
);

const norm = (pieces: readonly NamePiece[], at: number): string => pieces[at]?.norm ?? '';
const bare = (word: string): string =>
  word.includes('-') ? word.replace(/^(?:ex|vice|then|co)-/u, '').replace(/-(?:general|elect|designate)$/u, '') : word;

/** Titles are short; the bound keeps the work linear. */
const LONGEST = 8;

/**
 * The index after a capitalised title that starts at a piece ('Deputy Foreign Minister', 'Secretary of State',
 * 'Gen.'), or `at` where none does.
 */
export function titleEnd(pieces: readonly NamePiece[], at: number): number {
  if (!pieces[at]?.upper) return at;
  let head = at;
  while (head < at + LONGEST && MODIFIERS.has(norm(pieces, head)) && !HEADS.has(bare(norm(pieces, head)))) head++;
  while (HEADS.has(bare(norm(pieces, head))) && HEADS.has(bare(norm(pieces, head + 1))) && head < at + LONGEST) head++;
  const isGeneral = norm(pieces, head) === 'general' && norm(pieces, head + 1) === 'staff';
  if (!HEADS.has(bare(norm(pieces, head))) || isGeneral || pieces[head]?.upper === false) return modifierAlone(pieces, at);
  let to = head + 1;
  if (AFTER_HEAD.has(norm(pieces, to))) to++;
  if (norm(pieces, to) !== 'of' && norm(pieces, to) !== 'for') return to;
  let end = to + 1;
  while (end < to + LONGEST && PORTFOLIO.has(norm(pieces, end))) end++;
  while (end > to + 1 && !pieces[end - 1]?.upper) end--;
  return end > to + 1 ? end : to;
}

/** 'Former', 'Acting', 'Outgoing' at a sentence's start are no names. */
const modifierAlone = (pieces: readonly NamePiece[], at: number): number =>
  /^(?:former|acting|outgoing|incoming|late|top|senior|deputy|then)$/u.test(norm(pieces, at)) ? at + 1 : at;

/** Whether the piece before names an office, a calling or a rank of one person: 'minister', 'actress', 'Gen.'. */
export function followsTitle(pieces: readonly NamePiece[], at: number): boolean {
  let before = at - 1;
  if (norm(pieces, before) === '.' && (pieces[before - 1]?.end ?? -1) === pieces[before]?.start) before--;
  const word = norm(pieces, before);
  if (AFTER_HEAD.has(word) && HEADS.has(norm(pieces, before - 1))) return true;
  return HEADS.has(bare(word)) || /(?:woman|man|ologist|maker)$/u.test(word);
}
