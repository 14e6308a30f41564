import { unstable_cache } from 'next/cache'
import { previewer } from './cms'

/** How long another instance of the app may show an old page, in seconds; on this one, hooks refresh pages at once. */
const longest = 60

/**
 * Keeps what a read gives back until something with one of its tags changes. Pages that use it are refreshed with it.
 * Staff previewing drafts always read afresh.
 */
export const cached =
  <Args extends readonly unknown[], Result>(
    name: string,
    read: (...args: Args) => Promise<Result>,
    tags: readonly string[] | ((first: Args[0]) => string[]),
  ) =>
  async (...args: Args): Promise<Result> => {
    if (await previewer()) return read(...args)
    const kept = unstable_cache(() => read(...args), [name, JSON.stringify(args)], {
      tags: [...(typeof tags === 'function' ? tags(args[0]) : tags)],
      revalidate: longest,
    })
    return kept()
  }
