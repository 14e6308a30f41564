import * as migration_20261122_032920_initial from './20261122-032920-initial'

export const migrations = [
  {
    name: '20261122-032920-initial',
    up: migration_20261122_032920_initial.up,
    down: migration_20261122_032920_initial.down,
  },
]
