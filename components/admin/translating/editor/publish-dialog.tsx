import { Button } from '@payloadcms/ui'
import type { DeskHead } from '@/domain/translation/desk/desk'
import { Dialog } from '../../moderation-queue/dialog'
import dialog from '../../moderation-queue/dialog.module.css'
import type { DeskWords } from './use-desk-words'

type Props = {
  head: DeskHead
  words: DeskWords
  onClose: () => void
  onPublish: (deed: 'publish' | 'publish-with-original') => void
}

/** Says what readers will get before it is published: at once, or in the moment in which the original is. */
export function PublishDialog({ head, words, onClose, onPublish }: Props) {
  const { say } = words
  const { counts, original, planned } = head
  const missing = counts.untranslated + counts.fuzzy
  const isLater = original !== 'published'
  return (
    <Dialog onClose={onClose} title={say('publishTitle')}>
      <p>{say('publishHint', { language: words.languageName(head.locale) })}</p>
      {missing > 0 ? <p>{say('publishMissing', { count: missing })}</p> : null}
      {isLater ? (
        <p>
          {planned ? say('originalPlanned', { time: words.time(planned) }) : say('originalDraft')}
        </p>
      ) : null}
      <div className={dialog.buttons}>
        {isLater ? (
          <Button margin={false} onClick={() => onPublish('publish-with-original')}>
            {say('publishWithOriginal')}
          </Button>
        ) : null}
        <Button
          buttonStyle={isLater ? 'secondary' : 'primary'}
          margin={false}
          onClick={() => onPublish('publish')}
        >
          {say('publishNow')}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onClose}>
          {say('cancel')}
        </Button>
      </div>
    </Dialog>
  )
}
