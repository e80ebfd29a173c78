/** Words of “drop”, in English. */
export const drop = {};
