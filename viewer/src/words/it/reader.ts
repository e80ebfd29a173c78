/** Words of “reader”, in Italian. */
import type { reader as English } from '../en/reader.ts';

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('it-IT')} ${value === 1 ? one : many}`;

export const reader: typeof English = {
  title: 'Articolo',
  noArticle: 'Non c’è nessun articolo da leggere.',
  gone: 'L’articolo non è in questo grafo.',
  withheld:
    'Questo grafo è stato esportato senza i testi degli articoli: contiene i nomi e le parole delle affermazioni. I puntini stanno per ciò che manca.',
  noText: 'L’articolo non ha testo.',
  metadata: 'Metadati del file',
  marks: 'Segni nel testo',
  quotations: 'Citazioni',
  sentences: 'Frasi da cui vengono le relazioni',
  articleOf: (place, all) => `Articolo ${place} di ${all}, per data`,
  previousArticle: (title) => `Articolo precedente: ${title}`,
  nextArticle: (title) => `Articolo successivo: ${title}`,
  text: 'Testo. Le frecce vanno da un segno all’altro, su e giù allo stesso nome, Invio seleziona',
  mention: (words, name, type) => (words === name ? `${words}, ${type}` : `${words}: ${name}, ${type}`),
  claimsOfSentence: (value) => `${count(value, 'affermazione', 'affermazioni')} in questa frase: mostra`,
  saidBy: (speakers) => `Parole di ${speakers}: mostra la dichiarazione`,
  mentionsHere: 'Menzioni',
  notMentioned: 'qui non è menzionato',
  placeOf: (place, all) => `${place} di ${all}`,
  previousMention: (name) => `Menzione precedente di ${name}`,
  nextMention: (name) => `Menzione successiva di ${name}`,
  mapOf: (name, value) => `Dove ${name} è menzionato nel testo: ${count(value, 'punto', 'punti')}`,
  fromThisSentence: (value) => `${count(value, 'affermazione', 'affermazioni')} da questa frase`,
  closeSentence: 'Chiudi l’elenco delle affermazioni',
  showEvidence: 'Tutte le prove',
  showCard: 'Scheda',
  read: 'Leggi l’articolo',
};
