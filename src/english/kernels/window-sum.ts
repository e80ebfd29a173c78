/**
 * The first window layer from cached projections: its output for a token is the maxout of the sum of three rows, one
 * each of the left neighbour, the token and the right neighbour. A cached row lies as [place][piece][width].
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

const PLACES = ['left', 'centre', 'right'];
const PIECES = 3;

/** What a piece adds up to: (bias + left) + (centre + right). */
function piece(number: number): string {
  const term = (pointer: string, place: number): string =>
    load(plus(get(pointer), times(get('width'), constant(place * PIECES + number))));
  return add(add(term('biasAt', 0), term('left', 0)), add(term('centre', 1), term('right', 2)));
}

const rowOf = (place: number): string =>
  plus(get('rows'), times(`(i32.load offset=${place * 4} ${get('ids')})`, get('rowBytes')));

export const windowSumSource = (): string =>
  func({
    name: 'windowSum',
    exported: true,
    // `ids` holds count + 2 row numbers; `width` in bytes.
    parameters: ['ids', 'count', 'rows', 'bias', 'output', 'width'],
    pointers: [...PLACES, 'biasAt', 'end', 'rowBytes'],
    body: join(
      set('rowBytes', times(get('width'), constant(PLACES.length * PIECES))),
      whileTrue(
        'tokens',
        get('count'),
        ...PLACES.map((pointer, place) => set(pointer, rowOf(place))),
        set('biasAt', get('bias')),
        set('end', plus(get('output'), get('width'))),
        whileTrue(
          'vectors',
          `(i32.lt_u ${get('output')} ${get('end')})`,
          store(get('output'), range(PIECES).map(piece).reduce(maximum)),
          ...[...PLACES, 'biasAt', 'output'].map((pointer) => advance(pointer, constant(16))),
        ),
        advance('ids', constant(4)),
        advance('count', constant(-1)),
      ),
    ),
  });
