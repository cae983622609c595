const NAMES = ['127.0.0.1', 'localhost', '[::1]'] as const;

/** Whether a host to listen on can be reached from this machine alone. */
export const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host);

/** Whether a Host header names this machine's own loopback at the port; browsers leave port 80 out. */
export function isLoopbackHost(header: string, port: number): boolean {
  const named = header.toLowerCase();
  return NAMES.some((name) => named === `${name}:${port}` || (port === 80 && named === name));
}
