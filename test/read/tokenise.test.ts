import { expect, test } from 'vitest';
import { tokenise } from '../../src/read/tokenise.ts';

const MARK = { word: '', number: '#', symbol: '$', punctuation: '.' } as const;

/** A text and its tokens; after a token stands what it is where it is no word: # number, $ symbol, . punctuation. */
const ROWS: readonly (readonly [string, string])[] = [
  ["Russia's army didn't move.", "Russia 's army did n't move .."],
  ['Russia’s army won’t move.', 'Russia ’s army wo n’t move ..'],
  ["They've said we'll see.", "They 've said we 'll see .."],
  ["The allies' ships can't sail.", "The allies '. ships ca n't sail .."],
  ['It rose to 3.5m in 20km.', 'It rose to 3.5# m in 20# km ..'],
  ['It flew 2,700km at 30,000ft.', 'It flew 2,700# km at 30,000# ft ..'],
  ['He paid $3.5bn and €560 million.', 'He paid $$ 3.5# bn and €$ 560# million ..'],
  ['He paid US$3 and £40m.', 'He paid US$$ 3# and £$ 40# m ..'],
  ['Su-35 and F-16s took off.', 'Su-35 and F-16s took off ..'],
  ['The 101st Airborne landed at 19:15.', 'The 101st# Airborne landed at 19:15# ..'],
  ['A far-right, US-led coalition.', 'A far-right ,. US-led coalition ..'],
  ['The U.S. Army and the U.N. met.', 'The U.S. Army and the U.N. met ..'],
  ['Gen. Milley met Dr. Ho.', 'Gen. Milley met Dr. Ho ..'],
  ['Barracks No. 6 burned.', 'Barracks No. 6# burned ..'],
  ['He left at 5 a.m. on Jan. 12.', 'He left at 5# a.m. on Jan. 12# ..'],
  ['“Never,” he said.', '“. Never ,. ”. he said ..'],
  ['‘Never,’ she said.', '‘. Never ,. ’. she said ..'],
  ['See https://example.org/a?b=1 or write to desk@example.org now.', 'See https://example.org/a?b=1 or write to desk@example.org now ..'],
  ['Wait... what?! No…', 'Wait .... what ?!. No ….'],
  ['It began at 7:30PM and took 20mins.', 'It began at 7:30# PM and took 20# mins ..'],
  ['It was 90kph, 5lbs and 300MW in 3million homes.', 'It was 90# kph ,. 5# lbs and 300# MW in 3# million homes ..'],
  ['John F. Kask met J.R. Ozols and A.Ho.', 'John F. Kask met J.R. Ozols and A. Ho ..'],
  ['It was plan B.', 'It was plan B ..'],
  ['“So was plan B.”', '“. So was plan B .. ”.'],
  ['Example Inc. and Example Co., of 5 Bros. St.', 'Example Inc. and Example Co. ,. of 5# Bros. St ..'],
  ['Ships, guns, etc.', 'Ships ,. guns ,. etc ..'],
  ['He said no: “No.”', 'He said no :. “. No .. ”.'],
  ['Kask et al. (c. 1818, p. 3) v. Ozols', 'Kask et al. (. c. 1818# ,. p. 3# ). v. Ozols'],
  ['Write to desk@example.org.', 'Write to desk@example.org ..'],
  ['See (https://example.org/a_b?c=d).', 'See (. https://example.org/a_b?c=d ). ..'],
  ['Example.com and news.example.co.uk said so.', 'Example.com and news.example.co.uk said so ..'],
  ['It left.The rest stayed.', 'It left .. The rest stayed ..'],
  ['It costs US$3bn, $5m or 10km.', 'It costs US$$ 3# bn ,. $$ 5# m or 10# km ..'],
  ['In 2014-15 and 1/2/2015 it held.', 'In 2014# -. 15# and 1# /$ 2# /$ 2015# it held ..'],
  ['It was “over [...] and done […].”', 'It was “. over [...]. and done […]. .. ”.'],
  ['What!! Why?? Good :) and sad :-(', 'What !!. Why ??. Good :)$ and sad :-($'],
  ['The note (see below:) ends', 'The note (. see below :. ). ends'],
  ['In 2014–2021 it fell 40%.', 'In 2014# –. 2021# it fell 40# %$ ..'],
  ['A 1,000-kilometer border.', 'A 1,000-kilometer# border ..'],
  ['A 20-year-old man.', 'A 20-year-old# man ..'],
  ['Kyiv—the capital—fell.', 'Kyiv —. the capital —. fell ..'],
  ['The minister (who left) spoke; nobody heard.', 'The minister (. who left ). spoke ;. nobody heard ..'],
  ['It was 1/2 of it.', 'It was 1# /$ 2# of it ..'],
  ['Zażółć gęślą jaźń в Киеве 北京', 'Zażółć gęślą jaźń в Киеве 北京'],
  ['1,234,567.89 people', '1,234,567.89# people'],
  ['MiG-29s, T-72B3s and S-400.', 'MiG-29s ,. T-72B3s and S-400 ..'],
  ['mid-2010s and 1990s', 'mid-2010s and 1990s#'],
];

test.each(ROWS)('%s', (text, expected) => {
  const tokens = tokenise(text);
  expect(tokens.map((token) => text.slice(token.start, token.end) + MARK[token.kind]).join(' ')).toBe(expected);
});

test('a token carries its plain form and its base form', () => {
  const [russia, owner, , kept, no] = tokenise('Russia’s troops didn’t WITHDRAW').map(({ norm, lemma }) => `${norm}/${lemma}`);
  expect([russia, owner, kept, no]).toEqual(['russia/russia', "'s/'s", 'did/do', "n't/not"]);
});

test('a word is told a verb only where it can be one', () => {
  expect(tokenise('Ships withdrew from Poland').map(({ verb }) => verb)).toEqual([true, true, false, false]);
});

test('a stretch of a text is cut with offsets into the whole', () => {
  const text = 'Left out. Troops left. Left out.';
  expect(tokenise(text, { start: 10, end: 22 }).map((token) => text.slice(token.start, token.end))).toEqual(['Troops', 'left', '.']);
});
