import styles from './signature.module.css'

type Props = {
  action: string
  pageKey: string
  /** What the button sends. */
  does: string
  text: string
  button: string
}

/** What something means that cannot be taken back, and the one button that does it. */
export const SureForm = ({ action, pageKey, does, text, button }: Props) => (
  <form className={styles.sure} method="post" action={action}>
    <p className={styles.text}>{text}</p>
    <input type="hidden" name="key" value={pageKey} />
    <button type="submit" name="do" value={does}>
      {button}
    </button>
  </form>
)
