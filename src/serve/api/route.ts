import type { Context } from 'hono';
import { z } from 'zod';
import { type ParameterProblem, readParameters } from '../readParameters.ts';
import { answerProblem } from './problem.ts';

/** A schema with the name under which the API's description lists it. */
export interface Named {
  readonly name: string;
  readonly schema: z.ZodType;
}

/** What a path answers with, and in which forms. */
export interface Answering {
  readonly says: string;
  /** By media type; null where the form has no schema of ours. */
  readonly content: Readonly<Record<string, Named | null>>;
}

/** One path of the API. What validates its parameters also documents them. */
export interface Route {
  readonly method: 'get' | 'post';
  /** As OpenAPI writes it: '/events/{id}'. */
  readonly path: string;
  /** A name that programs may call it by: 'listEvents'. */
  readonly id: string;
  readonly says: string;
  /** Query parameters; null where there are none. */
  readonly parameters: z.ZodObject | null;
  /** What a POST must bring, as JSON. */
  readonly body?: Named;
  readonly answers: Answering;
  readonly answer: (context: Context) => Promise<Response>;
}

/** Reads the parameters and answers with them, or says which could not be understood. */
export async function withParameters<S extends z.ZodObject>(
  context: Context,
  schema: S,
  answer: (parameters: z.output<S>) => Promise<Response>,
): Promise<Response> {
  const read = readParameters(schema, new URL(context.req.url).searchParams);
  return read.ok ? answer(read.parameters) : answerUnread(context, read.problems);
}

const NO_PARAMETERS = z.strictObject({});

/** Answers where no parameter is given, and refuses any. */
export const withoutParameters =
  (answer: Route['answer']): Route['answer'] =>
  (context) =>
    withParameters(context, NO_PARAMETERS, () => answer(context));

export const answerUnread = (context: Context, problems: readonly ParameterProblem[]): Response =>
  answerProblem(context, {
    status: 400,
    code: 'parameters-unread',
    title: 'Parameters not understood',
    detail: problems.map(({ parameter, reason }) => `${parameter}: ${reason}`).join(' '),
    parameters: problems,
  });

export const answerAbsent = (context: Context): Response =>
  answerProblem(context, {
    status: 404,
    code: 'not-found',
    title: 'Not found',
    detail: 'The record holds nothing under this id.',
  });
