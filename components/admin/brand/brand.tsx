import { Mark } from '@/components/layout/mark'
import styles from './brand.module.css'

/** The product's name over the log-in of the panel. */
export const Logo = () => (
  <span className={styles.logo}>
    <Mark className={styles.mark} />
    Countersign
  </span>
)

/** The product's sign in the head of the panel. */
export const Icon = () => <Mark className={styles.icon} />
