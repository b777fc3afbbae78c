#!/usr/bin/env python3
"""Keeps Parley's table of talk rounds in memory and prints it.

    python3 rounds.py BOOTSTRAP_SERVERS REGISTRY_URL [TOPIC] [--once]

Prints the table as soon as everything that was in the topic at the start has been read, then each change as it comes,
until Ctrl-C. With --once it stops after the table. Needs confluent-kafka and avro (see requirements.txt; Debian:
python3-confluent-kafka, python3-avro).
"""
import argparse

from compacted_topic import CompactedTopic


class RoundTable:
    """The current talk rounds by id, kept from the records of the topic talk-rounds."""

    def __init__(self):
        self.rounds = {}

    def apply(self, round_id, talk_round):
        """Takes one record; says what changed, or None when the record says nothing new."""
        if talk_round is None:
            # A tombstone: nothing supports this round any more.
            return f"- {round_id}" if self.rounds.pop(round_id, None) else None
        if talk_round["mergedInto"] is not None:
            # A redirect: what was told under this id is now part of another round. A program that stores ids
            # (bookmarks, foreign keys) moves them here.
            self.rounds.pop(round_id, None)
            return f"{round_id} -> {talk_round['mergedInto']}"
        before = self.rounds.get(round_id)
        if before and before["version"] == talk_round["version"]:
            return None  # equal versions say the same; a replay repeats them
        self.rounds[round_id] = talk_round
        return f"+ {line(talk_round)}"

    def lines(self):
        return [line(self.rounds[round_id]) for round_id in sorted(self.rounds)]


def line(talk_round):
    start, venue = talk_round["start"], talk_round["venue"]
    return "\t".join([
        talk_round["roundId"],
        start["edtf"] if start else "-",
        venue["city"] if venue and venue["city"] else "-",
        talk_round["status"],
        f"{len(talk_round['mentions'])} mentions",
    ])


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bootstrap_servers")
    parser.add_argument("registry_url")
    parser.add_argument("topic", nargs="?", default="talk-rounds")
    parser.add_argument("--once", action="store_true", help="stop after the table")
    options = parser.parse_args()
    table = RoundTable()
    topic = CompactedTopic(options.bootstrap_servers, options.registry_url, options.topic)
    for round_id, talk_round in topic.present():
        table.apply(round_id, talk_round)
    print("\n".join(table.lines()), flush=True)
    if not options.once:
        for round_id, talk_round in topic.changes():
            change = table.apply(round_id, talk_round)
            if change:
                print(change, flush=True)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
