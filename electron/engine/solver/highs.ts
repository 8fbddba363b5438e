/**
 * The one place that knows the solver (HiGHS, compiled to WebAssembly).
 *
 * The way out: a team is posed as `shared/team/linear-model.ts`, columns and rows of 0/1 variables that
 * name no solver. Any mixed-integer solver takes that (GLPK or CBC as WebAssembly, HiGHS as a program
 * of its own); `optimum.ts` is all there is to write anew, and its tests say what must come out.
 */
export { default as loadHighs, type Highs } from 'highs'
