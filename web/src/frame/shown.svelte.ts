/** What the view in front shows of what there is, for the line at the bottom. */
export interface Shown {
  readonly total: number;
  readonly all: number;
  /** What is counted: 'events'. */
  readonly of: string;
  /** How many more others tell, where one voice is followed. */
  readonly others: number | null;
}

class ShownState {
  now: Shown | null = $state.raw(null);
}

export const shown = new ShownState();
