import { hashText } from './featureHash.ts';
import type { Tag } from './tag.ts';

/** What the parser knows tags by: hashes of a tag in both schemes and in the universal one alone. */
export interface TagHashes {
  readonly both: number;
  readonly universal: number;
}

/** Hashes of a tag. */
export const tagHashes = ({ upos, xpos }: Tag): TagHashes => ({ both: hashText(`${upos}|${xpos}`), universal: hashText(upos) });
