/** The texts of one area in another language: the keys of the English ones, none missing, none more. */
export type TextsOf<T> = { readonly [K in keyof T]: string }
