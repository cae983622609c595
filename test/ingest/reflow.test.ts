import { expect, test } from 'vitest';
import { joinLines } from '../../src/ingest/joinLines.ts';
import { loadLexicon } from '../../src/ingest/loadLexicon.ts';
import { mendCompounds } from '../../src/ingest/mendCompounds.ts';
import { reflow } from '../../src/ingest/reflow.ts';

const flowed = (text: string): string => reflow(text, loadLexicon).value;
const join = (left: string, right: string): string => joinLines(left, right, loadLexicon());
const mend = (text: string): string => mendCompounds(text, loadLexicon());

const PAGES = ` Harbour traffic halted as the fleet sails
north without a word
 The port authority of the northern town stopped all
traffic on Thursday while nine grey ships left their
berths one after another, led by two tugs and a vehi
cle ferry that the navy had chartered last week.
 Under a Polishbrokered deal the crews were to stay
until spring. The mayor said that nobody had told him
any
thing about it, and that the town would like to know.

Harbour Page 2

 The PolishBelarusian commission meets again in a
month. Its chairman, who has seen a good many fleets
leave, expects the ships to come back before long and

would not be drawn on the reason for their going.
 Fishermen were less patient.`;

test('a text as PDF extractors leave it gets its paragraphs back', () => {
  const text = PAGES.replace('any\nthing', 'anything');
  expect(flowed(`Harbour\n\n${text}`).split('\n\n')).toEqual([
    'Harbour',
    'Harbour traffic halted as the fleet sails north without a word',
    'The port authority of the northern town stopped all traffic on Thursday while nine grey ships left their berths one after another, led by two tugs and a vehicle ferry that the navy had chartered last week.',
    'Under a Polish-brokered deal the crews were to stay until spring. The mayor said that nobody had told him anything about it, and that the town would like to know.',
    'The Polish-Belarusian commission meets again in a month. Its chairman, who has seen a good many fleets leave, expects the ships to come back before long and would not be drawn on the reason for their going.',
    'Fishermen were less patient.',
  ]);
});

test('a page line is left out with a notice that quotes it and its line', () => {
  const { value, notices } = reflow(`Harbour\n\n${PAGES}`, loadLexicon);
  expect(value).not.toContain('Page 2');
  expect(notices).toEqual([{ code: 'page-line-dropped', reason: expect.stringContaining('"Harbour Page 2"'), at: { line: 14 } }]);
});

test('a line that only looks like a page line stays', () => {
  const { value, notices } = reflow(PAGES.replace('Harbour Page 2', 'Memoirs, Page 2'), loadLexicon);
  expect(value).toContain('\n\nMemoirs, Page 2\n\n');
  expect(notices).toEqual([]);
});

test('a paragraph goes on over a page, also with a capital', () => {
  const text =
    'The commission looked at the ships for six whole days\nand wrote a long report about them, which was handed\non Friday to the envoy and to the harbour master of\n\n- 3 -\n\nGdynia, who said that he would read it when the fleet\nhad gone and when the nets were mended and dry again.';
  expect(flowed(text)).toBe(
    'The commission looked at the ships for six whole days and wrote a long report about them, which was handed on Friday to the envoy and to the harbour master of Gdynia, who said that he would read it when the fleet had gone and when the nets were mended and dry again.',
  );
});

test('short last lines, items, headings, columns and bylines end paragraphs', () => {
  const text =
    'The Heron Gazette            Friday 18 February 2022\n\nQuiet harbour, loud rumours\nFrom our correspondent in Gdynia\n\nThe town has seen fleets come and go for a century\nand takes little notice of them until the fish go\ntoo. It has outlived three of them, and the people here\nsay so gladly when a stranger asks about the grey hulls\nat the mole.\nWhat remains to be settled before the thaw, says the\nharbour master, is this:\n- who pays for the berths that the navy has booked and\ndoes not use\n- when the tugs come back';
  expect(flowed(text)).toBe(
    'The Heron Gazette            Friday 18 February 2022\n\nQuiet harbour, loud rumours\n\nFrom our correspondent in Gdynia\n\nThe town has seen fleets come and go for a century and takes little notice of them until the fish go too. It has outlived three of them, and the people here say so gladly when a stranger asks about the grey hulls at the mole.\n\nWhat remains to be settled before the thaw, says the harbour master, is this:\n\n- who pays for the berths that the navy has booked and does not use\n- when the tugs come back',
  );
});

