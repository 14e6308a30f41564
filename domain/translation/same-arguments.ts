import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser'

const elementsOf = (list: readonly MessageFormatElement[]): MessageFormatElement[] =>
  list.flatMap((element) => {
    if (element.type === TYPE.tag) return [element, ...elementsOf(element.children)]
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return [element]
    return [element, ...Object.values(element.options).flatMap(({ value }) => elementsOf(value))]
  })

const argumentsOf = (message: string): string =>
  [
    ...new Set(
      elementsOf(parse(message)).flatMap((element) =>
        element.type === TYPE.literal || element.type === TYPE.pound
          ? []
          : [`${element.value}: ${TYPE[element.type]}`],
      ),
    ),
  ]
    .sort()
    .join()

/** Whether a text can be parsed as an ICU message, and takes the same values and tags as another, put in in the same way. */
export const hasSameArguments = (message: string, original: string): boolean => {
  try {
    return argumentsOf(message) === argumentsOf(original)
  } catch {
    return false
  }
}
