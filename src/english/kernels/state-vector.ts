/**
 * The hidden layer of the step scorer: the sum of one precomputed row for each feature of the parser's state, then
 * the maximum over two pieces (spacy/ml/parser_model.pyx, sum_state_features; Chen and Manning, "A Fast and Accurate
 * Dependency Parser using Neural Networks", 2014, for the precomputation). Rows lie as [feature][piece][hidden].
 */
import {
  add,
  advance,
  constant,
  func,
  get,
  join,
  load,
  maximum,
  plus,
  range,
  set,
  store,
  times,
  whileTrue,
} from './wat.ts';

/** Vectors of each piece that are summed at a time: twice four registers. */
const VECTORS = 4;
const total = (piece: number, vector: number): string => `total_${piece}_${vector}`;
const tile = range(2).flatMap((piece) => range(VECTORS).map((vector) => ({ piece, vector })));

/** The tile's vector in a row that starts at `pointer`; the second piece lies `hidden` bytes after the first. */
const element = (pointer: string, piece: number, vector: number): string =>
  load(piece === 0 ? get(pointer) : plus(get(pointer), get('hidden')), vector * 16);

const featureRow = join(
  set('token', `(i32.load ${plus(get('tokens'), times(get('feature'), constant(4)))})`),
  set(
    'row',
    `(select ${get('absent')} ${plus(get('precomputed'), times(get('token'), get('tokenBytes')))} (i32.lt_s ${get('token')} ${constant(0)}))`,
  ),
  advance('row', plus(get('at'), times(get('feature'), get('featureBytes')))),
);

export const stateVectorSource = (): string =>
  func({
    name: 'stateVector',
    exported: true,
    // `tokens` holds one token number a feature, negative for none; `hidden` in bytes.
    parameters: ['tokens', 'features', 'precomputed', 'absent', 'bias', 'output', 'hidden'],
    pointers: ['at', 'feature', 'token', 'row', 'featureBytes', 'tokenBytes'],
    vectors: tile.map(({ piece, vector }) => total(piece, vector)),
    body: join(
      set('featureBytes', times(get('hidden'), constant(2))),
      set('tokenBytes', times(get('features'), get('featureBytes'))),
      whileTrue(
        'tiles',
        `(i32.lt_u ${get('at')} ${get('hidden')})`,
        set('row', plus(get('bias'), get('at'))),
        ...tile.map(({ piece, vector }) => set(total(piece, vector), element('row', piece, vector))),
        set('feature', constant(0)),
        whileTrue(
          'features',
          `(i32.lt_u ${get('feature')} ${get('features')})`,
          featureRow,
          ...tile.map(({ piece, vector }) =>
            set(total(piece, vector), add(get(total(piece, vector)), element('row', piece, vector))),
          ),
          advance('feature', constant(1)),
        ),
        ...range(VECTORS).map((vector) =>
          store(
            plus(get('output'), get('at')),
            maximum(get(total(0, vector)), get(total(1, vector))),
            vector * 16,
          ),
        ),
        advance('at', constant(16 * VECTORS)),
      ),
    ),
  });
