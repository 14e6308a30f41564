'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import { displayCountry } from '@/domain/country/display-country'
import type { ImportEntry } from '@/domain/import/entry'
import styles from './import-signatories.module.css'
import { RowFields } from './row-fields'
import { RowNotes } from './row-notes'
import { type DeskRow, groupOf } from './row-state'
import type { ImportWords } from './use-import-words'

type Props = {
  row: DeskRow
  words: ImportWords
  isSelected: boolean
  onSelect: (isSelected: boolean) => void
  onDecide: (row: DeskRow) => void
  onEdit: (row: DeskRow, entry: ImportEntry) => void
}

type Choice = NonNullable<DeskRow['choice']>

const choicesOf = ({ verdict, choice }: DeskRow): Choice[] => {
  if (choice) return []
  if (verdict.is === 'new' || verdict.is === 'returns') return ['skip']
  if (verdict.is !== 'question') return []
  const isTaken = verdict.questions.includes('number-taken')
  return [isTaken ? (verdict.whom?.isUndone ? 'return' : 'skip') : 'add', 'skip'].filter(
    (one, at, all) => all.indexOf(one) === at,
  ) as Choice[]
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** One entry of the preview: what was understood, what is doubtful, whom it looks like, and what can be decided. */
export function PreviewRow({ row, words, isSelected, onSelect, onDecide, onEdit }: Props) {
  const { say, language } = words
  const { entry, verdict, fitting } = row
  const [draft, setDraft] = useState<ImportEntry | null>(null)
  const decide = (choice: Choice | undefined) => {
    const { choice: _, ...rest } = row
    onDecide(choice ? { ...rest, choice } : rest)
  }
  const close = () => {
    if (draft) onEdit(row, { ...draft, doubts: [] })
    setDraft(null)
  }
  const [from, to] = entry.lines
  const isTaken = verdict.questions.includes('number-taken') && !row.choice
  return (
    <li className={styles.row} data-group={row.choice === 'skip' ? 'skipped' : groupOf(row)}>
      <div className={styles.facts}>
        <span className={styles.number}>
          <input
            aria-label={say('selectRow', { name: entry.name })}
            checked={isSelected}
            onChange={({ target }) => onSelect(target.checked)}
            type="checkbox"
          />
          {entry.number ?? '–'}
        </span>
        <div>
          <p className={styles.name}>
            {entry.abbreviation ? <bdi>{entry.abbreviation}</bdi> : null}
            <bdi>{entry.name}</bdi>
          </p>
          {entry.nativeName ? (
            <p>
              <bdi lang={entry.nativeLanguage}>{entry.nativeName}</bdi>
            </p>
          ) : null}
          <p className={styles.meta}>
            {[
              say(entry.kind),
              entry.affiliation,
              entry.city,
              displayCountry(entry, language),
              entry.date,
            ]
              .filter(Boolean)
              .map((part) => (
                <bdi key={part}>{part}</bdi>
              ))}
            <span>{say(from === to ? 'line' : 'lines', { from, to })}</span>
          </p>
          <RowNotes row={row} words={words} />
          {fitting && verdict.is !== 'there' ? (
            <label className={styles.link}>
              <input
                checked={!row.isUnlinked}
                onChange={({ target }) => onDecide({ ...row, isUnlinked: !target.checked })}
                type="checkbox"
              />
              {say('linked', { name: fitting.name })}
            </label>
          ) : null}
        </div>
        <span className={styles.status}>
          {say(
            row.choice === 'skip'
              ? 'status_skipped'
              : row.choice
                ? 'status_decided'
                : `status_${verdict.is}`,
          )}
        </span>
      </div>
      {draft ? <RowFields entry={draft} onChange={setDraft} words={words} /> : null}
      {verdict.is === 'there' ? null : (
        <div className={styles.actions}>
          {draft ? (
            <Button {...small} onClick={close}>
              {say('done')}
            </Button>
          ) : (
            <Button {...small} onClick={() => setDraft(entry)}>
              {say('edit')}
            </Button>
          )}
          {isTaken ? (
            <Button
              {...small}
              onClick={() =>
                onEdit(row, (({ number: _, ...rest }) => ({ ...rest, doubts: [] }))(entry))
              }
            >
              {say('withoutNumber')}
            </Button>
          ) : null}
          {choicesOf(row).map((choice) => (
            <Button {...small} key={choice} onClick={() => decide(choice)}>
              {say(`choice_${choice}`)}
            </Button>
          ))}
          {row.choice ? (
            <Button {...small} onClick={() => decide(undefined)}>
              {say('reconsider')}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  )
}
