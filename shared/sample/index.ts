// The one door to the sample: an invented roster for tests, benchmarks and first looks.
export { type Random, randomFrom } from './random.ts'
export { type SampleOptions, type SampleRoster, sampleRoster } from './sample-roster.ts'
