import { electron, startSoon } from './modules.ts'

// What the built program gets for `electron`: see register.ts. Being imported by it is what starts all.
startSoon()

export const {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  Notification,
  powerMonitor,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
} = electron
// electron-store reads the default export, as the real package has one.
// oxlint-disable-next-line import/no-default-export
export default electron
