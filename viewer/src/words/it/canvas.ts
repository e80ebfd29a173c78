/** Words of the drawing and its tools, in Italian. */
import type { canvas as English } from '../en/canvas.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count.toLocaleString('it-IT')} ${count === 1 ? one : many}`;

export const canvas: typeof English = {
  zoom: 'Ingrandimento',
  zoomIn: 'Ingrandisci (+)',
  zoomOut: 'Riduci (−)',
  fit: 'Mostra tutto il grafo (g)',
  tools: 'Scegli e disponi',
  lasso: 'Lazo: traccia una linea intorno a ciò che vuoi scegliere (o Maiusc e trascina)',
  colouring: 'Il colore indica',
  colourings: { type: 'Tipo', community: 'Comunità', outlets: 'Testate' },
  layOut: 'Ridisponi ciò che è in vista',
  laidOut: 'Disposizione rifatta.',
  layingOut: 'Disposizione in corso…',
  layoutTooLong: 'La disposizione richiedeva troppo tempo ed è stata interrotta. Nulla si è mosso.',
  layoutFailed: 'Non è stato possibile calcolare la disposizione. Nulla si è mosso.',
  stop: 'Interrompi',
  undoLayout: 'Torna a com’era',
  done: 'Tieni',
  pinned: (count) => counted(count, 'nodo fissato', 'nodi fissati'),
  unpinAll: 'Libera tutti',
  picked: (count) => counted(count, 'nodo scelto', 'nodi scelti'),
  pin: 'Fissa (p)',
  unpin: 'Libera (p)',
  clear: 'Annulla la scelta',
  between: (a, b) => `Tra ${a} e ${b}`,
  relations: (count) => counted(count, 'relazione', 'relazioni'),
  offerTitle: (count) => `${counted(count, 'nodo', 'nodi')}: troppi da leggere`,
  offerText:
    'Disegnati tutti insieme sarebbero lenti da muovere e difficili da seguire. Comincia da quelli che gli articoli nominano di più, e allarga da lì.',
  showMostCovered: 'Mostra i più nominati',
  showAnyway: 'Mostra tutto comunque',
  drawingLost: 'Il browser ha tolto il disegno. Gli elenchi contengono le stesse cose.',
  drawAgain: 'Disegna di nuovo',
};
