import { type WasmMemory, webAssembly } from './webAssembly.ts';

const PAGE = 65_536;

/** Room in the memory that the kernel works on, given out once and never taken back. */
export class Arena {
  readonly memory: WasmMemory;
  #end: number;

  /** @param from where the room begins. */
  constructor(from: number) {
    this.memory = new webAssembly.Memory({ initial: 1 });
    this.#end = from;
  }

  /** The address of room for that many bytes, all zero. Views made before may be cut off from the memory, so make lasting ones last. */
  take(bytes: number): number {
    const address = Math.ceil(this.#end / 16) * 16;
    this.#end = address + bytes;
    const missing = this.#end - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, length);
  }

  shorts(address: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, address, length);
  }

  addresses(address: number, length: number): Uint32Array {
    return new Uint32Array(this.memory.buffer, address, length);
  }
}
