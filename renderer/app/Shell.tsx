import { Outlet } from '@tanstack/react-router'
import { type ReactNode, Suspense, useRef } from 'react'
import { SampleBanner } from '#renderer/field/start/SampleBanner.tsx'
import { WarningLine } from '#renderer/field/start/WarningLine.tsx'
import { t } from '#renderer/text/text.ts'
import { Loading } from '#renderer/ui/Loading.tsx'
import { CommandPalette } from './CommandPalette.tsx'
import { DropAnywhere } from './DropAnywhere.tsx'
import { LookAtStart } from './LookAtStart.tsx'
import { OpenedLists } from './OpenedLists.tsx'
import { Rail } from './Rail.tsx'
import classes from './Shell.module.css'
import { Shortcuts } from './Shortcuts.tsx'
import { ShownFromOutside } from './ShownFromOutside.tsx'
import { UndoKeys } from './UndoKeys.tsx'
import { useFocusContent } from './use-focus-content.ts'

/** Rail at the start side, the screen beside it; palette, shortcuts and file drop everywhere. */
export function Shell(): ReactNode {
  const content = useRef<HTMLElement>(null)
  useFocusContent(content)
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#content" onClick={focusContent}>
        {t('app.skip')}
      </a>
      <Rail />
      <main ref={content} id="content" className={classes.content} tabIndex={-1}>
        <SampleBanner />
        <WarningLine />
        <div className={classes.room}>
          <Suspense fallback={<Loading />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <CommandPalette />
      <Shortcuts />
      <UndoKeys />
      <DropAnywhere />
      <LookAtStart />
      <OpenedLists />
      <ShownFromOutside />
    </div>
  )
}

// The address after "#" is the screen, so the link must not change it.
function focusContent(event: { preventDefault: () => void }): void {
  event.preventDefault()
  document.getElementById('content')?.focus()
}
