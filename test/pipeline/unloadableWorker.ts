import { plainReading } from './plainReading.ts';

/** A worker of which nothing can be asked: a module that it needs is broken. */
export default plainReading;

throw new SyntaxError('a table is broken');
