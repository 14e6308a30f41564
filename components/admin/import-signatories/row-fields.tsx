'use client'

import { useId } from 'react'
import { countryCodes, countryName } from '@/domain/country/country'
import type { ImportEntry } from '@/domain/import/entry'
import styles from './import-signatories.module.css'
import { withField } from './row-state'
import type { ImportWords } from './use-import-words'

type Props = { entry: ImportEntry; words: ImportWords; onChange: (entry: ImportEntry) => void }

const texts = {
  organization: [
    'abbreviation',
    'name',
    'nativeName',
    'nativeLanguage',
    'countryLabel',
    'city',
    'website',
  ],
  person: ['name', 'nativeName', 'nativeLanguage', 'affiliation', 'countryLabel', 'city'],
} as const

/** What was understood of an entry, to be put right in its place. */
export function RowFields({ entry, words, onChange }: Props) {
  const { say, language } = words
  const id = useId()
  const set = (field: string) => (event: { target: { value: string } }) =>
    onChange(withField(entry, field, event.target.value))
  const field = (name: string, control: (of: string) => React.ReactNode) => (
    <div key={name}>
      <label htmlFor={`${id}-${name}`}>{say(`field_${name}`)}</label>
      {control(`${id}-${name}`)}
    </div>
  )
  return (
    <div className={styles.fields}>
      {field('number', (of) => (
        <input id={of} min={1} onChange={set('number')} type="number" value={entry.number ?? ''} />
      ))}
      {field('kind', (of) => (
        <select id={of} onChange={set('kind')} value={entry.kind}>
          <option value="organization">{say('organization')}</option>
          <option value="person">{say('person')}</option>
        </select>
      ))}
      {texts[entry.kind].map((name) =>
        field(name, (of) => (
          <input dir="auto" id={of} onChange={set(name)} type="text" value={entry[name] ?? ''} />
        )),
      )}
      {field('country', (of) => (
        <select id={of} onChange={set('country')} value={entry.country ?? ''}>
          <option value="">{say('noCountry')}</option>
          {countryCodes.map((code) => (
            <option key={code} value={code}>
              {countryName(code, language)}
            </option>
          ))}
        </select>
      ))}
      {field('date', (of) => (
        <input id={of} onChange={set('date')} type="date" value={entry.date ?? ''} />
      ))}
    </div>
  )
}
