import { Link, Pill } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskHead } from '@/domain/translation/desk/desk'
import styles from './editor-head.module.css'
import { ProgressBar } from './progress-bar'
import type { DeskWords } from './use-desk-words'
import { writtenIn } from './written-in'

type Props = { head: DeskHead; words: DeskWords; queueAddress: string; children: ReactNode }

const isOverdue = (due: string): boolean => Date.parse(due) < Date.now()

/** What is translated, from which language into which, how far it is, who has it and by when; its deeds are given. */
export function EditorHead({ head, words, queueAddress, children }: Props) {
  const { say } = words
  const { originalLocale, locale, title, claim, due, priority, counts, can } = head
  return (
    <header className={styles.head}>
      <div className={styles.what}>
        <Link className={styles.back ?? ''} href={queueAddress} prefetch={false}>
          {say('toQueue')}
        </Link>
        <h1 {...(head.of === 'messages' ? {} : writtenIn(originalLocale))}>
          {head.of === 'messages' ? say('interface') : title}
        </h1>
        <p className={styles.languages}>
          <bdi>{words.languageName(originalLocale)}</bdi>
          <svg
            aria-hidden="true"
            className={styles.arrow}
            height="16"
            viewBox="0 0 20 16"
            width="20"
          >
            <path d="M2 8h15M12 3l5 5-5 5" />
          </svg>
          <span className="sr-only">{say('into')}</span>
          <bdi>{words.languageName(locale)}</bdi>
        </p>
        <div className={styles.facts}>
          <Pill pillStyle={head.stage === 'published' ? 'success' : 'light-gray'} size="small">
            {say(`stage_${head.stage}`)}
          </Pill>
          {head.toReview ? (
            <Pill pillStyle="light-gray" size="small">
              {say('isToReview')}
            </Pill>
          ) : null}
          {head.publishWithOriginal ? (
            <Pill pillStyle="light-gray" size="small">
              {say('done_publish-with-original')}
            </Pill>
          ) : null}
          {priority === 'normal' ? null : (
            <Pill pillStyle="warning" size="small">
              {say(`priority_${priority}`)}
            </Pill>
          )}
          {due ? (
            <Pill pillStyle={isOverdue(due) ? 'error' : 'light-gray'} size="small">
              {say(isOverdue(due) ? 'overdue' : 'due', { day: words.day(due) })}
            </Pill>
          ) : null}
          {claim ? (
            <Pill pillStyle="light-gray" size="small">
              {say(claim.own ? 'claimedByYou' : 'claimedBy', {
                name: claim.name,
                day: words.day(claim.expires),
              })}
            </Pill>
          ) : null}
        </div>
      </div>
      <div className={styles.side}>
        <ProgressBar counts={counts} words={words} />
        {children}
      </div>
      {can.write ? null : (
        <p className={styles.notice}>{say('readOnly', { language: words.languageName(locale) })}</p>
      )}
      {head.original === 'published' ? null : (
        <p className={styles.notice}>
          {head.original === 'planned' && head.planned
            ? say('originalPlanned', { time: words.time(head.planned) })
            : say('originalDraft')}
        </p>
      )}
      {head.secondPerson && can.write ? (
        <p className={styles.notice}>{say('secondPerson')}</p>
      ) : null}
      {head.guidance ? (
        <details className={styles.guidance}>
          <summary>{say('guidance')}</summary>
          <p dir="auto">{head.guidance}</p>
        </details>
      ) : null}
    </header>
  )
}
