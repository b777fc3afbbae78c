package org.parley.story;

import java.util.List;

/** 32-bit hashes that are the same on every machine: fingerprints are stored and compared across versions. */
final class Hash {
    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private Hash() {}

    static int of(String word) {
        return mix(append(FNV_OFFSET, word));
    }

    /** Of a run of words, their borders included. */
    static int of(List<String> words) {
        int hash = FNV_OFFSET;
        for (String word : words) {
            hash = append(hash, word);
            hash = (hash ^ ' ') * FNV_PRIME;
        }
        return mix(hash);
    }

    /** FNV-1a over UTF-16 code units. */
    private static int append(int hash, String word) {
        int result = hash;
        for (int i = 0; i < word.length(); i++) {
            result = (result ^ word.charAt(i)) * FNV_PRIME;
        }
        return result;
    }

    /** MurmurHash3's finaliser: a sketch keeps the smallest hashes, so all bits must be even. */
    private static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
