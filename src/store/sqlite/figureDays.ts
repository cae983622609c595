import type { DatabaseSync } from 'node:sqlite';
import { asOfDay } from '../../model/asOfDay.ts';
import type { Figure } from '../../model/figure.ts';
import { briefWriter, SHOWN_OF_DOCUMENT, type ShownFigure } from './figureBriefs.ts';
import { placeWriter } from './placeWriter.ts';
import { prepared } from './prepared.ts';

/** Makes the figures of a document that show stand under their days, and no others of it. */
export type IndexFigures = (document: number) => void;

/** Prepares the statements once for a whole batch. */
export function figureIndexer(db: DatabaseSync): IndexFigures {
  const forget = ['figure_days', 'figure_numbers'].map((table) => prepared(db, `DELETE FROM ${table} WHERE document = ?`));
  const shown = prepared(db, SHOWN_OF_DOCUMENT);
  const standing = standingRows(db);
  const insert = prepared(db, 'INSERT OR IGNORE INTO figure_days (standing, day, finding, document) VALUES (?, ?, ?, ?)');
  const number = prepared(db, 'INSERT INTO figure_numbers (measure, number, day, finding, document) VALUES (?, ?, ?, ?, ?)');
  const brief = briefWriter(db);
  const keep = placeWriter(db);
  return (document) => {
    for (const each of forget) each.run(document);
    brief.forget(document);
    for (const found of shown.all(document) as unknown as readonly ShownFigure[]) {
      const { row, outlet, published } = found;
      const figure = JSON.parse(found.json) as Figure;
      brief.write(found, figure);
      const told = figure.low ?? figure.high;
      if (told !== null && published !== null) number.run(figure.measure, told, published.slice(0, 10), row, document);
      for (const place of figure.where) keep(place);
      const day = asOfDay(figure.when, published);
      if (day === null) continue;
      for (const place of placesOf(figure)) insert.run(standing(figure, place, outlet), day, row, document);
    }
  };
}

function standingRows(db: DatabaseSync): (figure: Figure, place: string, outlet: string) => number {
  const columns = 'place, owner, measure, status, outlet, speaker';
  const select = prepared(db, `SELECT row FROM figure_standings WHERE (${columns}) = (?, ?, ?, ?, ?, ?)`);
  const insert = prepared(db, `INSERT INTO figure_standings (${columns}) VALUES (?, ?, ?, ?, ?, ?)`);
  return (figure, place, outlet) => {
    const key = [place, ownersOf(figure).join(' '), figure.measure, figure.status, outlet, speakerOf(figure)] as const;
    const known = select.get(...key) as { row: number } | undefined;
    return known?.row ?? Number(insert.run(...key).lastInsertRowid);
  };
}

const placesOf = ({ where }: Figure): readonly string[] => (where.length === 0 ? [''] : [...new Set(where.map(({ id }) => id))]);

const ownersOf = ({ of }: Figure): readonly string[] => [...new Set(of.map(({ code }) => code).filter((code) => code !== ''))].sort();

/** The innermost speaker; somebody unnamed is told apart by how the text calls him. */
function speakerOf({ says: [speaker] }: Figure): string {
  if (speaker === undefined) return 'own';
  const { code, sector, name } = speaker;
  return code === '' ? `unnamed ${name}` : sector === null ? code : `${code}/${sector}`;
}
