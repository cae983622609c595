import { existsSync, globSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A set of annotated documents that is scored by itself. */
export interface GoldSet {
  readonly name: string;
  readonly title: string;
  /** The folder the manifest is made of. */
  readonly folder: string;
  readonly files: readonly string[];
  readonly manifestTool: string;
  readonly scoreTool: string;
}

export interface FoundGold {
  readonly sets: readonly GoldSet[];
  /** What is not there, relative to the shared folder. */
  readonly missing: readonly string[];
}

/** Looks for the gold under a folder; never throws for what is absent. */
export function findGold(shared: string): FoundGold {
  const gold = join(shared, 'gold');
  const tools = { manifestTool: join(gold, 'manifest.mjs'), scoreTool: join(gold, 'score.mjs') };
  const sets: readonly GoldSet[] = [
    { name: 'seeds', title: 'Seeds', folder: gold, files: list(gold, 'seed-*.json'), ...tools },
    { name: 'dev', title: 'Development gold', folder: join(gold, 'dev'), files: list(join(gold, 'dev'), '[0-9]*.json'), ...tools },
  ];
  const missing = [
    ...['gold/manifest.mjs', 'gold/score.mjs', 'seeds'].filter((path) => !existsSync(join(shared, path))),
    ...(sets[0]?.files.length ? [] : ['gold/seed-*.json']),
    ...(sets[1]?.files.length ? [] : ['gold/dev/*.json']),
  ];
  return { sets, missing };
}

/** A folder of annotated documents of the user's own as a set, scored by the tools that lie under the shared folder. */
export function goldIn(folder: string, shared: string): GoldSet {
  const gold = join(shared, 'gold');
  const files = list(folder, '*.json').filter((file) => !basename(file).startsWith('clusters'));
  const tools = { manifestTool: join(gold, 'manifest.mjs'), scoreTool: join(gold, 'score.mjs') };
  return { name: folder, title: `Gold of ${folder}`, folder, files, ...tools };
}

const list = (folder: string, pattern: string): readonly string[] =>
  existsSync(folder)
    ? globSync(pattern, { cwd: folder })
        .sort()
        .map((name) => join(folder, name))
    : [];
