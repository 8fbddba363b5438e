// The one door to the sample: an invented roster for tests, benchmarks and first looks.
export { randomFrom } from './random.ts'
export { sampleRoster } from './sample-roster.ts'
