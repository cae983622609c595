import { z } from 'zod';
import { claimSchema } from '../../model/claim.ts';
import { documentSchema } from '../../model/document.ts';
import { eventSchema } from '../../model/event.ts';
import { figureSchema } from '../../model/figure.ts';
import { mentionSchema } from '../../model/mention.ts';
import { problemSchema } from '../answerSchemas.ts';
import { isRepeatable } from '../readParameters.ts';
import type { Named, Route } from './route.ts';

const NOUNS: readonly Named[] = [
  { name: 'Document', schema: documentSchema },
  { name: 'Mention', schema: mentionSchema },
  { name: 'Figure', schema: figureSchema },
  { name: 'Claim', schema: claimSchema },
  { name: 'Event', schema: eventSchema },
  { name: 'Problem', schema: problemSchema },
];

const REFUSALS = {
  default: { description: 'What went wrong.', content: { 'application/problem+json': { schema: refTo('Problem') } } },
} as const;

/** The API's description (OpenAPI 3.1), made from the same schemas that validate what is asked. */
export function openApi(routes: readonly Route[], version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of routes) paths[`/api/v1${route.path}`] = { ...paths[`/api/v1${route.path}`], [route.method]: operationOf(route) };
  return {
    openapi: '3.1.1',
    info: {
      title: 'Tacitus',
      version,
      description:
        'A sourced record of what outlets write about an international crisis. Every answer carries an ETag that changes when the record does.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    paths,
    components: {
      schemas: componentsOf(routes),
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'Asked for only where the server was started with one.' } },
    },
    security: [{}, { token: [] }],
  };
}

function operationOf({ id, says, path, parameters, body, answers }: Route): object {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
  return {
    operationId: id,
    summary: says,
    parameters: [...inPath, ...(parameters === null ? [] : queryOf(parameters))],
    ...(body && { requestBody: { required: true, content: { 'application/json': { schema: refTo(body.name) } } } }),
    responses: { 200: { description: answers.says, content: contentOf(answers.content) }, ...REFUSALS },
  };
}

const contentOf = (content: Route['answers']['content']): object =>
  Object.fromEntries(Object.entries(content).map(([type, named]) => [type, named === null ? {} : { schema: refTo(named.name) }]));

function queryOf(parameters: z.ZodObject): readonly object[] {
  const { properties = {}, required = [] } = plain(z.toJSONSchema(parameters, { io: 'input' })) as {
    readonly properties?: Record<string, { readonly description?: string }>;
    readonly required?: readonly string[];
  };
  return Object.entries(properties).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    ...(description !== undefined && { description }),
    ...(required.includes(name) && { required: true }),
    ...(isRepeatable(parameters, name) && { style: 'form', explode: true }),
    schema,
  }));
}

/** Every named schema once; where one holds another, by reference. */
function componentsOf(routes: readonly Route[]): object {
  const answered = routes.flatMap(({ body, answers }) => [...(body ? [body] : []), ...Object.values(answers.content)]);
  const registry = z.registry<{ id: string }>();
  for (const named of [...NOUNS, ...answered]) if (named !== null) registry.add(named.schema, { id: named.name });
  const { schemas } = z.toJSONSchema(registry, { io: 'input', uri: refOf });
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, plain(schema)]));
}

function refOf(name: string): string {
  return `#/components/schemas/${name}`;
}

function refTo(name: string): { readonly $ref: string } {
  return { $ref: refOf(name) };
}

/** Without what says nothing here: that a value is readonly in our own program, and which draft a part follows. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  const dropped = 'type' in value || '$schema' in value ? ['readOnly', '$schema', '$id'] : [];
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (dropped.includes(key) && typeof inner !== 'object' ? [] : [[key, plain(inner)]])),
  );
}
