/**
 * Words for writing WebAssembly text (https://webassembly.github.io/spec/core/text) from TypeScript: the kernels are
 * unrolled, and a loop in TypeScript says that shorter than the unrolled text. Used at build time only.
 */

export const range = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export const join = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join('\n');

export const get = (local: string): string => `(local.get $${local})`;
export const set = (local: string, value: string): string => `(local.set $${local} ${value})`;
export const constant = (value: number): string => `(i32.const ${value})`;
export const plus = (a: string, b: string): string => `(i32.add ${a} ${b})`;
export const times = (a: string, b: string): string => `(i32.mul ${a} ${b})`;

/** Moves a pointer or a counter. */
export const advance = (local: string, by: string): string => set(local, plus(get(local), by));

/** Four floats at an address. `offset` is a constant number of bytes. */
export const load = (address: string, offset = 0): string => `(v128.load offset=${offset} ${address})`;
export const store = (address: string, value: string, offset = 0): string =>
  `(v128.store offset=${offset} ${address} ${value})`;
/** One float, copied to all four lanes. */
export const loadSplat = (address: string, offset = 0): string =>
  `(v128.load32_splat offset=${offset} ${address})`;

export const add = (a: string, b: string): string => `(f32x4.add ${a} ${b})`;
export const subtract = (a: string, b: string): string => `(f32x4.sub ${a} ${b})`;
export const multiply = (a: string, b: string): string => `(f32x4.mul ${a} ${b})`;
/** Lane by lane `a < b ? b : a`, one instruction on every processor. */
export const maximum = (a: string, b: string): string => `(f32x4.pmax ${a} ${b})`;
export const splat = (value: string): string => `(f32x4.splat ${value})`;

/** The sum of a register's lanes, (0 + 1) + (2 + 3). The register must be a local: it is read four times. */
export function sumOfLanes(local: string): string {
  const lane = (index: number): string => `(f32x4.extract_lane ${index} ${get(local)})`;
  return `(f32.add (f32.add ${lane(0)} ${lane(1)}) (f32.add ${lane(2)} ${lane(3)}))`;
}

/** Runs the body while the condition holds, tested before each pass. */
export const whileTrue = (label: string, condition: string, ...body: readonly string[]): string =>
  `(block $${label}_end (loop $${label} (br_if $${label}_end (i32.eqz ${condition}))
${join(body)}
(br $${label})))`;

export interface FunctionSource {
  readonly name: string;
  readonly exported?: boolean;
  readonly parameters: readonly string[];
  readonly pointers?: readonly string[];
  readonly floats?: readonly string[];
  readonly vectors?: readonly string[];
  readonly body: string;
}

/** A function whose parameters and pointers are i32, with its locals. */
export function func(source: FunctionSource): string {
  const declare = (kind: string, type: string, names: readonly string[] = []): string =>
    names.map((name) => `(${kind} $${name} ${type})`).join(' ');
  return `(func $${source.name} ${source.exported === true ? `(export "${source.name}")` : ''}
${declare('param', 'i32', source.parameters)}
${declare('local', 'i32', source.pointers)}
${declare('local', 'f32', source.floats)}
${declare('local', 'v128', source.vectors)}
${source.body})`;
}
