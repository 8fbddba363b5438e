/** The first column of a table that holds one thing a line, as a type: a name that is missing for one does not compile. */
export type IdsOfTable<
  Table extends string,
  Found extends string = never,
> = Table extends `\n${infer Id} |${infer Rest}`
  ? IdsOfTable<FromNextLine<Rest>, Found | Id>
  : Found

type FromNextLine<Text extends string> = Text extends `${string}\n${infer Next}` ? `\n${Next}` : ''
