import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { ParameterProblem } from '../readParameters.ts';

/** What went wrong with a request, as RFC 9457 has it; `code` is stable, `detail` is for people. */
export interface Problem {
  readonly status: ContentfulStatusCode;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly parameters?: readonly ParameterProblem[];
}

/** Answers with `application/problem+json`. */
export function answerProblem(context: Context, problem: Problem): Response {
  return context.body(JSON.stringify({ type: 'about:blank', ...problem }), problem.status, {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
}
