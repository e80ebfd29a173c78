/** Words of “ask”, in English. */
export const ask = {};
