import * as migration_20261122_084511_initial from './20261122-084511-initial'

export const migrations = [
  {
    name: '20261122-084511-initial',
    up: migration_20261122_084511_initial.up,
    down: migration_20261122_084511_initial.down,
  },
]
