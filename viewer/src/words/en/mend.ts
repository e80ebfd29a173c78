/** Words of “mend”, in English. */
export const mend = {};
