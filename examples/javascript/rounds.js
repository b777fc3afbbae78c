#!/usr/bin/env node
// Keeps Parley's table of talk rounds in memory and prints it.
//
//     node rounds.js BOOTSTRAP_SERVERS REGISTRY_URL [TOPIC] [--once]
//
// Prints the table as soon as everything that was in the topic at the start has been read, then each change as it
// comes, until Ctrl-C. With --once it stops after the table.
import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { SchemaRegistry } from '@kafkajs/confluent-schema-registry'
import { Kafka, logLevel } from 'kafkajs'
import { RoundTable } from './round-table.js'

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { once: { type: 'boolean', default: false } },
})
const [bootstrapServers, registryUrl, topic = 'talk-rounds'] = positionals
if (!registryUrl) {
  console.error('usage: node rounds.js BOOTSTRAP_SERVERS REGISTRY_URL [TOPIC] [--once]')
  process.exit(2)
}

const kafka = new Kafka({
  clientId: 'rounds-example',
  brokers: bootstrapServers.split(','),
  logLevel: logLevel.ERROR,
})
const registry = new SchemaRegistry({ host: registryUrl })
const table = new RoundTable()

// Offsets of what is in the topic now, by partition. Empty partitions have nothing to wait for.
const admin = kafka.admin()
await admin.connect()
const unread = new Map(
  (await admin.fetchTopicOffsets(topic))
    .filter(({ low, high }) => BigInt(high) > BigInt(low))
    .map(({ partition, high }) => [partition, BigInt(high)]),
)
await admin.disconnect()

// A table is rebuilt from the start of a compacted topic each time, so the group is new each time.
// kafkajs reads committed records only unless told otherwise, and Parley writes in transactions.
const consumer = kafka.consumer({ groupId: `rounds-example-${randomUUID()}` })
let live = false

const stop = async () => {
  await consumer.disconnect()
  process.exit(0)
}

const goLive = () => {
  live = true
  table.lines().forEach((line) => console.log(line))
  if (options.once) setImmediate(stop) // not from inside the consumer's own callback
}

// This event also tells of batches that hold nothing but the marks of transactions; eachMessage does not.
consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload: { partition, lastOffset } }) => {
  if (BigInt(lastOffset) + 1n >= (unread.get(partition) ?? 0n)) unread.delete(partition)
  if (!live && unread.size === 0) goLive()
})

// Without this a consumer that cannot go on (an unknown compression, no registry) ends the program as if all were well.
consumer.on(consumer.events.CRASH, ({ payload: { error, restart } }) => {
  if (restart) return
  console.error(`cannot read ${topic}: ${error.message}`)
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)

await consumer.connect()
await consumer.subscribe({ topic, fromBeginning: true })
await consumer.run({
  eachMessage: async ({ message: { key, value } }) => {
    const change = table.apply(key.toString(), value && (await registry.decode(value)))
    if (live && change) console.log(change)
  },
})
if (unread.size === 0) goLive()
