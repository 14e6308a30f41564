import * as migration_20261122_040606_initial from './20261122-040606-initial'

export const migrations = [
  {
    name: '20261122-040606-initial',
    up: migration_20261122_040606_initial.up,
    down: migration_20261122_040606_initial.down,
  },
]
