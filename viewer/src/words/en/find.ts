/** Words of “find”, in English. */
export const find = {};
