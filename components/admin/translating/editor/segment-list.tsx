import { Fragment, memo, useId, useMemo } from 'react'
import { ActiveSegment } from './active-segment'
import type { Troubles } from './choose'
import { CompactSegment } from './compact-segment'
import type { DeskState } from './desk-state'
import { placeName, placesOf } from './places'
import styles from './segment-list.module.css'
import type { Setting } from './setting'
import type { ActiveDeed } from './use-active-deeds'
import { useDrawn } from './use-drawn'
import type { View } from './use-view'

type Props = {
  state: DeskState
  keys: readonly string[]
  active: string | null
  wantsFocus: View['wantsFocus']
  onOpen: (key: string) => void
  troubles: Troubles
  deeds: ActiveDeed
  setting: Setting
  areKeysOn: boolean
}

/** The segments in document order under the names of their fields; the one that is worked on is open among its neighbours. */
export const SegmentList = memo(function SegmentList(props: Props) {
  const { state, keys: shown, active, wantsFocus, troubles, deeds, setting, areKeysOn } = props
  const { segments, texts, saves } = state
  const { words, isInterface } = setting
  const listId = useId()
  const names = useMemo(() => {
    const places = placesOf(segments)
    return new Map(
      segments.map(({ key }, index) => [
        key,
        {
          ...placeName(
            places[index] ?? { group: '', part: null, number: null },
            words.field,
            isInterface,
            words.count,
          ),
          number: index + 1,
        },
      ]),
    )
  }, [segments, words, isInterface])
  const byKey = useMemo(
    () => new Map(segments.map((segment) => [segment.key, segment])),
    [segments],
  )
  const drawn = useDrawn(shown.length, active === null ? 0 : shown.indexOf(active))

  const groups: { name: string; keys: string[] }[] = []
  for (const key of shown.slice(0, drawn)) {
    const name = names.get(key)?.group ?? ''
    const last = groups.at(-1)
    if (last?.name === name) last.keys.push(key)
    else groups.push({ name, keys: [key] })
  }
  return (
    <div className={styles.list}>
      {groups.map(({ name, keys }, index) => {
        const id = `${listId}-${index}`
        return (
          <section
            aria-labelledby={id}
            className={styles.group}
            data-single={keys.length === 1}
            key={`${name} ${keys[0]}`}
          >
            <h2 id={id}>{isInterface ? <code>{name}</code> : name}</h2>
            <ol>
              {keys.map((key) => {
                const segment = byKey.get(key)
                const place = names.get(key)
                if (!segment || !place) return <Fragment key={key} />
                const row = {
                  segment,
                  label: place.label,
                  short: place.short,
                  number: place.number,
                  setting,
                }
                return key === active ? (
                  <ActiveSegment
                    {...row}
                    areKeysOn={areKeysOn}
                    deeds={deeds}
                    key={key}
                    wantsFocus={wantsFocus}
                  />
                ) : (
                  <CompactSegment
                    {...row}
                    errors={troubles[key]?.errors ?? 0}
                    key={key}
                    onOpen={props.onOpen}
                    save={saves[key]}
                    text={texts[key]}
                  />
                )
              })}
            </ol>
          </section>
        )
      })}
    </div>
  )
})
