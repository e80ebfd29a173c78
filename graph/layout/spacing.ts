/** How much room a layout gives: alone in its file, so that who only reads positions needs no forces. */

/** The room of one node, in the units of positions. */
export const SPACING = 40;
