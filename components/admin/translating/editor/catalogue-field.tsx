'use client'

import {
  Button,
  FieldLabel,
  useConfig,
  useDocumentInfo,
  useFormFields,
  withCondition,
} from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useMemo, useState } from 'react'
import type { Desk } from '@/domain/translation/desk/desk'
import { deskApi } from './desk-api'
import palette from './palette.module.css'
import { ProgressBar } from './progress-bar'
import { useDeskWords } from './use-desk-words'

const asText = (value: unknown): string => (typeof value === 'string' ? value : '')

function CatalogueSummary({ field, path: given }: JSONFieldClientProps) {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  const words = useDeskWords()
  const path = given ?? field.name
  const of = useFormFields(([fields]) => asText(fields.of?.value))
  const documentId = useFormFields(([fields]) => asText(fields.documentId?.value))
  const locale = useFormFields(([fields]) => asText(fields.locale?.value))
  const [value, dispatch] = useFormFields(
    ([fields, change]) => [fields[path]?.value, change] as const,
  )
  // Edits are sent from the editor alone: the form, saved later, would repeat passages as it knew them when it was opened.
  useEffect(() => {
    if (Array.isArray(value) && value.length > 0) dispatch({ type: 'UPDATE', path, value: [] })
  }, [value, path, dispatch])
  const isPlaced = id !== undefined && of !== '' && documentId !== '' && locale !== ''
  const api = useMemo(
    () => deskApi(`${config.serverURL}${config.routes.api}`, { of, documentId, locale }),
    [config, of, documentId, locale],
  )
  const [desk, setDesk] = useState<Desk | null>(null)
  useEffect(() => {
    if (!isPlaced) return
    const asking = new AbortController()
    api
      .open(asking.signal)
      .then(({ status, told }) => setDesk(status === 200 ? told : null))
      .catch(() => undefined)
    return () => asking.abort()
  }, [api, isPlaced])
  return (
    <div className={`field-type ${palette.palette}`}>
      <FieldLabel as="h3" path={path} {...(field.label ? { label: field.label } : {})} />
      <p>{words.say(isPlaced ? 'fieldHint' : 'notSavedYet')}</p>
      {desk ? <ProgressBar counts={desk.counts} words={words} /> : null}
      {isPlaced ? (
        <Button
          buttonStyle="secondary"
          el="link"
          to={formatAdminURL({
            adminRoute: config.routes.admin,
            path: `/translating/edit/${of}/${encodeURIComponent(documentId)}/${locale}`,
          })}
        >
          {words.say('openEditor')}
        </Button>
      ) : null}
    </div>
  )
}

/** In place of the passages of a catalogue: how far they are, and the way to the editor. */
export const CatalogueField = withCondition(CatalogueSummary)
