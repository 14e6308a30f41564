import styles from './developers.module.css'

/** A piece of code, which reads from left to right whatever the language of the page; long lines are broken. */
export const Code = ({ children }: { children: string }) => (
  <pre className={styles.code} dir="ltr">
    <code>{children}</code>
  </pre>
)
