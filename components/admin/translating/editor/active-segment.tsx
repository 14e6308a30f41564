import { useEffect, useId, useRef } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import { ActiveDeeds } from './active-deeds'
import aids from './aids.module.css'
import { CommentList } from './comment-list'
import { ConflictPanel } from './conflict-panel'
import { useNow } from './desk-now'
import { distinctTerms, offersOf } from './offers'
import { ProblemList } from './problem-list'
import { refusalWords } from './refusal-words'
import { RowPlace } from './row-place'
import styles from './segment-row.module.css'
import type { Setting } from './setting'
import { SourceSide } from './source-side'
import { SuggestionList } from './suggestion-list'
import { TagBar } from './tag-bar'
import { TaggedText } from './tagged-text'
import { TargetField } from './target-field'
import type { ActiveDeed } from './use-active-deeds'
import { useDeedKeys } from './use-deed-keys'
import { useInsertions } from './use-insertions'
import { useProblemsOf } from './use-problems'
import { useSuggestions } from './use-suggestions'
import { writtenIn } from './written-in'

type Props = {
  segment: Segment
  label: string
  short: string
  number: number
  areKeysOn: boolean
  deeds: ActiveDeed
  setting: Setting
  /** The next segment that opens takes the focus. */
  wantsFocus: { current: boolean }
}

/** The segment that is worked on: its source, the field of its translation, and everything that helps. */
export function ActiveSegment(props: Props) {
  const { number, deeds, setting, wantsFocus } = props
  const { segment, text, save, conflict, spare, refusal } = useNow(props.segment)
  const { api, words, from, to, canWrite } = setting
  const { say } = words
  const { msgid, kind } = segment
  const shown = text ?? segment.msgstr
  const field = useRef<HTMLTextAreaElement>(null)
  const row = useRef<HTMLLIElement>(null)
  const labelId = useId()
  const id = `segment-${number}`
  const commentId = `${id}-comment`
  const { matches, terms, isAsked } = useSuggestions(api, segment, canWrite)
  const problems = useProblemsOf(segment, shown, setting, terms)

  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    row.current?.scrollIntoView({ block: 'nearest' })
    ;(field.current ?? row.current)?.focus({ preventScroll: true })
  }, [wantsFocus])

  const { insert, use, copySource, notice } = useInsertions(field, segment, words)
  const listed = distinctTerms(terms)
  const offers = offersOf(matches, spare, listed)
  const show = ([start, end]: readonly [number, number]) => {
    field.current?.focus()
    field.current?.setSelectionRange(start, end)
  }

  useDeedKeys(
    {
      ...(canWrite
        ? {
            tag: insert,
            suggestion: (wanted) => {
              const offer = offers[wanted - 1]
              if (offer) use(offer.text, offer.isWhole)
            },
            copySource,
            edit: () => field.current?.focus(),
            comment: () => document.getElementById(commentId)?.focus(),
          }
        : {}),
      leave: () => row.current?.focus(),
    },
    props.areKeysOn,
  )

  return (
    <li
      aria-current="true"
      aria-labelledby={`${id}-place`}
      className={styles.active}
      id={id}
      ref={row}
      tabIndex={-1}
    >
      <RowPlace
        {...props}
        errors={problems.filter(({ level }) => level === 'error').length}
        id={id}
        save={save}
        segment={segment}
        text={text}
      />
      <SourceSide id={id} segment={segment} setting={setting} terms={terms} />
      <div className={`${styles.side} ${styles.target}`}>
        <span className={styles.caption} id={labelId}>
          {say('translationInto', { language: words.languageName(to) })}
        </span>
        {canWrite ? (
          <TargetField
            describedBy={`${id}-source ${id}-problems`}
            fieldRef={field}
            id={`target-${number}`}
            isInvalid={problems.some(({ level }) => level === 'error')}
            kind={kind}
            labelledBy={`${labelId} ${id}-place`}
            locale={to}
            onLeave={deeds.onLeave}
            onType={deeds.onType}
            text={shown}
          />
        ) : (
          <p className={styles.read} {...writtenIn(to)}>
            <TaggedText kind={kind} text={shown} words={words} />
          </p>
        )}
        {canWrite ? (
          <TagBar
            onInsert={insert}
            segment={segment}
            sourceLocale={from}
            text={shown}
            words={words}
          />
        ) : null}
        <ProblemList id={`${id}-problems`} onShow={show} problems={problems} words={words} />
        {canWrite ? (
          <>
            <p className={styles.refused} role="status">
              {save === 'refused' && refusal ? refusalWords(refusal, words) : notice}
            </p>
            {conflict ? null : (
              <ActiveDeeds
                deeds={deeds}
                onCopySource={copySource}
                segment={segment}
                setting={setting}
                text={text}
              />
            )}
          </>
        ) : null}
      </div>
      {conflict ? (
        <ConflictPanel
          conflict={conflict}
          locale={to}
          mine={shown}
          onKeepMine={() => deeds.onChoose(shown, false)}
          onTakeTheirs={() => deeds.onChoose(conflict.theirs, true)}
          words={words}
        />
      ) : null}
      <div className={aids.aids}>
        {canWrite ? (
          <SuggestionList
            from={from}
            isAsked={isAsked}
            kind={kind}
            matches={matches}
            msgid={msgid}
            onUse={(_, whole, isWhole) => use(whole, isWhole)}
            spare={spare}
            terms={listed}
            to={to}
            words={words}
          />
        ) : null}
        <CommentList
          api={api}
          canWrite={canWrite}
          fieldId={commentId}
          onCount={deeds.onComments}
          segment={segment}
          words={words}
        />
      </div>
    </li>
  )
}
