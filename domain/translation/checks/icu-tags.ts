import { type TagElement, TYPE } from '@formatjs/icu-messageformat-parser'
import type { Checking } from './checking'
import { allElements, type IcuElement, isChoice, placeOfElement } from './icu-elements'
import type { Finding } from './problem'

/**
 * Finds tags of an ICU message that its source does not have, and tags that the source has whatever is put in and the
 * translation has not at all or not in every form.
 */
export function* checkIcuTags({ icu }: Checking): Generator<Finding> {
  if (!icu) return
  const found = alwaysThere(icu.target)
  for (const tag of alwaysThere(icu.source))
    if (!found.has(tag)) yield { code: 'icu-tag-missing', detail: { tag: `<${tag}>` } }
  const known = new Set(tagsIn(icu.source).map(({ value }) => value))
  for (const element of tagsIn(icu.target))
    if (!known.has(element.value)) {
      const detail = { tag: `<${element.value}>` }
      yield { code: 'icu-tag-unknown', detail, at: placeOfElement(element) }
    }
}

function tagsIn(elements: readonly IcuElement[]): TagElement[] {
  return allElements(elements).filter((element) => element.type === TYPE.tag)
}

/** Names the tags that stand in a message whichever forms and cases are chosen. */
function alwaysThere(elements: readonly IcuElement[]): Set<string> {
  const names = new Set<string>()
  for (const element of elements) {
    if (element.type === TYPE.tag) {
      names.add(element.value)
      for (const name of alwaysThere(element.children)) names.add(name)
    }
    if (!isChoice(element)) continue
    const [first, ...others] = Object.values(element.options).map(({ value }) => alwaysThere(value))
    for (const name of first ?? []) if (others.every((form) => form.has(name))) names.add(name)
  }
  return names
}
