import { expect, test } from 'vitest';
import { actorsOf } from './actorsOf.ts';
import { readText } from './readText.ts';

/** The same words on two days: who holds the office on the day speaks for it; who has left it for nobody. */
const BY_DAY: readonly (readonly [string, string, ...string[]])[] = [
  ['2021-11-30', 'Chancellor Angela Merkel spoke.', 'DEU/GOV office Angela Merkel «Angela Merkel»'],
  ['2022-01-10', 'Chancellor Angela Merkel spoke.', 'DEU/ name Angela Merkel «Angela Merkel»'],
  ['2021-11-30', 'Merkel spoke.', 'DEU/GOV office Angela Merkel «Merkel»'],
  ['2022-01-10', 'Merkel spoke.', 'DEU/ name Angela Merkel «Merkel»'],
  ['2021-11-30', 'Trump spoke. Biden spoke.', 'USA/ name Donald Trump «Trump»', 'USA/GOV office Joe Biden «Biden»'],
  ['2020-11-30', 'Trump spoke. Biden spoke.', 'USA/GOV office Donald Trump «Trump»', 'USA/ name Joe Biden «Biden»'],
  ['2012-11-30', 'Trump spoke. Donald Trump spoke.', 'USA/ name Donald Trump «Donald Trump»'],
  ['2020-11-30', 'President Donald Trump spoke.', 'USA/GOV office Donald Trump «Donald Trump»'],
  ['2021-11-30', 'Donald Trump spoke.', 'USA/ name Donald Trump «Donald Trump»'],
  ['2019-05-01', 'Poroshenko spoke. Zelensky spoke.', 'UKR/GOV office Petro Poroshenko «Poroshenko»'],
  [
    '2019-06-01',
    'Poroshenko spoke. Zelensky spoke.',
    'UKR/ name Petro Poroshenko «Poroshenko»',
    'UKR/GOV office Volodymyr Zelensky «Zelensky»',
  ],
  ['2024-06-01', 'Sergei Shoigu spoke.', 'RUS/GOV office Sergei Shoigu «Sergei Shoigu»'],
  ['2021-12-01', 'Prime Minister Khan spoke.', 'PAK/GOV office Imran Khan «Khan»'],
  [
    '2021-12-01',
    'Pakistani Prime Minister Khan spoke. Khan left.',
    'PAK/GOV role Imran Khan «Pakistani Prime Minister Khan»',
    'PAK/GOV name Imran Khan «Khan»',
  ],
  [
    '2017-12-01',
    'Prime Minister May met Foreign Secretary Johnson.',
    'GBR/GOV office Theresa May «May»',
    'GBR/GOV office Boris Johnson «Johnson»',
  ],
  ['2021-12-01', 'President Khan spoke. Prime Minister Smith spoke. Minister May Lee left.'],
  ['2017-12-01', 'Prime Minister May Smith left.'],
  [
    '2021-12-01',
    'Polish minister Jan Lavrov spoke. Lavrov left.',
    'POL/GOV role Jan Lavrov «Polish minister Jan Lavrov»',
    'POL/GOV name Jan Lavrov «Lavrov»',
  ],
  [
    '2021-12-01',
    'Donald Trump rang Joe Biden. The president refused.',
    'USA/ name Donald Trump «Donald Trump»',
    'USA/GOV office Joe Biden «Joe Biden»',
    'USA/GOV description Joe Biden «The president»',
  ],
  ['2021-11-30', 'Carl Bildt spoke.', 'SWE/ name Carl Bildt «Carl Bildt»'],
  ['2021-11-30', 'Bildt spoke.'],
  ['2021-12-07', 'Scholz spoke.', 'DEU/GOV office Olaf Scholz «Scholz»'],
  ['2014-03-01', 'Rutte spoke.', 'NLD/GOV office Mark Rutte «Rutte»'],
  ['2025-03-01', 'Rutte spoke.', 'NATO/IGO office Mark Rutte «Rutte»'],
  ['2015-01-01', 'Sharif spoke. Nawaz Sharif spoke.', 'PAK/GOV office Nawaz Sharif «Nawaz Sharif»'],
  ['2022-05-01', 'Sharif spoke.', 'PAK/GOV office Shehbaz Sharif «Sharif»'],
  ['2021-12-01', 'Hunter Biden spoke. J.R. Kerry sang.'],
  ['2021-12-01', 'Blinken said so.', 'USA/GOV office Antony Blinken «Blinken»'],
  ['2021-12-01', 'A pledge by von der Leyen stood.', 'EU/IGO office Ursula von der Leyen «von der Leyen»'],
  ['2022-03-01', 'Hunt rang Price. Li Wei met Wang Fang in May.'],
  ['2022-03-01', 'Fidel Alvarez rang Volodymyr Zelenskyi.', 'UKR/GOV office Volodymyr Zelensky «Volodymyr Zelenskyi»'],
  [
    '2022-03-01',
    'Mariusz Blaszczak and Blaszczak left.',
    'POL/MIL office Mariusz Błaszczak «Mariusz Blaszczak»',
    'POL/MIL office Mariusz Błaszczak «Blaszczak»',
  ],
  [
    '2025-02-01',
    'Ahmed al-Sharaa met Assad. Sharaa left.',
    'SYR/GOV office Ahmed al-Sharaa «Ahmed al-Sharaa»',
    'SYR/ name Bashar al-Assad «Assad»',
    'SYR/GOV office Ahmed al-Sharaa «Sharaa»',
  ],
  ['2022-02-02', 'Sergei Shoigu spoke.', 'RUS/MIL office Sergei Shoigu «Sergei Shoigu»'],
];

test.each(BY_DAY.map(([day, text, ...actors]) => ({ day, text, actors })))('$day: $text', ({ day, text, actors }) => {
  expect(actorsOf(text, day)).toEqual(actors);
});

test('without a day a surname is whoever bore the office', () => {
  expect(readText('Obama spoke. Zelensky spoke.', null).sentences.flatMap(({ actors }) => actors.map(({ name }) => name))).toEqual([
    'Barack Obama',
    'Volodymyr Zelensky',
  ]);
});

/** Without a day only names of one person of one state count, and only what never changed of them. */
test.each([
  ['Lavrov spoke.', ['RUS/GOV Sergei Lavrov']],
  ['Shoigu spoke.', ['RUS/ Sergei Shoigu']],
  ['Mark Rutte spoke.', []],
  ['Sharif spoke.', []],
  ['Prime Minister Khan spoke.', []],
])('without a day: %s', (text, actors) => {
  expect(
    readText(text, null).sentences.flatMap((sentence) =>
      sentence.actors.map(({ code, sector, name }) => `${code}/${sector ?? ''} ${name}`),
    ),
  ).toEqual(actors);
});
