import { configure } from '@testing-library/react'
import { drawn } from './shipped-react.ts'

// What a user does is over once the page shows it.
configure({
  asyncWrapper: async <T>(act: () => Promise<T>): Promise<T> => {
    const result = await act()
    await drawn()
    return result
  },
})
