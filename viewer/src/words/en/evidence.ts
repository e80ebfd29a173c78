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
  claims: (count: number): string => counted(count, 'claim'),
  mentionCount: (count: number): string => counted(count, 'mention'),
  articles: (count: number): string => counted(count, 'article'),
  outlets: (count: number): string => counted(count, 'outlet'),
  relations: 'Relations',
  noRelations: 'No sentence relates it to anything else.',
  said: 'Said',
  told: 'Was told',
  about: 'Said about it',
  mentions: 'Mentions',
  also: 'also',
  timesNamed: (count: number): string => `${count.toLocaleString('en-GB')}×`,
  happened: (date: string): string => `happened ${date}`,
  namedBy: (trigger: string): string => `named by “${trigger}”`,
  showEvidence: 'Show the evidence',
  goTo: (name: string): string => `Go to ${name}`,
  inOtherWords: 'in other words',
  coverage: 'Where it is reported',
  coverageOf: (outlet: string, articles: string, mentions: string): string =>
    `${outlet}: ${articles}, ${mentions}`,
  moreOutlets: (count: number): string => `and ${counted(count, 'more outlet', 'more outlets')}`,
  onlyWhatTheySay: (name: string): string => `Only what ${name} says`,
  everythingAgain: (name: string): string => `Not only what ${name} says`,
  disputed: 'Where the sources disagree',
  read: 'Read',
  copyDossier: 'Copy dossier',
  copied: 'Copied',
  copyFailed: 'Could not be copied',
  copyCitation: 'Copy as citation',
  copyMarkdown: 'Copy as Markdown',
  supports: (claims: number, onlyHere: number): string =>
    onlyHere === 0
      ? `${counted(claims, 'claim')}, all of them for relations that other articles have as well`
      : `${counted(claims, 'claim')}, ${onlyHere === claims ? 'all' : onlyHere.toLocaleString('en-GB')} of them for relations that stand only here`,
  whatItSupports: 'What it supports',
  onlyHere: 'only here',
  names: 'Names',
  excerpts: 'This graph was exported without the articles’ texts: it holds names, and the words of claims.',
  readArticle: 'Read the article',
};
