import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Judgement, judgementSchema } from '../../model/judgement.ts';
import { refreshEvents } from '../../pipeline/refreshEvents.ts';
import type { Store } from '../../store/store.ts';
import { WrongCall } from './wrongCall.ts';

export interface TakenJudgements {
  readonly taken: number;
  /** Of the taken, those about documents that the store does not hold. */
  readonly absent: number;
  /** Numbers of lines that are no judgement though they say so. */
  readonly broken: readonly number[];
}

/**
 * Keeps the judgements of a record file and brings the events up to date. One that is there already is kept once. Throws
 * `WrongCall` where the file cannot be read.
 */
export async function takeInJudgements(store: Store, file: string): Promise<TakenJudgements> {
  const { judgements, broken } = await judgementsIn(file);
  let absent = 0;
  for (const judgement of judgements) if (!(await store.restoreJudgement(judgement))) absent += 1;
  if (judgements.length > 0) await refreshEvents(store);
  return { taken: judgements.length, absent, broken };
}

async function judgementsIn(file: string): Promise<{ readonly judgements: readonly Judgement[]; readonly broken: readonly number[] }> {
  const judgements: Judgement[] = [];
  const broken: number[] = [];
  let line = 0;
  try {
    for await (const json of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY })) {
      line += 1;
      if (!/^\{\s*"kind"\s*:\s*"judgement"/.test(json)) continue;
      const read = judgementSchema.safeParse(parsed(json));
      if (read.success && read.data.at !== null) judgements.push(read.data);
      else broken.push(line);
    }
  } catch (thrown) {
    throw new WrongCall(
      `Cannot read ${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}. Name a record that tacitus export wrote.`,
    );
  }
  return { judgements, broken };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
