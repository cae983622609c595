import { EXIT } from './exitCode.ts';

/** Whoever reads the output may stop at any line (`| head`): that is an end, not an error. */
export function quietPipe(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(EXIT.done);
    throw error;
  });
}
