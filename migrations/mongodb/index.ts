import * as migration_20261122_000709_initial from './20261122-000709-initial'

export const migrations = [
  {
    name: '20261122-000709-initial',
    up: migration_20261122_000709_initial.up,
    down: migration_20261122_000709_initial.down,
  },
]
