#!/usr/bin/env python3
"""Keeps Parley's talk rounds in an SQLite database, in the tables of ../sql/tables.sql.

    python3 rounds_to_sqlite.py BOOTSTRAP_SERVERS REGISTRY_URL DATABASE [TOPIC] [--once]

Every statement can be repeated, so a restart reads the topic again from its beginning and needs no stored offsets. With
--once it stops when everything that was in the topic at the start has been stored.
"""
import argparse
import datetime
import pathlib
import sqlite3

from compacted_topic import CompactedTopic

TABLES = pathlib.Path(__file__).resolve().parent.parent / "sql" / "tables.sql"

UPSERT = """
INSERT INTO talk_round VALUES (:round_id, :process, :track, :number, :city, :country, :start_edtf, :start_earliest,
                               :start_latest, :end_edtf, :status, :overdue, :independent_sources, :confidence, :version)
ON CONFLICT (round_id) DO UPDATE SET
    process = excluded.process, track = excluded.track, number = excluded.number, city = excluded.city,
    country = excluded.country, start_edtf = excluded.start_edtf, start_earliest = excluded.start_earliest,
    start_latest = excluded.start_latest, end_edtf = excluded.end_edtf, status = excluded.status,
    overdue = excluded.overdue, independent_sources = excluded.independent_sources, confidence = excluded.confidence,
    version = excluded.version
"""


def store(database, round_id, talk_round):
    """One record, in one transaction."""
    with database:
        if talk_round is None:
            delete(database, round_id)
        elif talk_round["mergedInto"] is not None:
            delete(database, round_id)
            database.execute("INSERT INTO talk_round_redirect VALUES (?, ?)", (round_id, talk_round["mergedInto"]))
        else:
            delete_details(database, round_id)
            database.execute("DELETE FROM talk_round_redirect WHERE old_id = ?", (round_id,))
            database.execute(UPSERT, row(talk_round))
            database.executemany("INSERT INTO talk_round_actor VALUES (?, ?, ?, ?)", actors(talk_round))
            database.executemany("INSERT INTO talk_round_evidence VALUES (?, ?, ?)", evidence(talk_round))


def delete(database, round_id):
    delete_details(database, round_id)
    database.execute("DELETE FROM talk_round WHERE round_id = ?", (round_id,))
    database.execute("DELETE FROM talk_round_redirect WHERE old_id = ?", (round_id,))


def delete_details(database, round_id):
    database.execute("DELETE FROM talk_round_actor WHERE round_id = ?", (round_id,))
    database.execute("DELETE FROM talk_round_evidence WHERE round_id = ?", (round_id,))


def row(talk_round):
    venue, start, end = talk_round["venue"] or {}, talk_round["start"] or {}, talk_round["end"] or {}
    return {
        "round_id": talk_round["roundId"],
        "process": talk_round["process"],
        "track": talk_round["track"],
        "number": talk_round["number"],
        "city": venue.get("city"),
        "country": venue.get("country"),
        "start_edtf": start.get("edtf"),
        "start_earliest": iso(start.get("earliest")),
        "start_latest": iso(start.get("latest")),
        "end_edtf": end.get("edtf"),
        "status": talk_round["status"],
        "overdue": talk_round["overdue"],
        "independent_sources": talk_round["independentSources"],
        "confidence": talk_round["confidence"],
        "version": talk_round["version"],
    }


def iso(day):
    return day.isoformat() if isinstance(day, datetime.date) else None


def actors(talk_round):
    by_role = {
        "party": talk_round["parties"],
        "mediator": talk_round["mediators"],
        "host": talk_round["hosts"],
        "observer": talk_round["observers"],
        "absent": [absence["actor"] for absence in talk_round["absent"]],
    }
    return [(talk_round["roundId"], role, actor["name"], actor["id"])
            for role, named in by_role.items() for actor in named]


def evidence(talk_round):
    return [(talk_round["roundId"], mention["articleId"], mention["evidence"]["sentence"])
            for mention in talk_round["mentions"]]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bootstrap_servers")
    parser.add_argument("registry_url")
    parser.add_argument("database")
    parser.add_argument("topic", nargs="?", default="talk-rounds")
    parser.add_argument("--once", action="store_true", help="stop when everything that was there is stored")
    options = parser.parse_args()
    database = sqlite3.connect(options.database)
    database.executescript(TABLES.read_text())
    topic = CompactedTopic(options.bootstrap_servers, options.registry_url, options.topic)
    for round_id, talk_round in topic.present():
        store(database, round_id, talk_round)
    if not options.once:
        for round_id, talk_round in topic.changes():
            store(database, round_id, talk_round)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        pass
