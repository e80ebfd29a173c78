/** Words of “take”, in English. */
export const take = {};
