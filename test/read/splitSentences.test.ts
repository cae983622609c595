import { expect, test } from 'vitest';
import { splitSentences } from '../../src/read/splitSentences.ts';

/** Each row is a text in which ' ‖ ' stands for the blank between two sentences. */
const ROWS: readonly string[] = [
  'The U.S. Army moved. ‖ The U.S. said so. ‖ He lives in the U.S. ‖ The army left.',
  'The E.U. and the U.N. met. ‖ They ate.',
  'He spoke to the U.N. Security Council.',
  'It began in Washington, D.C. ‖ Moscow replied.',
  'Gen. Kask spoke to reporters. ‖ Lt. Col. Brown did not.',
  'Sgt. Maj. Lee and Adm. Yu met Prof. Ho.',
  'She is Lt. Gen. Anna B. Kowalska of the 5th Div. ‖ Poland sent her.',
  'Mr. Smith met Mrs. Jones. ‖ It began.',
  'St. Petersburg is cold. ‖ It is on Mt. Elbrus.',
  'Barracks No. 6 burned. ‖ It was empty.',
  'No. 10 Downing Street refused. ‖ No. 10 was silent.',
  'The answer was no. ‖ Nobody stayed.',
  'The answer was No. ‖ Nobody stayed.',
  'See p. 12. ‖ See pp. 12-14. ‖ Fig. 3 shows it. ‖ Under Art. 5 of the treaty it applies.',
  'J. R. Smith resigned. ‖ J.R. Smith stayed.',
  'I. Petrov came. ‖ He met K. Ozols.',
  'So did I. ‖ They left.',
  'The treaty of Jan. 12 holds. ‖ On Jan. 12 it held.',
  'In Nov. Poland closed it. ‖ On 5 Nov. ‖ He came.',
  'In Sept. Ozols came.',
  'They met on Mon. and Tues. ‖ They left on Wed. ‖ The ship stayed.',
  'They moved at 5 a.m. Monday. ‖ We saw them.',
  'At 11 a.m. GMT troops left. ‖ At 5 p.m. Kyiv time they ate.',
  'At 9 a.m. President Ozols spoke. ‖ Around 5 p.m. Kowalska left.',
  'He left at 5 a.m. ‖ The troops came at 6 p.m. and left.',
  'They ate until 11 p.m. on Jan. 4. ‖ Next came tea.',
  'He paused… then spoke. ‖ He stopped... ‖ Nobody knew.',
  'He waited… ‖ Nobody came.',
  'It cost $3.5 million. ‖ It was 4.5 km away. ‖ It hit 3.5. ‖ Then it fell.',
  'Visit www.example.org. ‖ Thanks.',
  'Is it war? ‖ Not yet! ‖ Perhaps.',
  'What?! ‖ Really?? ‖ Yes!!! ‖ Fine.',
  'The company, Example Inc. and others, left.',
  'Smith & Co. Ltd. left. ‖ So did Example Inc. ‖ The firm closed.',
  'The ship, etc., left. ‖ Ships, guns, etc. ‖ They left.',
  'It was Kask vs. Ozols. ‖ It began with e.g. tanks, i.e. armour.',
  '“We will stay. ‖ We will fight,” he said. ‖ They left.',
  '“Never.” ‖ They left.',
  '"Is it over?" she asked. ‖ "No."',
  '"Stop!" ‖ Officers ran.',
  'He said "we will stay." ‖ Then he left.',
  'The paper said: "It is over." ‖ Others differ.',
  "'We go,' she said. ‖ 'They stay.' ‖ Then night came.",
  '‘We saw tanks,’ he said. ‖ ‘Then nothing.’',
  '"I said \'go!\' and they went," he said. ‖ They ate.',
  '“It was they,” he said, “and we know it.” ‖ They ate.',
  'He asked: “Why? ‖ For whom? ‖ When?” ‖ They ate.',
  '(The minister declined.) ‖ The ship left.',
  'The minister (he is 40) left. ‖ The ship (grey.) stayed.',
  'Ministers met.[1] ‖ They ate.[12] ‖ They left.',
  'Ministers met; they ate: soup, bread. ‖ They left.',
  'PRESENTER: Good evening. ‖ Troops have moved.',
  'KOWALSKA (on the telephone): They moved. ‖ We saw them.',
  'Q: Will it hold? ‖ A: It will.',
  'KYIV: Troops left the base. ‖ They ate.',
  'NATO said no. ‖ It ate.',
  'NATO — which met on Monday — said no. ‖ It ate.',
  'US-Russian talks failed. ‖ They ate.',
  'Yesterday — a Monday — it rained. ‖ It ate.',
  'The end came… ‖ “We wait,” they said.',
  'The U.S. President spoke to U.K. President-elect Ozols. ‖ U.S. Under Secretary Kask did not.',
  'In the U.S. ‖ Under the treaty it stayed.',
  'MR. KASK MET GEN. OZOLS. ‖ THEY ATE.',
  'He told RT. ‖ However, the FT. ‖ Nobody asked.',
  'Maj.Gen. Kask and Brig. Gen. Ozols met Amb. Ho. ‖ Mme. Petit left.',
  'It was Kask v. Ozols. ‖ They ate.',
  'John Kask Jr. met Ozols Sr. of Example Corp. ‖ They ate.',
  'Kask et al. wrote it. ‖ Ozols (c. 1818 – 1880) and Ho (b. 1975) read it.',
  'The base covers 5 sq. mi. (13 km2) of sand. ‖ It lies 9 ft. Above that is rock.',
  'Ministers met. [3] ‖ They ate. [4] [5] ‖ They left.',
  'We met! :) ‖ They left.',
  'Figure 3. Ships in port. ‖ They were grey.',
  '2.1. The plan. ‖ It failed.',
  'They want three things: bread. ‖ 2. Peace. ‖ 3. Land.',
  'So few . . . came. ‖ He waited. ‖ Then … nothing.',
  'He uses one. ‖ iPhones are banned. ‖ eBay sells them.',
  'Troops left the town. ‖ (reporting by our desk in Riga)',
  'They brought guns, etc. (and bread).',
  'Did they leave? ‖ nobody knows.',
  '“Did they leave?” he asked.',
  'Yahoo! said so.',
  'Troops left. read more ‖ They ate. read more ‖ “We wait,” he said. read more',
  'She wants to read more about it. ‖ He does not.',
  'It opens at 5 p.m. (local time) on Jan. 6. ‖ They ate.',
  'It fell by 3.5. ‖ 500 people left.',
  'He wrote to desk@example.org. ‖ See https://example.org/a.b. ‖ They ate.',
  'Prices rose 2.5 pct. in $3.5bn deals. ‖ They fell.',
];

