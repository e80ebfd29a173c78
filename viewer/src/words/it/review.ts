/** Words of the review of undecided pairs, in Italian. */
import type { review as English } from '../en/review.ts';
import { counted } from './types.ts';

export const review: typeof English = {
  lead: 'Due nomi che forse sono uno, ma non abbastanza sicuri per unirli. Ciò che decidi resta.',
  loading: 'Ricerca delle coppie in sospeso…',
  none: 'Non c’è nulla in sospeso.',
  allDone: 'Tutte le coppie sono decise.',
  skippedLeft: (count) => `${counted(count, 'coppia saltata', 'coppie saltate')}.`,
  again: 'Mostra di nuovo quelle saltate',
  progress: (at, all) => `${at} di ${all}`,
  same: 'Lo stesso',
  different: 'Non è lo stesso',
  skip: 'Salta',
  undo: 'Annulla',
  certainty: (score) => `probabili lo stesso al ${Math.round(score * 100)} %`,
  pair: (a, b) => `${a} e ${b} sono lo stesso?`,
  why: 'Perché forse sono uno',
  evidence: (words) => `entrambi: ${words}`,
  open: (name) => `Apri ${name}`,
  reason: 'Motivo',
  reasonHint: 'se resta vuoto, dice che hai confrontato le frasi',
  reasonSame: 'verificato: le frasi parlano di uno solo',
  reasonDifferent: 'verificato: le frasi parlano di due',
  saved: {
    same: (a, b) => `${a} e ${b} sono lo stesso.`,
    different: (a, b) => `${a} e ${b} restano due.`,
  },
  undone: 'L’ultima decisione è annullata.',
  nothingToUndo: 'Non c’è nulla da annullare.',
  keys: 'Tasti',
};
