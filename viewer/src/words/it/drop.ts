/** Words of reading an article in the page, in Italian. */
import type { drop as English } from '../en/drop.ts';

export const drop: typeof English = {
  lead: 'Incolla un articolo, o trascina un file di testo sulla pagina. Viene letto qui, in questa pagina: il testo non va da nessuna parte e non ne resta nulla.',
  text: 'Testo dell’articolo',
  placeholder: 'Incolla qui il testo. Data, testata e titolo possono precederlo come intestazione.',
  chooseFile: 'Scegli un file di testo…',
  about: 'Ciò che il testo non dice da sé',
  title: 'Titolo',
  date: 'Pubblicato il',
  dateHint: 'AAAA-MM-GG; da qui si contano espressioni come «martedì»',
  publisher: 'Testata',
  url: 'Indirizzo web',
  read: 'Leggi',
  stop: 'Ferma',
  progress: {
    model: 'Caricamento del modello linguistico…',
    article: 'Lettura dell’articolo…',
    layout: 'Disegno del grafo…',
  },
  untitled: 'Testo incollato',
  tooLarge:
    'È più testo di quanto la pagina legga in una volta (1 milione di caratteri). Usa «dossier ingest».',
  notText: (name: string): string => `«${name}» non è un file di testo. Qui Dossier legge .txt e .md.`,
  nothing: 'Non vi si è trovato nulla: nessun nome che Dossier sappia collegare.',
  failed: (reason: string): string => `Non si è potuto leggere: ${reason}`,
  fault: (reason: string, hint: string): string => `${reason} (${hint})`,
  shown: (title: string): string =>
    `È il grafo di un solo articolo incollato, «${title}». Non ne resta nulla.`,
  backToGraph: 'Torna al grafo intero',
  unavailable: {
    static:
      'Questa pagina è un solo file e non contiene il modello linguistico. Apri il grafo con «dossier view» per leggere un articolo nella pagina.',
    noModel: 'Mancano i file del modello linguistico. Ricostruisci Dossier: npm run build',
  },
};
