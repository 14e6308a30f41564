import type { Checking } from './checking'
import type { Finding } from './problem'
import { scriptOf } from './script-of'

/** Scripts that set no space between words or sentences. */
const spaceless = new Set(['Hans', 'Hant', 'Jpan', 'Thai', 'Laoo', 'Khmr', 'Mymr'])

/** Finds space at the beginning or end of a translation that its source does not have there, and the reverse. */
export function* checkOuterSpace({ source, target, to }: Checking): Generator<Finding> {
  const [wanted, found] = [spaceAround(source.text), spaceAround(target.text)]
  for (const where of ['start', 'end'] as const) {
    const [from, until] = found[where]
    const [isWanted, isFound] = [wanted[where][0] < wanted[where][1], from < until]
    if (isFound && !isWanted)
      yield { code: 'space-added', detail: { where }, at: target.at(from, until) }
    if (isWanted && !isFound && !spaceless.has(scriptOf(to)))
      yield { code: 'space-missing', detail: { where } }
  }
}

function spaceAround(text: string) {
  const { length } = text
  return {
    start: [0, length - text.trimStart().length],
    end: [text.trimEnd().length, length],
  } as const
}
