'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useState } from 'react'
import styles from './exchange.module.css'
import { type ExchangePlace, exportAddress } from './exchange-api'
import { ImportDialog } from './import-dialog'
import { useExchangeWords } from './use-exchange-words'

type Props = ExchangePlace & {
  canImport: boolean
  /** Called when the dialogue is closed after something of a file has been taken. */
  onImported?: () => void
}

const small = { buttonStyle: 'secondary', margin: false, size: 'small' } as const

/** Takes translations out as files and brings them back: of one document, or of a whole locale as an archive. */
export function ExchangeActions({ locale, of, documentId, canImport, onImported }: Props) {
  const { config } = useConfig()
  const words = useExchangeWords()
  const [isOpen, setOpen] = useState(false)
  const place: ExchangePlace = { locale, of, documentId }
  const api = `${config.serverURL}${config.routes.api}`
  const key = documentId ? 'exportOne' : 'exportAll'
  return (
    <fieldset className={styles.actions}>
      <legend className={styles.hidden}>{words.say('title')}</legend>
      <Button {...small} el="anchor" url={exportAddress(api, place, 'po')}>
        {words.say(key, { format: 'PO' })}
      </Button>
      <Button {...small} el="anchor" url={exportAddress(api, place, 'xliff')}>
        {words.say(key, { format: 'XLIFF' })}
      </Button>
      {canImport ? (
        <Button {...small} onClick={() => setOpen(true)}>
          {words.say('import')}
        </Button>
      ) : null}
      {isOpen ? (
        <ImportDialog
          api={api}
          onClose={(hasTaken) => {
            setOpen(false)
            if (hasTaken) onImported?.()
          }}
          place={place}
          words={words}
        />
      ) : null}
    </fieldset>
  )
}
