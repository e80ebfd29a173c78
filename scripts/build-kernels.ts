/**
 * Assembles the English pipeline's kernels (src/english/kernels) to WebAssembly: built/simd.wasm, which gives the
 * same bits on every engine, and built/fused.wasm with the fused multiply-add of relaxed SIMD.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import createWabt from 'wabt';

import { kernelModule } from '../src/english/kernels/module.ts';

const folder = join(import.meta.dirname, '../src/english/kernels/built');
const wabt = await createWabt();
await mkdir(folder, { recursive: true });
for (const [name, fused] of [
  ['simd', false],
  ['fused', true],
] as const) {
  const module = wabt.parseWat(`${name}.wat`, kernelModule({ fused }), { simd: true, relaxed_simd: fused });
  module.validate();
  await writeFile(join(folder, `${name}.wasm`), module.toBinary({}).buffer);
  module.destroy();
}
