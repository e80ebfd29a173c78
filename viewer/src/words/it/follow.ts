/** Words of “follow”, in Italian. */
import type { follow as English } from '../en/follow.ts';
import { counted, number } from './types.ts';

const relations = (count: number): string => counted(count, 'relazione', 'relazioni');
const articles = (count: number): string => counted(count, 'articolo', 'articoli');

export const follow: typeof English = {
  scope: {
    label: 'Che cosa è disegnato',
    shown: (shown, all) => `${number(shown)} entità su ${number(all)}, le più presenti negli articoli.`,
    shownOf: (shown, all) => `Disegnate ${number(shown)} entità su ${number(all)}.`,
    around: (name, steps) => `Solo ciò che dista al massimo ${relations(steps)} da ${name}.`,
    hidden: (count) => `${number(count)} nascoste a mano.`,
    showMore: 'Mostrane altre',
    showAll: 'Mostra tutto',
    showHidden: 'Mostrale di nuovo',
    everything: 'Mostra di nuovo il resto',
    startAgain: 'Ricomincia',
    slow: 'Tante entità possono richiedere tempo.',
    expand: 'Espandi',
    collapse: 'Richiudi',
    hide: 'Nascondi',
    oneStep: 'Solo i vicini',
    twoSteps: 'Due passi intorno',
    path: 'Percorso da qui',
    neighbours: (shown, all) => `${number(shown)} vicini su ${number(all)} visibili`,
    actions: 'Che cosa mostrare intorno',
  },
  start: {
    title: 'Da dove cominciare',
    lead: 'Scegli un nome qui, nel grafo o con la ricerca. Poi scegli una relazione: vedrai tutte le frasi da cui proviene.',
    about: (read, outlets, dates) =>
      `Da ${read}${outlets === '' ? '' : ` di ${outlets}`}${dates === '' ? '' : `, ${dates}`}.`,
    outlet: (count) => counted(count, 'testata', 'testate'),
    article: articles,
    questions: 'Domande per cominciare',
    who: (words) => `Chi «${words}» chi?`,
    disagree: 'Dove le fonti non concordano?',
    connected: (from, to) => `Che cosa collega ${from} e ${to}?`,
    people: 'Le persone più presenti',
    bodies: 'Le organizzazioni più presenti',
    disputed: 'Controverso o smentito',
    articles: 'Articoli',
    more: (count) => `e altri ${number(count)} nell’elenco`,
    part: (limits) => `Una parte di un grafo. Contiene solo: ${limits}.`,
    keys: 'Premi ? per i tasti.',
  },
  path: {
    title: 'Che cosa collega due nomi?',
    from: 'Da',
    to: 'A',
    swap: 'Scambia i due',
    choose: 'Scrivi un nome',
    none: 'Nessun nome corrisponde.',
    avoid: 'Da evitare lungo il percorso',
    leaveOut: (name) => `Cerca un percorso che non passi per ${name}`,
    avoided: (name) => `Ammetti di nuovo ${name}`,
    noWay: (from, to, max) => `Nessun percorso di al massimo ${relations(max)} porta da ${from} a ${to}.`,
    reached: (name, count, max) =>
      `Entro ${relations(max)} da ${name} si arriva a ${counted(count, 'nome', 'nomi')}.`,
    together: (count) =>
      count === 0
        ? 'Nessun articolo nomina entrambi.'
        : `${articles(count)} ${count === 1 ? 'nomina' : 'nominano'} entrambi, il che non li mette in relazione:`,
    same: 'I due coincidono. Scegline due diversi.',
    copyText: 'Copia con le note',
    copyMarkdown: 'Copia come Markdown',
    copied: 'Copiato',
    notCopied: 'Il browser non ha permesso la copia.',
    sources: 'Fonti',
    evidence: 'Mostra le prove',
    connected: (from, to) => `Che cosa collega ${from} e ${to}`,
    way: (way, names, count) => `${way === 0 ? '' : `Percorso ${way}: `}${names} (${relations(count)})`,
    caution:
      'Ogni passo è ciò che dicono gli articoli citati, trovato da un programma: affermazioni delle fonti, non fatti accertati. Che un passo porti al successivo non significa che il primo abbia a che fare con l’ultimo.',
    denied: 'negato',
    ownVoice: 'lo dice l’articolo stesso',
    notSaid: 'non è detto da chi',
    nobody: 'secondo qualcuno non identificato',
    accordingTo: (names) => `secondo ${names}`,
    reportedBy: (outlet) => `riferito da ${outlet}`,
    dated: (date) => `del ${date}`,
    statement: (words) => `la dichiarazione «${words}»`,
  },
};
