import { refuseUnknown, Speaker } from './covered.ts'
import { MenuItem, type ItemOptions } from './menu-item.ts'

let applicationMenu: Menu | null = null

export class Menu extends Speaker {
  readonly items: MenuItem[] = []

  constructor() {
    super('Menu', ['menu-will-show', 'menu-will-close'])
  }

  static buildFromTemplate(template: readonly (ItemOptions | MenuItem)[]): Menu {
    const menu = new Menu()
    for (const item of template) menu.append(item instanceof MenuItem ? item : build(item))
    return menu
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu
  }

  append(item: MenuItem): void {
    this.items.push(item)
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id)
      if (found !== undefined && found !== null) return found
    }
    return null
  }
}

function build(options: ItemOptions): MenuItem {
  const { submenu } = options
  return new MenuItem(options, submenu === undefined || submenu instanceof Menu ? submenu : Menu.buildFromTemplate(submenu))
}

export const electronMenu = refuseUnknown('Menu', Menu)
