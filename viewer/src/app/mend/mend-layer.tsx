/** What correcting lays over the page: a dialog, and what was written. Loaded when it is first needed. */
import type { JSX } from 'preact';

import { lazyPart } from '../lazy.tsx';
import { asked, notice } from './asked.ts';

const LazyDialog = lazyPart(async () => (await import('./mend-dialog.tsx')).MendDialog);
const LazyNotice = lazyPart(async () => (await import('./notice-bar.tsx')).NoticeBar);

export function MendLayer(): JSX.Element {
  return (
    <>
      {asked.value !== undefined && <LazyDialog />}
      {notice.value !== undefined && <LazyNotice />}
    </>
  );
}
