import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { recordJsonSchema } from '../src/model/record.ts';

/** Where the JSON Schema of a record line stands. */
export const SCHEMA_FILE = join(dirname(dirname(fileURLToPath(import.meta.url))), 'docs', 'record.schema.json');

/** The schema as it stands in the file. */
export const schemaText = (): string => `${JSON.stringify(recordJsonSchema(), null, 2)}\n`;

/** Whether the file is what the types say. */
export const isSchemaFresh = (): boolean => existsSync(SCHEMA_FILE) && readFileSync(SCHEMA_FILE, 'utf8') === schemaText();

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!process.argv.includes('--check')) writeFileSync(SCHEMA_FILE, schemaText());
  else if (!isSchemaFresh()) {
    process.stderr.write('docs/record.schema.json is not what src/model/record.ts says. Run: npm run schema\n');
    process.exitCode = 1;
  }
}
