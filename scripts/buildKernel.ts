import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const COMPILER = join(ROOT, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
const KERNEL_FILE = join(ROOT, 'src', 'read', 'parse', 'kernelBytes.ts');

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

function kernelFile(bytes: Buffer): string {
  const lines = bytes.toString('base64').match(new RegExp(`.{1,${LETTERS_A_LINE}}`, 'g')) ?? [];
  return `/** The WebAssembly built from kernel/, in base64. Made by \`npm run kernel\`; not to be changed by hand. */
export const KERNEL_BYTES =
${lines.map((line) => `  '${line}'`).join(' +\n')};
`;
}

if (!existsSync(COMPILER)) {
  console.error('AssemblyScript is not installed, so kernel/ cannot be built. Run: npm ci');
  process.exitCode = 1;
} else {
  const text = kernelFile(compile());
  if (!process.argv.includes('--check')) writeFileSync(KERNEL_FILE, text);
  else if (readFileSync(KERNEL_FILE, 'utf8') !== text) {
    console.error('src/read/parse/kernelBytes.ts is not what kernel/ says. Run: npm run kernel');
    process.exitCode = 1;
  }
}
