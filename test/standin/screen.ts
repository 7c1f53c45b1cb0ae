import { Speaker } from './covered.ts'

const area = { x: 0, y: 0, width: 1920, height: 1080 }

const display = { id: 1, label: '', scaleFactor: 1, rotation: 0, bounds: area, workArea: area, size: { width: area.width, height: area.height }, workAreaSize: { width: area.width, height: area.height } }

/** One display of full HD, whatever the machine has. */
class Screen extends Speaker {
  constructor() {
    super('screen', ['display-added', 'display-removed', 'display-metrics-changed'])
  }

  getPrimaryDisplay() {
    return display
  }

  getAllDisplays() {
    return [display]
  }

  getDisplayMatching(_bounds: object) {
    return display
  }
}

export const screen = new Screen()
