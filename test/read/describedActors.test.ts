import { expect, test } from 'vitest';
import { actorsOf } from './actorsOf.ts';

/** Whom descriptions stand for ('the alliance', 'the minister'), with the pronouns beside them. Sentences published on 2022-02-02, and every actor in them: code/sector, how it is known, name, words. Read by eye; changed only by reading again. */
const ROWS: readonly (readonly [string, ...string[]])[] = [
  [
    'LIMA, June 4, AND -- The Commander of the Ground Forces spoke. A Foreign Ministry official condemned Bolivia.',
    'PER/GOV capital Peru «LIMA»',
    'PER/MIL description Peru «The Commander»',
    'PER/MIL description Peru «the Ground Forces»',
    'PER/GOV description Peru «A Foreign Ministry official»',
    'BOL/ name Bolivia «Bolivia»',
  ],
  [
    'LIMA, June 4 (Andes) - In Bolivia the Army was put on alert. A foreign ministry official spoke.',
    'PER/GOV capital Peru «LIMA»',
    'BOL/ name Bolivia «Bolivia»',
  ],
  [
    'NATO met. The alliance agreed. Its leaders left.',
    'NATO/IGO name NATO «NATO»',
    'NATO/IGO description NATO «The alliance»',
    'NATO/IGO pronoun NATO «Its»',
  ],
  ['The EU met. The bloc agreed.', 'EU/IGO name EU «EU»', 'EU/IGO description EU «The bloc»'],
  [
    "Ukraine's parliament voted. The parliament adjourned.",
    "UKR/LEG role Ukraine «Ukraine's parliament»",
    'UKR/LEG description Ukraine «The parliament»',
  ],
  [
    'The Ukrainian foreign ministry protested. The ministry summoned the envoy.',
    'UKR/GOV role Ukraine «Ukrainian foreign ministry»',
    'UKR/GOV description Ukraine «The ministry»',
  ],
  [
    'The US president spoke. The president left.',
    'USA/GOV role United States «US president»',
    'USA/GOV description United States «The president»',
  ],
  [
    'Belarusian border guards fired. Border guards waited.',
    'BLR/COP role Belarus «Belarusian border guards»',
    'BLR/COP description Belarus «Border guards»',
  ],
  [
    'The American secretary of state flew in. The secretary of state met Lavrov.',
    'USA/GOV role United States «American secretary of state»',
    'USA/GOV description United States «The secretary of state»',
    'RUS/GOV office Sergei Lavrov «Lavrov»',
  ],
  [
    'Chinese Foreign Ministry spokeswoman Li Na spoke. She smiled. The spokeswoman left.',
    'CHN/GOV role Li Na «Chinese Foreign Ministry spokeswoman Li Na»',
    'CHN/GOV pronoun Li Na «She»',
    'CHN/GOV description Li Na «The spokeswoman»',
  ],
  [
    'NATO warned Russia. The alliance said it would wait.',
    'NATO/IGO name NATO «NATO»',
    'RUS/ name Russia «Russia»',
    'NATO/IGO description NATO «The alliance»',
    'NATO/IGO pronoun NATO «it»',
  ],
  ['The CSTO met. The alliance sent troops.', 'CSTO/IGO name CSTO «CSTO»', 'CSTO/IGO description CSTO «The alliance»'],
  ['The EU and NATO met. The bloc agreed.', 'EU/IGO name EU «EU»', 'NATO/IGO name NATO «NATO»', 'EU/IGO description EU «The bloc»'],
  [
    'The Latvian defence ministry spoke. The ministry left. The defence ministry left.',
    'LVA/MIL role Latvia «Latvian defence ministry»',
    'LVA/MIL description Latvia «The ministry»',
    'LVA/MIL description Latvia «The defence ministry»',
  ],
  [
    'Lithuanian president Gitanas Nauseda spoke. The president left. He waved.',
    'LTU/GOV role Gitanas Nausėda «Lithuanian president Gitanas Nauseda»',
    'LTU/GOV description Gitanas Nausėda «The president»',
    'LTU/GOV pronoun Gitanas Nausėda «He»',
  ],
  [
    'Nato met. It waited. The bloc waited.',
    'NATO/IGO name NATO «Nato»',
    'NATO/IGO pronoun NATO «It»',
    'NATO/IGO description NATO «The bloc»',
  ],
];

test.each(ROWS.map(([text, ...actors]) => ({ text, actors })))('$text', ({ text, actors }) => {
  expect(actorsOf(text, '2022-02-02')).toEqual(actors);
});
