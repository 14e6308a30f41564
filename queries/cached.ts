import { unstable_cache } from 'next/cache'
import { cache } from 'react'
import { previewer } from './cms'

/** How long another instance of the app may show an old page, in seconds; on this one, hooks refresh pages at once. */
const longest = 60

/**
 * Keeps what a read gives back until something with one of its tags changes. Pages that use it are refreshed with it.
 * What several parts of a page ask for alike is read once. Staff previewing drafts always read afresh.
 */
export const cached = <Args extends readonly unknown[], Result>(
  name: string,
  read: (...args: Args) => Promise<Result>,
  tags: readonly string[] | ((first: Args[0]) => string[]),
) => {
  const keptOrRead = async (key: string, args: Args): Promise<Result> => {
    if (await previewer()) return read(...args)
    const kept = unstable_cache(() => read(...args), [name, key], {
      tags: [...(typeof tags === 'function' ? tags(args[0]) : tags)],
      revalidate: longest,
    })
    return kept()
  }
  // Next's cache lets those who ask before the first answer is there read too; the head and the body of a page do.
  const askedForThisPage = cache(() => new Map<string, Promise<Result>>())
  return (...args: Args): Promise<Result> => {
    const asked = askedForThisPage()
    const key = JSON.stringify(args)
    const answer = asked.get(key) ?? keptOrRead(key, args)
    asked.set(key, answer)
    return answer
  }
}
