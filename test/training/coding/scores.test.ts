import { expect, test } from 'vitest';
import type { Mention } from '../../../src/model/mention.ts';
import { isOfState } from '../../../training/coding/actorCode.ts';
import type { PetrarchRecord } from '../../../training/coding/petrarchGold.ts';
import { classOfCameo } from '../../../training/coding/petrarchGold.ts';
import { ploverClasses } from '../../../training/coding/ploverClass.ts';
import type { PloverGold } from '../../../training/coding/ploverGold.ts';
import { judgeMuc } from '../../../training/coding/scoreMuc.ts';
import { judgePetrarch } from '../../../training/coding/scorePetrarch.ts';
import { judgePlover } from '../../../training/coding/scorePlover.ts';
import { codeText } from '../../extract/codeSentence.ts';

const code = (text: string): readonly Mention[] => codeText(text).mentions;

const gold = (given: Partial<PloverGold>): PloverGold => ({ id: 'g', text: '', types: ['ASSAULT'], actors: [], recipients: [], ...given });

test('what is planned is filed as PLOVER files it, what is refused as a rejection', () => {
  expect(ploverClasses({ type: 'AID', status: 'planned' })).toEqual(['AGREE']);
  expect(ploverClasses({ type: 'RETREAT', status: 'planned' })).toContain('CONCEDE');
  expect(ploverClasses({ type: 'CONSULT', status: 'negated' })).toEqual(['REJECT']);
  expect(ploverClasses({ type: 'ASSAULT', status: 'actual' })).toEqual(['ASSAULT']);
});

test('every state of a compound entry is asked for, and a missing recipient is not judged', () => {
  const mentions = code('Armenia attacked Georgia.');
  expect(judgePlover(gold({ actors: [['ARM']] }), mentions).areStatesRight).toBe(true);
  expect(judgePlover(gold({ actors: [['ARM']], recipients: [['GEO']] }), mentions).areStatesRight).toBe(true);
  expect(judgePlover(gold({ actors: [['ARM']], recipients: [['GEO'], ['IRN']] }), mentions).areStatesRight).toBe(false);
  expect(judgePlover(gold({ types: ['AID'] }), mentions).isClassRight).toBe(false);
});

test('two in the gold without a recipient are mutual, on whichever side we have them', () => {
  const mentions = code('Armenia fought against Georgia.');
  expect(judgePlover(gold({ actors: [['ARM'], ['GEO']] }), mentions).areStatesRight).toBe(true);
});

test('those without a state are right with any that is none', () => {
  expect(isOfState('IGO', 'UN')).toBe(true);
  expect(isOfState('IGO', 'FRA')).toBe(false);
  expect(isOfState('IGO', '')).toBe(false);
});

test('CAMEO codes become classes, the finer rows first', () => {
  expect(classOfCameo('0871')).toBe('RETREAT');
  expect(classOfCameo('081')).toBe('CONCEDE');
  expect(classOfCameo('163')).toBe('COERCE');
  expect(classOfCameo('018')).toBeNull();
});

const record = (given: Partial<PetrarchRecord>): PetrarchRecord => ({
  id: 'r',
  published: '2020-01-01',
  text: 'x',
  treeText: 'x',
  codings: [],
  ...given,
});

test('a record is right where all its codings are met, and one without events where nothing is coded', () => {
  const mentions = code('Armenia attacked Georgia.');
  const wanted = { cameo: '190', type: 'ASSAULT', source: 'ARM', target: 'GEO' } as const;
  expect(judgePetrarch(record({ codings: [wanted] }), mentions).isExact).toBe(true);
  expect(judgePetrarch(record({ codings: [wanted, { ...wanted, source: 'GEO', target: 'ARM' }] }), mentions).isRight).toBe(false);
  expect(judgePetrarch(record({}), mentions).isRight).toBe(false);
  expect(judgePetrarch(record({}), []).isRight).toBe(true);
});

test('a statement, which PLOVER drops, wants nothing coded between its two', () => {
  const dropped = { cameo: '015', type: null, source: 'ARM', target: 'GEO' } as const;
  expect(judgePetrarch(record({ codings: [dropped] }), code('Armenia attacked Georgia.')).isRight).toBe(false);
  expect(judgePetrarch(record({ codings: [dropped] }), code('Armenia attacked Iran.')).isRight).toBe(true);
});

test('an incident is right with its class and the state of its document', () => {
  const incidents = [{ types: ['ASSAULT'], modes: ['abduct'] }] as const;
  const document = { id: 'm', text: '', state: 'GEO', incidents };
  const mentions = code('Armenia attacked Georgia.');
  expect(judgeMuc(document, mentions)).toMatchObject({ isClassRight: true, isRight: true, isKindRight: false });
  expect(judgeMuc({ ...document, state: 'PER' }, mentions).isRight).toBe(false);
});
