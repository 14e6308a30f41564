'use client'

import { Button, SetStepNav, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useMemo } from 'react'
import type { WorkPlace } from '@/domain/translation/desk/desk'
import { deskApi } from './desk-api'
import { EditorDesk } from './editor-desk'
import palette from './palette.module.css'
import styles from './translation-editor.module.css'
import { useDeskWords } from './use-desk-words'
import { useOpened } from './use-opened'

/** The editor of one translation: it opens the desk, and says what is the matter where that cannot be. */
export function TranslationEditor({ of, documentId, locale }: WorkPlace) {
  const { config } = useConfig()
  const words = useDeskWords()
  const api = useMemo(
    () => deskApi(`${config.serverURL}${config.routes.api}`, { of, documentId, locale }),
    [config, of, documentId, locale],
  )
  const { opened, again } = useOpened(api)
  const queueAddress = formatAdminURL({ adminRoute: config.routes.admin, path: '/translating' })
  const { say } = words
  const nav = useMemo(
    () => [
      { label: say('translating'), url: queueAddress },
      { label: opened.kind === 'desk' ? opened.desk.title : say('editor') },
    ],
    [say, queueAddress, opened],
  )
  return (
    <main className={`${palette.palette} ${styles.editor}`}>
      <SetStepNav nav={nav} />
      {opened.kind === 'asked' ? <p role="status">{say('loading')}</p> : null}
      {opened.kind === 'refused' ? (
        <div role="alert">
          <h1>{say('editor')}</h1>
          <p>{say(opened.status === 404 ? 'notFound' : 'failed')}</p>
          <Button buttonStyle="secondary" onClick={again} size="small">
            {say('tryAgain')}
          </Button>
        </div>
      ) : null}
      {opened.kind === 'desk' ? (
        <EditorDesk
          api={api}
          desk={opened.desk}
          onReopen={again}
          queueAddress={queueAddress}
          words={words}
        />
      ) : null}
    </main>
  )
}
