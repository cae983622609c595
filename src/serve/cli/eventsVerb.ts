import type { Event } from '../../model/event.ts';
import { EVENT_COLUMNS } from '../export/columns.ts';
import type { ListVerb } from './listCommand.ts';
import { partyText } from './partyText.ts';
import { whenText } from './whenText.ts';

/** `tacitus events`: what several tellings tell of. */
export const eventsVerb: ListVerb<Event> = {
  noun: 'event',
  description: 'list events: who did what to whom, where and when',
  example: 'tacitus events --actor RUS --type MOBILIZE --from 2021-12-01',
  ask: (queries) => queries.events,
  csv: EVENT_COLUMNS,
  json: (event) => event,
  columns: [
    { title: 'when', cell: (event) => whenText(event.when), widthMax: 23 },
    { title: 'type', cell: (event) => (event.mode === null ? event.type : `${event.type}/${event.mode}`), widthMax: 20 },
    { title: 'status', cell: (event) => event.status },
    { title: 'actors', cell: (event) => partyText(event.actors), widthMax: 24 },
    { title: 'recipients', cell: (event) => partyText(event.recipients), widthMax: 24 },
    { title: 'where', cell: (event) => event.where.map((place) => place.name).join(', ') || '–', widthMax: 24 },
    { title: 'tellings', cell: (event) => String(event.mentions.length), align: 'right' },
    { title: 'agreement', cell: (event) => event.agreement },
    { title: 'outlets', cell: (event) => event.sources.join(', ') },
  ],
};