const sentencesOf = (text: string): readonly string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

test.each(ROWS)('%s', (row) => {
  expect(sentencesOf(row.replaceAll(' ‖ ', ' '))).toEqual(row.split(' ‖ '));
});

test.each([
  ['Ministers met.They ate.', ['Ministers met.', 'They ate.']],
  ['“It is over.”Then they left.', ['“It is over.”', 'Then they left.']],
  ['See www.Example.Org for more.', ['See www.Example.Org for more.']],
  ['Is it over?Then go.', ['Is it over?', 'Then go.']],
])('a blank lost after a sentence: %s', (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

/** Datelines by form: what stands before ' ‖ ' is the dateline. */
const DATELINES: readonly string[] = [
  'KYIV, Feb 2 (Herald) — ‖ Troops left.',
  'KYIV (Herald) - ‖ Troops left the town.',
  'KYIV — ‖ Troops left the town.',
  'KYIV, Ukraine — ‖ Troops left.',
  'KYIV/MOSCOW, Feb 2 (Herald) - ‖ Troops left.',
  'MOSCOW, February 2. /HERALD/. ‖ Ships left the port.',
  'MOSCOW. Feb 2 (Herald) - ‖ Troops left the base.',
  'MOSCOW, Feb 2 — Herald News. ‖ Troops left the base.',
  'Warsaw, 2 February (Herald) – ‖ Troops left the town.',
  'Warsaw, 02.02.2022 (Herald) – ‖ Troops left the town.',
  'Warsaw, Wednesday 2 February (Herald) – ‖ Troops left the town.',
  'Moscow (Herald) – ‖ Troops left.',
  'Seoul, Sept 3 - ‖ Ministers met.',
  'TOKYO, Sept. 3 (Herald) -- ‖ Ministers met.',
  'BERLIN, 3 Feb. — ‖ Troops left.',
  'GENEVA, November 15, 2021 (Herald) — ‖ Troops left.',
  'LONDON, United Kingdom, Feb 2 (Herald) — ‖ Troops left.',
  'THE HAGUE, Netherlands (Herald) — ‖ Judges met.',
  'ST. PETERSBURG, Russia (Herald) — ‖ Judges met.',
  'NEW YORK, Feb. 2 -- ‖ “Troops left,” they said.',
  'GRODNO REGION, 12 November (Herald) – ‖ 500 people left.',
  'MINSK, 9 November (Herald). ‖ Ministers met.',
  'Minsk, Nov 9, Herald. ‖ Troops left the base.',
  'STOCKHOLM, December 2./HERALD/. ‖ Ships left.',
  'Feb 2 (Herald) - ‖ Troops left.',
  '(Herald) - ‖ Ministers met.',
];

test.each(DATELINES)('a dateline: %s', (row) => {
  const text = row.replace(' ‖ ', ' ');
  const spans = splitSentences(text);
  expect(spans.map(({ kind }) => kind)).toEqual(['dateline', 'prose']);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(row.split(' ‖ '));
});

test.each(['NATO — Ministers met.', 'Ministers met — Troops left.', 'Moscow - Troops left.', 'On 2 February – Ministers met.'])(
  'no dateline: %s',
  (text) => {
    expect(splitSentences(text).map(({ kind }) => kind)).not.toContain('dateline');
  },
);

const shaped = (text: string): readonly string[] =>
  splitSentences(text).map(({ kind, paragraph, start, end }) => `${paragraph} ${kind} ${text.slice(start, end)}`);

test('lists, headings and paragraphs are told apart; the mark of an item is no part of it', () => {
  expect(
    shaped(
      'Ministers meet in Geneva\n\nThey met. They ate.\n• Ships left\n- Troops stayed. They ate.\n1. Guns fired.\n2) Guns stopped.\n(3) Guns left.\nThe end.',
    ),
  ).toEqual([
    '0 heading Ministers meet in Geneva',
    '1 prose They met.',
    '1 prose They ate.',
    '2 item Ships left',
    '3 item Troops stayed.',
    '3 item They ate.',
    '4 item Guns fired.',
    '5 item Guns stopped.',
    '6 item Guns left.',
    '7 prose The end.',
  ]);
});

test('the entries of a live blog stand apart, their hour with them', () => {
  expect(shaped('19:15 Beijing calls for calm\nMinisters met.\n18:02 Ships leave\nThey are grey.')).toEqual([
    '0 heading 19:15 Beijing calls for calm',
    '1 prose Ministers met.',
    '2 heading 18:02 Ships leave',
    '3 prose They are grey.',
  ]);
});

test('a text without a full stop is one sentence', () => {
  expect(shaped('Ships leave the port')).toEqual(['0 prose Ships leave the port']);
  expect(shaped('')).toEqual([]);
  expect(shaped(' \n\t\n ')).toEqual([]);
});

test.each([
  ['19:15 Beijing calls for calm. Ministers met.', ['19:15', 'Beijing calls for calm.', 'Ministers met.']],
  ['7.30pm: Ministers met. They ate.', ['7.30pm:', 'Ministers met.', 'They ate.']],
  ['19.15 GMT Ships left. They were grey.', ['19.15 GMT', 'Ships left.', 'They were grey.']],
  ['The talks began at 10.30. Lula left.', ['The talks began at 10.30.', 'Lula left.']],
  ['12:30 talks were cancelled.', ['12:30 talks were cancelled.']],
  ['[14:05] Ships left. They were grey.', ['[14:05]', 'Ships left.', 'They were grey.']],
  ['UPDATE 2 (17:30) - Ships left. They were grey.', ['UPDATE 2 (17:30) -', 'Ships left.', 'They were grey.']],
  ['BREAKING: Nine ships left.', ['BREAKING:', 'Nine ships left.']],
  ['1-URGENT - Ships left.', ['1-URGENT -', 'Ships left.']],
  ['Background: About 40 ships left.', ['Background:', 'About 40 ships left.']],
  ['Update the list: Ships left.', ['Update the list: Ships left.']],
  ['BREAKING ranks - Oslo left.', ['BREAKING ranks - Oslo left.']],
])('the clock or stamp at the head of an entry stands apart from its sentence: %s', (text, sentences) => {
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
});

test('the labels of a transcript stand apart from what is said under them', () => {
  expect(shaped('MR BROWN: It is late. Ships left.\nQ: Why?\nLet us see: Ships left.')).toEqual([
    '0 label MR BROWN:',
    '0 prose It is late.',
    '0 prose Ships left.',
    '1 label Q:',
    '1 prose Why?',
    '2 prose Let us see: Ships left.',
  ]);
  expect(shaped('Oslo: It is late.\nRiga: Ships left.\nOslo: It rained.')).toEqual([
    '0 prose Oslo: It is late.',
    '1 prose Riga: Ships left.',
    '2 prose Oslo: It rained.',
  ]);
});

test('a credit, a day and an agency before a dash begin a report without a place, too', () => {
  const text = 'KESTREL/Vera Holub Dec 6 (Kestrel) - Oslo has shut its border.';
  const spans = splitSentences(text);
  expect(spans.map(({ start, end }) => text.slice(start, end)).at(-1)).toBe('Oslo has shut its border.');
});

test('a dateline that runs on from a caption and its credit begins the report', () => {
  expect(shaped('A tank crosses a bridge. AGENCY/Ivan Petrov KYIV, Feb 2 (Reuters) - Ships left the port. They were grey.')).toEqual([
    '0 prose A tank crosses a bridge.',
    '0 dateline AGENCY/Ivan Petrov KYIV, Feb 2 (Reuters) -',
    '0 prose Ships left the port.',
    '0 prose They were grey.',
  ]);
  expect(shaped('Handout via AGENCY OSLO, May 4 (AP) — Ships left the port.')).toEqual([
    '0 dateline Handout via AGENCY OSLO, May 4 (AP) —',
    '0 prose Ships left the port.',
  ]);
});

test.each(['Lima, 8 December 2021', 'The Hague, December 8, 2021.', 'Lima, Wednesday, 8 December 2021'])(
  'a line of a place and a day is a dateline: %s',
  (line) => {
    expect(splitSentences(`Talks in Peru\n\n${line}\n\nThe ministers met.`).map(({ kind }) => kind)).toEqual([
      'heading',
      'dateline',
      'prose',
    ]);
  },
);

test.each(['Wednesday, 8 December 2021', 'Talks in Lima', 'Lima, a city of dogs'])('other lines are not: %s', (line) => {
  expect(splitSentences(`${line}\n\nThe ministers met.`).map(({ kind }) => kind)).not.toContain('dateline');
});
