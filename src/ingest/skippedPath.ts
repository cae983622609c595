import type { Skipped } from '../model/source.ts';

const CODE: Readonly<Record<string, { readonly code: string; readonly says: string }>> = {
  ENOENT: { code: 'missing', says: 'there is no such file or folder. Check the spelling, and the folder you are in' },
  ENOTDIR: { code: 'missing', says: 'part of the path is a file, not a folder. Check the spelling' },
  EACCES: { code: 'unreadable', says: 'reading it is not permitted. Change its permissions (chmod u+r), or run as its owner' },
  EPERM: { code: 'unreadable', says: 'reading it is not permitted. Change its permissions, or run as its owner' },
  ELOOP: { code: 'unreadable', says: 'its links lead round in a circle. Name the file that is meant' },
  EISDIR: { code: 'unreadable', says: 'it is a folder where a file was meant' },
  ENAMETOOLONG: { code: 'missing', says: 'the path is too long for this system. Shorten it' },
};

/** The code of a Node error, '' where it has none. */
const errorCode = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

/** Turns what the file system refused into a `Skipped`: what, which path, and what would do. */
export function skippedPath(where: string, error: unknown): Skipped {
  const known = CODE[errorCode(error)];
  if (known !== undefined) return { where, code: known.code, reason: `${where}: ${known.says}.` };
  const says = error instanceof Error ? error.message : String(error);
  return { where, code: 'unreadable', reason: `${where}: could not be read (${says}). Check the disk, then try again.` };
}
