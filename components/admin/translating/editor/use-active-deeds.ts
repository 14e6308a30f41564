import { useMemo, useRef } from 'react'
import type { Segment } from '@/domain/translation/desk/desk'
import { whyNotApprove } from './may-approve'
import type { DeskAtWork } from './use-desk'
import type { View } from './use-view'

/** What is done with the segment that is worked on. */
export type ActiveDeed = {
  onType: (text: string) => void
  onLeave: () => void
  onSaveNext: () => void
  onStillRight: () => void
  onApprove: () => void
  onChoose: (text: string, isTheirs: boolean) => void
  onComments: (key: string, comments: number) => void
}

type Options = {
  work: DeskAtWork
  view: View
  segment: Segment | undefined
  isReviewing: boolean
  secondPerson: boolean
  /** Tells that nothing is left to go on to. */
  onEnd: () => void
  onRefused: (why: string) => void
}

/** The deeds of the segment that is worked on, always of the newest state, the same objects while one types. */
export function useActiveDeeds(options: Options): ActiveDeed {
  const latest = useRef(options)
  latest.current = options
  return useMemo(() => {
    const on = (act: (segment: Segment, now: Options) => void) => () => {
      const now = latest.current
      if (now.segment) act(now.segment, now)
    }
    const goOn = ({ view, isReviewing, onEnd }: Options) => {
      const isFound = isReviewing ? view.toReview() : view.toOpen()
      if (!isFound) onEnd()
    }
    const textOf = ({ key }: Segment, { work }: Options) => work.state.texts[key]
    const approve = (segment: Segment, now: Options) => {
      const why = whyNotApprove(segment, textOf(segment, now), now.secondPerson)
      if (why !== null) return now.onRefused(why)
      void now.work.mark(segment, { reviewed: true })
      goOn(now)
    }
    return {
      onType: (text) => on((segment, { work }) => work.type(segment, text))(),
      onLeave: on((_, { work }) => void work.flush()),
      onSaveNext: on((segment, now) => {
        const isApproved =
          now.isReviewing && whyNotApprove(segment, textOf(segment, now), now.secondPerson) === null
        if (isApproved) return approve(segment, now)
        void now.work.flush()
        goOn(now)
      }),
      onStillRight: on((segment, now) => {
        void now.work.mark(segment, { fuzzy: false })
        goOn(now)
      }),
      onApprove: on(approve),
      onChoose: (text, isTheirs) =>
        on((segment, { work }) => work.choose(segment, text, isTheirs))(),
      onComments: (key, comments) => latest.current.work.counted(key, comments),
    }
  }, [])
}
