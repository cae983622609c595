import { expect, test } from 'vitest';
import { type AskedDeed, deedQuestion } from '../../src/reconcile/contentions/deedQuestion.ts';
import { type ChargedMatter, matterQuestion } from '../../src/reconcile/contentions/matterQuestion.ts';

const party = (code: string) => ({ code, name: code });
const DEED: AskedDeed = { type: 'ASSAULT', actors: [party('PER'), party('USA')], recipients: [party('CHL')], places: ['Arica'] };

test('each question of a deed is a sentence, whoever and however many did it', () => {
  expect(deedQuestion('happened', DEED)).toBe('Did Peru and the United States attack Chile (Arica)?');
  expect(deedQuestion('will_happen', DEED)).toBe('Will Peru and the United States attack Chile (Arica)?');
  expect(deedQuestion('who', DEED)).toBe('Was it Peru and the United States that attacked Chile (Arica)?');
  expect(deedQuestion('where', DEED)).toBe('Where did Peru and the United States attack Chile?');
  expect(deedQuestion('when', { ...DEED, type: 'RETREAT', places: [] })).toBe('When did Peru and the United States withdraw?');
  expect(deedQuestion('who', { ...DEED, type: 'AGREE', actors: [], recipients: [], places: [] })).toBe(
    'Was it somebody that came to terms?',
  );
});

test('what no matter names is asked in the words of the text, behind the question', () => {
  const charged: ChargedMatter = {
    denier: 'PER',
    deniers: ['PER'],
    accusers: ['CHL'],
    recipients: [],
    isAhead: false,
    isForOthers: false,
    denied: 'moving the lighthouse',
  };
  expect(matterQuestion(null, charged)).toBe('Is it true, as Chile says and Peru denies: “moving the lighthouse”?');
  expect(matterQuestion(null, { ...charged, denied: '' })).toBe('Is it true, as Chile says and Peru denies?');
});
