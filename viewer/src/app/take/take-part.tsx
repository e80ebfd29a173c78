/** “Take along”, loaded when it is first opened. */
import { lazyPart } from '../lazy.tsx';

export const TakePart = lazyPart(async () => (await import('./take-panel.tsx')).TakePanel);
