/** An answer that is none: what went wrong, in words for the user. */
export class Refused extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.name = 'Refused';
    this.status = status;
  }
}

/** Asks the server for one thing. Rejects with `Refused`, saying why and what would do. */
export async function ask<T>(path: string, search: URLSearchParams, signal: AbortSignal): Promise<T> {
  const query = search.toString();
  const response = await fetch(`/api/v1/${path}${query === '' ? '' : `?${query}`}`, { signal }).catch((cause: unknown) => {
    if (signal.aborted) throw cause;
    throw new Refused(0, 'Tacitus does not answer. Is it still running in the terminal?');
  });
  if (response.ok) return answerOf<T>(response, signal);
  throw new Refused(response.status, await reasonOf(response));
}

/** The answer as JSON; one that is cut off or no JSON is refused in words rather than with what the reader of JSON says. */
const answerOf = <T>(response: Response, signal: AbortSignal | null): Promise<T> =>
  response.json().catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Refused(response.status, 'The answer of Tacitus is broken off or unreadable.');
  });

/** Sends one thing to be kept. Rejects with `Refused`, saying why and what would do. */
export async function send<T>(path: string, body: object): Promise<T> {
  const response = await fetch(`/api/v1/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {
    throw new Refused(0, 'Tacitus does not answer. Is it still running in the terminal?');
  });
  if (response.ok) return answerOf<T>(response, null);
  throw new Refused(response.status, await reasonOf(response));
}

async function reasonOf(response: Response): Promise<string> {
  const problem: unknown = await response.json().catch(() => null);
  const detail = typeof problem === 'object' && problem !== null && 'detail' in problem ? problem.detail : null;
  return typeof detail === 'string' ? detail : `The server answered ${response.status}.`;
}
