/** The current talk rounds by id, kept from the records of the topic `talk-rounds`, in any order of ids. */
export class RoundTable {
  #rounds = new Map()

  /** Takes one record; says what changed, or null when the record says nothing new. */
  apply(id, round) {
    if (round === null) {
      // A tombstone: nothing supports this round any more.
      return this.#rounds.delete(id) ? `- ${id}` : null
    }
    if (round.mergedInto !== null) {
      // A redirect: what was told under this id is now part of another round. A program that stores ids
      // (bookmarks, foreign keys) moves them here.
      this.#rounds.delete(id)
      return `${id} -> ${round.mergedInto}`
    }
    // Equal versions say the same; a replay repeats them.
    if (this.#rounds.get(id)?.version === round.version) return null
    this.#rounds.set(id, round)
    return `+ ${line(round)}`
  }

  /** One line per round, sorted by id. */
  lines() {
    return [...this.#rounds.keys()].sort().map((id) => line(this.#rounds.get(id)))
  }
}

function line(round) {
  return [
    round.roundId,
    round.start?.edtf ?? '-',
    round.venue?.city ?? '-',
    round.status,
    `${round.mentions.length} mentions`,
  ].join('\t')
}
