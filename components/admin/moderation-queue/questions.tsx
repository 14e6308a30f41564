import { HelpDialog } from './help-dialog'
import { MandateDialog } from './mandate-dialog'
import { MergeDialog } from './merge-dialog'
import type { ModerationApi } from './moderation-api'
import { ReasonDialog } from './reason-dialog'
import type { DeskDeeds } from './use-desk'
import type { Words } from './use-words'
import { VouchDialog } from './vouch-dialog'

type Props = {
  desk: DeskDeeds
  api: ModerationApi
  words: Words
  isMessages: boolean
  keys: [isOn: boolean, turn: () => void]
}

/** The question that stands before a decision, if there is one. */
export function Questions({ desk, api, words, isMessages, keys }: Props) {
  const { question, close } = desk
  const shared = { words, onClose: close }
  switch (question?.kind) {
    case 'reject':
    case 'invalidate':
      return (
        <ReasonDialog
          {...shared}
          action={question.kind}
          count={question.rows.length}
          isMessages={isMessages}
          onGive={(reason) => desk.giveReason(question.kind, question.rows, reason)}
        />
      )
    case 'vouch':
      return (
        <VouchDialog
          {...shared}
          onVouch={(reason) => desk.vouch(question.rows, reason)}
          rows={question.unproved}
        />
      )
    case 'mandate':
      return (
        <MandateDialog
          {...shared}
          address={api.mandateAddress(question.row.id)}
          onAccept={() => desk.acceptMandate(question.row)}
          row={question.row}
        />
      )
    case 'merge':
      return (
        <MergeDialog
          {...shared}
          onMerge={(keep) => desk.mergeInto(question.rows, keep)}
          rows={question.rows}
        />
      )
    case 'help':
      return <HelpDialog {...shared} isOn={keys[0]} onSwitch={keys[1]} />
    default:
      return null
  }
}
