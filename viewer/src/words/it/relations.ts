/** Relations in plain Italian: as read from their source, and as read from their target. */
import type { RelationType } from '../../../../graph/model/ontology.ts';
import type { vocabulary as English } from '../en/vocabulary.ts';

interface RelationWords {
  readonly forth: string;
  readonly back: string;
}

const pair = (forth: string, back: string): RelationWords => ({ forth, back });
const both = (words: string): RelationWords => pair(words, words);

const WORDS: Readonly<Record<RelationType, RelationWords>> = {
  HOLDS_POSITION: pair('ricopre la carica', 'carica ricoperta da'),
  WORKS_FOR: pair('lavora per', 'dà lavoro a'),
  MEMBER_OF: pair('fa parte di', 'ha tra i membri'),
  PART_OF: pair('è parte di', 'comprende'),
  LOCATED_IN: pair('si trova in', 'luogo di'),
  FROM: pair('viene da', 'origine di'),
  EDUCATED_AT: pair('ha studiato a', 'ha formato'),
  RELATIVE_OF: pair('è parente di', 'ha tra i parenti'),
  OWNS: pair('possiede', 'appartiene a'),
  FOUNDED: pair('ha fondato', 'è stato fondato da'),
  ALLIED_WITH: both('alleato di'),
  LEADS: pair('guida', 'è guidato da'),
  ASSOCIATED_WITH: both('legato a'),

  MET_WITH: both('ha incontrato'),
  VISITED: pair('ha visitato', 'è stato visitato da'),
  SPOKE_TO: pair('ha parlato con', 'ha ascoltato'),
  AGREED_WITH: both('si è accordato con'),
  SUPPORTS: pair('sostiene', 'è sostenuto da'),
  PRAISED: pair('ha lodato', 'è stato lodato da'),
  AIDED: pair('ha aiutato', 'è stato aiutato da'),
  PROTECTS: pair('protegge', 'è protetto da'),
  URGED: pair('ha esortato', 'è stato esortato da'),
  ORDERED: pair('ha dato ordini a', 'ha ricevuto ordini da'),
  ACCUSED: pair('ha accusato', 'è stato accusato da'),
  CRITICIZED: pair('ha criticato', 'è stato criticato da'),
  INVESTIGATES: pair('indaga su', 'è indagato da'),
  SUED: pair('ha citato in giudizio', 'è stato citato in giudizio da'),
  CHARGED: pair('ha incriminato', 'è stato incriminato da'),
  CONVICTED: pair('ha condannato', 'è stato condannato da'),
  OPPOSES: pair('si oppone a', 'è avversato da'),
  WARNED: pair('ha avvertito', 'è stato avvertito da'),
  THREATENED: pair('ha minacciato', 'è stato minacciato da'),
  PROTESTED_AGAINST: pair('ha protestato contro', 'ha subito la protesta di'),
  SANCTIONED: pair('ha sanzionato', 'è stato sanzionato da'),
  DEPLOYED_TO: pair('è schierato in', 'vede lo schieramento di'),
  SENT: pair('ha inviato', 'è stato inviato da'),
  DETAINED: pair('ha fermato', 'è stato fermato da'),
  RELEASED: pair('ha rilasciato', 'è stato rilasciato da'),
  RAIDED: pair('ha fatto irruzione in', 'ha subito l’irruzione di'),
  SHOT: pair('ha sparato a', 'è stato colpito da'),
  KILLED: pair('ha ucciso', 'è stato ucciso da'),
  INJURED: pair('ha ferito', 'è stato ferito da'),
  ATTACKED: pair('ha attaccato', 'è stato attaccato da'),
  APPOINTED: pair('ha nominato', 'è stato nominato da'),
  DISMISSED: pair('ha destituito', 'è stato destituito da'),
  ELECTED_TO: pair('è stato eletto a', 'ha eletto'),
  RESIGNED_FROM: pair('si è dimesso da', 'dimissioni di'),
  SUCCEEDED: pair('è succeduto a', 'ha avuto per successore'),
  ATTENDS: pair('partecipa a', 'ha tra i partecipanti'),
  HOSTS: pair('ospita', 'è ospitato da'),
  ORGANIZES: pair('organizza', 'è organizzato da'),
  ACQUIRED: pair('ha acquisito', 'è stato acquisito da'),
  INVESTED_IN: pair('ha investito in', 'ha ricevuto investimenti da'),
  PAID: pair('ha pagato', 'è stato pagato da'),
  SOLD_TO: pair('ha venduto a', 'ha comprato da'),
  DEFEATED: pair('ha sconfitto', 'è stato sconfitto da'),

  SAID: pair('ha detto', 'detto da'),
  ADDRESSED_TO: pair('rivolto a', 'si è sentito dire'),
  ABOUT: pair('riguarda', 'è oggetto di'),
  STANCE: pair('prende posizione su', 'posizione presa in'),
  REPORTED: pair('ha riferito', 'riferito da'),
  PUBLISHED: pair('ha pubblicato', 'pubblicato da'),
  WROTE: pair('ha scritto', 'scritto da'),
  MENTIONS: pair('nomina', 'nominato in'),
  CONTRADICTS: pair('contraddice', 'contraddetto da'),

  AGENT: pair('compiuto da', 'ha compiuto'),
  PATIENT: pair('ha colpito', 'ha subito'),
  PARTICIPANT: pair('ha tra i partecipanti', 'ha preso parte a'),
  INSTRUMENT: pair('compiuto con', 'usato in'),
  PLACE: pair('avvenuto in', 'teatro di'),
};

/** What a relation type is called when read from one of its ends. */
export function relationWords(...[type, direction]: Parameters<typeof English.relationWords>): string {
  return WORDS[type][direction ?? 'forth'];
}
