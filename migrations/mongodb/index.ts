import * as migration_20261122_000334_initial from './20261122-000334-initial'

export const migrations = [
  {
    name: '20261122-000334-initial',
    up: migration_20261122_000334_initial.up,
    down: migration_20261122_000334_initial.down,
  },
]
