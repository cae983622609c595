import { join, resolve } from 'node:path';
import type { Skipped, SourceRef } from '../model/source.ts';
import type { IngestEffects } from './effects.ts';
import { fileKind } from './fileKind.ts';
import type { FindOptions } from './findOptions.ts';
import { type GivenDate, givenDate } from './givenDate.ts';
import { readManifest } from './readManifest.ts';
import { skippedPath } from './skippedPath.ts';
import { tooLarge } from './tooLarge.ts';

/** What a search carries along; `seen` holds the files named so far, so that none is read twice. */
interface Search {
  readonly options: FindOptions;
  readonly effects: IngestEffects;
  readonly date: GivenDate;
  readonly seen: Set<string>;
}

type Found = AsyncGenerator<SourceRef | Skipped>;

/** Deeper folders are a circle or a mistake. */
const MAX_DEPTH = 64;

/**
 * Everything to read under the paths a user names, streamed: in the order given, folders by name,
 * manifests before the files beside them. What cannot be read comes as `Skipped` (it has `where`);
 * the rest follows. Rejects only where `effects` breaks its contract.
 */
export async function* findSources(paths: readonly string[], options: FindOptions, effects: IngestEffects): Found {
  const search: Search = { options, effects, date: givenDate(options.published, {}), seen: new Set() };
  for (const path of paths) yield* fromPath(path, search);
}

async function* fromPath(path: string, search: Search): Found {
  const stat = await statOf(path, search.effects);
  if ('where' in stat) yield stat;
  else if (stat.kind === 'folder') yield* fromNamedFolder(path, search);
  else if (stat.kind === 'file') yield* fromFile(path, stat.bytes, search);
  else yield { where: path, code: 'not-a-file', reason: `${path}: neither a file nor a folder. Name a file, a folder or a manifest.` };
}

type Stat = Awaited<ReturnType<IngestEffects['stat']>>;

async function statOf(path: string, effects: IngestEffects): Promise<Stat | Skipped> {
  try {
    return await effects.stat(path);
  } catch (error) {
    return skippedPath(path, error);
  }
}

async function* fromNamedFolder(folder: string, search: Search): Found {
  let count = 0;
  const before = search.seen.size;
  for await (const found of fromFolder(folder, 0, search)) {
    count += 1;
    yield found;
  }
  if (count > 0 || search.seen.size > before) return;
  yield {
    where: folder,
    code: 'nothing-found',
    reason: `${folder}: holds no document that is new to this run. Read in folders are .txt, .text, .md, .markdown, .html, .htm, .xhtml and manifests (.jsonl, .jsonl.gz, .ndjson).`,
  };
}

async function* fromFolder(folder: string, depth: number, search: Search): Found {
  if (depth > MAX_DEPTH) {
    yield {
      where: folder,
      code: 'too-deep',
      reason: `${folder}: more than ${MAX_DEPTH} folders deep; a link may lead round in a circle. Name the inner folder itself.`,
    };
    return;
  }
  const names = await namesIn(folder, search.effects);
  if ('where' in names) yield names;
  else for (const name of names) yield* fromEntry(join(folder, name), depth, search);
}

async function* fromEntry(path: string, depth: number, search: Search): Found {
  const stat = await statOf(path, search.effects);
  if ('where' in stat) yield stat;
  else if (stat.kind === 'folder') yield* fromFolder(path, depth + 1, search);
  else if (stat.kind === 'file' && fileKind(path) !== 'other') yield* fromFile(path, stat.bytes, search);
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Manifests come first: a file they name is read with what they say of it. */
async function namesIn(folder: string, effects: IngestEffects): Promise<readonly string[] | Skipped> {
  try {
    const names = (await effects.list(folder)).filter((name) => !name.startsWith('.') && name !== 'node_modules').toSorted(byName);
    const isManifest = (name: string): boolean => fileKind(name) === 'manifest';
    return [...names.filter(isManifest), ...names.filter((name) => !isManifest(name))];
  } catch (error) {
    return skippedPath(folder, error);
  }
}

async function* fromFile(path: string, bytes: number, search: Search): Found {
  if (search.seen.has(resolve(path))) return;
  search.seen.add(resolve(path));
  if (fileKind(path) === 'manifest') yield* fromManifest(path, search);
  else yield tooLarge(path, bytes, search.options.maxBytes) ?? withFlags(bareSource(path), search);
}

async function* fromManifest(path: string, search: Search): Found {
  for await (const found of readManifest(path, search.options, search.effects)) {
    if ('where' in found) yield found;
    else {
      if (found.path !== null) search.seen.add(resolve(found.path));
      yield withFlags(found, search);
    }
  }
}

const bareSource = (path: string): SourceRef => ({
  path,
  text: null,
  url: null,
  source: null,
  title: null,
  published: null,
  manifest: null,
  notices: [],
});

function withFlags(ref: SourceRef, { options, date }: Search): SourceRef {
  const source = ref.source ?? options.source;
  return ref.published !== null
    ? { ...ref, source }
    : { ...ref, source, published: date.published, notices: [...ref.notices, ...date.notices] };
}
