/** What vite.config.ts writes into the code in place of these words. */

interface ImportMetaEnv {
  /**
   * Whether this is the page as one file. An import that stands behind `if (!import.meta.env.ONE_FILE)` is not in that
   * file at all; where nothing was built, as in tests, it is absent.
   */
  readonly ONE_FILE?: boolean;
}
