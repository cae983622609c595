import { STORY_KINDS_SCHEMA } from './storyKindsSchema.ts';

/** A script of the store: terms tell single words from two in a row, so that those kept before are made anew once more. */
export const STORY_PAIRS_SCHEMA = STORY_KINDS_SCHEMA;
