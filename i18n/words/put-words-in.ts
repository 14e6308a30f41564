import type { WordTree } from './flat-words'
import type { WordsByKey } from './lay-words-over'

/**
 * A file of words with texts put in by dotted key, in the order of the model's names; what the file has and the model has
 * not stays, after all else of its group. Groups that stay empty are left out.
 */
export const putWordsIn = (
  file: WordTree,
  texts: WordsByKey,
  model: WordTree,
  path = '',
): WordTree => {
  const next: WordTree = {}
  for (const [name, original] of Object.entries(model)) {
    const present = Object.hasOwn(file, name) ? file[name] : undefined
    const key = path + name
    if (typeof original === 'string') {
      const text = Object.hasOwn(texts, key) ? texts[key] : present
      if (text !== undefined) next[name] = text
    } else {
      const group = typeof present === 'object' ? present : {}
      const filled = putWordsIn(group, texts, original, `${key}.`)
      if (Object.keys(filled).length > 0) next[name] = filled
    }
  }
  for (const [name, value] of Object.entries(file))
    if (!Object.hasOwn(model, name)) next[name] = value
  return next
}

/** A file of words as it stands in `messages/`: JSON, indented by two, with a line's end at its end. */
export const fileOfWords = (tree: WordTree): string => `${JSON.stringify(tree, null, 2)}\n`
