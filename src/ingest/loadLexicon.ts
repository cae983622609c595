import { readFileSync } from 'node:fs';
import wordListPath from 'word-list';
import { STATES } from '../codebook/states.ts';
import type { Lexicon } from './lexicon.ts';

let loaded: Lexicon | undefined;

/** Words of one and two letters that prose is full of; the word list's others ('aa', 'qi') serve a board game. */
const SHORT_WORDS = new Set('a i am an as at be by do go he if in is it me my no of on or so to up us we'.split(' '));

/** Names that the table of states lacks: regions at odds, peoples, and the first parts of compounds. */
const MORE_NAMES = (
  'Abkhaz Abkhazian Africa African America American Anglo Arab Asia Asian Atlantic Austro Baltic Balkan Bosnia Britain Caucasus Central ' +
  'Chechen Chechnya Crimea Crimean Donbas Donbass Donetsk English Eurasian Euro Europe European Franco Gaza Greco Herzegovina Hungaro ' +
  'Indo Islamic Israeli Jammu Jewish Judeo Karabakh Kashmir Kashmiri Korea Korean Kosovo Kurd Kurdish Lugansk Luhansk Muslim Nagorno ' +
  'Nordic Ossetia Ossetian Pacific Palestine Palestinian Polono Russo Scottish Sino Slavic Soviet Tatar Transnistria Transnistrian ' +
  'Turco Turkic Turko Welsh Western Eastern Yamal EU NATO UN US UK USA UAE OSCE ASEAN'
).split(' ');

/** Names of one word: of longer ones, only the first or last part would meet the lost hyphen. */
function names(): ReadonlySet<string> {
  const all = STATES.flatMap(({ names: own, demonyms, capitals }) => [...own, ...demonyms, ...capitals]);
  return new Set([...MORE_NAMES, ...all.filter((name) => /^\p{Lu}\p{Ll}{2,}$/u.test(name))]);
}

/** The start of the line that holds or follows `at`. */
const lineStart = (list: string, at: number): number => list.lastIndexOf('\n', at - 1) + 1;

/** Searched where it lies: as a set of strings, the quarter of a million words would take ten times the memory. */
function holds(list: string, word: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const start = lineStart(list, (low + high) >>> 1);
    const end = list.indexOf('\n', start);
    const found = list.slice(start, end < 0 ? list.length : end);
    if (found === word) return true;
    if (found < word) low = start + found.length + 1;
    else high = start;
  }
  return false;
}

function load(): Lexicon {
  const list = readFileSync(wordListPath, 'latin1').trimEnd();
  const known = names();
  return {
    isWord: (word) => {
      const lower = word.toLowerCase();
      return lower.length < 3 ? SHORT_WORDS.has(lower) : holds(list, lower);
    },
    isName: (word) => known.has(word),
  };
}

/** The lexicon, read on first use (some 20 ms) and kept: only texts with broken lines need it. */
export function loadLexicon(): Lexicon {
  loaded ??= load();
  return loaded;
}
