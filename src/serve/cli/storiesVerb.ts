import type { Story } from '../../model/story.ts';
import { STORY_COLUMNS } from '../export/columns.ts';
import type { ListVerb } from './listCommand.ts';

/** `tacitus stories`: which documents are of one matter. */
export const storiesVerb: ListVerb<Story> = {
  noun: 'story',
  plural: 'stories',
  description: 'list stories: documents of one matter over days',
  example: 'tacitus stories --from 2021-12-01 && tacitus documents --story ID',
  ask: (queries) => queries.stories,
  tellsStories: true,
  csv: STORY_COLUMNS,
  json: (story) => story,
  columns: [
    { title: 'first', cell: (story) => story.first ?? '–' },
    { title: 'last', cell: (story) => story.last ?? '–' },
    { title: 'title', cell: (story) => story.title ?? '–', widthMax: 56 },
    { title: 'documents', cell: (story) => String(story.documents), align: 'right' },
    { title: 'origins', cell: (story) => String(story.origins), align: 'right' },
    { title: 'outlets', cell: (story) => story.outlets.join(', '), widthMax: 40 },
    { title: 'id', cell: (story) => story.id },
  ],
};
