'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  useDocumentInfo,
  useField,
  useFormFields,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { useCallback, useId, useMemo, useRef } from 'react'
import type { Catalogue } from '@/domain/translation/message'
import styles from './catalogue-field.module.css'
import { catalogueTexts } from './catalogue-texts'
import { present, translate } from './edit-catalogue'
import { MessageList } from './message-list'
import { ObsoleteMessages } from './obsolete-messages'
import { useOriginalLanguage } from './use-original-language'

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

function CatalogueInput({ field, path: givenPath, readOnly = false }: JSONFieldClientProps) {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const { disabled, errorMessage, path, setValue, showError, value } = useField<Catalogue | null>({
    potentiallyStalePath: givenPath,
  })
  const of = useFormFields(([fields]) => fields.of?.value)
  const documentId = useFormFields(([fields]) => fields.documentId?.value)
  const to = useFormFields(([fields]) => asText(fields.locale?.value))
  const from = useOriginalLanguage(of, documentId)
  const texts = useMemo(() => catalogueTexts(i18n.translations), [i18n])
  const headingId = useId()

  const latest = useRef<Catalogue>([])
  latest.current = Array.isArray(value) ? value : []
  const onTranslate = useCallback(
    (key: string, msgstr: string) => setValue(translate(latest.current, key, msgstr)),
    [setValue],
  )

  const { current, obsolete } = present(latest.current)
  const hasTags = current.some(({ msgid }) => /<\d+\/?>/.test(msgid))
  const { description } = field.admin ?? {}
  return (
    <section aria-labelledby={headingId} className={`field-type ${styles.field}`}>
      <div id={headingId}>
        <FieldLabel as="h3" path={path} {...(field.label ? { label: field.label } : {})} />
      </div>
      {showError ? <FieldError message={errorMessage ?? ''} path={path} showError /> : null}
      {description ? <FieldDescription description={description} path={path} /> : null}
      {current.length > 0 ? (
        <>
          {hasTags ? <p className={styles.hint}>{texts.aboutTags}</p> : null}
          <MessageList
            from={from}
            language={i18n.language}
            messages={current}
            onTranslate={onTranslate}
            readOnly={readOnly || disabled}
            texts={texts}
            to={to}
          />
        </>
      ) : (
        <p className={styles.hint}>{id ? texts.nothingToTranslate : texts.notSavedYet}</p>
      )}
      <ObsoleteMessages language={i18n.language} messages={obsolete} texts={texts} />
    </section>
  )
}

/** The panel's plain editor of a catalogue: each passage of the original beside its translation. */
export const CatalogueField = withCondition(CatalogueInput)
