import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { isSchemaFresh, SCHEMA_FILE } from '../../scripts/writeSchema.ts';

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));

const line = {
  kind: 'document',
  id: 'd1',
  path: null,
  url: null,
  source: 'Kestrel Dispatch',
  title: null,
  published: null,
  language: 'en',
  text: 'Nothing moved.',
};

test('docs/record.schema.json is what the types say; run: npm run schema', () => {
  expect(isSchemaFresh()).toBe(true);
});

test('the schema takes a line with keys it does not know', () => {
  expect(validate({ ...line, shelf: 'north' })).toBe(true);
});

test('the schema refuses a line that lacks a key, and a kind it does not know', () => {
  const { text: _text, ...headless } = line;
  expect(validate(headless)).toBe(false);
  expect(validate({ ...line, kind: 'rumour' })).toBe(false);
});
