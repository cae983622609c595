import { nodeEffects } from '../ingest/nodeEffects.ts';
import { type HolderTable, readHolderTable } from '../ingest/readHolderTable.ts';

/** A user's table of holders of office from a CSV file of this machine. Rejects with Node's own error where it cannot be read. */
export async function openOwnTables(path: string): Promise<HolderTable> {
  return readHolderTable(new TextDecoder().decode(await nodeEffects.read(path)), path);
}
