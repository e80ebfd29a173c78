/** Words of correcting the graph, in Italian. */
import type { CorrectionState } from '../../../../graph/api/corrections.ts';
import type { MergeReason } from '../../../../graph/model/linked-corpus.ts';
import type { mend as English } from '../en/mend.ts';
import { counted, listed } from './types.ts';

const oneOrMany = (count: number, one: string, many: string): string => (count === 1 ? one : many);

const REASONS: Readonly<Record<MergeReason, string>> = {
  'same-name': 'lo stesso nome',
  'country-name': 'due nomi di un solo Paese',
  'country-prefix': 'lo stesso nome, una volta con il suo Paese',
  'home-country': 'un organo del Paese di cui parla l’articolo',
  'short-name': 'una forma breve del nome',
  'middle-name': 'lo stesso nome, una volta senza la parte di mezzo',
  transliteration: 'un nome in due grafie',
  acronym: 'una sigla e il suo nome per esteso',
  initials: 'le iniziali del nome',
  'same-group': 'un solo sostantivo per le stesse persone',
  'same-event': 'eventi di uno stesso genere e tempo con gli stessi partecipanti',
  correction: 'lo ha deciso qualcuno',
};

const STATES: Readonly<Record<CorrectionState, string>> = {
  'carried out': 'in vigore',
  dead: 'non vale più',
  overridden: 'superata da un’altra',
  inexact: 'in vigore, forse su un’altra menzione',
  unreadable: 'non è una correzione',
};

