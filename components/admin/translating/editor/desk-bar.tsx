import { useId } from 'react'
import { type Filter, filters } from './choose'
import styles from './desk-bar.module.css'
import type { SaveState } from './desk-state'
import { SaveMark } from './save-mark'
import type { DeskWords } from './use-desk-words'
import type { View } from './use-view'

type Props = {
  view: View
  counts: Readonly<Record<Filter, number>>
  saving: SaveState | 'saved'
  words: DeskWords
  isPreviewing: boolean | null
  isReviewing: boolean
  onRetry: () => void
  onPreview: () => void
  onReviewing: () => void
  onProblem: () => void
  onHelp: () => void
}

/** The bar that stays in sight: what is shown, search, whether all is saved, and the ways to preview, review and help. */
export function DeskBar({ view, counts, saving, words, ...props }: Props) {
  const { say } = words
  const id = useId()
  return (
    <div className={styles.bar}>
      <search className={styles.search}>
        <label className="sr-only" htmlFor={`${id}-filter`}>
          {say('filterLabel')}
        </label>
        <select
          id={`${id}-filter`}
          data-desk-filter
          onChange={({ target }) => view.narrow(target.value as Filter, view.search)}
          value={view.filter}
        >
          {filters.map((filter) => (
            <option key={filter} value={filter}>
              {say(`filter_${filter}`)} ({words.count(counts[filter])})
            </option>
          ))}
        </select>
        <label className="sr-only" htmlFor={`${id}-search`}>
          {say('searchLabel')}
        </label>
        <input
          data-desk-search
          dir="auto"
          id={`${id}-search`}
          onChange={({ target }) => view.narrow(view.filter, target.value)}
          placeholder={say('searchLabel')}
          type="search"
          value={view.search}
        />
      </search>
      <div className={styles.tools}>
        <SaveMark onRetry={props.onRetry} state={saving} words={words} />
        {counts.problems > 0 ? (
          <button className={styles.tool} onClick={props.onProblem} type="button">
            {say('nextProblem')}{' '}
            <span className={styles.count}>{words.count(counts.problems)}</span>
          </button>
        ) : null}
        <button
          aria-pressed={props.isReviewing}
          className={styles.tool}
          onClick={props.onReviewing}
          type="button"
        >
          {say('reviewMode')}
        </button>
        {props.isPreviewing === null ? null : (
          <button
            aria-pressed={props.isPreviewing}
            className={styles.tool}
            onClick={props.onPreview}
            type="button"
          >
            {say('preview')}
          </button>
        )}
        <button className={styles.tool} onClick={props.onHelp} type="button">
          {say('keys')}{' '}
          <span aria-hidden="true" data-key dir="ltr">
            ?
          </span>
        </button>
      </div>
    </div>
  )
}
