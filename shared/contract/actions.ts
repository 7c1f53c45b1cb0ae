import { z } from 'zod'

/**
 * What the application menu asks of the window. Copying, zooming, quitting and the like are the host's own roles and do not come this way.
 *
 * The window knows many more actions; these are the ones with a place in the menu.
 */
export const MenuAction = z.enum([
  'audit.new',
  'audit.newPack',
  'audit.open',
  'audit.saveCopy',
  'audit.close',
  'report.verify',
  'edit.undo',
  'edit.redo',
  'view.palette',
  'view.agreement',
  'view.back',
  'view.forward',
  'app.settings',
  'help.shortcuts',
  'help.about',
])
export type MenuAction = z.output<typeof MenuAction>
