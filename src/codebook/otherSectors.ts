import type { Sector } from './sector.ts';

/** What else an actor is, by the words of its role: PLOVER's secondary sectors. Roles that end so, in small letters. */
const ROWS: readonly (readonly [words: string, others: readonly Sector[]])[] = [
  // Who governs an army, a police or a service is of the government too.
  ['defence minister|defense minister|defence secretary|defense secretary|secretary of defence|secretary of defense', ['GOV']],
  ['minister of defence|minister of defense|defence ministry|defense ministry|ministry of defence|ministry of defense', ['GOV']],
  ['defence ministers|defense ministers|department of defense|defense department', ['GOV']],
  ['interior troops|national guard|coast guard|gendarmes|gendarmerie|paramilitary police|military police|border troops', ['MIL']],
  ['security forces', ['MIL']],
  ['defence ministry spokesman|defense ministry spokesman|defence ministry spokeswoman|defense ministry spokeswoman', ['GOV']],
  ['security council|national security adviser', ['MIL']],
  ['intelligence chief|spy chief|intelligence officials|cia director', ['GOV']],
  ['military intelligence|intelligence officers', ['MIL']],
  // Parties and parliaments
  ['opposition lawmakers|opposition members', ['LEG']],
  ['opposition parties|opposition party', ['OPP', 'PTY']],
  ['opposition leader|opposition leaders|opposition politicians', ['PTY']],
  ['ruling party|ruling coalition', ['GOV']],
  // State bodies among the press, firms and schools
  ['state media|state television|state tv|state news agency', ['GOV']],
  ['treasury|central bank', ['BUS']],
  ['prosecutor general|attorney general|justice minister|justice ministry', ['JUD']],
  // Citizens by what they do
  ['students', ['CVL']],
  ['health workers|doctors|nurses|medics|paramedics', ['CVL']],
  ['striking workers|strikers|workers|miners|dockers|truckers|truck drivers|railway workers|factory workers', ['CVL']],
  ['aid workers|humanitarian workers|human rights activists|rights activists|human rights defenders', ['NGO']],
  ['church leaders|religious leaders|clerics|priests|bishops|imams|monks', ['CVL']],
  ['peacekeepers', ['IGO']],
  // Those who fight for a cause
  ['jihadists|jihadist|jihadis|islamists|islamist fighters', ['REL']],
  ['separatists|separatist|separatist forces|separatist fighters|separatist leader|separatist leaders|secessionists', ['REB']],
  ['mercenaries|mercenary', ['REB']],
  ['coup leaders|putschists|junta|coup plotters', ['MIL']],
  ['refugees|migrants|asylum seekers|asylum-seekers|displaced people', ['CVL']],
];

const OTHERS: ReadonlyMap<string, readonly Sector[]> = new Map(
  ROWS.flatMap(([words, others]) => words.split('|').map((word): [string, readonly Sector[]] => [word, others])),
);

/** The sectors beside its first that a role puts an actor into; [] for most. 'Former defence minister' governs nothing. */
export function otherSectors(role: string | null, first: Sector | null): readonly Sector[] {
  if (role === null || first === null || role.startsWith('former ')) return [];
  const words = role.split(' ');
  const found = words.map((_, at) => OTHERS.get(words.slice(at).join(' '))).find((others) => others !== undefined);
  return (found ?? []).filter((sector) => sector !== first);
}

/** Every role of the table, for what checks it. */
export const ROLES_WITH_OTHERS: readonly string[] = [...OTHERS.keys()];
