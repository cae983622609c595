import { type Organisation, organisation } from './organisation.ts';

/** Who an outlet belongs to: a state or its ruling party, a public body that a law keeps apart from government, or neither. */
export type Ownership = 'state' | 'public' | 'private';

/** A news agency, broadcaster or paper, heard as a speaker of its country. */
export interface Outlet extends Organisation {
  readonly ownership: Ownership;
}

/** How a row of an owner's outlets is written: the country, and the names of one outlet or more of it, the usual one first. */
export const outletOf =
  (ownership: Ownership) =>
  (code: string, ...names: readonly [string, ...string[]]): Outlet => ({ ...organisation(code, 'MED', ...names), ownership });
