/** Linking: entities of many articles to one. */
export { link } from './link.ts';
