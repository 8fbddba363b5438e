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
// eslint-disable-next-line no-restricted-syntax
export default electron
