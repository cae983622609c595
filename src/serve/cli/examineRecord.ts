import { type RecordLine, recordLineSchema } from '../../model/record.ts';
import type { Store } from '../../store/store.ts';
import type { Check } from './check.ts';
import { plural } from './plural.ts';

const FAULTS_SHOWN = 5;

/** Walks the whole record: each line is of the right shape, each finding stands on its letters, each event on its mentions. */
export async function examineRecord(store: Pick<Store, 'export'>): Promise<Check> {
  const what = 'record';
  const faults: string[] = [];
  const mentions = new Set<string>();
  let lines = 0;
  let text = '';
  for await (const line of store.export()) {
    lines += 1;
    if (line.kind === 'document') text = line.text;
    if (line.kind === 'mention') mentions.add(line.id);
    const fault = faultOf(line, text, mentions);
    if (fault !== null) faults.push(`${line.kind} ${line.id} ${fault}`);
  }
  if (faults.length === 0) return { what, state: 'good', says: `${plural(lines, 'line')}, each finding on its letters` };
  const more = faults.length > FAULTS_SHOWN ? ` and ${faults.length - FAULTS_SHOWN} more` : '';
  return { what, state: 'wrong', says: `${faults.slice(0, FAULTS_SHOWN).join('; ')}${more}. Read the documents into a new store` };
}

function faultOf(line: RecordLine, text: string, mentions: ReadonlySet<string>): string | null {
  if (!recordLineSchema.safeParse(line).success) return 'is not of the shape of a record line';
  switch (line.kind) {
    case 'document':
    case 'judgement':
      return null;
    case 'event':
      return line.mentions.every((id) => mentions.has(id)) ? null : 'names a mention that is not there';
    case 'mention':
    case 'figure':
    case 'claim':
      return text.slice(line.start, line.end) === line.quote ? null : 'does not stand on its letters';
  }
}
