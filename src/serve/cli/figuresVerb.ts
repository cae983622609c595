import type { Figure } from '../../model/figure.ts';
import type { Told } from '../../model/told.ts';
import { FIGURE_COLUMNS } from '../export/columns.ts';
import { boundsText } from './boundsText.ts';
import type { ListVerb } from './listCommand.ts';
import { partyText } from './partyText.ts';

/** `tacitus figures`: what is counted, and by whom. */
export const figuresVerb: ListVerb<Told<Figure>> = {
  noun: 'figure',
  description: 'list figures: whose, of what, how many, and who says so',
  example: 'tacitus figures --actor RUS --measure personnel --says UKR',
  ask: (queries) => queries.figures,
  csv: FIGURE_COLUMNS,
  json: (figure) => figure,
  columns: [
    { title: 'published', cell: (figure) => figure.published?.slice(0, 10) ?? '–' },
    { title: 'whose', cell: (figure) => partyText(figure.of), widthMax: 20 },
    {
      title: 'how many',
      cell: (figure) => [boundsText(figure.low, figure.high), figure.unit ?? ''].join(' '),
      align: 'right',
      widthMax: 22,
    },
    { title: 'item', cell: (figure) => figure.item || figure.measure, widthMax: 24 },
    { title: 'status', cell: (figure) => figure.status },
    { title: 'who says so', cell: (figure) => partyText(figure.says), widthMax: 24 },
    { title: 'outlet', cell: (figure) => figure.outlet, widthMax: 24 },
    { title: 'in the words', cell: (figure) => figure.quote },
  ],
};
