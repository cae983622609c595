/** Names of states and capitals that are people's names as well: beside another capitalised word they are a person's. */
export const PERSONAL_NAMES: ReadonlySet<string> = new Set(
  'Jordan Chad Georgia Israel Holland France Ireland Brazil Cuba Paris London Berlin Sofia Lima Vienna Washington Dublin Lisbon Delhi Minsk'.split(
    ' ',
  ),
);

/** Capitalised words that may stand before such a name without being part of it. */
export const NO_FIRST_NAME: ReadonlySet<string> = new Set(
  'meanwhile only even neither like unlike now then today yesterday tomorrow also still perhaps here there once thus king queen sheikh official greater modern nearby either maybe today tuesday monday wednesday thursday friday saturday sunday'.split(
    ' ',
  ),
);

/** Towns and offices beside which 'Georgia' is the American state. */
export const GEORGIA_OF_AMERICA = {
  before: /^(?:atlanta|savannah|augusta|macon|columbus|athens)$/u,
  after:
    /^(?:tech|bulldogs|senator|senators|senate|governor|lawmakers|legislature|republican|republicans|democrat|democrats|voters|runoff)$/u,
} as const;

/** What is called after the town where it was made: 'the Minsk agreements', 'the Vienna Document'. */
export const CALLED_AFTER_TOWN =
  /^(?:agreements?|accords?|protocols?|treaty|pact|format|group|conventions?|declaration|memorandum|document|charter|process|statute|principles|arrangement|package)$/u;
