import { paragraphTexts } from './paragraph-texts'
import { type NamedParagraph, paragraphsIn } from './paragraphs'

/** A block of the text by its index, with its name where it has words; or the name of a paragraph that is gone. */
export type PlacedParagraph = { block: number; name: string | null } | { block: null; name: string }

type Named = { paragraphs?: unknown }

/**
 * The blocks of a speech in its original language, in order, each under its lasting name, with those that are gone in
 * their places. A speech kept before there were names has p1 … pn in order.
 */
export const placedParagraphs = ({ paragraphs }: Named, transcript: unknown): PlacedParagraph[] => {
  const texts = paragraphTexts(transcript)
  const worded = texts.filter((text) => text !== '').length
  const stored = paragraphsIn(paragraphs)?.order ?? []
  const fits = stored.filter(({ gone }) => !gone).length === worded
  const order: NamedParagraph[] = fits
    ? [...stored]
    : Array.from({ length: worded }, (_, index) => ({ name: `p${index + 1}` }))
  const placed: PlacedParagraph[] = []
  const placeGone = () => {
    while (order[0]?.gone) placed.push({ block: null, name: order.shift()?.name ?? '' })
  }
  placeGone()
  texts.forEach((text, block) => {
    const name = text === '' ? null : (order.shift()?.name ?? null)
    placed.push({ block, name })
    if (name !== null) placeGone()
  })
  return placed
}
