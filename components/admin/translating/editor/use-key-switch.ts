import { useEffect, useState } from 'react'

const place = 'countersign.translating.keys'

/** Whether single keys act, as this browser was told last; they do until somebody switches them off. */
export function useKeySwitch(): [isOn: boolean, turn: () => void] {
  const [isOn, setOn] = useState(true)
  useEffect(() => setOn(window.localStorage.getItem(place) !== 'off'), [])
  const turn = () => {
    window.localStorage.setItem(place, isOn ? 'off' : 'on')
    setOn(!isOn)
  }
  return [isOn, turn]
}
