import { expect, test } from 'vitest';
import { codeText } from './codeSentence.ts';

const PUBLISHED = '2022-02-10';
type Days = string | null;

const daysOf = (when: { readonly start: string | null; readonly end: string | null } | null): Days =>
  when && (when.start === when.end ? when.start : `${when.start ?? ''}..${when.end ?? ''}`);

/** The days of the event whose quote holds a word. */
function dayOfEvent(text: string, word: string): Days {
  const { mentions } = codeText(text, PUBLISHED);
  const mention = mentions.findLast(({ quote }) => quote.includes(word));
  if (!mention) throw new Error(`No event with ${JSON.stringify(word)} among ${JSON.stringify(mentions.map(({ quote }) => quote))}`);
  return daysOf(mention.when);
}

/** The days of the figure that begins with some words. */
function dayOfFigure(text: string, words: string): Days {
  const { figures } = codeText(text, PUBLISHED);
  const figure = figures.find(({ quote }) => quote.includes(words));
  if (!figure) throw new Error(`No figure with ${JSON.stringify(words)} among ${JSON.stringify(figures.map(({ quote }) => quote))}`);
  return daysOf(figure.when);
}

const EVENTS: readonly (readonly [why: string, text: string, word: string, days: Days])[] = [
  ['a time in its clause', 'Russia shelled the port of Mariupol on Tuesday.', 'shelled', '2022-02-08'],
  ['not the year of a birth', 'Poland has detained two agents, a baker born in 1981 and a cook.', 'detained', null],
  ['a time of the day before the day', 'Before dawn yesterday Russia shelled Mariupol.', 'shelled', '2022-02-09'],
  ['a time between subject and verb', 'Poland on Tuesday expelled two Russian diplomats.', 'expelled', '2022-02-08'],
  [
    'a time at the head of the sentence',
    'In an interview with French radio on Tuesday, Russia accused Ukraine of lying.',
    'accused',
    '2022-02-08',
  ],
  [
    'a time at the head of its own clause',
    'Russia shelled Mariupol on Monday; on Tuesday Ukraine attacked a depot.',
    'attacked',
    '2022-02-08',
  ],
  [
    'past the place, where the talks are its subject',
    'Talks between Russia and Ukraine will be held in the old town hall of Minsk on February 14-20, the ministry said on Friday.',
    'Talks',
    '2022-02-14..2022-02-20',
  ],
  ['the day of the saying is not that of what is said', 'Ukraine said on Tuesday that Russia had shelled Mariupol.', 'shelled', null],
  ['nor where the speaker stands behind', 'Russia has shelled Mariupol, Ukraine said on Tuesday.', 'shelled', null],
  ['a time inside the words of the speaker is', 'Ukraine said that Russia shelled Mariupol on Tuesday.', 'shelled', '2022-02-08'],
  ['the year of a noun is not that of the deed', 'Russia accused Ukraine of breaking the 2015 Minsk accord.', 'accused', null],
  ['a second verb shares the time of the first', 'Russia attacked Mariupol on Tuesday and shelled Kharkiv.', 'shelled', '2022-02-08'],
  ['unless its tense differs', 'Russia annexed Crimea in 2014 and has shelled Mariupol.', 'has shelled', null],
  ['what follows "a day after"', 'Ukraine shelled a depot on Tuesday, a day after Russia attacked Mariupol.', 'attacked', '2022-02-07'],
  [
    'the deed before "a day after"',
    'Ukraine shelled a depot on Tuesday, a day after Russia attacked Mariupol.',
    'Ukraine shelled',
    '2022-02-08',
  ],
  ['a dateline tells of no deed', 'WARSAW, Feb 9 (Wire) - Poland expelled two Russian diplomats.', 'expelled', null],
  ['the sentence before in its paragraph', 'Russian troops entered Mariupol on Tuesday. They shelled the port.', 'shelled', '2022-02-08'],
  ['not for what had been done', 'Russian troops entered Mariupol on Tuesday. They had shelled the port.', 'shelled', null],
  ['not over a paragraph', 'Russian troops entered Mariupol on Tuesday.\n\nRussia shelled the port.', 'shelled', null],
  [
    'not where two days are told',
    'Russian troops entered Mariupol on Tuesday and left on Wednesday. They shelled the port.',
    'shelled',
    null,
  ],
  [
    'what something follows on was before',
    'Russia sent a letter to follow up its talks with Ukraine on Thursday.',
    'talks with Ukraine',
    '2022-02-10',
  ],
  ['what is done lies not ahead', 'Poland condemned Belarus on 12 February.', 'condemned', null],
  ['never the publication day', 'Russia shelled Mariupol.', 'shelled', null],
];

test.each(EVENTS)('an event takes its day: %s', (_why, text, word, days) => {
  expect(dayOfEvent(text, word)).toBe(days);
});

const FIGURES: readonly (readonly [why: string, text: string, words: string, days: Days])[] = [
  ['behind its verb', 'Two soldiers were killed near Mariupol on Tuesday.', 'Two soldiers', '2022-02-08'],
  ['the only time of the sentence', 'On Tuesday shells fell on Mariupol, killing two soldiers.', 'two soldiers', '2022-02-08'],
  ['not that of a clause behind it', 'About 500 soldiers are taking part in the drill, which ends on Friday.', '500 soldiers', null],
  [
    'one day with what is told "in which"',
    'Ukraine recalled the blast of February 3, in which 40 soldiers died.',
    '40 soldiers',
    '2022-02-03',
  ],
  ['what is there is so on the day of the saying', 'Some 900 troops are in Minsk, Poland said on Tuesday.', '900 troops', '2022-02-08'],
  ['the dead are not of that day', 'Two soldiers were killed, Poland said on Tuesday.', 'Two soldiers', null],
  ['harm told on', 'On Tuesday a shell hit a school in Mariupol. At least 13 people were killed.', '13 people', '2022-02-08'],
];

test.each(FIGURES)('a figure takes its day: %s', (_why, text, words, days) => {
  expect(dayOfFigure(text, words)).toBe(days);
});

test('a day taken over says from where', () => {
  const { mentions } = codeText('Russian troops entered Mariupol on Tuesday. They shelled the port.', PUBLISHED);
  const when = mentions.find(({ quote }) => quote.includes('shelled'))?.when;
  expect(when?.basis).toBe('implied');
  expect(when?.from).toContain('in the sentence before');
});

test.each([
  ['a meeting that is dated ahead', 'Polish and Ukrainian ministers meet on Saturday.', 'planned'],
  ['a meeting of the day', 'Polish and Ukrainian ministers met on Thursday.', 'actual'],
  ['a deed that is not announced', 'Poland condemned Belarus on 12 February.', 'actual'],
  [
    'talks that nobody rules out',
    'There were hopes of a thaw, and momentum was building for talks between Poland and Ukraine.',
    'possible',
  ],
])('what lies ahead is not done: %s', (_why, text, status) => {
  expect(codeText(text, PUBLISHED).mentions.map((mention) => mention.status)).toContain(status);
});
