import { describe, expect, it } from 'vitest'

import { placeWindow, smallest } from './window-state.ts'

const laptop = { x: 0, y: 25, width: 1440, height: 875 }
const beside = { x: 1440, y: 0, width: 1920, height: 1080 }
const saved = { x: 1600, y: 100, width: 1300, height: 900, isMaximised: false }

describe('the window', () => {
  it('comes back where it was', () => {
    expect(placeWindow(saved, [laptop, beside])).toEqual({ bounds: { x: 1600, y: 100, width: 1300, height: 900 }, isMaximised: false })
  })

  it('is put where the system likes when it was never opened before', () => {
    expect(placeWindow(null, [laptop])).toEqual({ bounds: { width: 1280, height: 800 }, isMaximised: false })
  })

  it('does not come back on a screen that is gone', () => {
    expect(placeWindow(saved, [laptop]).bounds).toEqual({ width: 1280, height: 800 })
  })

  it('stays maximised, on whatever screen is left', () => {
    expect(placeWindow({ ...saved, isMaximised: true }, [laptop])).toEqual({ bounds: { width: 1280, height: 800 }, isMaximised: true })
  })

  it.each([
    ['its title bar is above the screen', { y: -40 }],
    ['its title bar is below the screen', { y: 1070 }],
    ['only a sliver reaches the screen from the left', { x: 1440 - 1250, width: 1300, y: -500 }],
    ['only a sliver reaches the screen from the right', { x: 1440 + 1900 }],
  ])('cannot come back where nobody can take hold of it: %s', (_, change) => {
    expect(placeWindow({ ...saved, ...change }, [beside]).bounds).toEqual({ width: 1280, height: 800 })
  })

  it('shrinks to a screen that became smaller, but not below what can be worked with', () => {
    expect(placeWindow({ ...saved, x: 0, y: 30, width: 3000, height: 200 }, [laptop]).bounds).toMatchObject({ width: laptop.width, height: smallest.height })
  })
})
