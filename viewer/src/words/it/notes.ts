/** Words of notes and pins, in Italian. */
import type { notes as English } from '../en/notes.ts';
export const notes: typeof English = {
  pin: 'Fissa',
  pinned: 'Fissato',
  title: 'Note',
  add: 'Aggiungi una nota',
  placeholder: 'Ciò che vuoi ricordare',
  noteOf: (name) => `Nota su ${name}`,
  remove: 'Elimina questa nota',
  state: {
    saved: 'Salvata',
    saving: 'Salvataggio…',
    unsaved: 'Non ancora salvata',
    failed: 'Non salvata',
  },
  tryAgain: 'Riprova',
  off: {
    static:
      'Questa pagina è un file, quindi non può conservare note. Apri il suo archivio con «dossier view» per scriverne.',
    'read-only': 'Questa pagina è stata avviata in sola lettura, quindi non può conservare note.',
  },
  lead: 'Conservate nella cartella dell’archivio, su questo computer. Restano quando gli articoli vengono riletti.',
  none: 'Ancora nessuna nota. Scegli un’entità e scrivine una.',
  gone: 'non più nel grafo',
  exportMarkdown: 'Salva in Markdown',
};
