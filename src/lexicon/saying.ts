/** The commonest verbs of saying, by lemma: enough to tell who speaks beside a quotation. */
const SAYING = new Set(
  `say add tell write note state explain insist claim argue declare announce confirm stress emphasize warn acknowledge admit
  reply respond answer ask recall continue comment remark report post tweet reveal suggest conclude complain joke promise`.split(
    /\s+/u,
  ),
);

/** Whether a verb says that somebody said something. */
export function isSaying(lemma: string): boolean {
  return SAYING.has(lemma);
}
