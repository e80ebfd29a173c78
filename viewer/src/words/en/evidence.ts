/** Words of “evidence”, in English. */
import { counted, listed } from '../../../../graph/words/counting.ts';

export const evidence = {
  whereItSaysSo: 'Where it says so',
  saysSo: 'Says so',
  deniesIt: 'Denies it',
  sentences: (count: number): string => counted(count, 'sentence'),
  singleSource: 'single source',
  singleSourceMeaning: 'all of it comes from one outlet: nothing here confirms it independently',
  outletsSay: (outlets: readonly string[]): string =>
    `${counted(outlets.length, 'outlet')} ${outlets.length === 1 ? 'says' : 'say'} so: ${listed(outlets)}`,
  outletsPassOn: (outlets: readonly string[], speakers: readonly string[]): string =>
    speakers.length === 0
      ? `passed on as somebody’s words in ${listed(outlets)}`
      : `according to ${listed(speakers)}, in ${listed(outlets)}`,
  outletsDeny: (outlets: readonly string[], speakers: readonly string[]): string =>
    speakers.length === 0
      ? `denied in ${listed(outlets)}`
      : `denied by ${listed(speakers)}, in ${listed(outlets)}`,
  whichOutletsAgree: 'Which outlets agree',
  outlet: 'Outlet',
  stands: { says: 'says so', attributed: 'passes it on', denies: 'denies it' },
  showClaims: (count: number, outlet: string, stand: string): string =>
    `${outlet} ${stand}: ${counted(count, 'claim')}. Show the first`,
  copies: (count: number): string => `The same sentence in ${counted(count, 'more place', 'more places')}`,
  howSure: 'What the numbers mean',
  confidenceScale:
    'Confidence, from 0 to 1, is how sure the program is that it read the sentence right. It says nothing of whether the sentence is true. The lower it is, the more the sentence itself deserves a look.',
  extractorMeaning:
    '“Found by” names the pattern that matched, so that anybody can read why the relation is here.',
  confidence: (value: string): string => `confidence ${value}`,
};
