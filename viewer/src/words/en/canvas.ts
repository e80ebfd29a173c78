/** Words of the drawing and its tools, in English. */
const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;

export const canvas = {
  zoom: 'Zoom',
  zoomIn: 'Zoom in (+)',
  zoomOut: 'Zoom out (−)',
  fit: 'Fit the graph into view (g)',
  tools: 'Choose and arrange',
  lasso: 'Lasso: draw around what you want to choose (or Shift and drag)',
  colouring: 'Colour says',
  colourings: { type: 'Type', community: 'Community', outlets: 'Outlets' },
  layOut: 'Lay out again what is in view',
  laidOut: 'Laid out again.',
  layingOut: 'Laying out…',
  layoutTooLong: 'The layout took too long and was given up. Nothing has moved.',
  layoutFailed: 'The layout could not be computed. Nothing has moved.',
  stop: 'Stop',
  undoLayout: 'Back to how it was',
  done: 'Keep',
  pinned: (count: number): string => `${counted(count, 'node', 'nodes')} pinned`,
  unpinAll: 'Unpin all',
  picked: (count: number): string => `${counted(count, 'node', 'nodes')} chosen`,
  pin: 'Pin (p)',
  unpin: 'Unpin (p)',
  clear: 'Choose none',
  between: (a: string, b: string): string => `Between ${a} and ${b}`,
  relations: (count: number): string => counted(count, 'relation', 'relations'),
  offerTitle: (count: number): string => `${counted(count, 'node', 'nodes')} are too many to read`,
  offerText:
    'Drawn all at once they would be slow to move and hard to follow. Begin with those that the articles name most, and expand from there.',
  showMostCovered: 'Show the most covered',
  showAnyway: 'Show all anyway',
  drawingLost: 'The browser took the drawing away. The lists hold the same.',
  drawAgain: 'Draw again',
};
