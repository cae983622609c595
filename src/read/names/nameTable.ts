import { VEHICLE_NAMES, WEAPON_NAMES } from '../../codebook/names/arsenalNames.ts';
import { EVENT_NAMES } from '../../codebook/names/eventNames.ts';
import { FACILITY_NAMES } from '../../codebook/names/facilityNames.ts';
import { ORGANISATION_NAMES } from '../../codebook/names/organisationNames.ts';
import { PEOPLE_NAMES } from '../../codebook/names/peopleNames.ts';
import { GOVERNED_PLACES, WORLD_REGIONS } from '../../codebook/names/placeNames.ts';
import { CALLED_AFTER_TOWN } from '../../codebook/namesakes.ts';
import type { Name, Token } from '../../model/reading.ts';
import { isUpperAt } from '../isUpperAt.ts';
import { type Entry, matchAt } from '../lexicon.ts';
import { normalise, tokenise } from '../tokenise.ts';

type Type = Name['type'];

/** A name that starts at some piece: the index after its last piece, and what it is. */
export interface FoundName {
  readonly to: number;
  readonly type: Type;
}

interface Row {
  readonly words: readonly string[];
  /** Whether each word must have a capital: 'Geneva Summit' is a name, 'Geneva summit' is not. */
  readonly capitals: readonly boolean[];
  readonly type: Type;
  /** 'AP' is none where 'ap' is written. */
  readonly exact: string | null;
  /** 'the West', but not 'West'. */
  readonly definite: boolean;
}

const TABLES: readonly (readonly [Type, readonly string[]])[] = [
  ['GPE', GOVERNED_PLACES],
  ['LOC', WORLD_REGIONS],
  ['NORP', PEOPLE_NAMES],
  ['ORG', ORGANISATION_NAMES],
  ['FAC', FACILITY_NAMES],
  ['EVENT', EVENT_NAMES],
  ['VEHICLE', VEHICLE_NAMES],
  ['WEAPON', WEAPON_NAMES],
];

/** Names that are words, surnames or first names too: at a sentence's start, or beside another capital, they are not the name. */
const DOUBTFUL: ReadonlySet<string> = new Set(
  normalise(
    'Nice|Split|Bender|Total|Signal|Sun|Mirror|Meta|Shell|Visa|Quad|CARE|Dawn|Observer|Independent|Guardian|Fox|Bild|Fed|Boxer|Raven|Heron|Galaxy|Lancer|Meteor|Spike|Grad|Tor|Tornado|Hercules|Orion|Memorial|Azov|Caesar|Kuznetsov|Ruslan|Hermes|Progress|Terminator|Poseidon|Puma|Mars|Earth|Gulf|Atlantic|Times|Bastion|Wagner|Lords|Commons|Telegraph|Leonardo|Maverick|House|Senate|Capitol|Split|Gori|Osh|Florence|Oxford|Cambridge|Orient|Java|Chita|Porto|Lancet|Predator|Reaper|Patriot|Patriots|Harpoon|Trident|Peacekeeper|Excalibur|Neptune|Metis|Skif|Igla|Verba|Onyx|Hawk|Mistral|Raptor|Typhoon|Mirage|Osprey|Apache|Leopard|Challenger|Bradley|Abrams|Mastiff|Tigr|Alligator|Conservative|Liberals|Greens|Christian|Axios|Vox|Uber|Apple|Amazon|Oracle|Intel|Thales|Bosch|Bayer|Fitch|Spiegel|Emirates|Economist|Times|Mail|Perth|Valencia|Columbia|Vostok|Indra|Maidan|Jammu|Amhara|Rafael|Antonov|Kalashnikov|Alphabet|Stinger|Javelin|Leclerc'.toLowerCase(),
  ).split('|'),
);

/** Regions of the gazetteer without an administration, or that nobody calls a state. */
const UNGOVERNED: ReadonlySet<string> = new Set(
  'Donbas|Donbass|Nagorno-Karabakh|Karabakh|NagornoKarabakh|Kashmir|Gaza Strip|West Bank|Golan Heights|Sinai|Western Sahara|Siberia|Lachin corridor|Crimean Peninsula'.split(
    '|',
  ),
);

/** Codebook names of bodies that are armed formations, places or buildings as names go. */
const RETYPED: ReadonlyMap<string, Type> = new Map([
  ['fort bragg', 'FAC'],
  ['black sea fleet', 'UNIT'],
  ['baltic fleet', 'UNIT'],
  ['northern fleet', 'UNIT'],
  ['sixth fleet', 'UNIT'],
  ['brussels', 'GPE'],
  ['vatican', 'GPE'],
  ["donetsk people's republic", 'GPE'],
  ["luhansk people's republic", 'GPE'],
  ["lugansk people's republic", 'GPE'],
  ['artsakh', 'GPE'],
  ['republic of artsakh', 'GPE'],
  ['dpr', 'GPE'],
  ['lpr', 'GPE'],
  ['dnr', 'GPE'],
  ['lnr', 'GPE'],
  ['joint forces operation', 'EVENT'],
  ['suwalki gap', 'LOC'],
  ['suwałki gap', 'LOC'],
  ['snake island', 'LOC'],
  ['bruzgi-kuznica crossing', 'FAC'],
  ['number 10', 'FAC'],
  ['yavoriv', 'GPE'],
  ['redzikowo', 'GPE'],
  ['deveselu', 'GPE'],
  ['machulishchy', 'GPE'],
  ['luninets', 'GPE'],
  ['wagah', 'GPE'],
  ['attari', 'GPE'],
]);

