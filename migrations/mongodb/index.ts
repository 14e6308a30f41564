import * as migration_20261122_084247_initial from './20261122-084247-initial'

export const migrations = [
  {
    name: '20261122-084247-initial',
    up: migration_20261122_084247_initial.up,
    down: migration_20261122_084247_initial.down,
  },
]
