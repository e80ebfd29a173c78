/** How a command ended, as the shell sees it. */
export const EXIT = {
  done: 0,
  failed: 1,
  wrongUsage: 2,
  /** Done, but some sources failed; each was named. */
  someFailed: 3,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
