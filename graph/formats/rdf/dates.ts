/** When something happened or held, in two ways: as precise as known, and as whole days that can be compared. */
import type { IsoDate } from '../../model/index.ts';
import { daysOf } from '../../tables/days.ts';
import { date, maybe, type Property } from './term.ts';

/** The properties of a date or an interval. */
export function whenProperties(value: IsoDate | undefined): Property[] {
  const { dateFrom, dateTo } = daysOf(value);
  return [
    ...maybe('dossier:date', value, date),
    ...maybe('dossier:dateFrom', dateFrom ?? undefined, date),
    ...maybe('dossier:dateTo', dateTo ?? undefined, date),
  ];
}
