/** Realis of an event as the text tells it. */
export const EVENT_STATUSES = ['actual', 'planned', 'possible', 'negated'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];

/** Whether what a figure counts is there, coming, intended, feared, over or denied. */
export const FIGURE_STATUSES = ['present', 'moving', 'alert', 'planned', 'possible', 'past', 'denied'] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** What a speaker does in saying so. */
export const STANCES = ['states', 'claims', 'denies', 'accuses', 'warns', 'promises', 'demands', 'doubts'] as const;
export type Stance = (typeof STANCES)[number];

/** Whether the origins of an event tell it alike. */
export const AGREEMENTS = ['single', 'agreed', 'disputed'] as const;
export type Agreement = (typeof AGREEMENTS)[number];
