import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './dialog.module.css'

type Props = { title: string; children: ReactNode; onClose: () => void }

/** A dialogue over the panel, by the browser's own means: it holds the focus, Escape closes it, and the focus goes back. */
export function Dialog({ title, children, onClose }: Props) {
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    const before = document.activeElement
    dialog?.showModal()
    return () => {
      dialog?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog aria-labelledby={id} className={styles.dialog} onCancel={onClose} ref={ref}>
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
