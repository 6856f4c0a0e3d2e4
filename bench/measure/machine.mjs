import { cpus, loadavg } from 'node:os'

/** What a figure depends on besides the code, in one sentence. */
export function machine() {
  const [cpu] = cpus()
  const load = loadavg()[0]?.toFixed(1)
  return `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores (${cpu?.model.trim()}), load ${load} at the end.`
}
