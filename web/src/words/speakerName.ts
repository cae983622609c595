import type { Speaker } from '../../../src/model/speaker.ts';

/** A speaker as a line can name them: by the text's own words, else by name; an unnamed source is said to be one. */
export const speakerName = ({ name, text }: Pick<Speaker, 'name' | 'text'>): string => text || name || 'an unnamed source';
