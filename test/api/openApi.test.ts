import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Hono } from 'hono';
import { expect, test } from 'vitest';
import { fileStore } from './fileStore.ts';
import { recordApi } from './recordApi.ts';
import { tellStory, WIRE_ID } from './storyRecord.ts';

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly explode?: boolean }[];
  readonly responses: { readonly 200: { readonly content: Readonly<Record<string, { readonly schema?: { readonly $ref: string } }>> } };
}
interface Description {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

let api: Hono;
let description: Description;
fileStore(tellStory, async (store) => {
  api = recordApi(store).api;
  description = (await (await api.request('/openapi.json')).json()) as Description;
});

test('the description says what can be asked, by the names of the page’s address', () => {
  expect(description.openapi).toBe('3.1.1');
  const names = description.paths['/api/v1/events']?.['get']?.parameters.map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(['outlet', 'says', 'actor', 'type', 'status', 'agreement', 'from', 'to', 'text', 'limit', 'cursor', 'format']),
  );
  const says = description.paths['/api/v1/events']?.['get']?.parameters.find(({ name }) => name === 'says');
  expect(says).toMatchObject({ in: 'query', explode: true, schema: { type: 'array' } });
});

test('operations have names of their own, and every reference leads somewhere', () => {
  const operations = Object.values(description.paths).flatMap((path) => Object.values(path));
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  const known = Object.keys(description.components.schemas).map((name) => `#/components/schemas/${name}`);
  const refs = [...JSON.stringify(description).matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref]) => ref);
  expect(refs.filter((ref) => ref === undefined || !known.includes(ref))).toEqual([]);
});

test('what is described is what is answered', async () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } });
  ajv.addSchema(description, 'api');
  const at: Readonly<Record<string, string>> = {
    '/api/v1/documents/{id}': `documents/${WIRE_ID}`,
    '/api/v1/events/{id}': 'events/e-cannon',
  };
  const checked: string[] = [];
  for (const [path, { get }] of Object.entries(description.paths)) {
    const ref = get?.responses[200].content['application/json']?.schema?.$ref;
    const asked = at[path] ?? path.replace('/api/v1/', '');
    if (ref === undefined || asked.includes('{')) continue;
    const validate = ajv.compile({ $ref: `api${ref}` });
    const response = await api.request(`/api/v1/${asked}`);
    // Some paths have parameters that must be given; what they say then is a problem as described.
    const body: unknown = await response.json();
    if (response.status === 400) expect(ajv.validate({ $ref: 'api#/components/schemas/Problem' }, body), asked).toBe(true);
    else expect(validate(body), `${asked}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    checked.push(asked);
  }
  expect(checked).toEqual(
    expect.arrayContaining(['summary', 'documents', 'events', 'events/e-cannon', 'figures', 'claims', 'mentions', 'assessments']),
  );
});
