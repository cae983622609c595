import type { Name } from '../../model/reading.ts';
import { isSpeechVerb } from '../speechVerb.ts';
import { OTHER_HEADS, UNIT_HEADS, WATER_AND_LAND_HEADS } from './nameHeads.ts';
import { isNameWord, type NameScene, written } from './nameScene.ts';
import type { FoundName } from './nameTable.ts';
import { personEnd } from './personName.ts';

type Type = Name['type'];

/** Acronyms that are no bodies. */
const NO_BODY =
  /^(?:GMT|MSK|UTC|CET|EST|EDT|TV|PM|MP|MPs|CEO|CFO|HQ|ICBMs?|UAVs?|DNA|GDP|HTML\d?|FAQs?|USD|EUR|AM|ID|IDs|VIP|POWs?|IEDs?|NGOs?|IT|AI|PR|AIDS|HIV|PCR|INF|START|SALT|MANPADS?|ATGMs?|COVID|OK|I|II|III|IV|VI|VII|CO2|LNG|SUVs?|GPS|DC|FTA|NFT|IPO|PhD|SMS|URL|QR|3D|5G|4G|ATM|VPN|ISR|JCPOA|CFE|TNT|WMD|BBQ|SAM|SAMs|MLRS|PDF|NDAA|RICO|GHO|CIF|A|U)$/u;
const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&]{1,7}|(?:\p{Lu}\.){2,5})$/u;

const PLACE_WORD = /^(?:in|near|outside|around|across|inside|throughout)$/u;
const NEXT_NOUN: readonly (readonly [Type, RegExp | ReadonlySet<string>])[] = [
  [
    'ORG',
    /^(?:newspapers?|daily|agency|channel|website|magazine|broadcaster|tabloid|group|company|firm|bank|party|bloc|movement|weekly|portal|outlet|station)$/u,
  ],
  ['WEAPON', /^(?:missiles?|systems?|launchers?|rockets?|torpedo(?:es)?|howitzers?|rifles?|mortars?)$/u],
  ['VEHICLE', /^(?:drones?|jets?|fighters?|tanks?|helicopters?|frigates?|destroyers?|bombers?|warships?|submarines?|ferry)$/u],
  ['EVENT', /^(?:exercises?|drills?|manoeuvres|maneuvers|wargames?)$/u],
  ['GPE', /^(?:oblast|province|district|voivodeship|county|governorate|town|village|city|region)$/u],
  ['OTHER', OTHER_HEADS],
  ['UNIT', UNIT_HEADS],
  [
    'FAC',
    /^(?:checkpoint|base|airfield|airbase|lodge|prison|airport|palace|stadium|barracks|crossing|bridge|square|cosmodrome|refinery)$/u,
  ],
  ['LOC', WATER_AND_LAND_HEADS],
];

const RACE = /^\d{1,3}$/u;
const TOWN = /(?:grad|burg|stan|ville|pol|abad|pur|ovo|ivka|ovka|insk|evsk|shire)$/u;
const SURNAME =
  /(?:enko|ovych|evych|ovich|evich|sky|skyi|skiy|skaya|ska|wicz|czyk|ov|ova|ev|eva|yan|dze|shvili|sson|ssen|escu|oğlu|oglu|stein|mann|berg|auskas|ius)$/u;

/** The index after the capitalised words at a piece that no table knows. */
function runEnd(scene: NameScene, from: number): number {
  let to = from;
  while (to < from + 8 && isNameWord(scene, to) && !scene.known[to] && !(to > from && scene.pieces[to]?.joined)) to++;
  return to;
}

