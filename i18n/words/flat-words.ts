/** Words as a file of `messages/` holds them: texts under names, in groups within groups. */
export type WordTree = { [name: string]: string | WordTree }

/** Every text of a file of words by its dotted key (`form.problems.email`), in the order of the file. */
export const flatWords = (tree: WordTree, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[path + name, value]] : flatWords(value, `${path}${name}.`),
  )
