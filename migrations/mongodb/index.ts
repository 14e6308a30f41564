import * as migration_20261122_083132_initial from './20261122-083132-initial'

export const migrations = [
  {
    name: '20261122-083132-initial',
    up: migration_20261122_083132_initial.up,
    down: migration_20261122_083132_initial.down,
  },
]
