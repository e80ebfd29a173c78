/** Words of the timeline, in English. */
import { counted } from '../../../../graph/words/counting.ts';

export const timeline = {
  clock: 'By',
  published: 'published',
  happened: 'happened',
  publishedMeaning: 'When the article appeared',
  happenedMeaning: 'When it happened or held, where the text says so',
  from: 'First',
  to: 'Last',
  fromLabel: 'Start of the period',
  toLabel: 'End of the period',
  all: 'All dates',
  fold: 'Fold the timeline (\\)',
  claims: (count: number): string => counted(count, 'claim'),
  bar: (dates: string, claims: string, statuses: string): string =>
    statuses === '' ? `${dates}: ${claims}` : `${dates}: ${claims} (${statuses})`,
  before: (date: string): string => `before ${date}`,
  after: (date: string): string => `after ${date}`,
  undatedShown: (count: number): string => `${count.toLocaleString('en-GB')} undated: shown`,
  undatedHidden: (count: number): string => `${count.toLocaleString('en-GB')} undated: hidden`,
  hideUndated: 'Hide what has no date',
  showUndated: 'Show what has no date',
  noDates: 'Nothing in view has a date by this clock.',
  picture: (claims: string, dates: string): string =>
    `Histogram: ${claims} from ${dates}. The two sliders below it choose a period.`,
};
