/** Words of “follow”, in English: where to start, what is drawn, ways between two names. */
import { counted } from '../../../../graph/words/counting.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

export const follow = {
  scope: {
    label: 'What is drawn',
    shown: (shown: number, all: number): string =>
      `${number(shown)} of ${counted(all, 'entity', 'entities')}, the most covered.`,
    shownOf: (shown: number, all: number): string =>
      `${number(shown)} of ${counted(all, 'entity', 'entities')} drawn.`,
    around: (name: string, steps: number): string =>
      `Only what is within ${counted(steps, 'relation')} of ${name}.`,
    hidden: (count: number): string => `${number(count)} hidden by hand.`,
    showMore: 'Show more',
    showAll: 'Show all',
    showHidden: 'Show them again',
    everything: 'Show the rest again',
    startAgain: 'Start again',
    slow: 'So many may be slow to draw.',
    expand: 'Expand',
    collapse: 'Collapse',
    hide: 'Hide',
    oneStep: 'Only its neighbours',
    twoSteps: 'Two steps around it',
    path: 'Path from here',
    neighbours: (shown: number, all: number): string =>
      shown === all
        ? `${number(all)} of ${number(all)} neighbours in view`
        : `${number(shown)} of ${counted(all, 'neighbour')} in view`,
    actions: 'What to show around it',
  },
  start: {
    title: 'Where to start',
    lead: 'Choose a name here, on the graph, or by search. Then choose a relation: it shows every sentence that it comes from.',
    about: (articles: string, outlets: string, dates: string): string =>
      `Read from ${articles}${outlets === '' ? '' : ` of ${outlets}`}${dates === '' ? '' : `, ${dates}`}.`,
    outlet: (count: number): string => counted(count, 'outlet'),
    article: (count: number): string => counted(count, 'article'),
    questions: 'Questions to begin with',
    who: (words: string): string => `Who ${words} whom?`,
    disagree: 'Where do the sources disagree?',
    connected: (from: string, to: string): string => `How are ${from} and ${to} connected?`,
    people: 'Most covered people',
    bodies: 'Most covered organizations',
    disputed: 'Contested or denied',
    articles: 'Articles',
    more: (count: number): string => `and ${number(count)} more in the list`,
    part: (limits: string): string => `A part of a graph. It holds only: ${limits}.`,
    keys: 'Press ? for the keys.',
  },
  path: {
    title: 'How are two connected?',
    from: 'From',
    to: 'To',
    swap: 'Swap the two',
    choose: 'Name somebody or something',
    none: 'No name matches.',
    avoid: 'Leave out on the way',
    leaveOut: (name: string): string => `Find a way that does not pass ${name}`,
    avoided: (name: string): string => `Let ways pass ${name} again`,
    noWay: (from: string, to: string, max: number): string =>
      `No way of at most ${counted(max, 'relation')} leads from ${from} to ${to}.`,
    reached: (name: string, count: number, max: number): string =>
      `Within ${counted(max, 'relation')} of ${name} there ${count === 1 ? 'is' : 'are'} ${counted(count, 'name')}.`,
    together: (count: number): string =>
      count === 0
        ? 'No article names both.'
        : `${counted(count, 'article')} ${count === 1 ? 'names' : 'name'} both, which relates them in no way:`,
    same: 'Both are the same. Choose two.',
    copyText: 'Copy with footnotes',
    copyMarkdown: 'Copy as Markdown',
    copied: 'Copied',
    notCopied: 'The browser did not allow copying.',
    sources: 'Sources',
    evidence: 'Show the evidence',
    connected: (from: string, to: string): string => `How ${from} and ${to} are connected`,
    way: (way: number, names: string, relations: number): string =>
      `${way === 0 ? '' : `Way ${way}: `}${names} (${counted(relations, 'relation')})`,
    caution:
      'Each step is what the cited articles say, found by a program: claims of the sources, not findings. That one step leads to the next does not mean that the first has to do with the last.',
    denied: 'denied',
    ownVoice: 'own voice',
    notSaid: 'by whom is not said',
    nobody: 'according to somebody not identified',
    accordingTo: (names: string): string => `according to ${names}`,
    reportedBy: (outlet: string): string => `reported by ${outlet}`,
    dated: (date: string): string => `of ${date}`,
    statement: (words: string): string => `the statement “${words}”`,
  },
};
