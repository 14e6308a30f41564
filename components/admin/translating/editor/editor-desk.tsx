import { Button } from '@payloadcms/ui'
import { useDeferredValue, useMemo, useState } from 'react'
import type { Desk } from '@/domain/translation/desk/desk'
import { ExchangeActions } from '../exchange/exchange-actions'
import { countFilters } from './choose'
import type { DeskApi } from './desk-api'
import { DeskBar } from './desk-bar'
import { DeskNow } from './desk-now'
import { savingOf } from './desk-state'
import { EditorHead } from './editor-head'
import { HeadDeeds, type Question } from './head-deeds'
import { whyNotApprove } from './may-approve'
import { previewAddress } from './preview-address'
import { PreviewPane } from './preview-pane'
import { Questions } from './questions'
import { SegmentList } from './segment-list'
import { settingOf } from './setting'
import styles from './translation-editor.module.css'
import { useActiveDeeds } from './use-active-deeds'
import { useDeedKeys } from './use-deed-keys'
import { useDesk } from './use-desk'
import type { DeskWords } from './use-desk-words'
import { useKeySwitch } from './use-key-switch'
import { useTroubles } from './use-problems'
import { useSaves } from './use-saves'
import { useView } from './use-view'

type Props = {
  desk: Desk
  api: DeskApi
  words: DeskWords
  queueAddress: string
  /** Opens the desk anew, as the original is now. */
  onReopen: () => void
}

const focusOn = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus()

/** The desk at which one translates: head, bar, segments and preview, and the keys that work everywhere on it. */
export function EditorDesk({ desk, api, words, queueAddress, onReopen }: Props) {
  const { say } = words
  const work = useDesk(desk, api)
  const { head, segments, texts } = work.state
  const setting = useMemo(() => settingOf(desk, api, words), [desk, api, words])
  // Who types sees every letter at once; the rest of a long document follows when there is time.
  const behind = useDeferredValue(work.state)
  const troubles = useTroubles(behind.segments, behind.texts, setting)
  const view = useView(segments, { texts, troubles })
  const counts = useMemo(
    () => countFilters(behind.segments, { texts: behind.texts, troubles }),
    [behind, troubles],
  )
  const keys = useKeySwitch()
  const [question, ask] = useState<Question | null>(null)
  const [isPreviewing, setPreviewing] = useState(false)
  const [isReviewing, setReviewing] = useState(false)
  const [notice, setNotice] = useState('')
  const preview = previewAddress(head)
  const saves = useSaves(work.state)
  const segment = segments.find(({ key }) => key === view.active)
  const deeds = useActiveDeeds({
    work,
    view,
    segment,
    isReviewing,
    secondPerson: head.secondPerson,
    onEnd: () => setNotice(say('nothingLeft')),
    onRefused: (why) => setNotice(say(`notApproved_${why}`)),
  })
  const review = () => {
    setReviewing(!isReviewing)
    view.narrow(isReviewing ? 'all' : 'to-review', '')
  }
  const { canWrite } = setting
  useDeedKeys(
    {
      next: () => view.move(1),
      previous: () => view.move(-1),
      nextOpen: () => !view.toOpen() && setNotice(say('nothingLeft')),
      nextProblem: () => !view.toProblem() && setNotice(say('noProblems')),
      search: () => focusOn('[data-desk-search]'),
      filter: () => focusOn('[data-desk-filter]'),
      head: () => focusOn('[data-desk-publish], [data-desk-head] button'),
      help: () => ask('help'),
      ...(preview ? { preview: () => setPreviewing(!isPreviewing) } : {}),
      ...(canWrite && segment
        ? {
            saveNext: deeds.onSaveNext,
            approve: deeds.onApprove,
            stillRight: () => segment.state === 'fuzzy' && deeds.onStillRight(),
          }
        : {}),
    },
    keys[0],
  )
  const showTrouble = () => {
    const wanted = work.said?.problem?.keys ?? []
    view.open(segments.find(({ key }) => wanted.includes(key))?.key ?? null)
  }
  const canApprove = useMemo(
    () =>
      behind.segments.some(
        (each) => whyNotApprove(each, behind.texts[each.key], head.secondPerson) === null,
      ),
    [behind, head.secondPerson],
  )
  return (
    <>
      <div data-desk-head>
        <EditorHead head={head} queueAddress={queueAddress} words={words}>
          <HeadDeeds
            canApprove={canApprove}
            head={head}
            isBusy={work.isBusy}
            onAsk={ask}
            onDo={work.deed}
            onShowTrouble={showTrouble}
            said={work.said}
            words={words}
          >
            <details>
              <summary>{say('files')}</summary>
              <ExchangeActions
                canImport={canWrite}
                documentId={head.documentId}
                locale={head.locale}
                of={head.of}
                onImported={onReopen}
              />
            </details>
          </HeadDeeds>
        </EditorHead>
      </div>
      <DeskBar
        counts={counts}
        isPreviewing={preview ? isPreviewing : null}
        isReviewing={isReviewing}
        onHelp={() => ask('help')}
        onPreview={() => setPreviewing(!isPreviewing)}
        onProblem={view.toProblem}
        onRetry={work.retry}
        onReviewing={review}
        saving={savingOf(work.state)}
        view={view}
        words={words}
      />
      {work.state.hasGone ? (
        <p className={styles.notice} role="alert">
          {say('originalChanged')}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={onReopen} size="small">
            {say('reopen')}
          </Button>
        </p>
      ) : null}
      <p className="sr-only" role="status">
        {notice}
      </p>
      <div className={styles.desk} data-preview={isPreviewing && preview !== null}>
        <div>
          {view.keys.length === 0 ? (
            <p className={styles.nothing}>
              {say(segments.length === 0 ? 'nothingToTranslate' : 'nothingFound')}
            </p>
          ) : null}
          <DeskNow value={work.state}>
            <SegmentList
              active={view.active}
              areKeysOn={keys[0]}
              deeds={deeds}
              keys={view.keys}
              onOpen={view.open}
              setting={setting}
              state={behind}
              troubles={troubles}
              wantsFocus={view.wantsFocus}
            />
          </DeskNow>
        </div>
        {isPreviewing && preview ? (
          <PreviewPane address={preview} version={saves} words={words} />
        ) : null}
      </div>
      <Questions
        api={api}
        head={head}
        keys={keys}
        onClose={() => ask(null)}
        onDo={(deed) => void work.deed(deed)}
        question={question}
        words={words}
      />
    </>
  )
}
