declare const brand: unique symbol

/** A string (or number) that has been through the parser of its kind and must not be mixed with others. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name }
