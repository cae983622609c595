import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMPILER = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
const KERNEL_FILE = join(ROOT, 'src', 'read', 'parse', 'kernelBytes.ts');

const COMPILER_VERSION = '0.28.20';
const OPTIONS = ['-O3', '--noAssert', '--runtime', 'stub', '--importMemory', '--enable', 'simd', '--disableWarning'];

/** The WebAssembly that the compiler makes of kernel/. Throws with the compiler's words when it refuses. */
function compile(): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'tacitus-kernel-'));
  try {
    const out = join(folder, 'kernel.wasm');
    const args = [COMPILER, join('kernel', 'kernel.ts'), '--outFile', out, ...OPTIONS];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`AssemblyScript cannot build kernel/:\n${stderr}`);
    return readFileSync(out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LETTERS_A_LINE = 120;

/** What stands in the sources and how they are compiled, in one number. */
function sourcesHash(): string {
  const hash = createHash('sha256').update(OPTIONS.join(' '));
  for (const file of globSync('kernel/*.ts', { cwd: ROOT }).sort()) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

function kernelFile(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${LETTERS_A_LINE}}`, 'g')) ?? [];
  return `/** The WebAssembly built from kernel/, in base64. Made by \`npm run kernel\`; not to be changed by hand. Sources: ${sourcesHash()} */
export const KERNEL_BYTES =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

/** Compiling takes 90 MB of packages that nobody else needs, so a fresh kernel is known by the hash of its sources. */
function main(): number {
  if (process.argv.includes('--check')) {
    if (readFileSync(KERNEL_FILE, 'utf8').includes(sourcesHash())) return 0;
    console.error('src/read/parse/kernelBytes.ts is not what kernel/ says. Run: npm run kernel');
    return 1;
  }
  if (!existsSync(COMPILER)) {
    console.error(`AssemblyScript is not installed. Run: npm install --no-save assemblyscript@${COMPILER_VERSION}`);
    return 1;
  }
  writeFileSync(KERNEL_FILE, kernelFile(compile()));
  return 0;
}

process.exitCode = main();
