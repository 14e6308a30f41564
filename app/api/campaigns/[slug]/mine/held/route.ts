import { downloadOwn } from '@/actions/download-own'

export const dynamic = 'force-dynamic'

export const GET = downloadOwn
