import { useId } from 'react'
import { messageStates, signatureStates } from '@/domain/moderation'
import type { QueuePage, Shelf } from '@/domain/signature/queue'
import { waitingReasons } from '@/domain/signature/why-waiting'
import { isNarrowed, type QueueFilter } from './queue-filter'
import styles from './queue-filters.module.css'
import type { Words } from './use-words'

type Props = {
  filter: QueueFilter
  page: QueuePage | null
  words: Words
  onChange: (wanted: Partial<QueueFilter>) => void
}

type Choice = {
  label: string
  value: string
  all: string
  choices: [value: string, label: string][]
}

function Select({
  label,
  value,
  all,
  choices,
  onChoose,
}: Choice & { onChoose: (value: string) => void }) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select id={id} onChange={({ target }) => onChoose(target.value)} value={value}>
        <option value="">{all}</option>
        {choices.map(([choice, name]) => (
          <option key={choice} value={choice}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

const shelvesOf = ({ of }: QueueFilter): Shelf[] => [
  'waiting',
  ...(of === 'signatories' ? signatureStates : messageStates).filter(
    (state) => state !== 'pending',
  ),
  'all',
]

const reasonName = (reason: string, { say }: Words): string =>
  say(reason === 'domain-differs' ? `reasonFilter_${reason}` : `reason_${reason}`)

/** What part of the queue is shown: signatures or messages, the state with its count, campaign, kind, reason, text. */
export function QueueFilters({ filter, page, words, onChange }: Props) {
  const { say, count } = words
  const id = useId()
  const isSignatures = filter.of === 'signatories'
  return (
    <search className={styles.filters}>
      <div className={styles.kinds}>
        {(['signatories', 'solidarity-messages'] as const).map((of) => (
          <button
            aria-pressed={filter.of === of}
            key={of}
            onClick={() => onChange({ of, shelf: 'waiting', kind: '', reason: '' })}
            type="button"
          >
            {say(of === 'signatories' ? 'signatures' : 'messages')}
          </button>
        ))}
      </div>
      <fieldset className={styles.shelves}>
        <legend className={styles.hidden}>{say('shelves')}</legend>
        {shelvesOf(filter).map((shelf) => (
          <button
            aria-pressed={filter.shelf === shelf}
            data-shelf={shelf}
            key={shelf}
            onClick={() => onChange({ shelf, ...(shelf === 'waiting' ? {} : { reason: '' }) })}
            type="button"
          >
            {say(`shelf_${shelf}`)} <span>{count(page?.counts[shelf] ?? 0)}</span>
          </button>
        ))}
      </fieldset>
      <div className={styles.fields}>
        <div className={styles.field}>
          <label htmlFor={id}>{say(isSignatures ? 'filterText' : 'filterTextMessages')}</label>
          <input
            id={id}
            onChange={({ target }) => onChange({ text: target.value })}
            type="search"
            value={filter.text}
          />
        </div>
        <Select
          all={say('allCampaigns')}
          choices={(page?.campaigns ?? []).map((campaign) => [campaign.id, campaign.title])}
          label={say('filterCampaign')}
          onChoose={(campaign) => onChange({ campaign })}
          value={filter.campaign}
        />
        {isSignatures ? (
          <Select
            all={say('allKinds')}
            choices={(['organization', 'person'] as const).map((kind) => [
              kind,
              say(`kind_${kind}`),
            ])}
            label={say('filterKind')}
            onChoose={(kind) => onChange({ kind })}
            value={filter.kind}
          />
        ) : null}
        {isSignatures && filter.shelf === 'waiting' ? (
          <Select
            all={say('allReasons')}
            choices={waitingReasons
              .filter((reason) => !['not-confirmed', 'gets-number'].includes(reason))
              .map((reason) => [reason, reasonName(reason, words)])}
            label={say('filterReason')}
            onChoose={(reason) => onChange({ reason })}
            value={filter.reason}
          />
        ) : null}
        {isNarrowed(filter) ? (
          <button
            className={styles.clear}
            onClick={() => onChange({ campaign: '', kind: '', reason: '', text: '' })}
            type="button"
          >
            {say('clearFilters')}
          </button>
        ) : null}
      </div>
    </search>
  )
}
