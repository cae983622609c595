import type { Mention } from '../model/mention.ts';
import type { Notice } from '../model/notice.ts';
import type { Told } from '../model/told.ts';

/** Whether a mention has no day, and nothing to count one from. */
export const isUndated = ({ when, published }: Told<Mention>): boolean => when === null && published === null;

/** What a user should know of so many undated mentions. */
export function undatedNotices(undated: number): readonly Notice[] {
  if (undated === 0) return [];
  return [
    {
      code: 'mentions-undated',
      reason:
        `${undated} ${undated === 1 ? 'mention has' : 'mentions have'} no day and no publication date to count from: compared inside the document only. ` +
        'Give the documents their dates (--published, or a manifest) to have them compared.',
    },
  ];
}
