/** Words of “evidence”, in Italian. */
import type { evidence as English } from '../en/evidence.ts';

const count = (value: number, one: string, many: string): string =>
  `${value.toLocaleString('it-IT')} ${value === 1 ? one : many}`;

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} e ${parts.at(-1) ?? ''}`;

export const evidence: typeof English = {
  whereItSaysSo: 'Dove si legge',
  saysSo: 'Lo afferma',
  deniesIt: 'Lo nega',
  sentences: (value) => count(value, 'frase', 'frasi'),
  singleSource: 'fonte unica',
  singleSourceMeaning: 'viene tutto da una sola testata: qui nulla lo conferma in modo indipendente',
  outletsSay: (outlets) =>
    `${outlets.length === 1 ? 'Lo afferma' : 'Lo affermano'} ${count(outlets.length, 'testata', 'testate')}: ${list(outlets)}`,
  outletsPassOn: (outlets, speakers) =>
    speakers.length === 0
      ? `riferito come parole altrui in ${list(outlets)}`
      : `secondo ${list(speakers)}, in ${list(outlets)}`,
  outletsDeny: (outlets, speakers) =>
    speakers.length === 0
      ? `smentito in ${list(outlets)}`
      : `smentito da ${list(speakers)}, in ${list(outlets)}`,
  whichOutletsAgree: 'Quali testate concordano',
  outlet: 'Testata',
  stands: { says: 'lo afferma', attributed: 'lo riferisce', denies: 'lo nega' },
  showClaims: (value, outlet, stand) =>
    `${outlet} ${stand}: ${count(value, 'affermazione', 'affermazioni')}. Mostra la prima`,
  copies: (value) => `La stessa frase in ${count(value, 'altro punto', 'altri punti')}`,
  howSure: 'Che cosa significano i numeri',
  confidenceScale:
    'La confidenza, da 0 a 1, dice quanto il programma è sicuro di avere letto bene la frase. Non dice se la frase è vera. Più è bassa, più conviene guardare la frase stessa.',
  extractorMeaning:
    '«Trovato da» indica lo schema che ha riconosciuto la frase: chiunque può leggere perché la relazione è qui.',
  confidence: (value) => `confidenza ${value}`,
  claims: (value) => count(value, 'affermazione', 'affermazioni'),
  mentionCount: (value) => count(value, 'menzione', 'menzioni'),
  articles: (value) => count(value, 'articolo', 'articoli'),
  outlets: (value) => count(value, 'testata', 'testate'),
  relations: 'Relazioni',
  noRelations: 'Nessuna frase lo mette in relazione con altro.',
  said: 'Ha detto',
  told: 'Gli è stato detto',
  about: 'Che cosa se ne dice',
  mentions: 'Menzioni',
  also: 'anche',
  timesNamed: (value) => `${value.toLocaleString('it-IT')}×`,
  happened: (date) => `avvenuto ${date}`,
  namedBy: (trigger) => `indicato da «${trigger}»`,
  showEvidence: 'Mostra le prove',
  goTo: (name) => `Vai a ${name}`,
  inOtherWords: 'in altre parole',
  coverage: 'Chi ne scrive',
  coverageOf: (outlet, articles, mentions) => `${outlet}: ${articles}, ${mentions}`,
  moreOutlets: (value) => `e ${count(value, 'altra testata', 'altre testate')}`,
  onlyWhatTheySay: (name) => `Solo ciò che dice ${name}`,
  everythingAgain: (name) => `Non solo ciò che dice ${name}`,
  disputed: 'Dove le fonti non concordano',
  read: 'Leggi',
  copyDossier: 'Copia il dossier',
  copied: 'Copiato',
  copyFailed: 'Non è stato possibile copiare',
  copyCitation: 'Copia come citazione',
  copyMarkdown: 'Copia come Markdown',
  supports: (claims, onlyHere) =>
    onlyHere === 0
      ? `${count(claims, 'affermazione', 'affermazioni')}, tutte per relazioni che si leggono anche altrove`
      : `${count(claims, 'affermazione', 'affermazioni')}, di cui ${onlyHere === claims ? 'tutte' : onlyHere.toLocaleString('it-IT')} per relazioni che si leggono solo qui`,
  whatItSupports: 'Che cosa sostiene',
  onlyHere: 'solo qui',
  names: 'Nomi',
  excerpts:
    'Questo grafo è stato esportato senza i testi degli articoli: contiene i nomi e le parole delle affermazioni.',
  readArticle: 'Leggi l’articolo',
};
