import '../shared/contract/without-compiling.ts'

import { contextBridge, ipcRenderer } from 'electron'

import { derive } from '../shared/contract/define.ts'
import { contract } from '../shared/contract/index.ts'

/** The contract as the page sees it: a function for every call, a way to listen for every piece of news, and nothing of Electron. */
const bridge = derive(contract, (entry, group, name) => {
  const channel = `${group}.${name}`
  if (entry.kind === 'call') return (input: unknown): Promise<unknown> => ipcRenderer.invoke(channel, input)

  return (listener: (payload: unknown) => void) => {
    const relay = (_event: unknown, payload: unknown) => listener(payload)
    ipcRenderer.on(channel, relay)
    return () => void ipcRenderer.off(channel, relay)
  }
})

contextBridge.exposeInMainWorld('art28', bridge)
