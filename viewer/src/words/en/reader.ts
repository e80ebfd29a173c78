/** Words of “reader”, in English. */
export const reader = {};
