import { KERNEL_BYTES } from './kernelBytes.ts';
import { type WasmMemory, webAssembly } from './webAssembly.ts';

/**
 * The inner loops of the network, built from kernel/ by `npm run kernel`; what each does stands there.
 * Addresses are in bytes; matrices and their rows are laid out as `packRows.ts` does it.
 */
export interface Kernel {
  readonly multiply: (
    weights: number,
    scales: number,
    biases: number,
    groups: number,
    pairs: number,
    words: number,
    wordScales: number,
    count: number,
    out: number,
  ) => void;
  readonly layer: (
    weights: number,
    scales: number,
    units: number,
    rest: number,
    cells: number,
    offset: number,
    stride: number,
    way: number,
    inputsA: number,
    statesA: number,
    countA: number,
    inputsB: number,
    statesB: number,
    countB: number,
  ) => void;
  readonly rectify: (numbers: number, length: number) => void;
  readonly addRectified: (a: number, b: number, length: number, out: number) => void;
  readonly toShorts: (numbers: number, length: number, out: number) => number;
  readonly scoreArcs: (
    dependents: number,
    root: number,
    heads: number,
    count: number,
    width: number,
    headBytes: number,
    out: number,
  ) => void;
}

/** The compiler puts the few numbers of the kernel from address 1024 on; what the network keeps lies behind them. */
export const KERNEL_END = 2048;

/** The kernel at work on a memory of at least one page, which it shares with whoever calls it. */
export function startKernel(memory: WasmMemory): Kernel {
  const bytes = Uint8Array.from(atob(KERNEL_BYTES), (letter) => letter.charCodeAt(0));
  const { exports } = new webAssembly.Instance(new webAssembly.Module(bytes), { env: { memory } });
  return exports as unknown as Kernel;
}
