import type { OverviewPage } from '@/domain/translation/desk/task'
import { ProgressBar } from '../queue/progress-bar'
import type { TranslatingWords } from '../queue/use-translating-words'
import styles from './overview.module.css'

type Props = {
  page: OverviewPage
  words: TranslatingWords
  onChoose: (locale: string) => void
}

/** What is done and left in each language, under the filters; a language leads to its translations alone. */
export function TotalsTable({ page, words, onChoose }: Props) {
  const { say, count, language } = words
  const totals = page.totals.filter(({ documents }) => documents > 0)
  if (totals.length === 0) return null
  return (
    <section aria-label={say('totals')} className={styles.scroll}>
      <table className={styles.totals}>
        <caption>{say('totals')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('language')}</th>
            <th scope="col">{say('progress')}</th>
            <th scope="col">{say('wordsLeftHead')}</th>
            <th scope="col">{say('wordsHead')}</th>
            <th scope="col">{say('stage_published')}</th>
            <th scope="col">{say('stage_outdated')}</th>
            <th scope="col">{say('documents')}</th>
          </tr>
        </thead>
        <tbody>
          {totals.map(({ locale, documents, words: all, openWords, stages }) => (
            <tr key={locale}>
              <th lang={locale} scope="row">
                <button onClick={() => onChoose(locale)} type="button">
                  {language(locale)}
                </button>
              </th>
              <td>
                <ProgressBar counts={{ words: all, openWords }} words={words} />
              </td>
              <td>{count(openWords)}</td>
              <td>{count(all)}</td>
              <td>{count(stages.published)}</td>
              <td>{count(stages.outdated)}</td>
              <td>{count(documents)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
