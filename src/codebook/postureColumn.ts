/** Plans and presences never share a column. */
export const POSTURE_COLUMNS = ['present', 'moving', 'alert', 'planned', 'past', 'lost', 'denied'] as const;
export type PostureColumn = (typeof POSTURE_COLUMNS)[number];

export const POSTURE_COLUMN_TITLE: Readonly<Record<PostureColumn, string>> = {
  present: 'present',
  moving: 'moving',
  alert: 'on alert',
  planned: 'planned or possible',
  past: 'was there',
  lost: 'lost',
  denied: 'denied',
};
