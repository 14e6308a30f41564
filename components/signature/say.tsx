import styles from './signature.module.css'

type Props = {
  /** Plain words, a paragraph each. */
  paragraphs: readonly string[]
  /** The ways on from there. */
  links?: readonly { label: string; address: string }[]
}

/** A few paragraphs under a title, and where to go next. */
export const Say = ({ paragraphs, links = [] }: Props) => (
  <>
    {paragraphs.map((paragraph) => (
      <p key={paragraph} className={styles.text}>
        {paragraph}
      </p>
    ))}
    {links.length > 0 && (
      <p className={styles.actions}>
        {links.map(({ label, address }) => (
          <a key={address} href={address}>
            {label}
          </a>
        ))}
      </p>
    )}
  </>
)
