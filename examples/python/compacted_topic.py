"""Reads a compacted topic of Parley from its beginning: first what is in it now, then what comes."""
import io
import json
import urllib.request
import uuid

import avro.io
import avro.schema
from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition


class ConfluentAvro:
    """Decodes Confluent's wire format: a zero byte, the schema's id in four bytes, Avro's binary encoding."""

    def __init__(self, registry_url):
        self.registry_url = registry_url.rstrip("/")
        self.readers = {}

    def decode(self, data):
        if data[0] != 0:
            raise ValueError(f"not Confluent's wire format: first byte is {data[0]}")
        decoder = avro.io.BinaryDecoder(io.BytesIO(data[5:]))
        return self.reader(int.from_bytes(data[1:5], "big")).read(decoder)

    def reader(self, schema_id):
        if schema_id not in self.readers:
            with urllib.request.urlopen(f"{self.registry_url}/schemas/ids/{schema_id}", timeout=30) as answer:
                schema = avro.schema.parse(json.load(answer)["schema"])
            self.readers[schema_id] = avro.io.DatumReader(schema)
        return self.readers[schema_id]


class CompactedTopic:
    """Keys and decoded values of one topic; None is a tombstone."""

    def __init__(self, bootstrap_servers, registry_url, topic):
        self.topic = topic
        self.values = ConfluentAvro(registry_url)
        self.consumer = Consumer({
            "bootstrap.servers": bootstrap_servers,
            # Every start reads from the beginning, so the group is new each time and nothing is committed.
            "group.id": f"rounds-example-{uuid.uuid4()}",
            "enable.auto.commit": False,
            # Parley writes in transactions.
            "isolation.level": "read_committed",
        })

    def present(self):
        """What is in the topic at the time of the call, oldest first within each partition."""
        partitions = [TopicPartition(self.topic, number)
                      for number in self.consumer.list_topics(self.topic, timeout=30).topics[self.topic].partitions]
        ends = {}
        for partition in partitions:
            low, high = self.consumer.get_watermark_offsets(partition, timeout=30)
            if high > low:
                ends[partition.partition] = high
        self.consumer.assign([TopicPartition(self.topic, partition.partition, OFFSET_BEGINNING)
                              for partition in partitions])
        while not self._is_at(ends):
            yield from self._next()

    def changes(self):
        """What comes from then on, without end."""
        while True:
            yield from self._next()

    def _is_at(self, ends):
        """By positions, not by the last record seen: the marks of transactions have offsets too."""
        positions = self.consumer.position([TopicPartition(self.topic, number) for number in ends])
        return all(position.offset >= ends[position.partition] for position in positions)

    def _next(self):
        for message in self.consumer.consume(500, timeout=0.2):
            if message.error():
                raise SystemExit(f"cannot read {self.topic}: {message.error()}")
            value = message.value()
            yield message.key().decode(), None if value is None else self.values.decode(value)
