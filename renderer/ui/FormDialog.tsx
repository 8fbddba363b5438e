import { Button, Modal, type ModalProps } from '@mantine/core'
import {
  createContext,
  type ReactNode,
  type SyntheticEvent,
  useCallback,
  useContext,
  useEffect,
  useRef,
  useState,
} from 'react'
import { t } from '#renderer/text/text.ts'
import { ConfirmDialog } from './ConfirmDialog.tsx'

interface Dialog {
  /** Closes it, with a question where something in it would be lost. */
  readonly close: () => void
  /** What was filled in is saved, and the dialog stays: nothing would be lost any more. */
  readonly saved: () => void
}

const Around = createContext<Dialog>({ close: () => undefined, saved: () => undefined })

export interface FormDialogProps extends Omit<ModalProps, 'closeOnClickOutside' | 'closeOnEscape'> {
  /** Whether something would be lost; what was typed or chosen in the dialog tells it where not given. */
  readonly changed?: boolean
}

/**
 * A dialog in which something is filled in. Once something was, Escape, the cross and {@link CancelButton}
 * ask before it closes, a press beside it does nothing, and so does the window. Who has saved calls
 * `onClose` and closes it without a question.
 */
export function FormDialog({
  changed: told,
  opened,
  onClose,
  children,
  ...props
}: FormDialogProps): ReactNode {
  const [touched, setTouched] = useState(false)
  const [asking, setAsking] = useState(false)
  const content = useRef<HTMLDivElement>(null)
  const hold = useCallback((element: HTMLDivElement | null) => {
    content.current = element
    if (element !== null) beginWithFirstBox(element)
  }, [])
  // Opened anew it begins untouched.
  if (!opened && (touched || asking)) {
    setTouched(false)
    setAsking(false)
  }
  const changed = opened && (told ?? touched)
  useEffect(() => {
    if (!changed) return undefined
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [changed])
  const close = (): void => {
    if (changed) setAsking(true)
    else onClose()
  }
  const touch = ({ target }: SyntheticEvent): void => {
    if (!touched && isFilledIn(content.current, target)) setTouched(true)
  }
  return (
    <Modal
      {...props}
      opened={opened}
      onClose={close}
      closeOnClickOutside={!changed}
      // The kit would close the dialog before a small editor or an open list in it.
      closeOnEscape={false}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && isOwn(content.current, event.target)) close()
      }}
    >
      <Around value={{ close, saved: () => setTouched(false) }}>
        <div
          ref={hold}
          onInputCapture={touch}
          onChangeCapture={touch}
          onClickCapture={(event) => {
            if (isChoice(event)) touch(event)
          }}
        >
          {children}
        </div>
      </Around>
      <ConfirmDialog
        opened={asking}
        title={t('common.closeTitle')}
        confirm={t('common.closeAnyway')}
        cancel={t('common.stay')}
        danger
        onConfirm={() => {
          setAsking(false)
          onClose()
        }}
        onCancel={() => setAsking(false)}
      >
        {t('common.closeText')}
      </ConfirmDialog>
    </Modal>
  )
}

const BOX = 'input:not([type="hidden"], :disabled), textarea:not(:disabled), select:not(:disabled)'

/**
 * The kit would begin with the cross that closes; what is opened to be filled in begins with its first box. Not
 * where that one opens a list when it gets the focus: the list would cover the dialog before anybody asked for it.
 */
function beginWithFirstBox(content: HTMLElement): void {
  if (content.querySelector('[data-autofocus]') !== null) return
  const first = content.querySelector(BOX)
  if (first?.getAttribute('aria-haspopup') !== 'listbox')
    first?.setAttribute('data-autofocus', 'true')
}

/** The way out of a {@link FormDialog} without saving. */
export function CancelButton({ children }: { readonly children?: ReactNode }): ReactNode {
  const { close } = useContext(Around)
  return (
    <Button variant="default" onClick={close}>
      {children ?? t('common.cancel')}
    </Button>
  )
}

/** Says in a {@link FormDialog} that stays open that what was filled in is saved. */
export function useSavedInDialog(): () => void {
  return useContext(Around).saved
}

/**
 * True for what is filled in here: in the dialog itself or in a list of one of its boxes, which stands elsewhere
 * in the page; not in a dialog above it, and not where every press is saved at once (`data-saved-at-once`).
 */
function isFilledIn(content: HTMLElement | null, target: EventTarget): boolean {
  if (!(target instanceof Element) || target.closest('[data-saved-at-once]') !== null) return false
  return content?.contains(target) === true || target.closest('[role="option"]') !== null
}

/**
 * True for a key pressed in the dialog itself: not in one that stands above it, nor in a dropdown of the kit
 * or a box whose list is open, where Escape closes that and nothing else.
 */
function isOwn(content: HTMLElement | null, target: EventTarget): boolean {
  const dialog = content?.closest('[role="dialog"]')
  return (
    target instanceof Element &&
    dialog?.contains(target) === true &&
    target.closest('[data-position]') === null &&
    target.getAttribute('data-mantine-stop-propagation') !== 'true' &&
    target.getAttribute('data-expanded') !== 'true'
  )
}

/** Lists of the kit stand elsewhere in the page; a press on one of theirs changes what is chosen here. */
function isChoice({ target }: SyntheticEvent): boolean {
  return target instanceof Element && target.closest('[role="option"]') !== null
}
