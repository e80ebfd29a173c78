/**
 * Matrix products with the activation fused in. A micro-kernel keeps a tile of `rows` × `vectors` × 4 results in
 * registers while it walks the inputs once (Goto and van de Geijn, "Anatomy of High-Performance Matrix
 * Multiplication", 2008). Each result is summed over the inputs in order, whatever the tile: a row's values do not
 * depend on the rows computed beside it.
 */
import {
  add,
  advance,
  constant,
  func,
  get,
  join,
  load,
  loadSplat,
  maximum,
  multiply,
  plus,
  range,
  set,
  store,
  times,
  whileTrue,
} from './wat.ts';

/** Inputs handled in one pass of the inner loop; the number of inputs is a multiple of it. */
const UNROLLED_INPUTS = 4;

interface Product {
  readonly name: string;
  /** Rows of the tile: as many as the sixteen vector registers of x86 allow. */
  readonly rows: number;
  /** Vectors of four outputs in a block of weights, or for maxout the pieces of one vector of outputs. */
  readonly vectors: number;
  readonly maxout: boolean;
  /** Fused multiply and add, rounded once where the processor can (relaxed SIMD). */
  readonly fused: boolean;
}

const sum = (row: number, vector: number): string => `sum_${row}_${vector}`;
const input = (row: number): string => `input_${row}`;
const weight = (vector: number): string => `weight_${vector}`;

function accumulate(product: Product, row: number, vector: number): string {
  const [a, x, w] = [get(sum(row, vector)), get('x'), get(weight(vector))];
  const value = product.fused ? `(f32x4.relaxed_madd ${x} ${w} ${a})` : add(a, multiply(x, w));
  return set(sum(row, vector), value);
}

/** Weights of a block lie as [input][vector][4], so one input's weights are `vectors` registers in a row. */
function oneInput(product: Product, rows: number, step: number): string {
  const vectors = range(product.vectors);
  return join(
    vectors.map((v) => set(weight(v), load(get('weights'), (step * product.vectors + v) * 16))),
    range(rows).flatMap((row) => [
      set('x', loadSplat(get(input(row)), step * 4)),
      ...vectors.map((v) => accumulate(product, row, v)),
    ]),
  );
}

function storeRow(product: Product, row: number): string {
  const results = range(product.vectors).map((v) => add(get(sum(row, v)), get(weight(v))));
  if (product.maxout) return store(get('output'), results.reduce(maximum));
  return join(results.map((result, v) => store(get('output'), result, v * 16)));
}

/** One tile: `rows` rows of input against one block of weights. Strides are in bytes. */
function microKernel(product: Product, rows: number): string {
  const { vectors } = product;
  const tile = range(rows).flatMap((row) => range(vectors).map((vector) => sum(row, vector)));
  return func({
    name: `${product.name}_${rows}`,
    parameters: ['input_0', 'inputStride', 'inputs', 'weights', 'bias', 'output', 'outputStride'],
    pointers: ['end', ...range(rows).slice(1).map(input)],
    vectors: ['x', ...range(vectors).map(weight), ...tile],
    body: join(
      set('end', plus(get(input(0)), times(get('inputs'), constant(4)))),
      range(rows)
        .slice(1)
        .map((row) => set(input(row), plus(get(input(row - 1)), get('inputStride')))),
      whileTrue(
        'inputs',
        `(i32.lt_u ${get(input(0))} ${get('end')})`,
        ...range(UNROLLED_INPUTS).map((step) => oneInput(product, rows, step)),
        ...range(rows).map((row) => advance(input(row), constant(4 * UNROLLED_INPUTS))),
        advance('weights', constant(16 * vectors * UNROLLED_INPUTS)),
      ),
      // The weight registers are free now and hold the bias.
      range(vectors).map((v) => set(weight(v), load(get('bias'), v * 16))),
      range(rows).flatMap((row) => [storeRow(product, row), advance('output', get('outputStride'))]),
    ),
  });
}

/** Walks the rows of one block of weights, a tile at a time, the rest row by row. */
function tiles(product: Product, rows: number): string {
  const call = ['in', 'inputStride', 'inputs', 'weights', 'bias', 'out', 'outputStride'].map(get).join(' ');
  return whileTrue(
    `rows_${rows}`,
    `(i32.ge_u ${get('left')} ${constant(rows)})`,
    `(call $${product.name}_${rows} ${call})`,
    set('left', `(i32.sub ${get('left')} ${constant(rows)})`),
    advance('in', times(get('inputStride'), constant(rows))),
    advance('out', times(get('outputStride'), constant(rows))),
  );
}

function driver(product: Product): string {
  const outputBytes = product.maxout ? 16 : 16 * product.vectors;
  return func({
    name: product.name,
    exported: true,
    parameters: [
      'input',
      'inputStride',
      'count',
      'inputs',
      'weights',
      'bias',
      'output',
      'outputStride',
      'blocks',
    ],
    pointers: ['left', 'in', 'out'],
    body: whileTrue(
      'blocks',
      get('blocks'),
      set('left', get('count')),
      set('in', get('input')),
      set('out', get('output')),
      tiles(product, product.rows),
      tiles(product, 1),
      advance('weights', times(get('inputs'), constant(16 * product.vectors))),
      advance('bias', constant(16 * product.vectors)),
      advance('output', constant(outputBytes)),
      advance('blocks', constant(-1)),
    ),
  });
}

const product = (source: Product): string =>
  join(microKernel(source, source.rows), microKernel(source, 1), driver(source));

/** The maximum over three pieces of W·x + b (Goodfellow et al., "Maxout Networks", 2013; thinc/layers/maxout.py). */
export const maxoutSource = (fused: boolean): string =>
  product({ name: 'maxout', rows: 4, vectors: 3, maxout: true, fused });

/** W·x + b for blocks of sixteen outputs (thinc/layers/linear.py). */
export const affineSource = (fused: boolean): string =>
  product({ name: 'affine', rows: 3, vectors: 4, maxout: false, fused });
