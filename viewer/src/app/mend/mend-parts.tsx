/** The panels of corrections and of review, each loaded when it is first opened. */
import { lazyPart } from '../lazy.tsx';

export const CorrectionsPart = lazyPart(
  async () => (await import('./corrections-panel.tsx')).CorrectionsPanel,
);
export const ReviewPart = lazyPart(async () => (await import('./review-panel.tsx')).ReviewPanel);
