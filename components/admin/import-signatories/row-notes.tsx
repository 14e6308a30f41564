'use client'

import { countryName, isCountryCode } from '@/domain/country/country'
import type { Registered } from '@/domain/import/verdict'
import styles from './import-signatories.module.css'
import type { DeskRow } from './row-state'
import type { ImportWords } from './use-import-words'

const partsOf = (whom: Registered, language: string): string[] =>
  [
    whom.number === null ? '' : String(whom.number),
    whom.abbreviation,
    whom.nativeName,
    whom.name,
    isCountryCode(whom.country) ? countryName(whom.country, language) : '',
  ].filter((part): part is string => part !== null && part !== '')

/** Why a row waits, what is doubtful in it, and whom of the register it looks like. */
export function RowNotes({ row, words }: { row: DeskRow; words: ImportWords }) {
  const { say, language } = words
  const { entry, verdict } = row
  const notes = [
    ...verdict.problems.map(({ code }) => say(`problem_${code}`)),
    ...verdict.questions.filter((code) => code !== 'doubts').map((code) => say(`question_${code}`)),
    ...entry.doubts
      .filter(
        (code) => !(code === 'country-missing' && verdict.questions.includes('country-missing')),
      )
      .map((code) => say(`doubt_${code}`)),
  ]
  return (
    <>
      {notes.length > 0 ? (
        <ul className={styles.notes}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {verdict.whom ? (
        <p className={styles.meta}>
          <span>{say('whom')}</span>
          {partsOf(verdict.whom, language).map((part) => (
            <bdi key={part}>{part}</bdi>
          ))}
        </p>
      ) : null}
    </>
  )
}
