import { MantineProvider, Menu } from '@mantine/core'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ReactNode, useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { giveTheWindowASize } from '#tests/hosts/window-size.ts'
import type { GridLine } from './GridRow.tsx'
import type { RowSource } from './row-source.ts'
import { VirtualGrid, type VirtualGridProps } from './VirtualGrid.tsx'

interface Post {
  readonly id: string
  readonly title: string
}

/** So many posts; those whose number `loads` says are on their way. */
const posts = (
  count: number,
  note = '',
  loads: (index: number) => boolean = () => false,
): RowSource<Post> => ({
  count,
  rowAt: (index) =>
    loads(index) || index >= count
      ? undefined
      : { id: `post-${index}`, title: `Post ${index}${note}` },
})

const drawn = vi.fn<(index: number) => void>()

function drawPost({ row, index, frame }: GridLine<Post>): ReactNode {
  drawn(index)
  return (
    <div {...frame} aria-label={row?.title ?? 'loading'}>
      <div role="gridcell">
        {row && (
          <Menu transitionProps={{ duration: 0 }}>
            <Menu.Target>
              <button type="button" onClick={(event) => event.stopPropagation()}>
                Status of {row.title}
              </button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item>Filled</Menu.Item>
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
    </div>
  )
}

type Settings = Partial<VirtualGridProps<Post>>

const aGrid = (settings: Settings): ReactNode => (
  <MantineProvider>
    <input aria-label="Search" />
    <VirtualGrid<Post>
      label="Posts"
      source={posts(20_000)}
      rowId={({ id }) => id}
      rowHeight={30}
      headHeight={30}
      head={
        <div role="row" aria-rowindex={1}>
          <div role="columnheader">Post</div>
        </div>
      }
      renderRow={drawPost}
      {...settings}
    />
  </MantineProvider>
)

beforeEach(() => {
  giveTheWindowASize()
  drawn.mockClear()
  Element.prototype.scrollTo = vi.fn()
})
afterEach(cleanup)

const grid = (): HTMLElement => screen.getByRole('grid', { name: 'Posts' })
const focus = (element: HTMLElement): void => act(() => element.focus())
/** The active descendant, as assistive technology finds it. */
const current = (): string | null => {
  const id = grid().getAttribute('aria-activedescendant')
  return id === null ? null : (document.getElementById(id)?.getAttribute('aria-label') ?? 'missing')
}

/** jsdom looks through every row in view, each with its menu, anew for each question. */
const manyRows = { timeout: 30_000 }

describe('a grid of many rows', manyRows, () => {
  it('has only those in view in the page, each with its number among all', () => {
    render(aGrid({}))
    expect(grid().getAttribute('aria-rowcount')).toBe('20001')
    const rows = within(grid()).getAllByRole('row')
    expect(rows.length).toBeLessThan(80)
    expect(rows[1]?.getAttribute('aria-rowindex')).toBe('2')
  })

  it('asks for the rows in view', () => {
    const onView = vi.fn()
    render(aGrid({ source: { ...posts(20_000), onView } }))
    const [first, last] = onView.mock.lastCall as [number, number]
    expect(first).toBe(0)
    expect(last).toBeGreaterThan(20)
    expect(last).toBeLessThan(60)
  })

  it('is walked by arrows and by J and K, a page at a time and to both ends', async () => {
    const user = userEvent.setup()
    render(aGrid({}))
    focus(grid())
    expect(current()).toBe('Post 0')
    await user.keyboard('{ArrowDown}j')
    expect(current()).toBe('Post 2')
    await user.keyboard('k{ArrowUp}')
    expect(current()).toBe('Post 0')
    await user.keyboard('{PageDown}')
    expect(current()).toBe('Post 22')
    await user.keyboard('{PageUp}')
    expect(current()).toBe('Post 0')
    await user.keyboard('{End}')
    expect(current()).toBe('Post 19999')
    await user.keyboard('J')
    expect(current()).toBe('Post 19999')
    await user.keyboard('{Home}K')
    expect(current()).toBe('Post 0')
  })

  it('draws two rows anew for a key, not all of them', async () => {
    const user = userEvent.setup()
    render(aGrid({ source: { ...posts(20_000), rowAt: rowOnce } }))
    focus(grid())
    await user.keyboard('j')
    drawn.mockClear()
    await user.keyboard('j')
    expect(drawn.mock.calls.flat().toSorted()).toEqual([1, 2])
  })

  it('opens with Enter or a click, selects with Space, and leaves loading rows alone', async () => {
    const user = userEvent.setup()
    const onOpen = vi.fn()
    const onSelect = vi.fn()
    const source = posts(50, '', (index) => index === 1)
    render(aGrid({ source, onOpen, onSelect }))
    focus(grid())
    await user.keyboard('{Enter} ')
    expect(onOpen.mock.lastCall).toEqual([{ id: 'post-0', title: 'Post 0' }])
    expect(onSelect.mock.lastCall).toEqual([{ id: 'post-0', title: 'Post 0' }])
    await user.keyboard('j{Enter} ')
    await user.click(screen.getByRole('row', { name: 'loading' }))
    expect(onOpen).toHaveBeenCalledTimes(1)
    expect(onSelect).toHaveBeenCalledTimes(1)
    await user.click(screen.getByRole('row', { name: 'Post 3' }))
    expect(onOpen.mock.lastCall).toEqual([{ id: 'post-3', title: 'Post 3' }])
    expect(current()).toBe('Post 3')
  })

  it('passes over headings, for keys and clicks', async () => {
    const user = userEvent.setup()
    const onOpen = vi.fn()
    render(aGrid({ onOpen, passesOver: ({ id }) => id === 'post-1' }))
    focus(grid())
    await user.keyboard('j')
    expect(current()).toBe('Post 2')
    await user.click(screen.getByRole('row', { name: 'Post 1' }))
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('leaves keys alone while something is typed, a modifier is held or a menu is open', async () => {
    const user = userEvent.setup()
    const onOpen = vi.fn()
    render(aGrid({ onOpen, choice: { id: 'post-0', choose: onOpen } }))
    await user.type(screen.getByRole('textbox', { name: 'Search' }), 'jk{ArrowDown}')
    fireEvent.keyDown(grid(), { key: 'j', ctrlKey: true })
    fireEvent.keyDown(grid(), { key: 'ArrowDown', altKey: true })
    await user.click(screen.getByRole('button', { name: 'Status of Post 4' }))
    await screen.findByRole('menuitem', { hidden: true })
    fireEvent.keyDown(grid(), { key: 'j' })
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('goes on from the row whose control has the focus; Escape comes back to the rows', async () => {
    const user = userEvent.setup()
    const onOpen = vi.fn()
    render(aGrid({ onOpen }))
    focus(screen.getByRole('button', { name: 'Status of Post 4' }))
    expect(current()).toBe('Post 4')
    await user.keyboard('{Home}')
    expect(current()).toBe('Post 4')
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(grid())
    await user.keyboard('j{Enter}')
    expect(onOpen.mock.lastCall).toEqual([{ id: 'post-5', title: 'Post 5' }])
  })

  it('pans along the line, in the direction of reading', async () => {
    const user = userEvent.setup()
    const onPan = vi.fn()
    render(aGrid({ onPan }))
    focus(grid())
    await user.keyboard('{ArrowRight}{ArrowLeft}')
    expect(onPan.mock.calls).toEqual([[1], [-1]])
  })
})

/** The same row each time, as a store of pages gives it. */
const known = new Map<number, Post>()
function rowOnce(index: number): Post {
  const row = known.get(index) ?? { id: `post-${index}`, title: `Post ${index}` }
  known.set(index, row)
  return row
}

describe('data that arrives', manyRows, () => {
  it('leaves a menu open that was opened in a row', async () => {
    const user = userEvent.setup()
    const { rerender } = render(aGrid({ source: posts(50, '', (index) => index > 10) }))
    await user.click(screen.getByRole('button', { name: 'Status of Post 2' }))
    const entry = await screen.findByRole('menuitem', { name: 'Filled', hidden: true })

    rerender(aGrid({ source: posts(50) }))
    expect(screen.getByRole('row', { name: 'Post 20' })).toBeDefined()
    expect(screen.getByRole('menuitem', { hidden: true })).toBe(entry)

    rerender(aGrid({ source: posts(50, ', changed') }))
    expect(screen.getByRole('row', { name: 'Post 2, changed' })).toBeDefined()
    expect(screen.getByRole('menuitem', { hidden: true })).toBe(entry)

    const changed = posts(51, ', moved')
    const moved: RowSource<Post> = {
      count: 51,
      rowAt: (index) => (index === 0 ? { id: 'new', title: 'New post' } : changed.rowAt(index - 1)),
    }
    rerender(aGrid({ source: moved }))
    expect(screen.getByRole('row', { name: 'Post 2, moved' }).getAttribute('aria-rowindex')).toBe(
      '5',
    )
    expect(screen.getByRole('menuitem', { hidden: true })).toBe(entry)
  })

  it('keeps the current row current where it moves to', async () => {
    const user = userEvent.setup()
    const { rerender } = render(aGrid({ source: posts(50) }))
    focus(grid())
    await user.keyboard('jj')
    expect(current()).toBe('Post 2')
    const turned = posts(50)
    rerender(aGrid({ source: { count: 50, rowAt: (index) => turned.rowAt(19 - index) } }))
    expect(current()).toBe('Post 2')
    await user.keyboard('j')
    expect(current()).toBe('Post 1')
  })

  it('shows a row twice while pages of two moments meet, rather than fail', () => {
    const doubled: RowSource<Post> = {
      count: 3,
      rowAt: (index) => posts(3).rowAt(Math.min(index, 1)),
    }
    render(aGrid({ source: doubled }))
    expect(screen.getAllByRole('row', { name: 'Post 1' })).toHaveLength(2)
  })

  it('forgets the current row when the question is another one', async () => {
    const user = userEvent.setup()
    const { rerender } = render(aGrid({ resetKey: 'a' }))
    focus(grid())
    await user.keyboard('jj')
    rerender(aGrid({ resetKey: 'b' }))
    expect(current()).toBeNull()
    await user.keyboard('j')
    expect(current()).toBe('Post 0')
  })
})

function Desk({ source }: { readonly source: RowSource<Post> }): ReactNode {
  const [id, setId] = useState<string | null>('post-0')
  return (
    <>
      <output>{id}</output>
      {aGrid({ source, choice: { id, choose: (row) => setId(row.id) } })}
    </>
  )
}

describe('a grid where moving chooses', manyRows, () => {
  const chosen = (): string => screen.getByRole('status').textContent

  it('is moved from anywhere on the screen, and takes the focus', async () => {
    const user = userEvent.setup()
    render(<Desk source={posts(50)} />)
    expect(current()).toBe('Post 0')
    await user.keyboard('jj')
    expect(chosen()).toBe('post-2')
    expect(current()).toBe('Post 2')
    expect(document.activeElement).toBe(grid())
    await user.keyboard('k{End}')
    expect(chosen()).toBe('post-49')
  })

  it('leaves keys that scroll to whatever has the focus', async () => {
    const user = userEvent.setup()
    render(<Desk source={posts(50)} />)
    await user.keyboard('{End}{PageDown}')
    expect(chosen()).toBe('post-0')
  })

  it('chooses a row that is on its way once it is there', async () => {
    const user = userEvent.setup()
    const { rerender } = render(<Desk source={posts(50, '', (index) => index === 1)} />)
    await user.keyboard('j')
    expect(chosen()).toBe('post-0')
    expect(current()).toBe('loading')
    rerender(<Desk source={posts(50)} />)
    expect(chosen()).toBe('post-1')
    expect(current()).toBe('Post 1')
  })
})
