import type { Server } from 'node:net';

const TRIES = 10;

/** Where a server listens, and the port that was asked for but taken. */
export interface Listening {
  readonly port: number;
  readonly taken: number | null;
}

/** Listens on the port, or where it is taken on the first free one of the ten after it. Rejects where none is free. */
export async function listenOn(server: Server, port: number, host: string): Promise<Listening> {
  const last = port === 0 ? 0 : Math.min(port + TRIES, 65_535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    const listening = await tryPort(server, candidate, host);
    if (listening !== null) return { port: listening, taken: candidate === port ? null : port };
  }
  throw Object.assign(new Error(`Ports ${port} to ${last} on ${host} are all taken. Choose another with --port.`), { code: 'ports-taken' });
}

function tryPort(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    };
    server.once('error', onError);
    server.listen(port, host, () => {
      server.off('error', onError);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    });
  });
}
