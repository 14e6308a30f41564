import { useConfig } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

const globals = ['site', 'navigation']

/** The language in which a document was written, once the API has told; undefined for who may not open it. */
export function useOriginalLanguage(of: unknown, documentId: unknown): string | undefined {
  const { config } = useConfig()
  const [language, setLanguage] = useState<string>()
  useEffect(() => {
    if (typeof of !== 'string' || typeof documentId !== 'string' || documentId === '') return
    const path = globals.includes(of)
      ? `globals/${of}`
      : `${encodeURIComponent(of)}/${encodeURIComponent(documentId)}`
    const query = '?depth=0&draft=true&select[originalLocale]=true'
    const asking = new AbortController()
    fetch(`${config.serverURL}${config.routes.api}/${path}${query}`, {
      credentials: 'include',
      signal: asking.signal,
    })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then((document) => setLanguage(document?.originalLocale))
      .catch(() => undefined)
    return () => asking.abort()
  }, [config, of, documentId])
  return language
}
