import { block } from '@/components/ui/rich-text/block'
import { Footnotes } from '@/components/ui/rich-text/footnotes'
import { blocksOf, footnotesIn } from '@/components/ui/rich-text/node'
import text from '@/components/ui/rich-text/rich-text.module.css'
import { spread } from '@/components/ui/rich-text/spread'
import { type PlacedParagraph, placedParagraphs } from '@/domain/speech/placed-paragraphs'
import type { Locale } from '@/i18n/locales'
import type { Speech } from '@/payload-types'
import { GoneParagraph, Paragraph } from './paragraph'

type Props = { speech: Pick<Speech, 'slug' | 'paragraphs' | 'transcript'>; locale: Locale }

/** A speech in the language it was given in; each paragraph can be linked to by its lasting name. */
export const NumberedText = ({ speech, locale }: Props) => {
  const nodes = blocksOf(speech.transcript)
  const footnotes = footnotesIn(nodes)
  const context = { locale, prefix: '', footnotes }
  const paragraph = (placed: PlacedParagraph) => {
    if (placed.block === null) return <GoneParagraph name={placed.name} />
    const node = nodes[placed.block]
    const inner = node && block(node, context)
    if (!inner) return null
    return (
      <Paragraph name={placed.name} slug={speech.slug} locale={locale}>
        <div className={text.text}>{inner}</div>
      </Paragraph>
    )
  }
  return (
    <>
      {spread(placedParagraphs(speech, speech.transcript).map(paragraph))}
      <div className={text.text}>
        <Footnotes notes={footnotes} prefix="" />
      </div>
    </>
  )
}
