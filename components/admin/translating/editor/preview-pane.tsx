import { useEffect, useRef, useState } from 'react'
import styles from './preview-pane.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  address: string
  /** Counts saves: after each, the page is asked to load itself anew. */
  version: number
  words: DeskWords
}

const calm = 800

/** The real page with the translation as it is saved, beside the editor; it follows what is saved and keeps its place. */
export function PreviewPane({ address, version, words }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [isLoading, setLoading] = useState(true)
  const first = useRef(version)
  useEffect(() => {
    if (first.current === version) return
    const timer = setTimeout(() => {
      // The page has a script that hears this, loads it anew and keeps its place.
      const message = { type: 'payload-document-event' }
      frame.current?.contentWindow?.postMessage(message, window.location.origin)
    }, calm)
    return () => clearTimeout(timer)
  }, [version])
  useEffect(() => {
    // A preview of something else in another tab takes the place of this one; coming back, it begins anew.
    const onVisible = () => {
      if (document.visibilityState === 'visible' && frame.current) frame.current.src = address
    }
    document.addEventListener('visibilitychange', onVisible)
    return () => document.removeEventListener('visibilitychange', onVisible)
  }, [address])
  return (
    <aside aria-label={words.say('preview')} className={styles.pane}>
      <p className={styles.head} role="status">
        {words.say(isLoading ? 'loading' : 'previewHint')}
      </p>
      <iframe
        className={styles.frame}
        onLoad={() => setLoading(false)}
        ref={frame}
        src={address}
        title={words.say('preview')}
      />
    </aside>
  )
}
