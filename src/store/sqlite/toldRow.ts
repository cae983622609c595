import type { Told } from '../../model/told.ts';
import type { Finding } from './findingRow.ts';

/** Columns of a finding `f` with those of its document `d` and sighting `s` that `toldOf` reads. */
export const TOLD_COLUMNS = 'f.json, d.source AS outlet, s.title, s.url, d.published';

/** Findings that show: those of the reading that their document shows. */
export const SHOWN_FINDINGS = 'documents d JOIN findings f ON f.reading = d.reading';

export interface ToldRow {
  readonly json: string;
  readonly outlet: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: string | null;
}

/** A finding with its document's outlet, title, address and day. */
export function toldOf<T extends Finding>({ json, outlet, title, url, published }: ToldRow): Told<T> {
  return Object.assign(JSON.parse(json) as T, { outlet, title, url, published });
}
