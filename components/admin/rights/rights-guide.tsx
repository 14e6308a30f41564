'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { rightsTerms } from '@/domain/rights/basis'
import { excerptLength, quotationLimit } from '@/domain/rights/excerpt-length'
import { mayPublish } from '@/domain/rights/may-publish'
import { newsItemRightsSchema } from '@/domain/rights/news-item-rights'
import { underscored } from '@/domain/rights/underscored'
import { itemInForm } from './item-in-form'
import styles from './rights-guide.module.css'
import { textsIn } from './rights-texts'

/** What the chosen ground demands and allows, how long the excerpt is, and what is still missing before publication. */
export function RightsGuide() {
  const { i18n } = useTranslation()
  const typed = useFormFields(([fields]) => JSON.stringify(itemInForm(fields)))
  const texts = textsIn(i18n.translations)
  const say = (key: string, places: Record<string, number> = {}): string =>
    (texts[key] ?? key).replace(/\{(\w+)\}/g, (whole, place: string) =>
      places[place] === undefined ? whole : places[place].toLocaleString(i18n.language),
    )
  const read = newsItemRightsSchema.safeParse(JSON.parse(typed))
  if (!read.success) return null
  const { basis, excerpt } = read.data.rights
  const problems = mayPublish(read.data)
  const isLimited = basis !== null && rightsTerms[basis].excerpt === 'limited'
  return (
    <section aria-labelledby="rights-guide" className={styles.guide}>
      <h3 id="rights-guide">{say('guide')}</h3>
      <p>
        {basis ? (
          <>
            <strong>{say(`basis_${underscored(basis)}`)}</strong>{' '}
            {say(`demands_${underscored(basis)}`)}
          </>
        ) : (
          say('chooseBasis')
        )}
      </p>
      {isLimited && excerpt && (
        <p data-state={problems.includes('excerptTooLong') ? 'problem' : 'well'}>
          {say('length', {
            ...excerptLength(excerpt),
            mostWords: quotationLimit.words,
            mostCharacters: quotationLimit.characters,
          })}
        </p>
      )}
      <div aria-live="polite">
        <p data-state={problems.length > 0 ? 'problem' : 'well'}>
          {say(problems.length > 0 ? 'missing' : 'ready')}
        </p>
        {problems.length > 0 && (
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{say(`problem_${problem}`)}</li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
