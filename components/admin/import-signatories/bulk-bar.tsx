'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import {
  type CountryCode,
  countryCodes,
  countryName,
  isCountryCode,
} from '@/domain/country/country'
import { leaveAllThere, singleReasons, takeAllWith } from './bulk-decisions'
import styles from './import-signatories.module.css'
import type { DeskRow } from './row-state'
import type { ImportWords } from './use-import-words'

type Props = {
  rows: readonly DeskRow[]
  selected: readonly DeskRow[]
  words: ImportWords
  onDecide: (rows: readonly DeskRow[]) => void
  onCountry: (rows: readonly DeskRow[], country: CountryCode) => void
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** Decisions on many rows at once, so that a list with one kind of doubt is not gone through row by row. */
export function BulkBar({ rows, selected, words, onDecide, onCountry }: Props) {
  const { say, language } = words
  const id = useId()
  const [country, setCountry] = useState('')
  const reasons = singleReasons(rows)
  const there = leaveAllThere(rows)
  return (
    <fieldset className={styles.bulk}>
      <legend>{say('bulk')}</legend>
      {reasons.map(([reason, count]) => (
        <Button {...small} key={reason} onClick={() => onDecide(takeAllWith(rows, reason))}>
          {say('takeOnly', { count })} {say(`doubt_${reason}`)}
        </Button>
      ))}
      {there.length > 0 ? (
        <Button {...small} onClick={() => onDecide(there)}>
          {say('leaveThere', { count: there.length })}
        </Button>
      ) : null}
      <div className={styles.bulkCountry}>
        <label htmlFor={`${id}-country`}>{say('countryOfSelected')}</label>
        <select
          id={`${id}-country`}
          onChange={({ target }) => setCountry(target.value)}
          value={country}
        >
          <option value="">{say('noCountry')}</option>
          {countryCodes.map((code) => (
            <option key={code} value={code}>
              {countryName(code, language)}
            </option>
          ))}
        </select>
        <Button
          {...small}
          disabled={selected.length === 0 || country === ''}
          onClick={() => isCountryCode(country) && onCountry(selected, country)}
        >
          {say('setCountry', { count: selected.length })}
        </Button>
      </div>
    </fieldset>
  )
}
