import { WrongCall } from './wrongCall.ts';

/** Reads an option that wants a whole number between two bounds. Throws `WrongCall` for anything else. */
export function wholeNumberOption(name: string, least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d+$/.test(value) ? Number(value) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new WrongCall(`${name} "${value}" is no whole number from ${least} to ${most}.`);
  };
}
