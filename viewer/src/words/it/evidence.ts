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
};
