import * as migration_20261122_035830_initial from './20261122-035830-initial'

export const migrations = [
  {
    name: '20261122-035830-initial',
    up: migration_20261122_035830_initial.up,
    down: migration_20261122_035830_initial.down,
  },
]
