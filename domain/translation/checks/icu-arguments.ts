import { TYPE } from '@formatjs/icu-messageformat-parser'
import type { Checking } from './checking'
import { allElements, type IcuElement, placeOfElement } from './icu-elements'
import type { Finding } from './problem'

/** Finds arguments that an ICU message lacks, that its source does not give, or that it puts in in another way. */
export function* checkIcuArguments({ icu }: Checking): Generator<Finding> {
  if (!icu) return
  const [wanted, found] = [argumentsOf(icu.source), argumentsOf(icu.target)]
  for (const argument of wanted.keys())
    if (!found.has(argument)) yield { code: 'icu-argument-missing', detail: { argument } }
  for (const [argument, { types, at }] of found) {
    const expected = wanted.get(argument)?.types
    if (!expected) yield { code: 'icu-argument-unknown', detail: { argument }, at }
    else if (listed(expected) !== listed(types)) {
      const detail = { argument, expected: listed(expected), found: listed(types) }
      yield { code: 'icu-argument-type', detail, at }
    }
  }
}

type Use = { types: Set<string>; at: readonly [number, number] }

function argumentsOf(elements: readonly IcuElement[]): Map<string, Use> {
  const uses = new Map<string, Use>()
  for (const element of allElements(elements)) {
    const type = typeOf(element)
    if (type === null || element.type === TYPE.pound) continue
    const use = uses.get(element.value) ?? { types: new Set(), at: placeOfElement(element) }
    uses.set(element.value, use)
    use.types.add(type)
  }
  return uses
}

/** The name of a type as it is written in a message; `text` for an argument without one, `null` for what is none. */
function typeOf(element: IcuElement): string | null {
  switch (element.type) {
    case TYPE.literal:
    case TYPE.pound:
    case TYPE.tag:
      return null
    case TYPE.argument:
      return 'text'
    case TYPE.plural:
      return element.pluralType === 'ordinal' ? 'selectordinal' : 'plural'
    default:
      return TYPE[element.type]
  }
}

function listed(types: ReadonlySet<string>): string {
  return [...types].sort().join(', ')
}