const ARTICLE_AND_CAPITAL = /^(?:al|el|as|ash|an)-\p{Lu}/u;

/** Whether a token begins with a capital or a digit, a small Arabic article aside. */
function startsUpper(text: string, token: Token | undefined): boolean {
  if (token === undefined) return false;
  const code = text.charCodeAt(token.start);
  if (isUpperAt(text, token.start) || (code >= 48 && code <= 57)) return true;
  return (code === 97 || code === 101) && ARTICLE_AND_CAPITAL.test(text.slice(token.start, token.start + 6));
}

function build(): ReadonlyMap<string, readonly Row[]> {
  const rows = TABLES.flatMap(([type, names]) =>
    names.map((written): Row => {
      const name = written.replace(/^the /u, '');
      const exact = name.length <= 5 && name === name.toUpperCase() && /\p{Lu}/u.test(name) ? name : null;
      const tokens = tokenise(name);
      const capitals = tokens.map((token) => startsUpper(name, token));
      return { words: tokens.map(({ norm }) => norm), capitals, type, exact, definite: name !== written };
    }),
  );
  const byFirst = Map.groupBy(rows, ({ words }) => words[0] ?? '');
  return new Map([...byFirst].map(([first, of]) => [first, of.toSorted((a, b) => b.words.length - a.words.length)]));
}

const ROWS = build();

const ofEntry = (entry: Entry): Type => {
  switch (entry.kind) {
    case 'state':
    case 'capital':
      return 'GPE';
    case 'demonym':
      return 'NORP';
    case 'organisation':
    case 'group':
      return 'ORG';
    case 'holder':
      return 'PER';
    case 'place': {
      const { kind, name } = entry.place;
      if (kind === 'city' || (kind === 'region' && !UNGOVERNED.has(name))) return 'GPE';
      return kind === 'site' ? 'FAC' : 'LOC';
    }
  }
};

/** The longest name of the codebook's actors and places; small words at its end ('Donetsk region') are no part of it. */
function codebookAt(text: string, pieces: readonly Token[], at: number, tokens: readonly Token[]): FoundName | null {
  const hit = matchAt(text, tokens, at);
  const entry = hit?.entries[0];
  // 'The Baltic states' is no name, though it tells who acts.
  if (!hit || !entry || entry.kind === 'group') return null;
  let { to } = hit;
  while (to > at && !startsUpper(text, pieces[to - 1])) to--;
  if (to === at) return null;
  if (to < hit.to) return tableNameAt(text, pieces.slice(0, to), at);
  const written = normalise(text.slice(pieces[at]?.start, pieces[to - 1]?.end));
  return { to, type: RETYPED.get(written) ?? ofEntry(entry) };
}

/** Whether a name that is a word too is meant as the name: with its capital, in a sentence's middle, beside no other capital. */
function isMeant(text: string, pieces: readonly (Token & { readonly first?: boolean })[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !DOUBTFUL.has(piece.norm)) return true;
  const next = pieces[at + 1];
  if (piece.norm === 'house' && next?.norm === 'of') return false;
  return piece.first !== true && !(next?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(text.slice(next.start, next.end)));
}

function rowAt(text: string, pieces: readonly Token[], at: number): FoundName | null {
  const first = pieces[at];
  const rows = first && startsUpper(text, first) ? ROWS.get(first.norm) : undefined;
  if (!first || !rows) return null;
  for (const { words, capitals, type, exact, definite } of rows) {
    const to = at + words.length;
    if (!words.every((word, offset) => pieces[at + offset]?.norm === word)) continue;
    if (capitals.some((capital, offset) => capital && !startsUpper(text, pieces[at + offset]))) continue;
    if (type === 'GPE' && CALLED_AFTER_TOWN.test(pieces[to]?.norm ?? '')) continue;
    if (exact !== null && text.slice(first.start, pieces[to - 1]?.end) !== exact) continue;
    if (definite && pieces[at - 1]?.norm !== 'the') continue;
    if (words.length === 1 && !isMeant(text, pieces, at)) continue;
    return { to, type };
  }
  return null;
}

/**
 * The longest name of any table that starts at a piece, or null.
 * @param tokens those of the sentence where none of them is cut into pieces: what was found at them need not be looked for again.
 */
export function tableNameAt(text: string, pieces: readonly Token[], at: number, tokens: readonly Token[] = pieces): FoundName | null {
  const listed = rowAt(text, pieces, at);
  const coded = codebookAt(text, pieces, at, tokens);
  if (!listed || !coded) return listed ?? coded;
  // Where both know it, the lists say what kind of name it is: 'Crimea' is governed, 'Donbas' is not.
  return coded.to > listed.to ? coded : listed;
}

/** Whether a word is, as a whole and by itself, a name of a table. */
export function isTableName(word: string): boolean {
  const tokens = tokenise(word);
  return tableNameAt(word, tokens, 0)?.to === tokens.length;
}
