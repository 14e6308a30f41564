import * as migration_20261122_013917_initial from './20261122-013917-initial'

export const migrations = [
  {
    name: '20261122-013917-initial',
    up: migration_20261122_013917_initial.up,
    down: migration_20261122_013917_initial.down,
  },
]
