import { block } from '@/components/ui/rich-text/block'
import { Footnotes } from '@/components/ui/rich-text/footnotes'
import { blocksOf, footnotesIn, type RichTextValue } from '@/components/ui/rich-text/node'
import styles from '@/components/ui/rich-text/rich-text.module.css'
import { spread } from '@/components/ui/rich-text/spread'
import type { Locale } from '@/i18n/locales'

type Props = { value: RichTextValue; locale: Locale }

/** A speech in the language it was given in; each paragraph can be linked to by its number. */
export const NumberedText = ({ value, locale }: Props) => {
  const nodes = blocksOf(value)
  const footnotes = footnotesIn(nodes)
  const context = { locale, prefix: '', footnotes }
  return (
    <div className={styles.text}>
      {spread(nodes.map((node, index) => block(node, context, `p${index + 1}`)))}
      <Footnotes notes={footnotes} prefix="" />
    </div>
  )
}
