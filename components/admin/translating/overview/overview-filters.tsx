import { translationStates } from '@/domain/translation/desk/state'
import type { OverviewPage } from '@/domain/translation/desk/task'
import { localeNames } from '@/i18n/locales'
import { Choice } from '../queue/choice'
import styles from '../queue/filters.module.css'
import { kindsOfDocument } from '../queue/kinds-of-document'
import { SearchField } from '../queue/search-field'
import type { Filter } from '../queue/use-list'
import type { TranslatingWords } from '../queue/use-translating-words'

type Props = {
  filter: Filter
  page: OverviewPage | null
  words: TranslatingWords
  onChange: (wanted: Filter) => void
}

const none = { of: '', locale: '', stage: '', holder: '', due: '', text: '' }

/** What part of all translations is shown: kind, language, state, who has claimed, due, title; and in which order. */
export function OverviewFilters({ filter, page, words: { say }, onChange }: Props) {
  const choose = (name: string) => (value: string) => onChange({ [name]: value })
  const isNarrowed = Object.keys(none).some((name) => filter[name])
  return (
    <search className={styles.filters}>
      <SearchField label={say('filterText')} onChange={choose('text')} value={filter.text ?? ''} />
      <Choice
        all={say('allKinds')}
        choices={kindsOfDocument.map((of) => [of, say(`of_${of}`)])}
        label={say('filterKind')}
        onChoose={choose('of')}
        value={filter.of ?? ''}
      />
      <Choice
        all={say('allLanguages')}
        choices={Object.entries(localeNames)}
        label={say('language')}
        onChoose={choose('locale')}
        value={filter.locale ?? ''}
      />
      <Choice
        all={say('allStages')}
        choices={translationStates.map((stage) => [stage, say(`stage_${stage}`)])}
        label={say('filterStage')}
        onChoose={choose('stage')}
        value={filter.stage ?? ''}
      />
      <Choice
        all={say('allHolders')}
        choices={(page?.holders ?? []).map(({ id, name }) => [id, name])}
        label={say('filterHolder')}
        onChoose={choose('holder')}
        value={filter.holder ?? ''}
      />
      <Choice
        all={say('allDue')}
        choices={(['overdue', 'week', 'month', 'any'] as const).map((due) => [
          due,
          say(`due_${due}`),
        ])}
        label={say('filterDue')}
        onChoose={choose('due')}
        value={filter.due ?? ''}
      />
      <Choice
        all={say('sort_urgency')}
        choices={(['title', 'words', 'worked'] as const).map((sort) => [sort, say(`sort_${sort}`)])}
        label={say('sort')}
        onChoose={choose('sort')}
        value={filter.sort ?? ''}
      />
      {isNarrowed ? (
        <button className={styles.clear} onClick={() => onChange(none)} type="button">
          {say('clearFilters')}
        </button>
      ) : null}
    </search>
  )
}
