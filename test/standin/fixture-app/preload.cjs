const { contextBridge, ipcRenderer } = require('electron')

contextBridge.exposeInMainWorld('fixture', {
  versions: { electron: process.versions.electron },
  ask: (channel, ...values) => ipcRenderer.invoke(channel, ...values),
  add: (one, other) => one + other,
  onNews(listener) {
    const heard = (_event, text) => listener(text)
    ipcRenderer.on('news', heard)
    return () => ipcRenderer.off('news', heard)
  },
})
