import { app } from './app.ts'
import type { BrowserWindow } from './browser-window.ts'
import { NotCovered, refuseUnknown, refuseUnknownOptions } from './covered.ts'
import type { Menu } from './menu.ts'
import { windows } from './windows.ts'

export interface ItemOptions {
  readonly id?: string
  readonly label?: string
  readonly sublabel?: string
  readonly toolTip?: string
  readonly type?: 'normal' | 'separator' | 'submenu' | 'checkbox' | 'radio'
  readonly role?: string
  readonly accelerator?: string
  readonly registerAccelerator?: boolean
  readonly enabled?: boolean
  readonly visible?: boolean
  readonly checked?: boolean
  readonly submenu?: Menu | readonly (ItemOptions | MenuItem)[]
  readonly click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void
}

const known = ['id', 'label', 'sublabel', 'toolTip', 'type', 'role', 'accelerator', 'registerAccelerator', 'enabled', 'visible', 'checked', 'submenu', 'click']

/** Roles that do something when clicked; every other role only gives a name and a place. */
const roles: Readonly<Record<string, () => void>> = {
  quit: () => app.quit(),
  close: () => windows.front()?.close(),
  minimize: () => windows.front()?.minimize(),
  reload: () => windows.front()?.webContents.reload(),
  ...Object.fromEntries(['undo', 'redo', 'cut', 'copy', 'paste', 'delete', 'selectAll'].map((command) => [command.toLowerCase(), () => windows.front()?.webContents.edit(command)])),
}

export class MenuItem {
  readonly id: string | undefined
  readonly role: string | undefined
  readonly type: NonNullable<ItemOptions['type']>
  readonly accelerator: string | undefined
  readonly submenu: Menu | undefined
  readonly toolTip: string
  readonly sublabel: string
  label: string
  enabled: boolean
  visible: boolean
  checked: boolean
  readonly #click: ItemOptions['click']

  constructor(options: ItemOptions, submenu?: Menu) {
    refuseUnknownOptions('the menu item option', options, known)
    this.id = options.id
    this.role = options.role?.toLowerCase()
    this.type = options.type ?? (submenu === undefined ? 'normal' : 'submenu')
    this.accelerator = options.accelerator
    this.submenu = submenu
    this.label = options.label ?? options.role ?? ''
    this.sublabel = options.sublabel ?? ''
    this.toolTip = options.toolTip ?? ''
    this.enabled = options.enabled ?? true
    this.visible = options.visible ?? true
    this.checked = options.checked ?? false
    this.#click = options.click
  }

  /** What a person's click does; the menu itself is not drawn. */
  click(event: object = {}, window: BrowserWindow | undefined = windows.front()): void {
    if (!this.enabled) return
    if (this.role !== undefined) return this.#doRole(this.role)
    if (this.type === 'checkbox') this.checked = !this.checked
    if (this.type === 'radio') this.checked = true
    this.#click?.(refuseUnknown('MenuItem', this), window, event)
  }

  #doRole(role: string): void {
    const act = roles[role]
    if (act === undefined) throw new NotCovered(`clicking the menu role ${role}`)
    act()
  }
}
