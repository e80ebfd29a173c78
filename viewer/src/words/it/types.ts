/** Node types, kinds, statuses, modalities, families and numbers in Italian. */
import type { MentionForm } from '../../../../graph/model/article-result.ts';
import type { Modality, Status } from '../../../../graph/model/claim.ts';
import type { NodeType, RelationFamily } from '../../../../graph/model/ontology.ts';
import { kindLabel as englishKind } from '../../../../graph/words/types.ts';
import type { vocabulary as English } from '../en/vocabulary.ts';

type Vocabulary = typeof English;

export const number: Vocabulary['number'] = (value) => value.toLocaleString('it-IT');

/** `1 articolo`, `2 articoli`. The plural is always given: Italian has no rule that would make it. */
export const counted: Vocabulary['counted'] = (count, one, many) =>
  `${number(count)} ${count === 1 ? one : (many ?? one)}`;

/** `a`, `a e b`, `a, b e c`. */
export const listed: Vocabulary['listed'] = (parts) => {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} e ${parts.at(-1) ?? ''}`;
};

const TYPES: Readonly<Record<NodeType, { one: string; many: string }>> = {
  Person: { one: 'persona', many: 'persone' },
  Organization: { one: 'organizzazione', many: 'organizzazioni' },
  Place: { one: 'luogo', many: 'luoghi' },
  Group: { one: 'gruppo', many: 'gruppi' },
  Event: { one: 'evento', many: 'eventi' },
  Product: { one: 'prodotto', many: 'prodotti' },
  Work: { one: 'opera', many: 'opere' },
  Statement: { one: 'dichiarazione', many: 'dichiarazioni' },
  Article: { one: 'articolo', many: 'articoli' },
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const typeNoun: Vocabulary['typeNoun'] = (type) => TYPES[type];
export const typeHeading: Vocabulary['typeHeading'] = (type) => capital(TYPES[type].many);
export const typeLabel: Vocabulary['typeLabel'] = (type) => capital(TYPES[type].one);

/** The ontology's kinds; its lists are open, and a kind that is not here keeps its own word. */
const KINDS: Readonly<Record<string, string>> = {
  government: 'governo', agency: 'agenzia', court: 'tribunale', legislature: 'parlamento', party: 'partito',
  company: 'azienda', newsOutlet: 'testata', military: 'forze armate', police: 'polizia', ngo: 'ONG',
  team: 'squadra', union: 'sindacato', school: 'scuola', internationalBody: 'organismo internazionale', other: 'altro',
  country: 'Paese', state: 'Stato', city: 'città', district: 'distretto', building: 'edificio', venue: 'sede',
  region: 'regione', water: 'acque', nationality: 'nazionalità', occupation: 'professione', family: 'famiglia',
  crowd: 'folla', shooting: 'sparatoria', meeting: 'incontro', deployment: 'schieramento', arrest: 'arresto',
  raid: 'irruzione', protest: 'protesta', courtOrder: 'ordinanza', lawsuit: 'causa', speech: 'discorso',
  visit: 'visita', attack: 'attacco', election: 'elezione', appointment: 'nomina', resignation: 'dimissioni',
  ceremony: 'cerimonia', sport: 'gara', agreement: 'accordo', sanction: 'sanzione', accident: 'incidente',
  disaster: 'disastro', ship: 'nave', aircraft: 'aereo', weapon: 'arma', vehicle: 'veicolo', device: 'apparecchio',
  software: 'software', currency: 'valuta', law: 'legge', report: 'rapporto', letter: 'lettera', film: 'film',
  book: 'libro', post: 'post', memo: 'nota interna',
}; // prettier-ignore

export const kindLabel: Vocabulary['kindLabel'] = (kind) =>
  Object.hasOwn(KINDS, kind) ? (KINDS[kind] ?? kind) : englishKind(kind);

const STATUSES: Readonly<Record<Status, { label: string; meaning: string; glyph: string }>> = {
  asserted: { label: 'affermata', meaning: 'un articolo lo dice con parole proprie', glyph: '●' },
  attributed: { label: 'attribuita', meaning: 'lo dicono solo le parole di qualcuno', glyph: '❝' },
  contested: { label: 'contesa', meaning: 'le fonti non sono d’accordo', glyph: '≠' },
  denied: { label: 'smentita', meaning: 'le fonti la negano', glyph: '✕' },
};

export const statusWords: Vocabulary['statusWords'] = (status) => STATUSES[status];

const MODALITIES: Readonly<Record<Modality, { label: string; meaning: string }>> = {
  actual: { label: 'riferita come fatto', meaning: 'una frase dice che è così' },
  planned: { label: 'prevista', meaning: 'detta solo come prevista o annunciata' },
  possible: { label: 'possibile', meaning: 'detta solo come possibile' },
  demanded: { label: 'richiesta', meaning: 'soltanto chiesta o ordinata' },
  claimed: { label: 'sostenuta', meaning: 'avanzata soltanto come tesi di qualcuno' },
};

export const modalityLabel: Vocabulary['modalityLabel'] = (modality) => MODALITIES[modality].label;
export const modalityMeaning: Vocabulary['modalityMeaning'] = (modality) => MODALITIES[modality].meaning;

const FORMS: Readonly<Record<MentionForm, string>> = {
  name: 'per nome',
  nominal: 'per ruolo',
  pronoun: 'con un pronome',
  demonym: 'per nazionalità',
};

export const mentionFormLabel: Vocabulary['mentionFormLabel'] = (form) => FORMS[form];

const FAMILIES: Readonly<Record<RelationFamily, string>> = {
  state: 'Chi è chi',
  action: 'Che cosa hanno fatto',
  speech: 'Parole e fonti',
  event: 'Ruoli negli eventi',
};

export const familyHeading: Vocabulary['familyHeading'] = (family) => FAMILIES[family];
