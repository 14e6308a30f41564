import { useSiteLocale } from '@/i18n/use-site-locale'
import { block } from './block'
import { Footnotes } from './footnotes'
import { blocksOf, footnotesIn, type RichTextValue } from './node'
import styles from './rich-text.module.css'
import { spread } from './spread'

type Props = {
  value: RichTextValue | null | undefined
  /** Sets the anchors of this text apart from those of another one on the page. */
  prefix?: string
}

/** A formatted text with its notes at the foot. */
export const RichText = ({ value, prefix = '' }: Props) => {
  const locale = useSiteLocale()
  const nodes = blocksOf(value)
  const footnotes = footnotesIn(nodes)
  const context = { locale, prefix, footnotes }
  if (nodes.length === 0) return null
  return (
    <div className={styles.text}>
      {spread(nodes.map((node) => block(node, context)))}
      <Footnotes notes={footnotes} prefix={prefix} />
    </div>
  )
}
