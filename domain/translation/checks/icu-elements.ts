import {
  type MessageFormatElement,
  type PluralElement,
  parse,
  type SelectElement,
  TYPE,
} from '@formatjs/icu-messageformat-parser'

/** A part of an ICU message: words, an argument, a plural with its forms, a tag. */
export type IcuElement = MessageFormatElement

/** The elements of a message, or what is wrong with it and where. */
type Parsed =
  | { elements: readonly IcuElement[] }
  | { reason: string; at: readonly [start: number, end: number] }

/** Parses an ICU message as next-intl does; never throws. */
export function parseIcu(message: string): Parsed {
  try {
    return { elements: parse(message, { captureLocation: true, shouldParseSkeletons: true }) }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { reason, at: placeOf(error) ?? [0, message.length] }
  }
}

function placeOf(error: unknown): readonly [number, number] | null {
  const { location } = error as { location?: IcuElement['location'] }
  return location ? [location.start.offset, location.end.offset] : null
}

/** Tells whether an element has forms or cases to choose from. */
export function isChoice(element: IcuElement): element is PluralElement | SelectElement {
  return element.type === TYPE.plural || element.type === TYPE.select
}

/** Lists all elements, those within forms, cases and tags too. */
export function allElements(elements: readonly IcuElement[]): IcuElement[] {
  return elements.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...allElements(element.children)]
    if (!isChoice(element)) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => allElements(value))]
  })
}

/** Says where in its message an element stands. */
export function placeOfElement({ location }: IcuElement): readonly [number, number] {
  return location ? [location.start.offset, location.end.offset] : [0, 0]
}
