import { useTranslations } from 'next-intl'
import { PageTitle } from '@/components/ui/page-title'
import { type ApiDocument, callsByTag } from './api-document'
import { Call } from './call'
import { Code } from './code'
import styles from './developers.module.css'
import { ProblemTable } from './problem-table'
import { SchemaList } from './schema-list'
import { verifySample } from './verify-sample'

/** The most documents that a list holds, as the words of the page name it. */
const mostListed = 200

const parts = ['first', 'filters', 'caching', 'errors', 'webhooks', 'reference', 'schemas'] as const

const samplesOn = (site: string) => ({
  first: `curl '${site}/api/campaigns?locale=de&depth=0&limit=5'`,
  filters: `curl -g '${site}/api/signatories?where[campaign.slug][equals]=jiashi-workers&sort=number&depth=0'`,
  caching: `curl -i '${site}/api/campaigns?depth=0' -H 'If-None-Match: W/"…"'`,
  errors: `curl -i '${site}/api/campaigns/nothing'`,
})

const Reference = ({ document }: { document: ApiDocument }) =>
  callsByTag(document).map(({ name, description, calls }) => (
    <section key={name}>
      <h3 lang="en" dir="ltr">
        {name}
      </h3>
      <p lang="en" dir="ltr">
        {description}
      </p>
      {calls.map((call) => (
        <Call key={call.operationId} document={document} call={call} />
      ))}
    </section>
  ))

/** The API for people, drawn from the same document that programs read. */
export const DevelopersPage = ({ document }: { document: ApiDocument }) => {
  const t = useTranslations('developers')
  const samples = samplesOn(document.servers[0]?.url ?? '')
  const texts = {
    first: t('firstText'),
    filters: t('filtersText', { most: mostListed }),
    caching: t('cachingText'),
    errors: t('errorsText'),
  }
  return (
    <article className={styles.page}>
      <PageTitle title={t('title')} lead={t('lead')} />
      <p>
        <a href="/api/openapi.json">{t('machine')}</a>
      </p>
      <nav aria-label={t('contents')}>
        <ul>
          {parts.map((part) => (
            <li key={part}>
              <a href={`#${part}`}>{t(part)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {(['first', 'filters', 'caching', 'errors'] as const).map((part) => (
        <section key={part}>
          <h2 id={part}>{t(part)}</h2>
          <p>{texts[part]}</p>
          <Code>{samples[part]}</Code>
          {part === 'errors' && <ProblemTable />}
        </section>
      ))}
      <section>
        <h2 id="webhooks">{t('webhooks')}</h2>
        <p>{t('webhooksText')}</p>
        <p>{t('verify')}</p>
        <Code>{verifySample}</Code>
      </section>
      <section>
        <h2 id="reference">{t('reference')}</h2>
        <p>{t('inEnglish')}</p>
        <Reference document={document} />
      </section>
      <section>
        <h2 id="schemas">{t('schemas')}</h2>
        <SchemaList document={document} />
      </section>
    </article>
  )
}