/** What the words around say that some capitalised words are, or null. */
function byContext(scene: NameScene, from: number, to: number): Type | null {
  const { pieces } = scene;
  const next = pieces[to];
  const before = pieces[from - 1];
  if (next && !next.upper && next.kind === 'word') {
    for (const [type, nouns] of NEXT_NOUN) if (nouns instanceof RegExp ? nouns.test(next.norm) : nouns.has(next.norm)) return type;
    if (isSpeechVerb(next) && !pieces[from]?.first) return 'PER';
  }
  const mayBePerson = personEnd(scene, from) === to && to - from <= 4;
  if (!mayBePerson) return null;
  if (next?.norm === ',' && RACE.test(pieces[to + 1]?.norm ?? '') && pieces[to + 2]?.norm === ',') return 'PER';
  if (isSpeechVerb(next) || (isSpeechVerb(before) && !pieces[from]?.first && to - from <= 3)) return 'PER';
  if (PLACE_WORD.test(before?.norm ?? '') && mayBePlace(scene, from, to)) return 'GPE';
  return null;
}

/** One or two words that are neither a quarter of the sky nor an acronym nor a period. */
function mayBePlace(scene: NameScene, from: number, to: number): boolean {
  const words = written(scene, from, to);
  return (
    to <= from + 2 &&
    !(to === from + 2 && isCommon(scene, from, to)) &&
    /^\p{Lu}\p{Ll}+(?:-\p{L}+)*(?: \p{Lu}\p{Ll}+)?$/u.test(words) &&
    !/^(?:Central|North|South|East|West|(?:.*)(?:ern|tion|ment|ity|ing|ism|ics|ness))$/u.test(words)
  );
}

/** Words that make a heading or a firm, not a person: they end as common nouns and adjectives do, or stand small elsewhere. */
function isCommon(scene: NameScene, from: number, to: number): boolean {
  return scene.pieces
    .slice(from, to)
    .some(
      ({ norm }) =>
        scene.memory.lower.has(norm) ||
        /(?:tion|ment|ity|ing|ness|ical|inal|nal|ship|ism|ance|ence|ics|ogy|ized|ated|photo|file)$/u.test(norm),
    );
}

function byForm(scene: NameScene, from: number, to: number): Type {
  const words = written(scene, from, to);
  if (to === from + 1) {
    if (ACRONYM.test(words)) return NO_BODY.test(words) || scene.memory.lower.has(scene.pieces[from]?.norm ?? '') ? 'OTHER' : 'ORG';
    if (TOWN.test(words)) return 'GPE';
    return SURNAME.test(words) ? 'PER' : 'OTHER';
  }
  const isPerson =
    to - from <= 3 &&
    personEnd(scene, from) === to &&
    !isCommon(scene, from, to) &&
    scene.pieces[from - 1]?.norm !== 'the' &&
    /^\p{Lu}\p{Ll}+(?:['’-]\p{L}+)*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(words);
  return isPerson ? 'PER' : 'OTHER';
}

/**
 * Capitalised words that no table or grammar knows, typed by what the document tells of them, by the
 * words around and by their form. At a sentence's start one such word is a name only where something says so.
 */
export function unknownAt(scene: NameScene, at: number): FoundName | null {
  const { pieces, memory } = scene;
  const piece = pieces[at];
  if (!piece || scene.shouted || !isNameWord(scene, at)) return null;
  let to = runEnd(scene, at);
  if (to === at) return null;
  const isTagged = piece.tag !== null && piece.tag !== 'PROPN';
  if (piece.first && (memory.lower.has(piece.norm) || isTagged) && !/^\p{Lu}{2,}/u.test(written(scene, at, at + 1))) return null;
  const told = memory.types.get(written(scene, at, to));
  if (told) return { to, type: told };
  if (
    piece.first &&
    to === at + 1 &&
    piece.tag !== 'PROPN' &&
    !ACRONYM.test(written(scene, at, to)) &&
    !memory.surnames.has(written(scene, at, to))
  )
    return null;
  const person = personEnd(scene, at);
  if (person > to && !scene.known[to]) to = person;
  return { to, type: byContext(scene, at, to) ?? byForm(scene, at, to) };
}
