/**
 * Layer normalisation in place, with an optional residual row added after it (thinc/layers/layernorm.py,
 * residual.py): row = (row - mean) / sqrt(variance + 1e-8) * gain + shift [+ residual].
 */
import {
  add,
  advance,
  constant,
  func,
  get,
  join,
  load,
  multiply,
  plus,
  set,
  splat,
  store,
  subtract,
  sumOfLanes,
  whileTrue,
} from './wat.ts';

/** Runs the body for each vector of the row; `at` is the byte offset in the row. */
const eachVector = (label: string, ...body: readonly string[]): string =>
  join(
    set('at', constant(0)),
    whileTrue(label, `(i32.lt_u ${get('at')} ${get('width')})`, ...body, advance('at', constant(16))),
  );

const element = (row: string): string => load(plus(get(row), get('at')));
const deviation = subtract(element('row'), get('mean'));
const meanOfSum = `(f32.mul ${sumOfLanes('sum')} ${get('reciprocal')})`;

export const layerNormSource = (): string =>
  func({
    name: 'layerNorm',
    exported: true,
    // `width` in bytes; `residual` is 0 for none, else the first of as many rows.
    parameters: ['row', 'count', 'width', 'gain', 'shift', 'residual'],
    pointers: ['at'],
    floats: ['reciprocal'],
    vectors: ['sum', 'mean', 'scale', 'value'],
    body: join(
      set('reciprocal', `(f32.div (f32.const 4) (f32.convert_i32_u ${get('width')}))`),
      whileTrue(
        'rows',
        get('count'),
        set('sum', '(v128.const f32x4 0 0 0 0)'),
        eachVector('total', set('sum', add(get('sum'), element('row')))),
        set('mean', splat(meanOfSum)),
        set('sum', '(v128.const f32x4 0 0 0 0)'),
        eachVector(
          'squares',
          set('value', deviation),
          set('sum', add(get('sum'), multiply(get('value'), get('value')))),
        ),
        set('scale', splat(`(f32.div (f32.const 1) (f32.sqrt (f32.add ${meanOfSum} (f32.const 1e-8))))`)),
        eachVector(
          'normalise',
          set('value', multiply(element('gain'), multiply(get('scale'), deviation))),
          set('value', add(element('shift'), get('value'))),
          `(if ${get('residual')} (then ${set('value', add(element('residual'), get('value')))}))`,
          store(plus(get('row'), get('at')), get('value')),
        ),
        advance('row', get('width')),
        `(if ${get('residual')} (then ${advance('residual', get('width'))}))`,
        advance('count', constant(-1)),
      ),
    ),
  });
