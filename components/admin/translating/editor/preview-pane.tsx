import { useEffect, useRef, useState } from 'react'
import styles from './preview-pane.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  address: string
  /** Counts saves: after each, the page is loaded anew where it stood. */
  version: number
  words: DeskWords
}

const calm = 400

/** The real page with the translation as it is saved, beside the editor; it follows what is saved and keeps its place. */
export function PreviewPane({ address, version, words }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const place = useRef(0)
  const [isLoading, setLoading] = useState(true)
  const first = useRef(version)
  useEffect(() => {
    if (first.current === version) return
    const timer = setTimeout(() => {
      const page = frame.current?.contentWindow
      place.current = page?.scrollY ?? 0
      setLoading(true)
      page?.location.reload()
    }, calm)
    return () => clearTimeout(timer)
  }, [version])
  return (
    <aside aria-label={words.say('preview')} className={styles.pane}>
      <p className={styles.head} role="status">
        {words.say(isLoading ? 'loading' : 'previewHint')}
      </p>
      <iframe
        className={styles.frame}
        onLoad={() => {
          setLoading(false)
          frame.current?.contentWindow?.scrollTo(0, place.current)
        }}
        ref={frame}
        src={address}
        title={words.say('preview')}
      />
    </aside>
  )
}
