import type { Component } from 'svelte';
import type { RecordSummary } from '../../../src/serve/answers.ts';
import type { View } from '../address/place.ts';

/** What every view is given: the record as a whole, and the filters it follows as the API takes them. */
type ViewComponent = Component<{ readonly summary: RecordSummary; readonly search: string }>;
type Load = () => Promise<{ readonly default: ViewComponent }>;

/** Each view is loaded when first shown, so that it costs nothing until then. */
export const LOAD_VIEW: Readonly<Record<View, Load>> = {
  now: () => import('./Now.svelte'),
  map: () => import('./MapView.svelte'),
  timeline: () => import('./Timeline.svelte'),
  forces: () => import('./Forces.svelte'),
  voices: () => import('./Voices.svelte'),
  network: () => import('./Network.svelte'),
  documents: () => import('./Documents.svelte'),
  events: () => import('./Events.svelte'),
  figures: () => import('./Figures.svelte'),
  claims: () => import('./Claims.svelte'),
  notices: () => import('./Notices.svelte'),
  review: () => import('./Review.svelte'),
  method: () => import('./Method.svelte'),
};

/** The view in front of a document that is being read. */
export const loadDocument: Load = () => import('./Document.svelte');
