import { useTranslations } from 'next-intl'
import { type ApiDocument, kindOf, type PlacedCall, parameterIn } from './api-document'
import { Code } from './code'
import styles from './developers.module.css'
import { sampleOf } from './sample'

type Props = { document: ApiDocument; call: PlacedCall }

const Parameters = ({ document, call }: Props) => {
  const parameters = (call.parameters ?? []).map((given) => parameterIn(document, given))
  if (parameters.length === 0) return null
  return (
    <dl className={styles.fields}>
      {parameters.map(({ name, in: where, schema, description }) => (
        <div key={`${where} ${name}`}>
          <dt>
            <code>{name}</code> <small>{`${where}, ${kindOf(schema)}`}</small>
          </dt>
          <dd>{description}</dd>
        </div>
      ))}
    </dl>
  )
}

const Answers = ({ document, call }: Props) => (
  <ul>
    {Object.entries(call.responses).map(([status, { description, $ref }]) => {
      const shared = document.components.responses[$ref?.split('/').at(-1) ?? '']
      return (
        <li key={status}>
          <code>{status}</code> {description ?? shared?.description}
        </li>
      )
    })}
  </ul>
)

/** One call of the API: its address, what can be said with it, a sample, and what is answered. */
export const Call = ({ document, call }: Props) => {
  const t = useTranslations('developers')
  return (
    <details className={styles.call} id={call.operationId}>
      <summary>
        <code dir="ltr">{`${call.method.toUpperCase()} ${call.path}`}</code>
        <span lang="en" dir="ltr">
          {call.summary}
        </span>
      </summary>
      {(call.parameters?.length ?? 0) > 0 && <h4>{t('parameter')}</h4>}
      <div lang="en" dir="ltr">
        <Parameters document={document} call={call} />
      </div>
      <h4>{t('sample')}</h4>
      <Code>{sampleOf(document, call)}</Code>
      <h4>{t('answers')}</h4>
      <div lang="en" dir="ltr">
        <Answers document={document} call={call} />
      </div>
    </details>
  )
}
