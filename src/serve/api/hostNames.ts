import { isIP } from 'node:net';

/** Whether a host to listen on can be reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

const LOOPBACK_NAMES: readonly string[] = ['127.0.0.1', 'localhost', '::1'];
const isEveryAddress = (host: string): boolean => host === '0.0.0.0' || host === '::';

/** The names and addresses of this machine, as the system knows them. */
export interface Machine {
  readonly hostname: string;
  readonly addresses: readonly string[];
}

/** The names under which a server that listens on `host` may be asked for, with those the user adds, such as a proxy's. */
export function namesOf(host: string, { hostname, addresses }: Machine, added: readonly string[]): readonly string[] {
  const own = isEveryAddress(host) ? [hostname, ...addresses] : [host];
  return [...new Set([...LOOPBACK_NAMES, ...own, ...added].map((name) => name.toLowerCase()))];
}

/**
 * Whether a Host header is one of the names at the port. Names that the user added pass at any port: a proxy has its own.
 * Browsers leave the port of the scheme out.
 */
export function isOwnHost(header: string, port: number, names: readonly string[], added: readonly string[]): boolean {
  const asked = header.toLowerCase();
  const written = (name: string): string => (isIP(name) === 6 ? `[${name}]` : name);
  if (names.some((name) => asked === `${written(name)}:${port}` || (port === 80 && asked === written(name)))) return true;
  return added.some((name) => asked.replace(/:\d{1,5}$/, '') === written(name.toLowerCase()));
}
