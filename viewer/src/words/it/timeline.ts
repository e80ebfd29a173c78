/** Words of the timeline, in Italian. */
import type { timeline as English } from '../en/timeline.ts';
import { counted } from './types.ts';

const number = (value: number): string => value.toLocaleString('it-IT');

export const timeline: typeof English = {
  clock: 'Per',
  published: 'pubblicazione',
  happened: 'accadimento',
  publishedMeaning: 'Quando è uscito l’articolo',
  happenedMeaning: 'Quando è accaduto o valeva, dove il testo lo dice',
  from: 'Da',
  to: 'A',
  fromLabel: 'Inizio del periodo',
  toLabel: 'Fine del periodo',
  all: 'Tutte le date',
  fold: 'Chiudi la cronologia (\\)',
  claims: (count) => counted(count, 'affermazione', 'affermazioni'),
  bar: (dates, claims, statuses) =>
    statuses === '' ? `${dates}: ${claims}` : `${dates}: ${claims} (${statuses})`,
  before: (date) => `prima del ${date}`,
  after: (date) => `dopo il ${date}`,
  undatedShown: (count) => `${number(count)} senza data: in vista`,
  undatedHidden: (count) => `${number(count)} senza data: nascoste`,
  hideUndated: 'Nascondi ciò che non ha data',
  showUndated: 'Mostra ciò che non ha data',
  noDates: 'Nulla in vista ha una data di questo tipo.',
  picture: (claims, dates) => `Istogramma: ${claims}, ${dates}. I due cursori qui sotto scelgono un periodo.`,
};
