import { describe, expect, test } from 'vitest';
import type { Party } from '../../src/model/event.ts';
import { inOneLine } from '../../web/src/words/inOneLine.ts';

const state = (code: string, sector: Party['sector'] = null): Party => ({ code, sector, name: code });
const [kenya, chad, mali] = [state('KEN'), state('TCD'), state('MLI')];

describe('parties in a line', () => {
  test('who meet one another are named once', () => {
    expect(inOneLine([kenya, chad], [chad, kenya])).toEqual({ whom: [], isMutual: true });
  });

  test('nobody stands on both sides of the arrow beside others', () => {
    expect(inOneLine([kenya, chad], [chad, mali]).whom).toEqual([mali]);
    expect(inOneLine([kenya], [kenya, mali]).whom).toEqual([mali]);
  });

  test('a state’s army and its government are two, and what stays within one state is told so', () => {
    const army = state('KEN', 'MIL');
    expect(inOneLine([army], [kenya, mali]).whom).toEqual([kenya, mali]);
    expect(inOneLine([kenya], [kenya])).toEqual({ whom: [kenya], isMutual: false });
  });
});