export const mend: typeof English = {
  correct: 'Correggi',
  off: {
    static:
      'Questa pagina è un file. Per correggere il grafo, apri il suo archivio con «dossier view», oppure usa «dossier correct».',
    'read-only':
      'Questa pagina è stata avviata in sola lettura. Per correggere il grafo, avvia «dossier view» senza --read-only, oppure usa «dossier correct».',
  },
  actions: {
    merge: 'Unisci a…',
    split: 'Separa…',
    rename: 'Rinomina…',
    retype: 'Cambia tipo…',
    'reject-entity': 'Non è un’entità…',
    'reject-relation': 'Scarta questa relazione…',
    'reject-claim': 'Scarta questa affermazione…',
  },
  titles: {
    merge: 'Due che sono uno',
    split: 'Uno che è due',
    rename: 'Un altro nome',
    retype: 'Un altro tipo',
    'reject-entity': 'Non è un’entità',
    'reject-relation': 'Una relazione che non vale',
    'reject-claim': 'Un’affermazione che non vale',
  },
  lead: {
    merge: (name) => `Chi o che cosa è lo stesso di ${name}?`,
    split: (name) => `Scegli le menzioni che non sono ${name}.`,
    rename: (name) => `${name} resta come altro nome.`,
    retype: (name) => `Che cos’è ${name}?`,
    'reject-entity': (name) => `${name} esce dal grafo con tutte le sue relazioni.`,
    'reject-relation': 'Nessuna affermazione di questo tipo tra i due viene tenuta.',
    'reject-claim': 'Questa frase non lo dice; le altre affermazioni della relazione restano.',
  },
  search: 'Cerca l’altro nome',
  likeliest: 'I più probabili',
  found: 'Trovati',
  noneFound: 'Nessuno e niente con questo nome.',
  noneAlike: 'Nessun altro nome gli somiglia. Cercane uno.',
  likeness: {
    undecided: 'in sospeso: forse lo stesso',
    'kept-apart': 'stesso nome, tenuti distinti',
    'same-name': 'stesso nome',
    'part-of-name': 'parte del nome',
    initials: 'iniziali',
    spelling: 'grafia simile',
    'shared-word': 'una parola in comune',
  },
  articles: (count) => counted(count, 'articolo', 'articoli'),
  allOfArticle: 'tutte quelle di questo articolo',
  chosenOf: (chosen, all) =>
    `${chosen} di ${counted(all, 'menzione', 'menzioni')} ${oneOrMany(chosen, 'scelta', 'scelte')}`,
  newName: 'Nuovo nome',
  type: 'Tipo',
  kind: 'Genere',
  noKind: 'nessuno',
  reason: 'Motivo',
  reasonHint: 'Per chi leggerà le correzioni dopo di te',
  readyReasons: 'Motivi pronti',
  reasons: {
    merge: [
      'lo stesso, scritto in due modi',
      'gli articoli descrivono lo stesso',
      'una sigla e il suo nome per esteso',
    ],
    split: [
      'due con lo stesso nome',
      'gli articoli descrivono due diversi',
      'il pronome indica qualcun altro',
    ],
    rename: ['il nome completo', 'la grafia giusta', 'il nome ufficiale'],
    retype: ['le frasi mostrano che cos’è', 'porta il nome di una persona, ma non lo è'],
    'reject-entity': ['non è un nome', 'un frammento di frase', 'viene da una didascalia o da un titolo'],
    'reject-relation': ['nessuna frase lo dice', 'le frasi sono fraintese'],
    'reject-claim': [
      'la frase è fraintesa',
      'chi agisce e chi subisce sono scambiati',
      'la frase non lo afferma',
    ],
  },
  who: 'Il tuo nome',
  whoHint: 'l’utente di questo computer',
  cancel: 'Annulla',
  write: 'Scrivi la correzione',
  writing: 'Scrittura in corso…',
  whatChanges: 'Che cosa cambierebbe',
  looking: 'Controllo che cosa cambierebbe…',
  choose: 'Prima scegli; poi qui vedrai che cosa cambierebbe.',
  problems: {
    unnamed: (name) =>
      `${name} non compare mai dove non compaia anche altro, quindi una correzione non può indicarlo.`,
    'none-chosen': 'Prima scegli le menzioni.',
    'none-stays': 'Sono tutte le sue menzioni: non ne resterebbe nessuna.',
    divided: (titles) =>
      `In ${listed(titles.map((title) => `«${title}»`))} alcune menzioni se ne vanno e altre restano. Separa un articolo alla volta e unisci quello che hai separato.`,
  },
  alsoLeft: (count) =>
    `${counted(count, 'altra menzione se ne va', 'altre menzioni se ne vanno')} con queste: l’articolo le prende per lo stesso.`,
  loops: (count) =>
    `${counted(count, 'affermazione', 'affermazioni')} di una cosa con sé stessa ${oneOrMany(count, 'esclusa', 'escluse')}`,
  disallowed: (count) =>
    `${counted(count, 'affermazione esclusa', 'affermazioni escluse')} perché cose simili non possono averle`,
  fault: (line, reason) => `La riga ${line} non viene più applicata: ${reason}`,
  written: (line) => `Scritta alla riga ${line} delle correzioni`,
  undone: 'Annullata',
  undo: 'Annulla la correzione',
  dismiss: 'Chiudi',
  showAll: 'Tutte le correzioni',
  decision: {
    quoted: (words) => `«${words}»`,
    merge: (names) => `${listed(names)} sono lo stesso`,
    split: (name, count, from) =>
      `${name}${count === 1 ? '' : ` (${count} menzioni)`} e ${from} non sono lo stesso`,
    rename: (name, to) => `${name} si chiama ${to}`,
    retype: (name, type) => `${name} è: ${type}`,
    'reject-entity': (name) => `${name} non ha posto nel grafo`,
    'reject-edge': (source, relation, target) => `Non è così: ${source} ${relation} ${target}`,
    'reject-claim': (subject, relation, object) =>
      `Un’affermazione non vale: ${subject} ${relation} ${object}`,
    retract: (title) => `L’articolo ${title} è ritirato`,
    unreadable: 'Una riga che non è una correzione',
  },
  change: {
    articlesGone: (count) =>
      `${counted(count, 'articolo', 'articoli')} ${oneOrMany(count, 'esce', 'escono')}`,
    articlesNew: (count) =>
      `${counted(count, 'articolo', 'articoli')} ${oneOrMany(count, 'entra', 'entrano')}`,
    merged: (names, name) => `${listed(names)} diventano uno: ${name}`,
    mergedAlike: (count, name) => `${count} di nome ${name} diventano uno`,
    split: (name, parts) => `${name} diventa ${parts.length}: ${listed(parts)}`,
    part: (name, mentions) => `${name} (${counted(mentions, 'menzione', 'menzioni')})`,
    entitiesGone: (count) => `${counted(count, 'entità', 'entità')} ${oneOrMany(count, 'esce', 'escono')}`,
    entitiesNew: (count) => `${counted(count, 'entità', 'entità')} ${oneOrMany(count, 'entra', 'entrano')}`,
    renamed: (before, after) => `${before} si chiama ${after}`,
    retyped: (name, before, after) => `${name}: ${before}, ora ${after}`,
    entitiesChanged: (count) =>
      `${counted(count, 'entità cambia', 'entità cambiano')} nei nomi, nelle date o nelle menzioni`,
    relationsGone: (count) =>
      `${counted(count, 'relazione', 'relazioni')} ${oneOrMany(count, 'esce', 'escono')}`,
    relationsNew: (count) =>
      `${counted(count, 'relazione', 'relazioni')} ${oneOrMany(count, 'entra', 'entrano')}`,
    restated: (count) => `${counted(count, 'relazione', 'relazioni')} con un altro stato`,
    nowStatus: (sentence, before, after) => `${sentence}: ${before}, ora ${after}`,
    reclaimed: (count) => `${counted(count, 'relazione', 'relazioni')} con più o meno affermazioni`,
    claims: (sentence, added, removed) =>
      `${sentence}: ${[...(added > 0 ? [`${added} in più`] : []), ...(removed > 0 ? [`${removed} in meno`] : [])].join(', ')}`,
    moved: (count) =>
      `${counted(count, 'relazione si sposta', 'relazioni si spostano')} o si uniscono ad altre`,
    statementsGone: (count) =>
      `${counted(count, 'dichiarazione', 'dichiarazioni')} ${oneOrMany(count, 'esce', 'escono')}`,
    statementsNew: (count) =>
      `${counted(count, 'dichiarazione', 'dichiarazioni')} ${oneOrMany(count, 'entra', 'entrano')}`,
    more: (count) => `e altre ${count}`,
    nothing: 'Nel grafo non cambia nulla.',
  },
  why: {
    title: 'Perché uno solo?',
    lead: 'Ogni menzione che gli è stata attribuita, e che cosa ha unito gli articoli.',
    reasons: 'Che cosa li ha uniti',
    onlyOneArticle: 'Tutte le menzioni stanno in un solo articolo, che usa queste parole per lo stesso.',
    unknown: 'Che cosa ha unito gli articoli non è in questa pagina; lo sa il server locale.',
    noReason: 'Nessun motivo è registrato.',
    certainty: (score) => `sicuro al ${Math.round(score * 100)} %`,
    notTheSame: 'Non è lo stesso…',
    notTheSameOf: (words) => `Non è lo stesso: ${words}`,
    reason: (reason: MergeReason): string => REASONS[reason],
  },
  corrections: {
    lead: 'Ciò che le persone hanno deciso. Ogni grafo di questo archivio ne tiene conto; l’ultima riga è la più recente.',
    none: 'Ancora nessuna correzione. Scegli un’entità, una relazione o un’affermazione e di’ che cosa non va.',
    count: (count) => counted(count, 'correzione', 'correzioni'),
    notCarriedOut: (count) => `${count} ${oneOrMany(count, 'non applicata', 'non applicate')}`,
    line: (line) => `riga ${line}`,
    state: (state: CorrectionState): string => STATES[state],
    undo: 'Annulla…',
    undoOf: (words) => `Annulla: ${words}`,
    really: 'Annullala',
    keep: 'Lasciala',
    loading: 'Lettura delle correzioni…',
  },
};
