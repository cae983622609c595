/** What a common noun for a stretch of land or water means where a text speaks of all of these states, and names none. */
interface LandMeant {
  readonly words: readonly string[];
  readonly states: readonly string[];
  /** As the gazetteer has it. */
  readonly place: string;
}

/** Waters, islands and peninsulas that neighbours call just so: 'the strait', 'the islands', 'the peninsula'. */
export const LANDS_MEANT: readonly LandMeant[] = [
  { words: ['peninsula'], states: ['KOR', 'PRK'], place: 'Korean Peninsula' },
  { words: ['strait'], states: ['CHN', 'TWN'], place: 'Taiwan Strait' },
  { words: ['strait', 'straits'], states: ['IRN', 'OMN'], place: 'Strait of Hormuz' },
  { words: ['strait', 'straits'], states: ['IRN', 'USA'], place: 'Strait of Hormuz' },
  { words: ['strait', 'straits'], states: ['GBR', 'IRN'], place: 'Strait of Hormuz' },
  { words: ['islands', 'archipelago'], states: ['ARG', 'GBR'], place: 'Falkland Islands' },
];
