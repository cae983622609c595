import { expect, test } from 'vitest';
import { readTimes, timeAfter } from '../../src/read/readTimes.ts';
import { tokenise } from '../../src/read/tokenise.ts';

/** Publication day ('' where it is not known), a sentence, and every time in it: days, basis, words. Read by eye. */
const ROWS: readonly (readonly [string, string, ...string[]])[] = [
  ['2022-02-02', 'The reply was delivered on January 26.', '2022-01-26..2022-01-26 implied «January 26»'],
  ['2022-02-02', 'Talks were held on 26 January 2022.', '2022-01-26..2022-01-26 stated «26 January 2022»'],
  ['2022-02-04', 'Drills will be held on February 10-20.', '2022-02-10..2022-02-20 implied «February 10-20»'],
  ['2022-02-04', 'Drills will be held from 10 to 20 February.', '2022-02-10..2022-02-20 implied «from 10 to 20 February»'],
  ['2022-02-04', 'Drills will be held between 10 and 20 February.', '2022-02-10..2022-02-20 implied «between 10 and 20 February»'],
  ['2020-11-12', 'The town is to be handed over by 15 November.', '2020-11-12..2020-11-15 implied «by 15 November»'],
  [
    '2020-11-12',
    'The town is to be handed over by 15 November and the next by the 20th.',
    '2020-11-12..2020-11-15 implied «by 15 November»',
    '2020-11-12..2020-11-20 implied «by the 20th»',
  ],
  ['2022-02-02', 'CAPITAL, Feb 2 (Wire) - Nothing happened.', '2022-02-02..2022-02-02 implied «Feb 2»'],
  ['2022-01-28', 'They met on 26 Jan in the old hall.', '2022-01-26..2022-01-26 implied «26 Jan»'],
  ['2022-01-28', 'They met on 2021-11-05 in the old hall.', '2021-11-05..2021-11-05 stated «2021-11-05»'],
  ['2021-11-12', 'They met on 10.11.2021 in the old hall.', '2021-11-10..2021-11-10 stated «10.11.2021»'],
  ['2021-11-12', 'They met on 10/11/2021 in the old hall.', 'none «10/11/2021»'],
  ['2021-11-20', 'They met on 15/11/2021 in the old hall.', '2021-11-15..2021-11-15 stated «15/11/2021»'],
  ['2022-02-07', 'It was printed on Saturday 5 February 2022.', '2022-02-05..2022-02-05 stated «Saturday 5 February 2022»'],
  ['2022-02-07', 'It was printed on Friday, Feb. 4, in the capital.', '2022-02-04..2022-02-04 implied «Friday, Feb. 4»'],
  ['2017-09-05', 'Broadcast on Tuesday, September 5th, at dusk.', '2017-09-05..2017-09-05 implied «Tuesday, September 5th»'],
  ['2022-02-02', 'The envoy received a guest on Wednesday.', '2022-02-02..2022-02-02 implied «Wednesday»'],
  ['2022-02-03', 'The ministry announced the move Wednesday.', '2022-02-02..2022-02-02 implied «Wednesday»'],
  ['2022-02-02', 'The leader leaves on Friday for the games.', '2022-02-04..2022-02-04 implied «Friday»'],
  ['2022-02-05', 'He goes to the capital on Monday.', '2022-02-07..2022-02-07 implied «Monday»'],
  ['2022-02-05', 'America told the council on Monday of its fears.', '2022-01-31..2022-01-31 implied «Monday»'],
  ['2021-11-10', 'Sanctions could be adopted on Monday.', '2021-11-15..2021-11-15 implied «Monday»'],
  ['2020-11-12', 'The mayor announced a vigil at the station for Friday.', '2020-11-13..2020-11-13 implied «Friday»'],
  ['2020-10-20', 'The secretary is to receive both guests on Friday.', '2020-10-23..2020-10-23 implied «Friday»'],
  ['2021-11-14', 'On Monday the ministers meet to widen the list.', '2021-11-15..2021-11-15 implied «Monday»'],
  ['2022-02-04', 'Earlier on Friday the leader held talks.', '2022-02-04..2022-02-04 implied «Earlier on Friday»'],
  ['2021-11-14', 'Last Monday a crowd went at the fence.', '2021-11-08..2021-11-08 implied «Last Monday»'],
  ['2017-09-05', 'She wants a vote next Monday.', '2017-09-11..2017-09-11 implied «next Monday»'],
  ['2021-11-18', 'They had met on Sunday night.', '2021-11-14..2021-11-14 implied «Sunday»'],
  ['2021-11-18', 'They will meet this Friday.', '2021-11-19..2021-11-19 implied «this Friday»'],
  ['2021-11-18', 'They met this Monday.', '2021-11-15..2021-11-15 implied «this Monday»'],
  ['2021-11-18', 'Today the talks began.', '2021-11-18..2021-11-18 implied «Today»'],
  ['2021-11-18', 'Yesterday the talks ended.', '2021-11-17..2021-11-17 implied «Yesterday»'],
  ['2021-11-18', 'The talks end tomorrow.', '2021-11-19..2021-11-19 implied «tomorrow»'],
  ['2021-11-18', 'The curfew begins tonight.', '2021-11-18..2021-11-18 implied «tonight»'],
  ['2021-11-18', 'Shelling was heard overnight.', '2021-11-17..2021-11-18 implied «overnight»'],
  ['2021-11-18', 'The envoys dined together last night.', '2021-11-17..2021-11-17 implied «last night»'],
  ['2021-11-18', 'The envoy was summoned this morning.', '2021-11-18..2021-11-18 implied «this morning»'],
  ['2021-11-18', 'They spoke twice this week.', '2021-11-15..2021-11-21 implied «this week»'],
  ['2022-02-02', 'Troops were put on alert last month.', '2022-01-01..2022-01-31 implied «last month»'],
  ['2022-02-04', 'The drill was moved last week.', '2022-01-24..2022-01-30 implied «last week»'],
  ['2021-11-20', "Jails filled after last year's election.", '2020-01-01..2020-12-31 implied «last year»'],
  ['2021-11-10', 'Work begins next month.', '2021-12-01..2021-12-31 implied «next month»'],
  ['2021-11-10', 'The budget grows next year.', '2022-01-01..2022-12-31 implied «next year»'],
  ['2021-11-10', 'They meet next week.', '2021-11-15..2021-11-21 implied «next week»'],
  ['2022-02-05', 'He is expected the week after next.', '2022-02-14..2022-02-20 implied «the week after next»'],
  ['2021-11-18', 'In the past two weeks the camp grew.', '2021-11-04..2021-11-18 implied «the past two weeks»'],
  ['2021-11-18', 'Over the past month the camp grew.', '2021-10-18..2021-11-18 implied «the past month»'],
  ['2019-02-28', 'Six were hurt in the last forty-eight hours.', '2019-02-26..2019-02-28 implied «the last forty-eight hours»'],
  ['2021-11-18', 'The fence fell six weeks ago.', '2021-10-04..2021-10-10 implied «six weeks ago»'],
  ['2021-11-18', 'The fence fell three days ago.', '2021-11-15..2021-11-15 implied «three days ago»'],
  ['2021-11-18', 'The fence fell a week ago.', '2021-11-11..2021-11-11 implied «a week ago»'],
  ['2021-11-18', 'The fence fell two months ago.', '2021-09-03..2021-10-03 implied «two months ago»'],
  ['2021-11-18', 'The fence fell a fortnight ago.', '2021-11-01..2021-11-07 implied «a fortnight ago»'],
  ['2017-09-05', 'It is two days since the blast.', '2017-09-03..2017-09-03 implied «two days since»'],
  ['2022-02-03', 'They will leave in the coming days.', '2022-02-03..2022-02-10 implied «the coming days»'],
  ['2022-02-03', 'She could leave the post within weeks.', '2022-02-03..2022-03-05 implied «within weeks»'],
  ['2022-02-03', 'They apologised within hours.', 'none «within hours»'],
  ['2021-12-03', 'An attack may come by early 2022.', '2021-12-03..2022-05-01 implied «by early 2022»'],
  ['2022-01-10', 'The troops must go by the end of January.', '2022-01-10..2022-01-31 implied «by the end of January»'],
  ['2022-01-10', 'The works will last until March.', '..2022-03-31 implied «until March»'],
  ['2021-11-14', 'Claims were first made in late October.', '2021-10-21..2021-10-31 implied «late October»'],
  ['2021-11-14', 'Claims were first made in early October 2021.', '2021-10-01..2021-10-10 stated «early October 2021»'],
  ['2021-11-14', 'Claims were first made in mid-October.', '2021-10-11..2021-10-20 implied «mid-October»'],
  ['2022-02-04', 'Fleets have been at sea since January.', '2022-01-01.. implied «since January»'],
  ['2022-02-04', 'The charge was made in December.', '2021-12-01..2021-12-31 implied «December»'],
  ['2022-02-04', 'Prices will jump in April.', '2022-04-01..2022-04-30 implied «April»'],
  ['2022-02-04', 'They met this February.', '2022-02-01..2022-02-28 implied «this February»'],
  ['2022-02-03', 'Last August the bridge was closed.', '2021-08-01..2021-08-31 implied «Last August»'],
  ['2021-12-08', 'Last December a law was passed.', '2020-12-01..2020-12-31 implied «Last December»'],
  ['2021-12-08', 'The law came in May last year.', '2020-05-01..2020-05-31 implied «May last year»'],
  ['2021-11-18', 'The border was quiet last autumn.', '2020-09-01..2020-11-30 implied «last autumn»'],
  ['2021-11-18', 'Troops had massed in the spring.', '2021-03-01..2021-05-31 implied «the spring»'],
  ['2021-11-18', 'War games were held in the spring of 2014.', '2014-03-01..2014-05-31 stated «the spring of 2014»'],
  ['2021-11-18', 'War games were held in autumn 2020.', '2020-09-01..2020-11-30 stated «autumn 2020»'],
  ['2021-11-18', 'Growth stalled in the third quarter of 2021.', '2021-07-01..2021-09-30 stated «the third quarter of 2021»'],
  ['2021-11-18', 'Growth stalled in Q3 2021.', '2021-07-01..2021-09-30 stated «Q3 2021»'],
  ['2020-10-20', 'Sales rose in the first nine months of the year.', '2020-01-01..2020-09-30 implied «the first nine months of the year»'],
  ['2021-11-18', 'The feud dates from the 1990s.', '1990-01-01..1999-12-31 stated «from the 1990s»'],
  ['2022-02-01', 'They have had troops there since 2015.', '2015-01-01.. stated «since 2015»'],
  ['2022-02-01', 'The peninsula was annexed in 2014.', '2014-01-01..2014-12-31 stated «2014»'],
  ['2022-02-01', 'The 2014 annexation is not recognised.', '2014-01-01..2014-12-31 stated «2014»'],
  ['2022-02-01', 'The line ran until 1991.', '..1991-12-31 stated «until 1991»'],
  ['2022-02-01', 'A coup in February 2014 changed it.', '2014-02-01..2014-02-28 stated «February 2014»'],
  ['2021-11-18', 'They will walk from Thursday to Sunday.', '2021-11-18..2021-11-21 implied «from Thursday to Sunday»'],
  ['2022-02-20', 'They will walk from 28 February to 3 March.', '2022-02-28..2022-03-03 implied «from 28 February to 3 March»'],
  ['2022-02-20', 'The meeting is set for 28 February – 3 March.', '2022-02-28..2022-03-03 implied «28 February – 3 March»'],
  ['2021-11-17', 'The camp was cleared over the weekend.', '2021-11-13..2021-11-14 implied «the weekend»'],
  ['2021-11-17', 'The ministers will meet at the weekend.', '2021-11-20..2021-11-21 implied «the weekend»'],
  ['2021-11-17', 'Fighting went on last weekend.', '2021-11-13..2021-11-14 implied «last weekend»'],
  ['2021-11-17', 'They have lived there for decades.', 'none «for decades»'],
  ['2021-11-17', 'They stayed for three days.', 'none «for three days»'],
  [
    '2022-02-02',
    'They met on Tuesday. A day earlier they had quarrelled.',
    '2022-02-01..2022-02-01 implied «Tuesday»',
    '2022-01-31..2022-01-31 implied «A day earlier»',
  ],
  [
    '2021-11-14',
    'On Thursday he threatened them. The next day they fled.',
    '2021-11-11..2021-11-11 implied «Thursday»',
    '2021-11-12..2021-11-12 implied «The next day»',
  ],
  [
    '2021-11-14',
    'On 8 November he came. The following day he left.',
    '2021-11-08..2021-11-08 implied «8 November»',
    '2021-11-09..2021-11-09 implied «The following day»',
  ],
  [
    '2021-11-14',
    'On 8 November he came; two days later he left.',
    '2021-11-08..2021-11-08 implied «8 November»',
    '2021-11-10..2021-11-10 implied «two days later»',
  ],
  [
    '2022-02-05',
    'They met in April 2008. Four months later war broke out.',
    '2008-04-01..2008-04-30 stated «April 2008»',
    '2008-08-01..2008-08-31 implied «Four months later»',
  ],
  [
    '2022-02-05',
    'He called on Thursday and again the day after.',
    '2022-02-03..2022-02-03 implied «Thursday»',
    '2022-02-04..2022-02-04 implied «the day after»',
  ],
  [
    '2022-02-05',
    'He called on Thursday and wrote that evening.',
    '2022-02-03..2022-02-03 implied «Thursday»',
    '2022-02-03..2022-02-03 implied «that evening»',
  ],
  ['2017-08-29', 'Earlier this month they drew up a plan.', '2017-08-01..2017-08-29 implied «Earlier this month»'],
  ['2021-11-18', 'The list will be published later this month.', '2021-11-18..2021-11-30 implied «later this month»'],
  ['2021-11-18', 'In recent days the camp grew.', '2021-11-11..2021-11-18 implied «recent days»'],
  ['2021-11-18', 'The curfew runs from 10pm to 05:00.', 'none «10pm»', 'none «05:00»'],
  ['2021-11-18', 'The guns fell silent at 4.30pm.', '2021-11-18..2021-11-18 implied «4.30pm»'],
  ['2021-11-18', '09:05 The guns fall silent.', '2021-11-18..2021-11-18 implied «09:05»'],
  ['2021-11-18', 'The envoys will meet at 3 p.m. on Friday.', '2021-11-19..2021-11-19 implied «3 p.m. on Friday»'],
  ['2021-11-18', 'The siren was heard at 05:40 GMT on Monday.', '2021-11-15..2021-11-15 implied «05:40 GMT on Monday»'],
  [
    '2021-11-18',
    'The convoy left on Tuesday. It was hit at 6 a.m. near a bridge.',
    '2021-11-16..2021-11-16 implied «Tuesday»',
    '2021-11-16..2021-11-16 implied «6 a.m.»',
  ],
  [
    '2021-11-18',
    'Shots were fired on Tuesday, two days after a patrol had crossed the river.',
    '2021-11-16..2021-11-16 implied «Tuesday»',
    '2021-11-14..2021-11-14 implied «two days after»',
  ],
  ['2022-02-05', 'On Thursday the general put the force at 9,000.', '2022-02-03..2022-02-03 implied «Thursday»'],
  ['2021-11-20', 'Engineers will come before the end of the year.', '2021-11-20..2021-12-31 implied «before the end of the year»'],
  ['2020-11-12', 'The strike began in the night to Tuesday.', '2020-11-09..2020-11-10 implied «the night to Tuesday»'],
  ['2021-11-14', 'They will all be there by Christmas.', '2021-11-14..2021-12-25 implied «by Christmas»'],
  ['2021-11-18', 'The pact expires at the end of 2024.', '2024-10-01..2024-12-31 stated «the end of 2024»'],
  ['2021-11-18', 'They met on the day before yesterday.', '2021-11-16..2021-11-16 implied «the day before yesterday»'],
  ['2021-11-18', 'Data are due later in the week.', '2021-11-18..2021-11-21 implied «later in the week»'],
  ['2021-11-18', 'The market opened lower on Black Friday.'],
  ['2021-11-18', 'A soldier may march on the capital in may.'],
  ['2021-11-18', 'The fall of the town shook them.'],
  ['2021-11-18', 'It happened two million years ago.', 'none «two million years ago»'],
  ['2021-11-18', 'They met on 30 February 2021.', 'none «30 February 2021»'],
  ['2021-11-18', 'They lost 2,000 men and 2014 horses.'],
  ['2022-02-01', 'The war lasted from 2014 to 2015.', '2014-01-01..2015-12-31 stated «from 2014 to 2015»'],
  ['2022-02-01', 'It grew in 2021-22.', '2021-01-01..2022-12-31 stated «2021-22»'],
  ['2022-01-03', 'The meeting took place on December 15.', '2021-12-15..2021-12-15 implied «December 15»'],
  ['2021-12-20', 'The meeting will be held on January 10.', '2022-01-10..2022-01-10 implied «January 10»'],
  ['2021-12-20', 'The alliance meets on January 10.', '2022-01-10..2022-01-10 implied «January 10»'],
  ['2021-11-18', 'A day after the raid they met.', 'none «A day after»'],
  ['', 'They met on Sunday.', 'none «Sunday»'],
  ['', 'They met on January 26.', 'none «January 26»'],
  ['', 'They met yesterday.', 'none «yesterday»'],
  ['', 'They met in 2014 and on 3 March 2015.', '2014-01-01..2014-12-31 stated «2014»', '2015-03-03..2015-03-03 stated «3 March 2015»'],
  ['', 'They met last month.', 'none «last month»'],
  [
    '',
    'On 3 March 2015 they met. A day earlier they quarrelled.',
    '2015-03-03..2015-03-03 stated «3 March 2015»',
    '2015-03-02..2015-03-02 implied «A day earlier»',
  ],
  ['2021-12-12', 'A video from 2020 was shown.', '2020-01-01..2020-12-31 stated «from 2020»'],
  ['2021-12-12', 'The rule holds from 2020 onwards.', '2020-01-01.. stated «from 2020 onwards»'],
  ['2021-12-12', 'The ban will apply from Monday.', '2021-12-13.. implied «from Monday»'],
  ['2021-12-12', 'The camps stood empty after 2015.', '2016-01-01.. stated «after 2015»'],
  ['2021-11-18', 'They meet on Friday next week.', '2021-11-26..2021-11-26 implied «Friday next week»'],
  ['2021-11-18', 'It was signed on the twenty-second of June.', '2021-06-22..2021-06-22 implied «twenty-second of June»'],
  ['2021-11-18', 'They will vote two weeks from now.', '2021-11-29..2021-12-05 implied «two weeks from now»'],
  ['2021-11-18', 'They spoke a few days ago.', '2021-11-09..2021-11-16 implied «a few days ago»'],
  ['2021-11-18', 'It rained in the first week of October.', '2021-10-01..2021-10-07 implied «the first week of October»'],
];

