import { expect, test } from 'vitest';
import { agencyNamed } from '../../../src/codebook/agencies.ts';
import { creditsIn } from '../../../src/reconcile/origins/creditsIn.ts';

const credits = (text: string): readonly string[] => creditsIn(text).map(({ agency, how }) => `${how} ${agency}`);

test.each([
  ['VARNA, March 3 (Reuters) - The port closed.', ['printed Reuters']],
  ['VARNA (AP) — The port closed.', ['printed AP']],
  ['VARNA, March 3. /TASS/. The port closed.', ['printed TASS']],
  ['The port closed.\nBy Ana Petrova, Associated Press\nShips wait.', ['printed AP']],
  ['The port closed. AFP contributed reporting.', ['helped AFP']],
  ['The port closed. (With reporting by Reuters)', ['helped Reuters']],
  ['The port closed, the harbour master told Interfax-Ukraine.', ['cited Interfax-Ukraine']],
  ['The port closed, BelTA reported, and RIA said why.', ['cited BelTA', 'cited RIA Novosti']],
  ['The port closed (AFP said so first), AFP reported. AFP contributed reporting.', ['helped AFP']],
  ['The port closed, the mayor said.', []],
  ['A map lay beside the PA system.', []],
])('%s', (text, wanted) => expect(credits(text)).toEqual(wanted));

test('an outlet is an agency by its name or its site', () => {
  expect(['reuters.com', 'The Associated Press', 'www.tass.com', 'BELTA'].map(agencyNamed)).toEqual(['Reuters', 'AP', 'TASS', 'BelTA']);
  expect(agencyNamed('Cove Courier')).toBeNull();
});
