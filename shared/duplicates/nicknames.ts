/**
 * Short forms beside the names they stand for, one family a line. Sparingly: only forms that share
 * too little with the name for letters and sound to find them.
 */
const FAMILIES: readonly string[] = [
  'william bill billy will willy liam',
  'robert bob bobby rob robbie',
  'richard dick rick rich ricky',
  'edward ted ed eddie ned',
  'henry harry hank enrique henri heinrich',
  'james jim jimmy jamie',
  'john jack johnny jon',
  'joseph joe jo pepe peppe beppe',
  'michael mike mick misha mischa',
  'margaret maggie meg peggy greta rita',
  'elizabeth liz beth betty lisa eliza liza',
  'catherine kate katie kathy cathy katya kasia',
  'alexander alex sasha sascha sacha aleksandr aleksandra alexandra sandra',
  'benjamin ben bibi benny',
  'nicholas nick nico klaus',
  'thomas tom tommy',
  'charles charlie chuck',
  'anthony tony toni',
  'andrew andy drew',
  'christopher chris kit christian',
  'daniel dan danny',
  'samuel sam sammy',
  'david dave',
  'stephen steve steven',
  'patrick pat paddy',
  'patricia pat patty trish',
  'susan sue suzanne susanna',
  'deborah debbie deb',
  'jennifer jen jenny',
  'rebecca becky',
  'victoria vicky tori',
  'vladimir vova volodya',
  'dmitri dima mitya',
  'yevgeny zhenya',
  'ivan vanya',
  'nikolai kolya',
  'sergei seryozha',
  'anna anya ania annie',
  'maria masha mia',
  'tatiana tanya',
  'natalia natasha',
  'ekaterina katya',
  'francisco paco pancho francesco frank franz francis',
  'jose pepe',
  'ignacio nacho',
  'guadalupe lupe',
  'johannes hans jan',
  'mohammed mo',
  'abraham abe',
  'lawrence larry laurence',
  'gerald gerry jerry',
  'philip phil',
  'timothy tim',
  'matthew matt mateo matthieu matteo',
  'gregory greg',
  'jeffrey jeff geoff geoffrey',
  'kenneth ken',
  'ronald ron',
  'donald don',
  'peter pete',
  'simon simao shimon',
]

const of = new Map<string, string[]>()
for (const [index, line] of FAMILIES.entries())
  for (const name of line.split(' ')) of.set(name, [...(of.get(name) ?? []), `nick${index}`])

/** The families of short forms a Latin word belongs to. */
export function nicknamesOf(word: string): readonly string[] {
  return of.get(word) ?? []
}