const read = (published: string, text: string) =>
  readTimes(text, tokenise(text), { published: published === '' ? null : published, last: null });

test.each(ROWS)('%s: %s', (published, text, ...want) => {
  const got = read(published, text).map(
    ({ when, start, end }) => `${when ? `${when.start ?? ''}..${when.end ?? ''} ${when.basis}` : 'none'} «${text.slice(start, end)}»`,
  );
  expect(got).toEqual(want);
});

test('an implied time names what it was counted from', () => {
  expect(read('2021-11-15', 'They met on Friday.')[0]?.when?.from).toBe('counted from publication day 2021-11-15');
  expect(read('2021-11-15', 'They met on 3 May 2020.')[0]?.when?.from).toBeNull();
});

test('a time without days says why', () => {
  expect(read('', 'They met on Friday.')[0]?.reason).toBe('relative to a publication day that is not known');
  expect(read('2021-11-15', 'They fought for decades.')[0]?.reason).toBe('a length of time, not a date');
  expect(read('2021-11-15', 'They met on 10/11/2021.')[0]?.reason).toBe('whether day or month stands first is not told');
});

test("'a day earlier' counts from the last time of the sentences before", () => {
  const first = read('2021-11-20', 'He spoke on Friday and named the election of last year.');
  const last = timeAfter(null, first);
  expect(last?.start).toBe('2021-11-19');
  const text = 'A day earlier the guards had come.';
  expect(readTimes(text, tokenise(text), { published: '2021-11-20', last })[0]?.when).toMatchObject({
    start: '2021-11-18',
    end: '2021-11-18',
    basis: 'implied',
  });
});

test("without a time told before, 'a day earlier' counts from the publication day and says so", () => {
  expect(read('2021-11-20', 'A day earlier the guards had come.')[0]?.when?.from).toBe('counted from publication day 2021-11-20');
});
