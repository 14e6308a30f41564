'use client'

import { Button } from '@payloadcms/ui'
import { useState } from 'react'
import type { CountryCode } from '@/domain/country/country'
import type { ImportEntry } from '@/domain/import/entry'
import { BulkBar } from './bulk-bar'
import type { ReadList } from './import-api'
import styles from './import-signatories.module.css'
import { PreviewRow } from './preview-row'
import { type DeskRow, type Filter, filters, groupOf } from './row-state'
import type { ImportWords } from './use-import-words'

type Props = {
  list: ReadList
  rows: readonly DeskRow[]
  words: ImportWords
  onDecide: (row: DeskRow) => void
  onDecideAll: (rows: readonly DeskRow[]) => void
  onEdit: (row: DeskRow, entry: ImportEntry) => void
  onCountry: (rows: readonly DeskRow[], country: CountryCode) => void
}

const perPage = 50

/** What was understood of a list, entry by entry, a page at a time, narrowed to what one wants to see. */
export function Preview(props: Props) {
  const { list, rows, words, onDecide, onDecideAll, onEdit, onCountry } = props
  const { say } = words
  const [filter, setFilter] = useState<Filter>('all')
  const [page, setPage] = useState(1)
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const fits = (row: DeskRow, one: Filter) => one === 'all' || groupOf(row) === one
  const shown = rows.filter((row) => fits(row, filter))
  const pages = Math.max(1, Math.ceil(shown.length / perPage))
  const current = Math.min(page, pages)
  const choose = (one: Filter) => {
    setFilter(one)
    setPage(1)
  }
  const isSelected = ({ key }: DeskRow) => selected.has(key)
  const select = (some: readonly DeskRow[], isOn: boolean) => {
    const keys = new Set(selected)
    for (const { key } of some)
      if (isOn) keys.add(key)
      else keys.delete(key)
    setSelected(keys)
  }
  return (
    <>
      <fieldset className={styles.filters}>
        <legend>{say('show')}</legend>
        {filters.map((one) => (
          <label key={one}>
            <input
              checked={filter === one}
              name="import-filter"
              onChange={() => choose(one)}
              type="radio"
            />
            {say(`filter_${one}`, { count: rows.filter((row) => fits(row, one)).length })}
          </label>
        ))}
      </fieldset>
      <BulkBar
        onCountry={onCountry}
        onDecide={onDecideAll}
        rows={rows}
        selected={rows.filter(isSelected)}
        words={words}
      />
      {shown.length === 0 ? <p className={styles.quiet}>{say('noneHere')}</p> : null}
      {shown.length > 0 ? (
        <label className={styles.select}>
          <input
            checked={shown.every(isSelected)}
            onChange={({ target }) => select(shown, target.checked)}
            type="checkbox"
          />
          {say('selectShown', { count: shown.length })}
        </label>
      ) : null}
      <ol className={styles.rows}>
        {shown.slice((current - 1) * perPage, current * perPage).map((row) => (
          <PreviewRow
            isSelected={isSelected(row)}
            key={row.key}
            onDecide={onDecide}
            onEdit={onEdit}
            onSelect={(isOn) => select([row], isOn)}
            row={row}
            words={words}
          />
        ))}
      </ol>
      {pages > 1 ? (
        <nav aria-label={say('pageOf', { page: current, pages })} className={styles.pager}>
          <Button
            buttonStyle="secondary"
            disabled={current <= 1}
            margin={false}
            onClick={() => setPage(current - 1)}
            size="small"
          >
            {say('previous')}
          </Button>
          <span>{say('pageOf', { page: current, pages })}</span>
          <Button
            buttonStyle="secondary"
            disabled={current >= pages}
            margin={false}
            onClick={() => setPage(current + 1)}
            size="small"
          >
            {say('next')}
          </Button>
        </nav>
      ) : null}
      {list.leftOut.length > 0 ? (
        <details className={styles.leftOut}>
          <summary>{say('leftOut', { count: list.leftOut.length })}</summary>
          <ul>
            {list.leftOut.map(({ reason, text, lines }) => (
              <li key={`${reason} ${lines[0]}`}>
                <span>{say(`left_${reason}`)}</span> <bdi>{text}</bdi>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  )
}
