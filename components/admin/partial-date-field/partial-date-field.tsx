'use client'

import {
  FieldDescription,
  TextInput,
  useField,
  useTranslation,
  withCondition,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { TextFieldClientProps } from 'payload'
import { type ChangeEvent, type InputHTMLAttributes, useId, useMemo } from 'react'
import { normalizePartialDate } from '@/domain/partial-date/normalize-partial-date'
import { type PartialDateTexts, partialDateTexts } from '@/domain/partial-date/partial-date-texts'
import { DateExamples } from './date-examples'
import styles from './partial-date-field.module.css'
import { readTypedDate } from './read-typed-date'

type Props = TextFieldClientProps & { english: PartialDateTexts }

function PartialDateInput({ field, path: givenPath, readOnly = false, english }: Props) {
  const { i18n } = useTranslation()
  const { customComponents, disabled, path, setValue, showError, value } = useField<
    string | null | undefined
  >({ potentiallyStalePath: givenPath })
  const texts = useMemo(() => partialDateTexts(i18n.translations, english), [i18n, english])
  const readingId = useId()

  const typed = value ?? ''
  const reading = readTypedDate(typed, i18n.language, texts)
  const { className, description, placeholder } = field.admin ?? {}
  const attributes: InputHTMLAttributes<HTMLInputElement> = {
    'aria-describedby': readingId,
    'aria-invalid': reading.state === 'problem' || showError,
    'aria-required': field.required ?? false,
    autoComplete: 'off',
    dir: 'ltr',
    onBlur: () => {
      const normalized = normalizePartialDate(typed)
      if (normalized !== typed) setValue(normalized)
    },
    spellCheck: false,
  }

  return (
    <TextInput
      AfterInput={
        <>
          {customComponents?.AfterInput}
          <p
            className={styles.reading}
            id={readingId}
            aria-live="polite"
            data-state={reading.state}
          >
            {reading.text}
          </p>
        </>
      }
      BeforeInput={customComponents?.BeforeInput}
      className={[styles.field, className].filter(Boolean).join(' ')}
      Description={
        <>
          {customComponents?.Description ??
            (description && <FieldDescription description={description} path={path} />)}
          <DateExamples texts={texts} locale={i18n.language} />
        </>
      }
      Error={customComponents?.Error}
      htmlAttributes={attributes}
      Label={customComponents?.Label}
      onChange={(event: ChangeEvent<HTMLInputElement>) => setValue(event.target.value)}
      path={path}
      placeholder={placeholder ?? texts.field.placeholder}
      readOnly={readOnly || disabled}
      required={field.required ?? false}
      showError={showError}
      style={mergeFieldStyles(field)}
      value={typed}
      {...(field.label === undefined ? {} : { label: field.label })}
    />
  )
}

/** The panel's field for a partial date: a line of text that says, as one types, how it will be read or how to mend it. */
export const PartialDateField = withCondition(PartialDateInput)
