'use client'

import { Button, SetStepNav, useConfig } from '@payloadcms/ui'
import { useMemo } from 'react'
import { ApplyForm } from './apply-form'
import { importApi } from './import-api'
import styles from './import-signatories.module.css'
import { ListForm } from './list-form'
import { PastImports } from './past-imports'
import { Preview } from './preview'
import { useImport } from './use-import'
import { useImportWords } from './use-import-words'

/** Importing a list: paste it, see what was understood, put it right, bring it in; and take back what came in. */
export function ImportDesk() {
  const { config } = useConfig()
  const words = useImportWords()
  const api = useMemo(() => importApi(`${config.serverURL}${config.routes.api}`), [config])
  const desk = useImport(api)
  const nav = useMemo(() => [{ label: words.say('title') }], [words])
  const { open, done } = desk
  const { say } = words
  return (
    <div className={styles.desk}>
      <SetStepNav nav={nav} />
      <header className={styles.head}>
        <h1>{say('title')}</h1>
        <p>{say('lead')}</p>
      </header>
      <div aria-live="polite">
        {desk.trouble ? (
          <p className={styles.trouble} role="alert">
            {say('trouble', { reason: desk.trouble })}
          </p>
        ) : null}
        {done ? (
          <p className={styles.done}>
            {say('doneText', {
              added: (done.added ?? 0) + (done.returned ?? 0),
              there: done.there ?? 0,
              open: (done.question ?? 0) + (done.refused ?? 0),
            })}
          </p>
        ) : null}
      </div>
      {open ? (
        <section aria-label={say('preview')}>
          <div className={styles.above}>
            <h2>{say('understood', { count: desk.rows.length })}</h2>
            <Button buttonStyle="secondary" margin={false} onClick={desk.close} size="small">
              {say('back')}
            </Button>
          </div>
          {open.file ? (
            <p className={styles.quiet}>
              {say('onlyBeginning', {
                part: open.part,
                line: desk.rows.at(-1)?.entry.lines[1] ?? 0,
              })}
            </p>
          ) : null}
          <Preview
            list={open.list}
            onCountry={desk.setCountry}
            onDecide={desk.decide}
            onDecideAll={desk.decideAll}
            onEdit={desk.edit}
            rows={desk.rows}
            words={words}
          />
          <ApplyForm
            count={open.file ? null : desk.taken}
            date={open.list.date}
            onApply={desk.apply}
            onStop={desk.stop}
            progress={desk.progress}
            words={words}
          />
        </section>
      ) : (
        <ListForm
          campaigns={desk.campaigns}
          isBusy={desk.busy === 'read'}
          onRead={desk.read}
          words={words}
        />
      )}
      <PastImports busy={desk.busy} onUndo={desk.undo} past={desk.past} words={words} />
    </div>
  )
}
