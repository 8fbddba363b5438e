import '@mantine/core/styles.css'
import '@mantine/dates/styles.css'
import '@mantine/notifications/styles.css'
import '@mantine/spotlight/styles.css'
import '@fontsource/noto-sans-arabic/arabic-400.css'
import '@fontsource/noto-sans-arabic/arabic-600.css'
import '@fontsource/noto-sans-sc/chinese-simplified-400.css'
import './ui/tokens.css'
import { createHashHistory } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'
import { z } from 'zod'
import { App } from './app/App.tsx'
import { closestLocale } from '#shared/text/index.ts'
import { readDirectionCheck } from './text/direction-check.ts'
import { chooseLocale } from './text/text.ts'

// Without this, zod probes for eval and the page's security policy reports it.
z.config({ jitless: true })
// The system's language until the settings are read.
chooseLocale(closestLocale(navigator.languages))

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
// The address after "#" is the screen: it survives a reload in every host without a server's help.
createRoot(root).render(
  <App history={createHashHistory()} checkDirection={readDirectionCheck(window.localStorage)} />,
)
