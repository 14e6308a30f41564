import { brokenShapes } from './broken-shapes'
import { listedShapes } from './listed-shapes'
import { scriptShapes } from './script-shapes'
import type { Shape } from './shape'
import { tableShapes } from './table-shapes'

/** Lists of organisations and people that do not exist, in the shapes in which real ones are written. */
export const shapes: readonly Shape[] = [
  ...listedShapes,
  ...tableShapes,
  ...scriptShapes,
  ...brokenShapes,
]
