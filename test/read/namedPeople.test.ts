import { expect, test } from 'vitest';
import { actorsOf } from './actorsOf.ts';

/** People by office and name. Sentences published on 2022-02-02, and every actor in them: code/sector, how it is known, name, words. Read by eye; changed only by reading again. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  ['The Pentagon said so. A Pentagon spokesman agreed.', 'USA/MIL name Pentagon «Pentagon»', 'USA/MIL role Pentagon «Pentagon spokesman»'],
  [
    'Prime Minister Jan Kowalski of Poland spoke. Kowalski left.',
    'POL/GOV role Jan Kowalski «Prime Minister Jan Kowalski of Poland»',
    'POL/GOV name Jan Kowalski «Kowalski»',
  ],
  [
    "Oleksii Reznikov, Ukraine's defence minister, spoke. Reznikov said no.",
    "UKR/MIL role Oleksii Reznikov «Oleksii Reznikov, Ukraine's defence minister»",
    'UKR/MIL office Oleksii Reznikov «Reznikov»',
  ],
  [
    "Ukraine's defence minister, Oleksii Reznikov, spoke. Reznikov said no.",
    "UKR/MIL role Oleksii Reznikov «Ukraine's defence minister, Oleksii Reznikov»",
    'UKR/MIL office Oleksii Reznikov «Reznikov»',
  ],
  [
    'Chancellor Angela Merkel spoke. Chancellor Olaf Scholz spoke. Scholz left.',
    'DEU/ name Angela Merkel «Angela Merkel»',
    'DEU/GOV office Olaf Scholz «Olaf Scholz»',
    'DEU/GOV office Olaf Scholz «Scholz»',
  ],
  [
    'US President Joe Biden met Russian President Vladimir Putin. Biden was tired. Putin was not.',
    'USA/GOV role Joe Biden «US President Joe Biden»',
    'RUS/GOV role Vladimir Putin «Russian President Vladimir Putin»',
    'USA/GOV office Joe Biden «Biden»',
    'RUS/GOV office Vladimir Putin «Putin»',
  ],
  [
    'US Secretary of State Antony Blinken met Russian Foreign Minister Sergei Lavrov.',
    'USA/GOV role Antony Blinken «US Secretary of State Antony Blinken»',
    'RUS/GOV role Sergei Lavrov «Russian Foreign Minister Sergei Lavrov»',
  ],
  ['British Defence Secretary Ben Wallace spoke.', 'GBR/MIL role Ben Wallace «British Defence Secretary Ben Wallace»'],
  [
    'NATO Secretary General Jens Stoltenberg spoke. Stoltenberg left.',
    'NATO/IGO role Jens Stoltenberg «NATO Secretary General Jens Stoltenberg»',
    'NATO/IGO office Jens Stoltenberg «Stoltenberg»',
  ],
  ["Ukrainian President Volodymyr Zelensky's office replied.", 'UKR/GOV role Volodymyr Zelensky «Ukrainian President Volodymyr Zelensky»'],
  ['Gen. Mark Milley spoke. Milley left.', 'USA/MIL office Mark Milley «Mark Milley»', 'USA/MIL office Mark Milley «Milley»'],
  ['Mr. Lavrov left. Mr Putin stayed.', 'RUS/GOV office Sergei Lavrov «Lavrov»', 'RUS/GOV office Vladimir Putin «Putin»'],
  [
    "President Vladimir Putin's spokesman, Dmitry Peskov, said so.",
    'RUS/GOV office Vladimir Putin «Vladimir Putin»',
    'RUS/GOV office Dmitry Peskov «Dmitry Peskov»',
  ],
  ['Kremlin spokesman Dmitry Peskov denied it.', 'RUS/GOV role Dmitry Peskov «Kremlin spokesman Dmitry Peskov»'],
  [
    "Estonia's prime minister, Anna Kask, met Latvia's president, Juris Ozols. She smiled.",
    "EST/GOV role Anna Kask «Estonia's prime minister, Anna Kask»",
    "LVA/GOV role Juris Ozols «Latvia's president, Juris Ozols»",
  ],
  [
    'EU foreign policy chief Josep Borrell spoke. Borrell left.',
    'EU/IGO role Josep Borrell «EU foreign policy chief Josep Borrell»',
    'EU/IGO office Josep Borrell «Borrell»',
  ],
  ['A spokesman for the Kremlin said so. A spokesperson for the ministry said so.', 'RUS/GOV role Kremlin «spokesman for the Kremlin»'],
  ["Putin's army moved. Mr Putin's spokesman left.", 'RUS/GOV office Vladimir Putin «Putin»', 'RUS/GOV office Vladimir Putin «Putin»'],
  [
    'Merkel rang Lukashenko. Merkel was calm.',
    'DEU/ name Angela Merkel «Merkel»',
    'BLR/GOV office Alexander Lukashenko «Lukashenko»',
    'DEU/ name Angela Merkel «Merkel»',
  ],
  ['Biden told Putin that he must act.', 'USA/GOV office Joe Biden «Biden»', 'RUS/GOV office Vladimir Putin «Putin»'],
  [
    'Biden told Putin that he would act.',
    'USA/GOV office Joe Biden «Biden»',
    'RUS/GOV office Vladimir Putin «Putin»',
    'USA/GOV pronoun Joe Biden «he»',
  ],
  ['Lavrov met Blinken. “We wait,” he said.', 'RUS/GOV office Sergei Lavrov «Lavrov»', 'USA/GOV office Antony Blinken «Blinken»'],
  [
    'Xi met Putin. Kim Jong Un met Moon Jae-in. Kim left.',
    'CHN/GOV office Xi Jinping «Xi»',
    'RUS/GOV office Vladimir Putin «Putin»',
    'PRK/GOV office Kim Jong Un «Kim Jong Un»',
    'KOR/GOV office Moon Jae-in «Moon Jae-in»',
  ],
  ["German Chancellor Angela Merkel's office replied.", 'DEU/GOV role Angela Merkel «German Chancellor Angela Merkel»'],
  [
    'Theresa Novak, the Czech foreign minister, spoke. Novak left.',
    'CZE/GOV role Theresa Novak «Theresa Novak, the Czech foreign minister»',
    'CZE/GOV name Theresa Novak «Novak»',
  ],
  [
    "Finland's president and Sweden's prime minister met. She left.",
    "FIN/GOV role Finland «Finland's president»",
    "SWE/GOV role Sweden «Sweden's prime minister»",
  ],
  [
    "King Abdullah of Jordan met Chad's president.",
    'JOR/GOV role Abdullah «King Abdullah of Jordan»',
    "TCD/GOV role Chad «Chad's president»",
  ],
  ['Peskov spoke. It emerged that Serbia had paid.', 'RUS/GOV office Dmitry Peskov «Peskov»', 'SRB/ name Serbia «Serbia»'],
  [
    'President Maria Novak of Slovakia spoke. Novak left.',
    'SVK/GOV role Maria Novak «President Maria Novak of Slovakia»',
    'SVK/GOV name Maria Novak «Novak»',
  ],
  [
    'Lukashenko spoke. The Belarusian leader waved.',
    'BLR/GOV office Alexander Lukashenko «Lukashenko»',
    'BLR/GOV role Alexander Lukashenko «Belarusian leader»',
  ],
  ["Biden rang Ukraine's leader Thursday.", 'USA/GOV office Joe Biden «Biden»', "UKR/GOV role Ukraine «Ukraine's leader»"],
];

test.each(ROWS.map(([text, ...actors]) => ({ text, actors })))('$text', ({ text, actors }) => {
  expect(actorsOf(text, '2022-02-02')).toEqual(actors);
});
