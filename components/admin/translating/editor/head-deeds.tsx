import { Button } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import type { DeskHead } from '@/domain/translation/desk/desk'
import type { Deed, DeskApi } from './desk-api'
import styles from './editor-head.module.css'
import { refusalWords } from './refusal-words'
import type { Said } from './use-desk'
import type { DeskWords } from './use-desk-words'

/** What is asked before something is done with the whole translation. */
export type Question = 'publish' | 'hand-over' | 'credit' | 'prefill' | 'help'

type Props = {
  head: DeskHead
  words: DeskWords
  said: Said | null
  isBusy: boolean
  onDo: (deed: Deed) => Promise<Awaited<ReturnType<DeskApi['deed']>> | null>
  onAsk: (question: Question) => void
  onShowTrouble: () => void
  /** There is something that who sits here may approve. */
  canApprove: boolean
  children: ReactNode
}

/** What can be done with the whole translation; what it has come to is said beneath. */
export function HeadDeeds({ head, words, said, isBusy, onDo, onAsk, ...props }: Props) {
  const { say } = words
  const { can, claim, counts, toReview } = head
  const hasWords = counts.segments > counts.untranslated
  const doing = (deed: Exclude<Deed['deed'], 'hand-over' | 'credit'>) => () => void onDo({ deed })
  return (
    <>
      {can.write || can.publish ? (
        <div className={styles.deeds}>
          {can.publish ? (
            <Button
              disabled={isBusy || !hasWords}
              extraButtonProps={{ 'data-desk-publish': true }}
              margin={false}
              onClick={() => onAsk('publish')}
              size="small"
            >
              {say('publish')}
            </Button>
          ) : null}
          {can.write && !toReview ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy || !hasWords}
              margin={false}
              onClick={doing('send-to-review')}
              size="small"
            >
              {say('sendToReview')}
            </Button>
          ) : null}
          {can.write && props.canApprove ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={doing('approve-all')}
              size="small"
            >
              {say(head.secondPerson ? 'approveAllOthers' : 'approveAll')}
            </Button>
          ) : null}
          {can.write && claim === null ? (
            <Button
              buttonStyle="secondary"
              disabled={isBusy}
              margin={false}
              onClick={doing('claim')}
              size="small"
            >
              {say('claim')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <div className={styles.links}>
        {claim && (claim.own || can.assign) ? (
          <button disabled={isBusy} onClick={doing('release')} type="button">
            {say('release')}
          </button>
        ) : null}
        {(claim?.own && can.write) || can.assign ? (
          <button disabled={isBusy} onClick={() => onAsk('hand-over')} type="button">
            {say('handOver')}
          </button>
        ) : null}
        {can.write || head.credit ? (
          <button disabled={isBusy} onClick={() => onAsk('credit')} type="button">
            {head.credit ? say('creditIs', { name: head.credit }) : say('creditNone')}
          </button>
        ) : null}
        {can.write && head.machine && counts.untranslated > 0 ? (
          <button disabled={isBusy} onClick={() => onAsk('prefill')} type="button">
            {say('prefill')}
          </button>
        ) : null}
        {head.path ? (
          <a href={head.path} rel="noreferrer" target="_blank">
            {say('openPage')}
          </a>
        ) : null}
        {props.children}
      </div>
      <p
        className={styles.outcome}
        data-trouble={said?.problem !== null && said !== null}
        role="status"
      >
        {said === null ? '' : null}
        {said && said.problem === null ? say(`done_${said.deed}`) : null}
        {said?.problem ? refusalWords(said.problem, words) : null}{' '}
        {said?.problem && said.problem.keys.length > 0 ? (
          <Button buttonStyle="secondary" margin={false} onClick={props.onShowTrouble} size="small">
            {say('showThem')}
          </Button>
        ) : null}
      </p>
    </>
  )
}
