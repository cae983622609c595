import { isDay } from '../../model/day.ts';
import { WrongCall } from './wrongCall.ts';

const INSTANT = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** An ISO day or instant as given with --published. Throws `WrongCall` for what is no date. */
export function publishedOption(value: string): string {
  const day = INSTANT.exec(value)?.[1] ?? value;
  if (isDay(day) && !Number.isNaN(Date.parse(value))) return value;
  throw new WrongCall(`--published "${value}" is no date. Write a day (2021-12-14) or an instant (2021-12-14T09:30:00Z).`);
}
