import type { Remembered } from './remembered.ts';

/** Whether a role is that of many: 'border guards', 'police', against 'army', 'coast guard'. */
export const isPlural = ({ role, code }: Pick<Remembered, 'role' | 'code'>): boolean =>
  code === 'REF' ||
  (role !== null && /(?:s|people|police|personnel|media|infantry|servicemen|policemen)$/u.test(role) && !/press$/u.test(role));
