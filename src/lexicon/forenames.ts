/** Forenames that tell a gender in most of the world's news; a name that is used for both, or is not here, tells none. */
import { wordSet } from './word-set.ts';

const FEMALE = `
ada agnes aisha alejandra alexandra alice alicia alina amanda amelia amina amy ana anastasia andrea angela anita anna anne annette antonella antonia aoife ariana
astrid ayesha barbara beatrice beatriz benazir bernadette bianca brenda bridget camila carla carmen carol carolina caroline caterina catherine cecilia charlotte chiara
christina christine clara claudia cristina cynthia daniela deborah diana dilma dolores donna dorothy elena eleanor elisa elisabeth elizabeth ella ellen elsa emily emma
erika esther eva evelyn fatima federica fiona florence frances francesca gabriela georgia gertrude giorgia giulia gloria grace greta hannah heather heidi helen helena
helga ilaria indira ines ingrid irene irina isabel isabella ivana jacinda jane janet jennifer jenny jessica joan joanna josephine judith julia juliana julie karen karin
kate katherine kathleen katrin kristen kristi laila lara laura lauren leila lena leonor leyla liliana linda lisa liz lorena louise lucia lucy luisa magdalena malala manuela
marcela margaret margarita maria mariana marie marina marine marion marta martha mary matilda megan melania melissa mercedes meryl michelle miriam monica monika nadia
nancy natalia natalie natasha nicola nicole nina nora olga olivia paola patricia paula pauline petra rachel rebecca renata renee rita roberta rosa rosanna rosie ruth sabrina
samantha sandra sanna sara sarah sharon sheila shirley silvia simone sofia sonia sophia sophie stefania stephanie susan suzanne svetlana sylvia tatiana teresa theresa
tricia ursula valentina valeria vanessa vera veronica victoria viktoria violeta virginia vivian wendy yasmin yulia yvonne zainab zoe
`;

const MALE = `
aaron abdul abdullah abraham adam adrian ahmed alain alan albert alberto aldo alejandro alessandro alessio alexander alexandre alfonso alfred ali alistair alvaro amir anders
andre andreas andrew andrij angelo antoine anton antonio antonis arnold arthur august barack bashar ben benito benjamin bernard bernardo bernie bill bjorn bob boris brad brian bruno
carl carlo carlos cesar charles christian christoph christopher claudio colin craig cyril dan daniel dario dave david denis diego dieter dmitri dmitry dominic dominique donald
douglas eduardo edward elon emmanuel emre enrico eric erik ernest ernesto fabio fabrizio felipe felix ferdinand fernando filippo francesco francisco franco francois frank franz fred
frederick friedrich gabriel gary gennaro geoffrey george georges gerald gerard gerhard giacomo gianluca gianni giorgio giovanni giuseppe goran graham greg gregory guido guillaume
gustavo hamid hans harold harry hassan hector heinrich helmut henri henrik henry herbert horst hugo hussein ian ibrahim igor ignazio isaac ismail ivan ivo jack jacob jacques jair jakob
james jan jason javier jean jeff jeffrey jeremy jerome jim joachim joao joe joel johan johannes john jon jonas jonathan jorge jose josef joseph joshua juan jules julian julius jurgen justin
karl keir keith kenneth kevin khalid klaus konrad kurt kyriakos lars laurent lawrence leo leonard leonardo lewis lorenzo louis luca lucas luigi luis lukas luke mahmoud manuel marc marcel
marcello marco marcos marcus mario mark markus martin massimo matteo matthew matthias mauro max maximilian michael michel miguel mike mikhail milos mohamed mohammad mohammed
moritz muhammad mustafa narendra nathan nathaniel neil nelson nicholas nicolas nigel nikola nikolai noah norbert olaf oleg oliver omar oscar otto pablo paolo pascal patrick paul paulo pavel pedro
peter petr philip philippe pierre pietro raffaele rafael ralph ramon raul raymond recep ricardo riccardo richard rishi robert roberto rodrigo roger roland roman ronald rudolf rupert ryan salvatore
samuel sebastian sergei sergey sergio seth silvio simon stefan stefano stephen steve steven stuart thomas tim timothy tobias todd tom tomas tony tyler umberto vaclav vincent vincenzo
viktor victor vittorio vladimir volodymyr walter warren werner wilhelm william winston wolfgang xavier yannis yasser yevgeny yitzhak yuri zoran
`;

const female = wordSet(FEMALE);
const male = wordSet(MALE);

/** The gender that a forename tells. Accents and case do not matter. */
export function genderOfForename(name: string): 'female' | 'male' | undefined {
  const key = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (female.has(key)) return 'female';
  return male.has(key) ? 'male' : undefined;
}
