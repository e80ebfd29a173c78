/** Nouns that have a time of their own: a date beside one is its, and not that of the verb above. */
const HAPPENINGS = new Set(
  `abduction accident agreement airstrike ambush anniversary announcement appearance appointment arrest arrival assassination assault
  attack ballot battle birth blast bombing campaign ceremony clash collapse conflict congress conviction coup crackdown crash crisis cup
  deal death debate decision defeat demonstration departure deployment derailment detention disaster disappearance earthquake election
  eruption event execution exercise explosion fair festival fight final fire flight flood fund-raiser funeral gala game games gathering
  hearing holiday hurricane inauguration incident inquest inquiry invasion killing kidnapping launch lawsuit loss march marriage massacre
  match meeting merger mission murder negotiation offensive olympics operation opening outbreak pandemic parade performance poll
  primary protest race raid rally rebellion recession referendum release resignation revolt revolution riot robbery round ruling seizure
  sentencing session shooting siege show sit-in slaying stabbing standoff storm strike summit surgery talk talks tariff tour tournament
  treaty trial trip truce unrest uprising verdict victory vigil violence visit vote voyage walkout war wedding win withdrawal`.split(
    /\s+/u,
  ),
);

/** Whether a noun names something that happens. */
export const isHappening = (lemma: string): boolean => HAPPENINGS.has(lemma.toLowerCase());
