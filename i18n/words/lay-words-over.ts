import type { WordTree } from './flat-words'

/** Texts by their dotted keys. */
export type WordsByKey = Readonly<Record<string, string>>

/**
 * Puts texts into a tree of words, by dotted key. A key that the tree has no text under is left out; what stays the same is
 * shared with the tree given.
 */
export const layWordsOver = <Tree extends WordTree>(
  tree: Tree,
  texts: WordsByKey,
  path = '',
): Tree => {
  let changed: WordTree | undefined
  for (const [name, value] of Object.entries(tree)) {
    const key = path + name
    const next =
      typeof value === 'string'
        ? Object.hasOwn(texts, key)
          ? texts[key]
          : value
        : layWordsOver(value, texts, `${key}.`)
    if (next === undefined || next === value) continue
    changed ??= { ...tree }
    changed[name] = next
  }
  return (changed ?? tree) as Tree
}
