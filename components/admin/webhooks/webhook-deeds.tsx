'use client'

import { Button, useConfig, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

type Told = { isTaken?: boolean; status?: number | null; error?: string | null; secret?: string }

/** Puts what is told into the places of a text. */
const filled = (text: string, places: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_, place: string) => String(places[place] ?? ''))

/** Below a webhook: sends a message to try it, and makes a new secret. What came of it is told to screen readers too. */
export function WebhookDeeds() {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  // The keys of our own words are not in the type.
  const say = (key: string, places = {}) =>
    filled((i18n.t as (key: string) => string)(`webhooks:${key}`), places)

  const ask = async (door: string, tell: (told: Told) => string) => {
    setBusy(true)
    try {
      const answer = await fetch(`${config.routes.api}/webhooks/${id}/${door}`, {
        method: 'POST',
        credentials: 'include',
      })
      setSaid(answer.ok ? tell(await answer.json()) : say('failed'))
    } catch {
      setSaid(say('failed'))
    }
    setBusy(false)
  }

  if (!id) return null
  return (
    <div className="field-type">
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => ask('test', (told) => say(told.isTaken ? 'taken' : 'refused', told))}
      >
        {say('test')}
      </Button>{' '}
      <Button
        buttonStyle="secondary"
        disabled={isBusy}
        onClick={() => {
          if (window.confirm(say('sure')))
            void ask('rotate-secret', ({ secret }) => say('rotated', { secret }))
        }}
      >
        {say('rotate')}
      </Button>
      <p role="status" dir="auto">
        {said}
      </p>
    </div>
  )
}
