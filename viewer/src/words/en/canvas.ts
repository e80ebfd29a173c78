/** Words of “canvas”, in English. */
export const canvas = {};
