/** Short forms of English forenames: whoever is called Bill in one sentence may be William in the next. */

const GROUPS = `
abigail abby
abraham abe
albert al bert
alexander alex alec sandy
alexandra alex sandra
alfred al fred alf
andrew andy drew
anthony tony
arthur art
barbara barb
benjamin ben benny
bernard bernie
catherine katherine kathryn kate katie kathy cathy
charles charlie chuck
christina christine chris tina
christopher chris
daniel dan danny
david dave davy
deborah debra debbie deb
donald don donnie
dorothy dot dottie
douglas doug
edward ed eddie ted teddy ned
elizabeth liz lizzie beth betsy betty eliza
eugene gene
frances fran frankie
francis frank
frederick fred freddie
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
jacob jake
james jim jimmy jamie
jeffrey jeff
jennifer jen jenny
john jack johnny
jonathan jon
joseph joe joey
joshua josh
judith judy
kenneth ken kenny
kimberly kim
lawrence laurence larry
leonard len leo
margaret maggie meg peggy
martin marty
matthew matt
michael mike mick mickey
mitchell mitch
nancy nan
nathaniel nathan nate
nicholas nick nicky
pamela pam
patricia pat patty tricia
patrick pat paddy
peter pete
philip phillip phil
raymond ray
rebecca becky
richard rick ricky dick rich
robert bob bobby rob robbie
ronald ron ronnie
samantha sam
samuel sam sammy
stanley stan
stephen steven steve
susan sue susie
theodore ted teddy theo
thomas tom tommy
timothy tim timmy
victoria vicky
vincent vince
walter walt
william bill billy will willie
zachary zach zack
`;

const groupsOf = new Map<string, Set<string>>();
for (const line of GROUPS.trim().split('\n')) {
  const names = line.split(' ');
  for (const name of names) groupsOf.set(name, (groupsOf.get(name) ?? new Set()).add(names[0] ?? ''));
}

/** Whether two forenames, in small letters, may be one person’s: one is a short form of the other, or both of a third. */
export function areNicknames(a: string, b: string): boolean {
  const groups = groupsOf.get(a);
  return a !== b && [...(groupsOf.get(b) ?? [])].some((full) => groups?.has(full) === true);
}
