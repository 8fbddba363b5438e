import { registerHooks } from 'node:module'

// Given to Node with --import, before the built program: whoever asks for `electron` gets the stand-in.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === 'electron'
      ? { url: new URL('./electron.ts', import.meta.url).href, shortCircuit: true }
      : next(specifier, context),
})
