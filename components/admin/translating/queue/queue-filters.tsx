import { kindsOfWork, type QueuePage } from '@/domain/translation/desk/task'
import { Choice } from './choice'
import styles from './filters.module.css'
import { kindsOfDocument } from './kinds-of-document'
import { SearchField } from './search-field'
import type { Filter } from './use-list'
import type { TranslatingWords } from './use-translating-words'

type Props = {
  filter: Filter
  page: QueuePage
  words: TranslatingWords
  onChange: (wanted: Filter) => void
}

const narrowing = ['work', 'of', 'claim', 'text'] as const

/** Whether anything but the language is chosen. */
export const isNarrowed = (filter: Filter): boolean => narrowing.some((name) => filter[name])

/** What part of the queue is shown: the language, what to do, the kind of document, whose, and by title. */
export function QueueFilters({ filter, page, words, onChange }: Props) {
  const { say, count, language } = words
  return (
    <search className={styles.filters}>
      {page.locales.length > 1 ? (
        <Choice
          choices={page.locales.map(({ locale, openWords }) => [
            locale,
            `${language(locale)} · ${say('wordsLeft', { count: openWords })}`,
          ])}
          label={say('language')}
          onChoose={(locale) => onChange({ locale })}
          value={filter.locale || page.locale}
        />
      ) : null}
      <Choice
        all={say('allWork')}
        choices={kindsOfWork.map((work) => [
          work,
          `${say(`work_${work}`)} (${count(page.kinds[work])})`,
        ])}
        label={say('filterWork')}
        onChoose={(work) => onChange({ work })}
        value={filter.work ?? ''}
      />
      <Choice
        all={say('allKinds')}
        choices={kindsOfDocument.map((of) => [of, say(`of_${of}`)])}
        label={say('filterKind')}
        onChoose={(of) => onChange({ of })}
        value={filter.of ?? ''}
      />
      <Choice
        all={say('allClaims')}
        choices={(['own', 'free', 'claimed'] as const).map((claim) => [
          claim,
          say(`claim_${claim}`),
        ])}
        label={say('filterClaim')}
        onChoose={(claim) => onChange({ claim })}
        value={filter.claim ?? ''}
      />
      <SearchField
        label={say('filterText')}
        onChange={(text) => onChange({ text })}
        value={filter.text ?? ''}
      />
      {isNarrowed(filter) ? (
        <button
          className={styles.clear}
          onClick={() => onChange({ work: '', of: '', claim: '', text: '' })}
          type="button"
        >
          {say('clearFilters')}
        </button>
      ) : null}
    </search>
  )
}