test.each([
  [
    'whole paragraphs',
    'The harbour was closed on Thursday. Nine ships left, led by two tugs, and nobody said why they had gone or when they would be back.\nThe mayor had not been told, and he was cross about it, which those who know him say is rare enough to be remarked on.\nFishermen waited.\nThe envoy read the report with care and put it into a drawer, where it lies beside the others of its kind to this day.',
  ],
  [
    'a list',
    '- nine ships of the northern fleet and their crews\n- two tugs that the navy had chartered for a week\n- one ferry with vehicles, said to be for the island\n- a tanker, which nobody in the town had seen before\n- three barges',
  ],
  ['verse', 'The grey ships went\nat break of day\nand no one asked\nand none could say\nwhy nine had come\nand one would stay'],
  [
    'verse in long lines',
    'The ships lay grey along the harbour wall at dawn,\nAnd Men upon the quay looked out and wondered long,\nBut None of all the captains told where they had gone,\nAnd Every gull above the mole took up the song.',
  ],
  [
    'a live blog',
    '22:10 The harbour is open again, says the mayor.\n\n21:40 Two tugs are back at their berths tonight.\n\n21:15 A spokesman of the fleet will speak at ten.\n\n20:55 No word yet on the ferry and its vehicles.',
  ],
  [
    'headlines',
    'Nine ships leave the northern harbour at dawn\nMayor says he was not told about the sailing\nFishermen of the town demand to know the truth\nEnvoy reads report and puts it into a drawer\nTugs return without their charges by nightfall',
  ],
])('%s are not touched', (_, text) => {
  expect(reflow(text, () => expect.unreachable('no words are asked for'))).toEqual({ value: text, notices: [] });
});

test.each([
  ['nine vehi-', 'cles', 'nine vehicles'],
  ['nine vehi', 'cles, said', 'nine vehicles, said'],
  ['the US-', 'led force', 'the US-led force'],
  ['the NATO-', 'backed plan', 'the NATO-backed plan'],
  ['the Polish-', 'Belarusian border', 'the Polish-Belarusian border'],
  ['a well-', 'known envoy', 'a well-known envoy'],
  ['to co-', 'operate with', 'to cooperate with'],
  ['short-', 'and long-range', 'short- and long-range'],
  ['a 10-', 'kilometre line', 'a 10-kilometre line'],
  ['1,000-', '2,000 men', '1,000-2,000 men'],
  ['on Wed-', 'nesday', 'on Wednesday'],
  ['to Luka-', 'shenko', 'to Lukashenko'],
  ['the line—', 'well guarded', 'the line—well guarded'],
  ['the line', '—well guarded', 'the line—well guarded'],
  ['the line –', 'well guarded', 'the line – well guarded'],
  ['the govern', 'ment of', 'the govern ment of'],
  ['some', 'where else', 'some where else'],
  ['the fleet', 'sails', 'the fleet sails'],
  ['of the USA', 'ble', 'of the USA ble'],
])('%s | %s', (left, right, joined) => expect(join(left, right)).toBe(joined));

test.each([
  ['a RussianBelarusian drill', 'a Russian-Belarusian drill'],
  ['the ArmenianFrench council', 'the Armenian-French council'],
  ['in NagornoKarabakh', 'in Nagorno-Karabakh'],
  ['a Russianbrokered truce', 'a Russian-brokered truce'],
  ['an Iranianmade drone', 'an Iranian-made drone'],
  ['the USled force', 'the US-led force'],
  ['the NATORussia Council', 'the NATO-Russia Council'],
  ['proRussian rebels in midJanuary', 'pro-Russian rebels in midJanuary'],
  ['nonNATO states', 'non-NATO states'],
  ['longrange missiles of the farright', 'long-range missiles of the far-right'],
])('%s is mended', (broken, whole) => expect(mend(broken)).toBe(whole));

test.each([
  'YouTube and LinkedIn',
  'Chadwick of Indianapolis',
  'the healthcare website',
  'the cochairs',
  'Germans and Irishmen',
  'a Mi24',
  'iPhone',
  'McDonald and MacArthur',
  'BuzzFeed',
  'Chinatown',
  'the UNs and EUs',
  'Russian-brokered',
  'USSR',
  'Swedenborg',
  'Greenland',
  'thoroughgoing',
  'unblinkingly',
  'Polishchuk',
  'Jordanians',
  'Thailand',
])('%s is left alone', (text) => expect(mend(text)).toBe(text));

test('the lexicon knows words, inflected forms and names, and no others', () => {
  const { isWord, isName } = loadLexicon();
  expect(['vehicles', 'Armoured', 'kilometre', 'a', 'of', 'aa', 'zyzzyvas'].map(isWord)).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    true,
  ]);
  expect(['vehi', 'cles', 'qwrt', '', 'aaaa', 'zzzzz'].map(isWord)).toEqual([false, false, false, false, false, false]);
  expect(['Polish', 'Belarus', 'NATO', 'Gdynia', 'Yerevan', 'polish'].map(isName)).toEqual([true, true, true, false, true, false]);
});
