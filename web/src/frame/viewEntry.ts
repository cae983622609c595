import type { View } from '../address/place.ts';

interface ViewEntry {
  readonly title: string;
  /** The tab it stands under; a tab's first view is the one it opens. */
  readonly tab: string;
  /** Whether its marks and rows open in the drawer. */
  readonly drawer: boolean;
}

/** How the frame shows each view. */
export const VIEW_ENTRY: Readonly<Record<View, ViewEntry>> = {
  now: { title: 'Now', tab: 'Now', drawer: true },
  map: { title: 'Map', tab: 'Map', drawer: true },
  timeline: { title: 'Timeline', tab: 'Timeline', drawer: true },
  forces: { title: 'Forces', tab: 'Forces', drawer: true },
  voices: { title: 'Who says what', tab: 'Who says what', drawer: true },
  network: { title: 'Network', tab: 'Network', drawer: true },
  documents: { title: 'Documents', tab: 'Documents', drawer: true },
  events: { title: 'Events', tab: 'Documents', drawer: true },
  figures: { title: 'Figures', tab: 'Documents', drawer: true },
  claims: { title: 'Claims', tab: 'Documents', drawer: true },
  notices: { title: 'Notices', tab: 'Documents', drawer: true },
  review: { title: 'Review', tab: 'Review', drawer: false },
  method: { title: 'Method', tab: 'Method', drawer: false },
};
