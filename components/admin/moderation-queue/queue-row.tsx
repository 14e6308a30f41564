import { Button, Link } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useState } from 'react'
import type { ModerationAction, QueueRow as Row, SimilarOne } from '@/domain/signature/queue'
import { DnsPanel } from './dns-panel'
import { HistoryList } from './history-list'
import { MessageFacts } from './message-facts'
import type { ModerationApi } from './moderation-api'
import { PrivatePanel } from './private-panel'
import styles from './queue-row.module.css'
import { deedsFor } from './row-deeds'
import { SignatureFacts } from './signature-facts'
import { SimilarTable } from './similar-table'
import type { Words } from './use-words'

/** What a row needs of the desk it lies on. */
export type RowProps = {
  row: Row
  words: Words
  api: ModerationApi
  adminRoute: string
  canDecide: boolean
  isBusy: boolean
  isCurrent: boolean
  isTicked: boolean
  onLook: (id: string) => void
  onTick: (id: string) => void
  onDo: (action: ModerationAction, row: Row) => void
  onMerge: (row: Row, other: SimilarOne) => void
  onUndo: (batch: string) => void
  onProved: () => void
}

type Panel = 'history' | 'private' | 'dns'

/** One signature or message: what is known of it, who is similar, what can be done with it, and what is shown on request alone. */
export function QueueRow(props: RowProps) {
  const { row, words, api, adminRoute, canDecide, isBusy, isCurrent, isTicked } = props
  const { say } = words
  const [panel, setPanel] = useState<Panel | null>(null)
  const { onProved } = props
  const proved = useCallback(() => onProved(), [onProved])
  const toggle = (wanted: Panel) => setPanel(panel === wanted ? null : wanted)
  const isSignature = row.of === 'signatories'
  const toggles: Panel[] = [
    'history',
    ...(canDecide ? (['private'] as const) : []),
    ...(canDecide && isSignature && row.kind === 'organization' && row.state === 'pending'
      ? (['dns'] as const)
      : []),
  ]
  const label = { history: 'history', private: 'showPrivate', dns: 'checkDns' } as const
  return (
    <li
      aria-current={isCurrent}
      aria-labelledby={`name-${row.id}`}
      className={styles.row}
      data-queue-row
      data-state={row.state}
      id={`row-${row.id}`}
      onFocus={() => props.onLook(row.id)}
      tabIndex={-1}
    >
      {canDecide ? (
        <label className={styles.tick}>
          <input
            aria-label={say('select', { name: row.name })}
            checked={isTicked}
            onChange={() => props.onTick(row.id)}
            type="checkbox"
          />
        </label>
      ) : null}
      <div className={styles.body}>
        {isSignature ? (
          <SignatureFacts row={row} words={words} />
        ) : (
          <MessageFacts row={row} words={words} />
        )}
        {isSignature && row.similar.length > 0 ? (
          <SimilarTable
            adminRoute={adminRoute}
            onMerge={
              canDecide && !isBusy && row.state === 'pending'
                ? (other) => props.onMerge(row, other)
                : undefined
            }
            row={row}
            words={words}
          />
        ) : null}
        <div className={styles.asides}>
          {toggles.map((each) => (
            <button
              aria-expanded={panel === each}
              key={each}
              onClick={() => toggle(each)}
              type="button"
            >
              {say(each === 'private' && panel === each ? 'hidePrivate' : label[each])}
            </button>
          ))}
          {isSignature && row.hasMandate ? (
            <a download href={api.mandateAddress(row.id)}>
              {say('openMandate')}
            </a>
          ) : null}
          <Link
            href={formatAdminURL({ adminRoute, path: `/collections/${row.of}/${row.id}` })}
            prefetch={false}
          >
            {say('edit')}
          </Link>
        </div>
        {panel === 'history' ? (
          <HistoryList
            api={api}
            id={row.id}
            onUndo={canDecide ? props.onUndo : undefined}
            words={words}
          />
        ) : null}
        {panel === 'private' ? <PrivatePanel api={api} id={row.id} words={words} /> : null}
        {panel === 'dns' ? (
          <DnsPanel api={api} id={row.id} onProved={proved} words={words} />
        ) : null}
      </div>
      {canDecide ? (
        <fieldset aria-label={say('actionsFor', { name: row.name })} className={styles.deeds}>
          {deedsFor(row).map((action) => (
            <Button
              buttonStyle={action === 'accept' ? 'primary' : 'secondary'}
              disabled={isBusy}
              extraButtonProps={{ 'aria-describedby': `name-${row.id}` }}
              key={action}
              margin={false}
              onClick={() => props.onDo(action, row)}
              size="small"
            >
              {say(action)}
            </Button>
          ))}
        </fieldset>
      ) : null}
    </li>
  )
}
