import type { DeskHead } from '@/domain/translation/desk/desk'
import { CreditDialog } from './credit-dialog'
import type { Deed, DeskApi } from './desk-api'
import { HandOverDialog } from './hand-over-dialog'
import type { Question } from './head-deeds'
import { HelpDialog } from './help-dialog'
import { PrefillDialog } from './prefill-dialog'
import { PublishDialog } from './publish-dialog'
import type { DeskWords } from './use-desk-words'

type Props = {
  question: Question | null
  head: DeskHead
  api: DeskApi
  words: DeskWords
  keys: [isOn: boolean, turn: () => void]
  onClose: () => void
  onDo: (deed: Deed) => void
}

/** The dialogue that is open, if one is. */
export function Questions({ question, head, api, words, keys, onClose, onDo }: Props) {
  const doing = (deed: Deed) => {
    onClose()
    onDo(deed)
  }
  switch (question) {
    case 'publish':
      return (
        <PublishDialog
          head={head}
          onClose={onClose}
          onPublish={(deed) => doing({ deed })}
          words={words}
        />
      )
    case 'hand-over':
      return (
        <HandOverDialog
          api={api}
          onClose={onClose}
          onHandOver={(to) => doing({ deed: 'hand-over', to })}
          words={words}
        />
      )
    case 'credit':
      return (
        <CreditDialog
          credit={head.credit}
          offer={head.creditOffer}
          onClose={onClose}
          onCredit={(name) => doing({ deed: 'credit', name })}
          words={words}
        />
      )
    case 'prefill':
      return (
        <PrefillDialog
          count={head.counts.untranslated}
          onClose={onClose}
          onPrefill={() => doing({ deed: 'prefill' })}
          words={words}
        />
      )
    case 'help':
      return <HelpDialog isOn={keys[0]} onClose={onClose} onSwitch={keys[1]} words={words} />
    case null:
      return null
  }
}
