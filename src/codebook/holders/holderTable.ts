import type { Holder } from '../holder.ts';
import { holderNamesOf } from '../holderNamesOf.ts';
import { officeSector } from '../officeSector.ts';
import { ORGANISATIONS } from '../organisations.ts';
import type { Sector } from '../sector.ts';
import { STATE_BY_CODE } from '../states.ts';

type Office = Pick<Holder, 'code' | 'sector' | 'office'>;

const BODY = new Map(ORGANISATIONS.flatMap((body) => body.names.map((name) => [name, body] as const)));

/** 'POL: president', 'IAEA: director general', 'GEO/SEP: president of Abkhazia'. */
function officeOf(line: string): Office {
  const [of = '', office = ''] = line.split(': ');
  const [code = '', sector] = of.split('/');
  // A state's code may be a body's abbreviation too: 'NLD'.
  const body = STATE_BY_CODE.has(of) ? undefined : BODY.get(of);
  return {
    code: body?.code ?? code,
    sector: (sector as Sector | undefined) ?? officeSector(office, body?.sector ?? null),
    office,
  };
}

const dayOf = (written: string | undefined): string | null => (written === undefined || written === '-' ? null : written);

/** '2010-08-06 2015-08-06 Bronisław Komorowski', with '(she)' after a woman's name and '/' before another spelling. */
function holderOf(line: string, office: Office): Holder {
  const [, from, until, names = ''] = /^(\S+)\s+(\S+)\s+(.+)$/u.exec(line) ?? [];
  const [name = '', ...also] = names.replace(' (she)', '').split('/');
  return {
    ...office,
    ...holderNamesOf(name, also),
    pronoun: names.endsWith('(she)') ? 'she' : 'he',
    from: dayOf(from),
    until: dayOf(until),
  };
}

/**
 * Rows of holders from a block of text: a line 'of: office', then a line for each holder with the
 * first day, the last, and the names; '-' is a day not come yet.
 */
export function holderTable(block: string): readonly Holder[] {
  let office: Office = { code: '', sector: null, office: '' };
  return block
    .trim()
    .split('\n')
    .flatMap((line) => {
      if (/^\d|^-/u.test(line)) return [holderOf(line, office)];
      office = officeOf(line);
      return [];
    });
}
