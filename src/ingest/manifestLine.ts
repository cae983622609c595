import { z } from 'zod';
import type { Skipped, SourceRef } from '../model/source.ts';
import { givenDate } from './givenDate.ts';

const text = z.string().nullish();
const lineSchema = z.object({ path: text, text, source: text, title: text, url: text, published: z.unknown().optional() });
type Line = z.infer<typeof lineSchema>;

/** Where a line stands, for messages. */
interface Place {
  readonly path: string;
  readonly line: number;
}

const broken = ({ path, line }: Place, code: string, what: string): Skipped => ({
  where: `${path}:${line}`,
  code,
  reason: `${path}:${line}: ${what}`,
});

const WANTED = 'Wanted is one object a line, such as {"path": "a.txt", "published": "2022-02-24", "source": "An Outlet"}.';

function parseJson(json: string, place: Place): Line | Skipped {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message.slice(0, 120) : 'unreadable';
    return broken(place, 'manifest-line-broken', `the line is not JSON (${why}). ${WANTED}`);
  }
  const line = lineSchema.safeParse(value);
  if (line.success) return line.data;
  const field = line.error.issues[0]?.path.join('.');
  const what = field ? `"${field}" must be a string` : 'the line is not an object';
  return broken(place, 'manifest-line-broken', `${what}. ${WANTED}`);
}

const given = (value: string | null | undefined): string | null => (value?.trim() ? value.trim() : null);

/**
 * One line of a manifest as a source; its `path` is as written there. A line that is broken, or
 * names neither `path` nor `text`, comes back as `Skipped` with its number.
 */
export function manifestLine(json: string, place: Place): SourceRef | Skipped {
  const line = parseJson(json, place);
  if ('where' in line) return line;
  const path = given(line.path);
  const inline = line.text ?? null;
  if (path === null && inline === null) {
    return broken(place, 'manifest-line-empty', `neither "path" nor "text" is given. ${WANTED}`);
  }
  const { published, notices } = givenDate(line.published, place);
  const both = path !== null && inline !== null;
  const ignored = {
    code: 'path-ignored',
    reason: `${place.path}:${place.line}: both "path" and "text" are given; "text" is read.`,
    at: place,
  };
  return {
    path: inline === null ? path : null,
    text: inline,
    url: given(line.url),
    source: given(line.source),
    title: given(line.title),
    published,
    manifest: place,
    notices: both ? [...notices, ignored] : notices,
  };
}
