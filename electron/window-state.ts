import type { Rectangle } from 'electron'
import { z } from 'zod'

/** Where the window was, in device-independent pixels, when it was not maximised. */
export const WindowState = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
  isMaximised: z.boolean(),
})
export type WindowState = z.output<typeof WindowState>

/** The least in which every screen of the product can be worked with. */
export const smallest = { width: 960, height: 600 } as const

const usual = { width: 1280, height: 800 } as const

/** As much of the title bar as a hand needs to take hold of the window. */
const grip = { width: 120, height: 32 } as const

export interface Placement {
  /** Without a place the system puts the window where it likes. */
  readonly bounds: { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number }
  readonly isMaximised: boolean
}

/** Where the window shall be now: as it was, unless the screen it was on is gone or has become too small. */
export function placeWindow(saved: WindowState | null, workAreas: readonly Rectangle[]): Placement {
  if (saved === null) return { bounds: usual, isMaximised: false }
  const { isMaximised, ...bounds } = saved
  const workArea = workAreas.find((area) => canBeGrasped(bounds, area))
  if (workArea === undefined) return { bounds: usual, isMaximised }
  return { bounds: { ...bounds, ...fitting(bounds, workArea) }, isMaximised }
}

function fitting({ width, height }: Rectangle, workArea: Rectangle) {
  return { width: clamp(width, smallest.width, workArea.width), height: clamp(height, smallest.height, workArea.height) }
}

function clamp(size: number, least: number, most: number): number {
  return Math.max(least, Math.min(size, most))
}

function canBeGrasped(bounds: Rectangle, area: Rectangle): boolean {
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  const isTopVisible = bounds.y >= area.y && bounds.y + grip.height <= area.y + area.height
  return visibleWidth >= grip.width && isTopVisible
}
