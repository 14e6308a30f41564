import { Button } from '@payloadcms/ui'
import { type FormEvent, useId, useState } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import styles from './aids.module.css'
import type { DeskApi } from './desk-api'
import { useComments } from './use-comments'
import type { DeskWords } from './use-desk-words'

type Props = {
  api: DeskApi
  segment: Segment
  words: DeskWords
  fieldId: string
  canWrite: boolean
  onCount: (key: string, comments: number) => void
}

/** What colleagues said of a segment; for who may write, each to be resolved, and a place to say something. */
export function CommentList({ api, segment, words, fieldId, canWrite, onCount }: Props) {
  const { say } = words
  const { comments, isBusy, isFailed, ...talk } = useComments(api, segment, onCount)
  const [text, setText] = useState('')
  const id = useId()
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '' && (await talk.say(text.trim()))) setText('')
  }
  return (
    <section aria-labelledby={id} className={styles.aid}>
      <h3 id={id}>{say('comments')}</h3>
      <ul>
        {comments.map((comment) => (
          <li className={styles.comment} data-resolved={comment.resolved !== null} key={comment.id}>
            <p dir="auto">{comment.text}</p>
            <p className={styles.said}>
              <span>{comment.own ? say('you') : (comment.by ?? say('somebody'))}</span>
              <time dateTime={comment.at}>{words.time(comment.at)}</time>
              {comment.resolved ? <span>{say('resolved')}</span> : null}
              {comment.resolved || !canWrite ? null : (
                <button
                  className={styles.plain}
                  disabled={isBusy}
                  onClick={() => talk.resolve(comment.id)}
                  type="button"
                >
                  {say('resolve')}
                </button>
              )}
            </p>
          </li>
        ))}
      </ul>
      {isFailed ? <p role="alert">{say('failed')}</p> : null}
      {canWrite ? (
        <form className={styles.write} onSubmit={submit}>
          <label className="sr-only" htmlFor={fieldId}>
            {say('commentLabel')}
          </label>
          <textarea
            dir="auto"
            id={fieldId}
            maxLength={2000}
            onChange={({ target }) => setText(target.value)}
            placeholder={say('commentLabel')}
            rows={1}
            value={text}
          />
          {text.trim() === '' ? null : (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              size="small"
              type="submit"
            >
              {say('commentSend')}
            </Button>
          )}
        </form>
      ) : null}
    </section>
  )
}
